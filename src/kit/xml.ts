// eslint-disable-next-line no-control-regex -- XML 1.0 has no way to write these
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text without what no XML file can hold. */
export function writableInXml(text: string): string {
  return text.replace(UNWRITABLE, '');
}
