import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFingerprint } from '../../src/build/data-edition';
import { EDITION } from '../../src/tariffs/edition';

const TARIFFS = join(__dirname, '../../src/tariffs');

test('the edition bears the fingerprint of the data: run npm run data:edition with a new version', () => {
  expect(EDITION.sha256).toBe(dataFingerprint());
  expect(EDITION.version).toMatch(/^\d{4}\.\d+$/);
});

describe('the fingerprint', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tariffs-'));
    cpSync(TARIFFS, folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const rewrite = (name: string, change: (text: string) => string) => {
    const path = join(folder, name);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

  test('changes with one figure', () => {
    rewrite('primary-schools.json', (text) => text.replace('7.40', '7.41'));
    expect(dataFingerprint(folder)).not.toBe(dataFingerprint());
  });

  test('does not change with the lay-out of a file', () => {
    rewrite('npdc.json', (text) => JSON.stringify(JSON.parse(text)));
    expect(dataFingerprint(folder)).toBe(dataFingerprint());
  });
});
