/** The origin that manifest.xml is written for: the development server's. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/**
 * Reads the address that the add-in will be served from.
 *
 * @param text such as "https://host", "https://host:8443" or "https://host/path/"
 * @returns the same address in its normal form, without a slash at the end
 * @throws Error where it is anything else than https, a host and a path
 */
export function parseOrigin(text: string): string {
  const refuse = (reason: string): Error =>
    new Error(`origin "${text}" ${reason}: expected https://host or https://host/path.`);

  // URL() would forgive a missing slash and turn a backslash into one.
  if (!URL.canParse(text) || !/^[a-z]+:\/\/[^/]/i.test(text) || /[\s\\]/.test(text)) {
    throw refuse('is not a URL');
  }
  const url = new URL(text);
  if (url.protocol !== 'https:') throw refuse('is not https');
  if (text.includes('?')) throw refuse('has a query');
  if (text.includes('#')) throw refuse('has a fragment');
  if (/^https:\/\/[^/]*@/i.test(text)) throw refuse('has credentials');
  return url.origin + url.pathname.replace(/\/+$/, '');
}
