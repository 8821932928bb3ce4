import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { headersOf, TRANSPORT } from '../../../src/build/server/headers';
import { nginxConfiguration } from '../../../src/build/server/nginx';
import { describeWithNginx } from '../../support/describe-with-nginx';
import { productionBuild } from '../../support/production-build';
import { RunningNginx } from './running-nginx';

test('the configuration that the repository holds is the one that the policy gives', () => {
  const held = readFileSync(path.join(__dirname, '../../../docs/deploy/nginx.conf'), 'utf8');
  expect(held).toBe(nginxConfiguration({ origin: 'https://ent.exemple.fr', officejs: 'self' }));
});

test('a configuration names the host, the port and the folder of its origin', () => {
  const text = nginxConfiguration({ origin: 'https://ent.exemple.fr:8443/mes%20outils', officejs: 'cdn' });
  const lines = text.split('\n').map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      'listen 8443 ssl http2;',
      'server_name ent.exemple.fr;',
      'return 301 https://ent.exemple.fr:8443$request_uri;',
      'location "/mes outils/" {',
      '"/mes outils/functions.json" "*";',
    ]),
  );
  expect(text).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
});

describeWithNginx('the build, served by nginx', () => {
  let nginx: RunningNginx;
  let files: readonly string[];

  beforeAll(async () => {
    const dist = await productionBuild();
    files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)));
    const configuration = (port: number) =>
      nginxConfiguration({ origin: `https://localhost:${port}/outils`, officejs: 'self' });
    nginx = await RunningNginx.start(configuration, dist);
  });

  afterAll(async () => {
    await nginx.stop();
  });

  it('carries with every file the headers of the policy, and no other of its kind', async () => {
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      const { status, headers } = await nginx.get(`/outils/${file}`);
      const sent = [
        'strict-transport-security',
        'content-security-policy',
        'x-content-type-options',
        'referrer-policy',
        'permissions-policy',
        'cache-control',
        'access-control-allow-origin',
        'x-frame-options',
        'cross-origin-opener-policy',
        'cross-origin-embedder-policy',
      ].flatMap((name) => (name in headers ? [[name, headers[name]]] : []));
      const wanted = [TRANSPORT, ...headersOf(file, 'self')];
      expect([file, status, ...sent]).toEqual([
        file,
        200,
        ...wanted.map(({ name, value }) => [name.toLowerCase(), value]),
      ]);
    }
  });

  it('is kept for ever where a name holds its hash, and asked for again everywhere else', async () => {
    const caching = async (file: string) => (await nginx.get(`/outils/${file}`)).headers['cache-control'];
    const chunk = files.find((file) => file.startsWith('billing.') && file.endsWith('.js'));
    expect(await caching(chunk ?? '')).toBe('public, max-age=31536000, immutable');
    expect(await caching('assets/icon-32.png')).toBe('public, max-age=86400');
    for (const file of [
      'taskpane.html',
      'taskpane.html?_host_Info=Excel$Win32',
      'aide.html',
      'functions.js',
    ]) {
      expect(await caching(file)).toBe('no-cache');
    }
    for (const file of [
      'functions.js?0123456789abcdef0123',
      'functions.json',
      'manifest.xml',
      'office/office.js',
    ]) {
      expect(await caching(file)).toBe('no-cache');
    }
  });

  it('is not sent twice where it has not changed', async () => {
    const { etag = '' } = (await nginx.get('/outils/functions.js')).headers;
    const { status, body, headers } = await nginx.get('/outils/functions.js', 'GET', {
      'If-None-Match': etag,
    });
    expect([status, body.length, headers['cache-control']]).toEqual([304, 0, 'no-cache']);
  });

  it.each([
    ['taskpane.html', 'text/html; charset=utf-8'],
    ['functions.js', 'application/javascript; charset=utf-8'],
    ['functions.json', 'application/json; charset=utf-8'],
    ['manifest.xml', 'text/xml; charset=utf-8'],
    ['assets/icon-32.png', 'image/png'],
  ])('says what %s is', async (file, type) => {
    expect((await nginx.get(`/outils/${file}`)).headers['content-type']).toBe(type);
  });

  it('is compressed on its way', async () => {
    const { headers, body } = await nginx.get('/outils/functions.js', 'GET', { 'Accept-Encoding': 'gzip' });
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
    expect(gunzipSync(body)).toEqual((await nginx.get('/outils/functions.js')).body);
  });

  it('sends whoever comes by http to https', async () => {
    const { status, headers } = await nginx.getWithoutTls('/outils/taskpane.html?et=1');
    expect([status, headers.location]).toEqual([301, `${nginx.origin}/outils/taskpane.html?et=1`]);
  });

  it('lets the absence of a file be forgotten, under the same policy', async () => {
    const { status, headers } = await nginx.get('/outils/billing.0123456789abcdef0123.js');
    expect([status, headers['cache-control'], headers.server]).toEqual([404, undefined, 'nginx']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('shows the help at its root, no list of a folder, and nothing above it', async () => {
    expect((await nginx.get('/outils/')).body.toString()).toContain(
      '<title>Les fonctions · Contributions ENT</title>',
    );
    const statuses = ['/outils/assets/', '/outils/../package.json', '/outils/%2e%2e/package.json', '/'];
    const found = await Promise.all(statuses.map(async (address) => (await nginx.get(address)).status));
    expect(found).toEqual([403, 404, 404, 404]);
  });

  it('only reads', async () => {
    expect((await nginx.get('/outils/functions.json', 'POST')).status).toBe(405);
    expect((await nginx.get('/outils/functions.json', 'PUT')).status).toBe(405);
  });
});
