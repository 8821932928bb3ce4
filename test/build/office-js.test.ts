import { existsSync } from 'node:fs';
import path from 'node:path';
import { OFFICE_FILES, OFFICE_SCRIPT } from '../../src/build/office-js';

it('names files that the package has', () => {
  const dist = path.join(__dirname, '../../node_modules/@microsoft/office-js/dist');
  expect(OFFICE_FILES.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
});

it('loads office.js from the copy beside the page or from Microsoft', () => {
  expect(OFFICE_SCRIPT).toEqual({
    self: 'office/office.js',
    cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  });
});
