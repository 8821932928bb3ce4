import { numberIn } from '../../kit/cells/number';
import { shown } from '../../kit/cells/shown';
import { textKey } from '../../kit/text-key';
import { Fault, type CellReader, type FilledCell } from './fault';

/** One of some words, whatever its case and accents. */
export function choice<T>(
  options: readonly (readonly [value: T, label: string, ...names: string[]])[],
): CellReader<T> {
  return (cell) => {
    const found = options.find(([, ...names]) => names.some((name) => says(cell, name)));
    const accepted = options.map(([, label]) => label);
    return found === undefined ? new Fault('unknownWord', { found: shown(cell), accepted }) : found[0];
  };
}

/** Excel makes the number 247,3 of a typed « 247,30 € ». */
export function says(cell: FilledCell, word: string): boolean {
  if (typeof cell === 'boolean') return false;
  if (typeof cell === 'number') return numberIn(word)?.equals(numberIn(cell) ?? NaN) === true;
  return cell.length <= LONGEST && textKey(cell) === textKey(word);
}

/** Longer than any word to choose. */
const LONGEST = 200;
