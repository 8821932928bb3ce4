import { OFFICE_HOST } from '../office-js';
import type { OfficeJs } from '../options';

/** Where Excel on the web may show the pane in a frame; Excel on Windows and Mac shows it in none. */
const FRAMED_BY = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://excel.cloud.microsoft',
];

/** The Content-Security-Policy of the pages, as far as a meta element can carry one: without frame-ancestors. */
export function pagePolicy(officejs: OfficeJs): string {
  return [
    "default-src 'none'",
    `script-src 'self'${officejs === 'cdn' ? ` ${OFFICE_HOST}` : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The whole Content-Security-Policy, as the server sends it with every answer. */
export function serverPolicy(officejs: OfficeJs): string {
  return `${pagePolicy(officejs)}; frame-ancestors ${FRAMED_BY.join(' ')}`;
}
