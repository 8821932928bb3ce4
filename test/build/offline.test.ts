import { releaseOf, withRelease } from '../../src/build/offline/release';

const FILES = new Map(
  [
    'taskpane.html',
    'functions.js',
    'functions.json',
    'functions.en-US.json',
    'billing.0123456789abcdef0123.js',
    'billing.0123456789abcdef0123.js.LICENSE.txt',
    'office/office.js',
    'office/LICENSE.md',
    'assets/icon-32.png',
    'images/guide/vote.png',
    'guide/facturer.html',
    'guide/effectifs-2023-2024.csv',
    'aide.css',
    'manifest.xml',
    'sbom.cdx.json',
    'licences.txt',
    'service-worker.js',
  ].map((file) => [file, Buffer.from(file)]),
);

function changed(file: string): ReadonlyMap<string, Buffer> {
  return new Map([...FILES, [file, Buffer.from('changed')]]);
}

const version = (files: ReadonlyMap<string, Buffer>) => releaseOf(['0.1.0', '2026.1'], files).version;

it('keeps what the pane, the functions and their help need', () => {
  expect(releaseOf([], FILES).files.map(({ url }) => url)).toEqual([
    'aide.css',
    'assets/icon-32.png',
    'billing.0123456789abcdef0123.js',
    'functions.en-US.json',
    'functions.js',
    'functions.json',
    'guide/facturer.html',
    'office/office.js',
    'taskpane.html',
  ]);
});

it('is named after the product, the data and the content of the files', () => {
  expect(version(FILES)).toMatch(/^0\.1\.0-2026\.1-[0-9a-f]{8}$/);
  expect(version(new Map([...FILES].reverse()))).toBe(version(FILES));
  expect(version(changed('functions.js'))).not.toBe(version(FILES));
  expect(version(changed('manifest.xml'))).toBe(version(FILES));
});

it('holds the server to the very files', () => {
  expect(releaseOf([], FILES).files.find(({ url }) => url === 'functions.js')).toEqual({
    url: 'functions.js',
    revision: '6ed4a51f7bb6d8c9',
    integrity: 'sha256-btSlH3u22MnHNQosPpJv+SLjdqLFPSZ7/lndgTZOwkI=',
  });
});

it('is told to the service worker on its first line', () => {
  expect(withRelease('go();', { version: '1', files: [] })).toBe(
    'self.RELEASE={"version":"1","files":[]};\ngo();',
  );
});
