import type { OfficeJs } from './options';

/** Microsoft's server of office.js. */
export const OFFICE_HOST = 'https://appsforoffice.microsoft.com';

/** The address of office.js as pages name it. */
export const OFFICE_SCRIPT: Readonly<Record<OfficeJs, string>> = {
  cdn: `${OFFICE_HOST}/lib/1/hosted/office.js`,
  self: 'office/office.js',
};

/**
 * What Excel on Windows, Mac and the web loads of the package @microsoft/office-js, in its folder dist.
 * Its licence lets them be passed on unmodified only: they must not be minimised.
 */
export const OFFICE_FILES: readonly string[] = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'fr-fr/office_strings.js',
  'en-us/office_strings.js',
];
