import type { FileKind } from '../model/file';

/** First bytes by which a format names itself. */
const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  // Excel before 1997.
  ['xls', [0x09, 0x04, 0x06, 0x00]],
  ['xls', [0x09, 0x08]],
  ['xls', [0x09, 0x02, 0x06, 0x00]],
  ['word', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['zip', [0x1f, 0x8b]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['zip', [0x52, 0x61, 0x72, 0x21]],
];

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Names of streams in a compound file, which holds the old formats of Office and what a password protects. */
const STREAMS: readonly (readonly [FileKind, string])[] = [
  ['encrypted', 'EncryptedPackage'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
  ['word', 'WordDocument'],
  ['slides', 'PowerPoint Document'],
];

/** How a text that is no list begins. */
const MARKUP: readonly (readonly [FileKind, RegExp])[] = [
  ['html', /^<(?:!doctype html|html|head|body|table|meta|style)\b/i],
  ['xml', /^<\?xml\b/i],
  ['json', /^(?:\{\s*"|\[\s*[[{"])/],
];

/** Enough to see how a file begins, and whether it is a text. */
const BEGINNING = 4096;
const MOST_STRANGE = 0.02;

/**
 * Tells what a file is by its content: a CSV file that bears the name of a workbook is one all the same.
 *
 * @param entries the names in a zip archive; asked for where the file is one
 */
export function fileKind(bytes: Uint8Array, entries: () => readonly string[]): FileKind {
  if (startsWith(bytes, ZIP)) return zipKind(bytes, entries());
  if (startsWith(bytes, COMPOUND)) return compoundKind(bytes);
  const signed = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (signed !== undefined) return signed;
  const beginning = bytes.subarray(0, BEGINNING);
  const text = latin1(beginning)
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\u0000', '')
    .trimStart();
  const marked = MARKUP.find(([, pattern]) => pattern.test(text))?.[0];
  if (marked !== undefined) return /^<\?xml[^>]*>\s*<(?:!doctype )?html\b/i.test(text) ? 'html' : marked;
  return isText(beginning) ? 'text' : 'binary';
}

function zipKind(bytes: Uint8Array, entries: readonly string[]): FileKind {
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry));
  // OpenDocument begins with its media type, as it stands.
  const opening = latin1(bytes.subarray(0, 200));
  if (opening.includes('opendocument.spreadsheet')) return 'ods';
  if (opening.includes('opendocument.text')) return 'word';
  if (opening.includes('opendocument.presentation')) return 'slides';
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb';
  if (has(/^word\//i)) return 'word';
  if (has(/^ppt\//i)) return 'slides';
  if (has(/\.iwa$/i)) return 'numbers';
  return has(/^\[Content_Types\]\.xml$/i) ? 'xlsx' : 'zip';
}

function compoundKind(bytes: Uint8Array): FileKind {
  const text = latin1(bytes);
  const found = STREAMS.find(([, name]) => text.includes(Array.from(name).join('\u0000')));
  return found?.[0] ?? 'binary';
}

/** A stray byte or two may stand in a text; in UTF-16 every other byte may be 0. */
function isText(bytes: Uint8Array): boolean {
  const isUtf16 = bytes.filter((byte) => byte === 0).length > bytes.length / 4;
  const strange = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 26));
  return isUtf16 || startsWith(bytes, [0xff, 0xfe]) || strange.length <= bytes.length * MOST_STRANGE;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += BEGINNING) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + BEGINNING)));
  }
  return parts.join('');
}
