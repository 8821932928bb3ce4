import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildOptions, type BuildOptions } from '../options';
import {
  ASKED_AGAIN,
  CACHED_FOR_A_DAY,
  CACHED_FOR_EVER,
  FILES_FOR_EXCEL,
  HASHED_FILE,
  ICON_FILE,
  securityHeaders,
  TRANSPORT,
  type Header,
} from './headers';

/** The configuration that the repository holds is for an example; one for another address is no part of it. */
const EXAMPLE = { origin: 'https://ent.exemple.fr', officejs: 'self' } as const;

const EXAMPLE_FILE = join(__dirname, '../../../docs/deploy/nginx.conf');
const OWN_FILE = 'contributions-ent.nginx.conf';

const COMPRESSED = [
  'application/javascript',
  'text/javascript',
  'application/json',
  'text/css',
  'text/plain',
  'text/xml',
];

/**
 * An nginx configuration of the "http" level that serves the build: https, headers, caching, redirection of http.
 *
 * @param options what the add-in was built with; the build lies in /srv/contributions-ent
 */
export function nginxConfiguration({ origin, officejs }: Pick<BuildOptions, 'origin' | 'officejs'>): string {
  const { hostname, port, pathname } = new URL(origin);
  // nginx compares the address as decoded.
  const path = decodeURIComponent(pathname).replace(/\/?$/, '/');
  return `# Contributions ENT, servi sur ${origin} avec office.js ${officejs === 'self' ? 'du serveur' : 'de Microsoft'}.
# Écrit par « npm run nginx » d'après src/build/server : à refaire là pour une autre adresse.
# Restent à adapter : les deux lignes ssl_certificate, et le dossier d'alias s'il est ailleurs.

# Un fichier dont le nom porte l'empreinte ne change jamais ; les icônes se gardent un jour, sans quoi Excel montre une
# icône à lui ; tout autre est revérifié à chaque fois.
map $uri $contributions_ent_cache {
    default ${quoted(ASKED_AGAIN)};
    ${quoted(`~${HASHED_FILE}`)} ${quoted(CACHED_FOR_EVER)};
    ${quoted(`~${ICON_FILE}`)} ${quoted(CACHED_FOR_A_DAY)};
}

# Excel sur le web lit la description des fonctions depuis une autre origine ; nginx n'envoie pas un en-tête vide.
map $uri $contributions_ent_lecteurs {
    default "";
${FILES_FOR_EXCEL.map((file) => `    ${quoted(path + file)} "*";`).join('\n')}
}

server {
    listen 80;
    server_name ${hostname};
    return 301 ${new URL(origin).origin}$request_uri;
}

server {
    listen ${port === '' ? '443' : port} ssl http2;
    server_name ${hostname};

    ssl_certificate /etc/ssl/certs/contributions-ent.pem;
    ssl_certificate_key /etc/ssl/private/contributions-ent.key;
    ssl_protocols TLSv1.2 TLSv1.3;

    server_tokens off;
    charset utf-8;
    charset_types ${COMPRESSED.join(' ')};
    gzip on;
    gzip_vary on;
    gzip_types ${COMPRESSED.join(' ')};

    # Tous ici : nginx oublie ceux-ci dans un « location » qui aurait un add_header à lui.
${[TRANSPORT, ...securityHeaders(officejs)].map(always).join('\n')}
    # Non sur les erreurs : l'absence d'un fichier ne doit pas être retenue.
    add_header Cache-Control $contributions_ent_cache;
    add_header Access-Control-Allow-Origin $contributions_ent_lecteurs;

    location ${quoted(path)} {
        alias /srv/contributions-ent/;
        index aide.html;
    }
}
`;
}

function always({ name, value }: Header): string {
  return `    add_header ${name} ${quoted(value)} always;`;
}

/** As nginx reads a text: within quotes it still gives a meaning to the backslash, but to these two alone. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', String.raw`\"`)}"`;
}

/** `npm run nginx`, or `npm run nginx -- origin=https://host/path officejs=cdn` for the same words as the build's. */
function run(words: readonly string[]): void {
  const env: Record<string, string> = {};
  for (const word of words) {
    const [name = '', value = ''] = word.split(/=(.*)/);
    env[name] = value;
  }
  const isExample = words.length === 0;
  const file = isExample ? EXAMPLE_FILE : OWN_FILE;
  writeFileSync(file, nginxConfiguration(isExample ? EXAMPLE : readBuildOptions(env)));
  console.log(`Écrit : ${file}`);
}

if (require.main === module) run(process.argv.slice(2));
