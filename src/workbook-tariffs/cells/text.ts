import { decimalFromCell } from '../../kit/cells/number';
import { shown } from '../../kit/cells/shown';
import { textKey } from '../../kit/text-key';
import { Fault, type CellReader, type FilledCell } from './fault';

/** Longer than any label or remark that a sheet can show. */
export const LONGEST_TEXT = 1000;
/** A key or a label, which stands in other cells and in sentences. */
const LONGEST_NAME = 200;

// Line breaks and what else no file can hold; no look for them in the source of a pattern that lint would refuse.
const CONTROLS = /[\p{Cc}\p{Noncharacter_Code_Point}]+/gu;
const LONE_SURROGATE = /\p{Cs}/u;
/** They would be lost among the keys of an object. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** A text; a number counts as the text of its digits, which Excel makes of a key such as 12. */
export const text: CellReader<string> = (cell) => textOfAtMost(cell, LONGEST_TEXT);

/** A text that names something: it has a letter or a digit. */
export const name: CellReader<string> = (cell) => {
  const found = textOfAtMost(cell, LONGEST_NAME);
  if (found instanceof Fault) return found;
  const isUsable = /[\p{L}\p{N}]/u.test(textKey(found)) && !RESERVED.has(found);
  return isUsable ? found : new Fault('nameUnusable', { found: shown(found) });
};

function textOfAtMost(cell: FilledCell, most: number): string | Fault {
  if (typeof cell === 'boolean') return new Fault('notText', { found: shown(cell) });
  const written = typeof cell === 'number' ? (decimalFromCell(cell)?.toFixed() ?? String(cell)) : cell;
  const { length } = written;
  if (length > most) return new Fault('tooLong', { length, most });
  if (LONE_SURROGATE.test(written)) return new Fault('unreadableText', {});
  return written.replace(CONTROLS, ' ').trim();
}
