/** A text that holds a code, or tries to. */
export type WrittenCode =
  | { readonly kind: 'insee'; readonly code: string }
  | { readonly kind: 'siren'; readonly siren: string }
  | { readonly kind: 'malformed' };

// Metropolitan départements (20 is 2A and 2B), then those and the territories overseas, which have three digits.
const DEPARTMENT = '(?:0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]|984|98[6-8])';
const INSEE = new RegExp(`^(?=.{5}$)${DEPARTMENT}(?!0+$)\\d+$`, 'u');

/**
 * Reads an INSEE code (`80620`, `2a004`, `2604` for 02604) or a SIREN (`200070944`, `200 070 944`).
 *
 * @returns null where the text is not even meant as a code: it holds letters, or no digit
 */
export function readCode(text: string): WrittenCode | null {
  const upper = text.toUpperCase();
  // Excel drops the leading zero when it makes a number of 02604.
  const code = /^\d{4}$/.test(upper) ? `0${upper}` : upper;
  if (INSEE.test(code)) return { kind: 'insee', code };
  const siren = text.replace(/\s+/gu, '');
  if (/^\d{9}$/.test(siren)) return { kind: 'siren', siren };
  const meantAsCode = /^[\d\s\p{P}\p{S}]*$/u.test(text) && /\d/.test(text);
  return meantAsCode || /^2[AB]\d+$/.test(upper) ? { kind: 'malformed' } : null;
}
