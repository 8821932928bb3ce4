import { a1Range, readsAsCell } from '../../formula/address';
import { cellAt } from '../cell-at';
import type { DefinedName, SheetModel } from '../sheet-model';

const LONGEST_TAB = 31;
const NOT_IN_A_TAB = /[[\]:*?/\\]|^'|'$/;
const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;

export function tabNameProblems(name: string): readonly string[] {
  if (name.trim() === '') return ['the tab has no name'];
  if (name.length > LONGEST_TAB)
    return [`the tab name has ${name.length} characters: Excel takes ${LONGEST_TAB}`];
  const forbidden = NOT_IN_A_TAB.exec(name);
  if (forbidden?.[0] === "'") return ['the tab name begins or ends with an apostrophe, which it may not'];
  if (forbidden !== null) return [`the tab name holds ${forbidden[0]}, which it may not`];
  // Excel keeps this one for itself.
  return name.toLowerCase() === 'history' ? ['the tab name History is Excel’s own'] : [];
}

export function definedNameProblems({ name, range }: DefinedName, sheet: SheetModel): readonly string[] {
  if (!NAME.test(name)) return [`${name} cannot be a name: letters, digits, _ and . after a letter or _`];
  if (readsAsCell(name)) return [`${name} cannot be a name: Excel reads it as a cell`];
  const missing = [range.first, range.last].some((corner) => cellAt(sheet, corner) === null);
  return missing ? [`the name ${name} stands for ${a1Range(range)}, where the sheet has no cell`] : [];
}
