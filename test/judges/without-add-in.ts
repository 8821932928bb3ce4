import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** As a file holds a call of the add-in, or as it is typed. */
const ADD_IN_CALL = /_xldudf_|\bENT\./i;
const FORMULA = /<f\b[^>]*>([^<]*)<\/f>/g;

export interface WithoutAddIn {
  readonly bytes: Uint8Array;
  /** How many formulas became what they showed. */
  readonly removed: number;
}

/** The file as whoever lacks the add-in may have it: formulas that call it give way to what they showed. */
export function withoutAddIn(bytes: Uint8Array): WithoutAddIn {
  const parts = unzipSync(bytes);
  let removed = 0;
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    const xml = strFromU8(part);
    const plain = xml.replace(FORMULA, (element, formula: string) => {
      if (!ADD_IN_CALL.test(formula)) return element;
      removed += 1;
      return '';
    });
    parts[path] = strToU8(plain);
  }
  return removed === 0 ? { bytes, removed } : { bytes: zipSync(parts), removed };
}

export function callsOfAddIn(bytes: Uint8Array): number {
  return withoutAddIn(bytes).removed;
}
