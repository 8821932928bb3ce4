import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentSecurityPolicy, OFFICE_FILES, OFFICE_SCRIPT } from '../../src/build/office-js';

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

it('allows scripts of the add-in alone, and of Microsoft where office.js comes from there', () => {
  const rest =
    "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'";
  expect(contentSecurityPolicy('self')).toBe(`default-src 'none'; script-src 'self'; ${rest}`);
  expect(contentSecurityPolicy('cdn')).toBe(
    `default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; ${rest}`,
  );
});
