import { importData, MOST_CHARACTERS, type Imported } from './import';

/** No more than so many can be the characters that a file may have: those of three bytes are the longest. */
const MOST_BYTES = 3 * MOST_CHARACTERS;

/** Reads a file that a user chose, unless it is too large to be one of ours. */
export async function importFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<Imported> {
  if (file.size > MOST_BYTES) {
    return {
      isValid: false,
      issues: [{ code: 'tooManyBytes', details: { bytes: file.size, most: MOST_BYTES } }],
    };
  }
  return importBytes(new Uint8Array(await file.arrayBuffer()));
}

/** Reads the bytes of a file. A decoder that forgives would put `\ufffd` in the place of what it cannot read. */
export function importBytes(bytes: Uint8Array): Imported {
  const text = utf8(bytes);
  return text === null ? { isValid: false, issues: [{ code: 'notUtf8', details: {} }] } : importData(text);
}

function utf8(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
