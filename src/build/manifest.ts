import { DEVELOPMENT_ORIGIN } from './origin';

/**
 * Rewrites the manifest for the origin that the add-in will be served from, in the version of the package.
 *
 * @param manifest the text of manifest.xml, whose URLs all lie under {@link DEVELOPMENT_ORIGIN}
 * @param origin as `parseOrigin` returns it
 * @param version of three numbers; Excel on the web refuses fewer than four
 */
export function manifestFor(manifest: string, origin: string, version: string): string {
  const inXml = origin.replaceAll('&', '&amp;');
  return manifest
    .replaceAll(`"${DEVELOPMENT_ORIGIN}/`, () => `"${inXml}/`)
    .replace(/<Version>.*?<\/Version>/, `<Version>${version}.0</Version>`);
}
