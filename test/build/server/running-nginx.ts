import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { NGINX } from '../../support/describe-with-nginx';

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An nginx of its own, on two free ports of this machine alone, with a certificate thrown away afterwards. */
export class RunningNginx {
  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
    private readonly ports: Ports,
  ) {}

  /**
   * @param configuration the text to try, given the port for https
   * @param site folder to serve
   * @throws Error with what `nginx -t` finds against the configuration
   */
  static async start(configuration: (port: number) => string, site: string): Promise<RunningNginx> {
    const nginx = NGINX ?? '';
    const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
    const ports: Ports = { http: await freePort(), https: await freePort() };
    makeCertificate(folder);
    writeFileSync(path.join(folder, 'site.conf'), moved(configuration(ports.https), ports, folder, site));
    writeFileSync(path.join(folder, 'nginx.conf'), around(folder));
    const words = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')];
    execFileSync(nginx, ['-t', ...words], { stdio: 'pipe' });
    const running = new RunningNginx(spawn(nginx, words, { stdio: 'ignore' }), folder, ports);
    await running.listening();
    return running;
  }

  /** Asks over https, trusting the thrown-away certificate alone. */
  get(address: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
    const ca = readFileSync(path.join(this.folder, 'site.pem'));
    return answer(
      requestHttps({ host: 'localhost', port: this.ports.https, path: address, method, headers, ca }),
    );
  }

  getWithoutTls(address: string): Promise<Answer> {
    return answer(requestHttp({ host: '127.0.0.1', port: this.ports.http, path: address }));
  }

  get origin(): string {
    return `https://localhost:${this.ports.https}`;
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true });
  }

  private async listening(): Promise<void> {
    for (;;) {
      const answers = await this.getWithoutTls('/').then(
        () => true,
        () => false,
      );
      if (answers) return;
      if (this.process.exitCode !== null)
        throw new Error(readFileSync(path.join(this.folder, 'error.log'), 'utf8'));
      await new Promise((wait) => setTimeout(wait, 50));
    }
  }
}

interface Ports {
  readonly http: number;
  readonly https: number;
}

/** Replaces what an administrator adapts, and keeps nginx to this machine; nothing else. */
function moved(configuration: string, ports: Ports, folder: string, site: string): string {
  return [
    ['listen 80;', `listen 127.0.0.1:${ports.http};`],
    [`listen ${ports.https} `, `listen 127.0.0.1:${ports.https} `],
    ['/etc/ssl/certs/contributions-ent.pem', path.join(folder, 'site.pem')],
    ['/etc/ssl/private/contributions-ent.key', path.join(folder, 'site.key')],
    ['/srv/contributions-ent', site],
  ].reduce((text, [theirs = '', ours = '']) => {
    if (!text.includes(theirs)) throw new Error(`The configuration has no "${theirs}".`);
    return text.replace(theirs, () => ours);
  }, configuration);
}

/** What Debian's own nginx.conf holds around a site, as far as the site needs it. */
function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events {}
http {
    include ${mimeTypes()};
    default_type application/octet-stream;
    access_log off;
${temporary.map((name) => `    ${name}_temp_path ${folder}/${name};`).join('\n')}
    include ${folder}/site.conf;
}
`;
}

/** The list of types that nginx was installed with. */
function mimeTypes(): string {
  const { stderr } = spawnSync(NGINX ?? '', ['-V'], { encoding: 'utf8' });
  const configuration = /--conf-path=(\S+)/.exec(stderr)?.[1];
  if (configuration === undefined) throw new Error(`nginx does not say where it was installed: ${stderr}`);
  return path.join(path.dirname(configuration), 'mime.types');
}

function makeCertificate(folder: string): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'site.key'];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...key, ...name, '-out', 'site.pem'], {
    cwd: folder,
    stdio: 'pipe',
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

function answer(request: ReturnType<typeof requestHttps>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(headers) as Record<string, string>,
          body: Buffer.concat(chunks),
        });
      });
    });
    request.end();
  });
}
