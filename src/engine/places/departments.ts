import names from '../../tariffs/departments.json';
import { textKey } from '../../kit/text-key';

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(names));
const BY_NAME: ReadonlyMap<string, string> = new Map(
  [...NAMES].map(([code, name]) => [textKey(name), code] as const),
);
const WORDS: ReadonlySet<string> = new Set(['departement', 'dept', 'dep', 'dpt']);

/** `Somme (80)`; a code alone where no département bears it. */
export function departmentInWords(code: string): string {
  const name = NAMES.get(code);
  return name === undefined ? code : `${name} (${code})`;
}

/**
 * Reads a département by its code, its name, or both where they agree: `80`, `080`, `2` (02 as Excel has it), `2A`,
 * `Somme`, `80 - SOMME`, `Oise (60)`.
 */
export function readDepartment(text: string): string | null {
  const words = textKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !WORDS.has(word));
  const codes = words.filter((word) => /^\d/.test(word)).map(departmentCode);
  const name = words.filter((word) => !/^\d/.test(word)).join(' ');
  const found = new Set([...codes, ...(name === '' ? [] : [BY_NAME.get(name) ?? null])]);
  const [first = null, ...others] = found;
  return others.length === 0 ? first : null;
}

function departmentCode(word: string): string | null {
  const code = /^\d+$/.test(word) ? word.replace(/^0+/, '').padStart(2, '0') : word.toUpperCase();
  return NAMES.has(code) ? code : null;
}
