import { DEVELOPMENT_ORIGIN } from './origin';

/**
 * Rewrites the manifest for the origin that the add-in will be served from.
 *
 * @param manifest the text of manifest.xml, whose URLs all lie under {@link DEVELOPMENT_ORIGIN}
 * @param origin as `parseOrigin` returns it
 */
export function manifestFor(manifest: string, origin: string): string {
  const inXml = origin.replaceAll('&', '&amp;');
  return manifest.replaceAll(`"${DEVELOPMENT_ORIGIN}/`, () => `"${inXml}/`);
}
