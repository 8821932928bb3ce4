import { strFromU8, strToU8 } from 'fflate';

/** The parts of an .xlsx file by their paths, as fflate unzips them. */
export type PackageParts = Record<string, Uint8Array>;

/** @throws Error if the part is missing, or has nothing to insert before: the file is not what a library wrote */
export function insertBefore(parts: PackageParts, path: string, before: RegExp, xml: string): void {
  const part = parts[path];
  const text = part === undefined ? '' : strFromU8(part);
  if (!before.test(text)) throw new Error(`The file has no ${before.source} in ${path}.`);
  parts[path] = strToU8(text.replace(before, (end) => xml + end));
}

/** @param path from the root of the package, such as `/xl/metadata.xml` */
export function addContentType(parts: PackageParts, path: string, type: string): void {
  insertBefore(
    parts,
    '[Content_Types].xml',
    /<\/Types>/,
    `<Override PartName="${path}" ContentType="${type}"/>`,
  );
}
