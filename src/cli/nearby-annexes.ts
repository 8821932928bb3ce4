import { open, readdir, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { AnnexScope } from '../billing/annex/read-annex';
import { isAnnexName } from '../sheets/billing/names';

/** Files of a folder that are looked into. */
const MOST_FILES = 500;
/** What is read of one: the end of its list of parts, that list, and the part that names the sheets. */
const END = 65_557;
const MOST_LIST = 4_000_000;
const MOST_PART = 4_000_000;

/**
 * The .xlsx files beside those of a run that hold an annex of its year and service, by the names of their cells. Little
 * of each is read, and what cannot be is no annex.
 *
 * @param known files that need no telling
 */
export async function nearbyAnnexes(
  folders: readonly string[],
  known: readonly string[],
  scope: AnnexScope,
): Promise<readonly string[]> {
  const told = new Set(known.map((file) => path.resolve(file)));
  const found: string[] = [];
  for (const folder of new Set(folders.map((one) => path.resolve(one)))) {
    const names = await readdir(folder).catch(() => []);
    const files = names.filter((name) => /\.xlsx$/iu.test(name) && !name.startsWith('~$')).sort();
    for (const name of files.slice(0, MOST_FILES)) {
      const file = path.join(folder, name);
      if (!told.has(file) && (await holdsAnnex(file, scope))) found.push(file);
    }
  }
  return found;
}

async function holdsAnnex(file: string, scope: AnnexScope): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return false;
  try {
    const workbook = await partOf(handle, 'xl/workbook.xml');
    const names = workbook?.matchAll(/\bname="([^"]{1,255})"/gu) ?? [];
    return [...names].some(([, name = '']) => isAnnexName(name, scope));
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}

/** One part of a zip file, found by the list at its end. */
async function partOf(handle: FileHandle, wanted: string): Promise<string | null> {
  const { size } = await handle.stat();
  const end = await bytesAt(handle, Math.max(0, size - END), Math.min(END, size));
  const at = end.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (at < 0) return null;
  const [length, offset] = [end.readUInt32LE(at + 12), end.readUInt32LE(at + 16)];
  if (length > MOST_LIST) return null;
  const list = await bytesAt(handle, offset, length);
  for (let entry = 0; entry + 46 <= list.length && list.readUInt32LE(entry) === 0x02014b50;) {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => list.readUInt16LE(entry + field));
    const name = list.toString('utf8', entry + 46, entry + 46 + (nameLength ?? 0));
    if (name === wanted) return unpacked(handle, list, entry);
    entry += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return null;
}

async function unpacked(handle: FileHandle, list: Buffer, entry: number): Promise<string | null> {
  const [packed, offset] = [list.readUInt32LE(entry + 20), list.readUInt32LE(entry + 42)];
  const isStored = list.readUInt16LE(entry + 10) === 0;
  if (packed > MOST_PART) return null;
  const header = await bytesAt(handle, offset, 30);
  const begin = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const bytes = await bytesAt(handle, begin, packed);
  return (isStored ? bytes : inflateRawSync(bytes, { maxOutputLength: MOST_PART })).toString('utf8');
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
