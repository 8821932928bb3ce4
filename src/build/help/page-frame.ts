import { version } from '../../../package.json';
import { EDITION } from '../../tariffs/edition';

/** What every page of the help has in common. */
export interface HelpPage {
  readonly title: string;
  /** Its address under the add-in's, such as "guide/facturer.html". */
  readonly address: string;
  /** HTML, from the h1 on. */
  readonly content: string;
}

const STYLE_SHEET = 'aide.css';

/** Nothing runs in these pages, and nothing comes from elsewhere. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const PLACES: readonly (readonly [address: string, label: string])[] = [
  ['guide.html', 'Guide'],
  ['aide.html', 'Fonctions'],
  ['accessibility.html', 'Accessibilité'],
];

/** A whole page, in French, without script. */
export function framed({ title, address, content }: HelpPage): string {
  const root = '../'.repeat(address.split('/').length - 1);
  const places = PLACES.map(([place, label]) => {
    const current = place === address ? ' aria-current="page"' : '';
    return `<li><a href="${root}${place}"${current}>${label}</a></li>`;
  });
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="${root}assets/icon-32.png">
<link rel="stylesheet" href="${root}${STYLE_SHEET}">
<title>${escapeHtml(title)} · Contributions ENT</title>
</head>
<body>
<a class="skip" href="#contenu">Aller au contenu</a>
<header><nav aria-label="Aide"><ul>${places.join('')}</ul></nav></header>
<main id="contenu" tabindex="-1">
${content}
</main>
<footer><p>Contributions ENT ${version}, tarifs fournis : édition ${EDITION.version}.</p></footer>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
