import type { OfficeJs } from '../options';
import { serverPolicy } from './content-security-policy';

/** A file whose name holds its own hash, as a regular expression that JavaScript and nginx read alike. */
export const HASHED_FILE = String.raw`\.[0-9a-f]{20}\.js$`;

/** An icon that Excel shows, likewise; asked for again each time, Excel would show an icon of its own. */
export const ICON_FILE = String.raw`(?:^|/)assets/icon-\d+\.png$`;

export const CACHED_FOR_A_DAY = 'public, max-age=86400';

/** What Excel on the web reads from an origin of its own. */
export const FILES_FOR_EXCEL: readonly string[] = ['functions.json', 'functions.en-US.json'];

export const CACHED_FOR_EVER = 'public, max-age=31536000, immutable';

/** Kept, but asked for again each time: the server answers "not modified" where it is. */
export const ASKED_AGAIN = 'no-cache';

/** For https only: a browser that has seen it opens no other port of that host without. */
export const TRANSPORT = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * What every answer of the server carries, whatever the file, errors included.
 *
 * Never X-Frame-Options, Cross-Origin-Opener-Policy or Cross-Origin-Embedder-Policy: Excel on the web shows the pane in
 * a frame of another origin, and speaks with it.
 */
export function securityHeaders(officejs: OfficeJs): readonly Header[] {
  return [
    { name: 'Content-Security-Policy', value: serverPolicy(officejs) },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'Referrer-Policy', value: 'no-referrer' },
    {
      name: 'Permissions-Policy',
      value: [
        'camera',
        'display-capture',
        'geolocation',
        'hid',
        'microphone',
        'midi',
        'payment',
        'serial',
        'usb',
      ]
        .map((feature) => `${feature}=()`)
        .join(', '),
    },
  ];
}

/**
 * All headers of a file but {@link TRANSPORT}.
 *
 * @param file its path in the build, without a query
 */
export function headersOf(file: string, officejs: OfficeJs): readonly Header[] {
  return [
    ...securityHeaders(officejs),
    { name: 'Cache-Control', value: cachingOf(file) },
    ...(FILES_FOR_EXCEL.includes(file) ? [{ name: 'Access-Control-Allow-Origin', value: '*' }] : []),
  ];
}

function cachingOf(file: string): string {
  if (new RegExp(HASHED_FILE).test(file)) return CACHED_FOR_EVER;
  return new RegExp(ICON_FILE).test(file) ? CACHED_FOR_A_DAY : ASKED_AGAIN;
}
