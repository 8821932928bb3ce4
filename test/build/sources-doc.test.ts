import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesDocument } from '../../src/build/sources-doc';

test('docs/sources.md is what the data says: run npm run docs:sources', () => {
  const committed = readFileSync(join(__dirname, '../../docs/sources.md'), 'utf8');
  expect(committed).toBe(sourcesDocument());
});
