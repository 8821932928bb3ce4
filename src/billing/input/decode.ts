export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** The text of a file, without byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes a text file by its byte order mark or, without one, as UTF-8; failing that, as Windows-1252, in which Excel
 * saves « CSV (séparateur : point-virgule) ». Bytes that are sound UTF-8 by chance do not occur in French text.
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: read(bytes, 'utf-16le'), encoding: 'UTF-16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: read(bytes, 'utf-16be'), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: read(bytes, 'windows-1252'), encoding: 'Windows-1252' };
  }
}

function read(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}
