import { Decimal } from 'decimal.js';
import { a1 } from '../../src/kit/formula/address';
import type { SheetCell, SheetModel } from '../../src/kit/sheet/sheet-model';
import type { ReadCell, ReadWorkbook } from './flat-ods';

/** Excel and LibreOffice count in binary and keep 15 significant digits of what they show or store. */
const SIGNIFICANT_DIGITS = 15;

export interface Comparison {
  /** How many values were compared. */
  readonly compared: number;
  /** Each difference in words: the cell, ours, theirs. */
  readonly differences: readonly string[];
}

/** Compares every number, text and formula value of the sheets with what a spreadsheet made of them. */
export function compareFigures(sheets: readonly SheetModel[], read: ReadWorkbook): Comparison {
  const comparisons = sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        if (cell === null || cell.kind === 'blank') return [];
        const address = a1({ row: row + 1, column: column + 1 });
        const theirs = read.get(sheet.name)?.get(address) ?? null;
        return [difference(`${sheet.name} ${address}`, cell, theirs)];
      }),
    ),
  );
  return {
    compared: comparisons.length,
    differences: comparisons.filter((line) => line !== null),
  };
}

function difference(
  where: string,
  cell: Exclude<SheetCell, { kind: 'blank' }>,
  theirs: ReadCell | null,
): string | null {
  if (theirs === null) return `${where}: nothing read`;
  const isFormula = cell.kind === 'formula';
  if (theirs.isFormula !== isFormula) return `${where}: ${isFormula ? 'no formula' : 'a formula'} read`;
  const ours = isFormula ? cell.value : cell;
  if (theirs.kind !== ours.kind)
    return `${where}: ours is a ${ours.kind}, theirs ${theirs.kind} ${theirs.value}`;
  const isEqual =
    ours.kind === 'text'
      ? theirs.value === ours.text
      : new Decimal(theirs.value).toSignificantDigits(SIGNIFICANT_DIGITS).equals(ours.number);
  if (isEqual) return null;
  return `${where}: ours is ${ours.kind === 'text' ? ours.text : ours.number}, theirs ${theirs.value}`;
}
