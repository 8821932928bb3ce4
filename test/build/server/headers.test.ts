import { developmentHeaders } from '../../../src/build/server/development-headers';
import { headersOf } from '../../../src/build/server/headers';
import { pagePolicy, serverPolicy } from '../../../src/build/server/content-security-policy';

const REST =
  "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

it('allows scripts of the add-in alone, and of Microsoft where office.js comes from there', () => {
  expect(pagePolicy('self')).toBe(`default-src 'none'; script-src 'self'; ${REST}`);
  expect(pagePolicy('cdn')).toBe(
    `default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; ${REST}`,
  );
});

it('is shown in a frame by itself and by Excel on the web', () => {
  expect(serverPolicy('self')).toBe(
    `${pagePolicy('self')}; frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://onedrive.live.com https://excel.cloud.microsoft`,
  );
});

it.each(['taskpane.html', 'functions.js', 'functions.json', 'billing.0123456789abcdef0123.js'])(
  'never parts %s from the page of Excel on the web that shows it',
  (file) => {
    const names = headersOf(file, 'cdn').map(({ name }) => name);
    expect(names).toContain('Content-Security-Policy');
    expect(names.filter((name) => /^(X-Frame|Cross-Origin-(Opener|Embedder|Resource))/.test(name))).toEqual(
      [],
    );
  },
);

it('opens to other origins what Excel reads of the functions, and nothing else', () => {
  const open = [
    'functions.json',
    'functions.en-US.json',
    'functions.js',
    'taskpane.html',
    'x/functions.json',
  ].map((file) => headersOf(file, 'self').some(({ name }) => name === 'Access-Control-Allow-Origin'));
  expect(open).toEqual([true, true, false, false, false]);
});

it('holds in development too, save for the page around the add-in and for what would bind localhost to https', () => {
  const headers = developmentHeaders('self');
  expect(headers({ url: '/' })).toEqual([]);
  expect(headers({ url: '/index.html' })).toEqual([]);
  const sent = new Map(headers({ url: '/volet.html?x=1' }).map(({ key, value }) => [key, value]));
  expect(sent.get('Content-Security-Policy')).toBe(serverPolicy('self'));
  expect(sent.get('Cache-Control')).toBe('no-cache');
  expect(sent.has('Strict-Transport-Security')).toBe(false);
});
