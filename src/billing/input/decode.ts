export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** The text of a file, without byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes a text file by its byte order mark or, without one, as UTF-16 or UTF-8; failing that, as Windows-1252, in
 * which Excel saves « CSV (séparateur : point-virgule) ». Bytes that are sound UTF-8 by chance do not occur in French
 * text. U+FFFD stands for a byte of UTF-8 that is none.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: read(bytes, 'utf-16le'), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: read(bytes, 'utf-16be'), encoding: 'UTF-16' };
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return { text: read(bytes, unmarked), encoding: 'UTF-16' };
  const text = read(bytes, 'utf-8');
  return isMostlySound(text)
    ? { text, encoding: 'UTF-8' }
    : { text: readWindows1252(bytes), encoding: 'Windows-1252' };
}

/** Latin letters in UTF-16 have every other byte 0, which stands in no text of another encoding. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const first = bytes.subarray(0, 200);
  const zeros = (from: 0 | 1) => first.filter((byte, at) => at % 2 === from && byte === 0).length;
  const most = first.length / 4;
  if (zeros(1) > most && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > most && zeros(1) === 0 ? 'utf-16be' : null;
}

/** A file cut short, or with a name pasted in another encoding, is still UTF-8: its other accents say so. */
function isMostlySound(text: string): boolean {
  const broken = text.split('\ufffd').length - 1;
  return broken === 0 || (text.match(/[\u0080-\ufffc]/g)?.length ?? 0) > broken;
}

function read(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

/** What the bytes 0x80 to 0x9f mean; the others mean what they do in Unicode. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Read here: some versions of Node take Windows-1252 for Latin-1, and lose € and œ. */
function readWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const BLOCK = 8192;
  for (let start = 0; start < bytes.length; start += BLOCK) {
    const codes = Array.from(bytes.subarray(start, start + BLOCK), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? FROM_0X80.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
