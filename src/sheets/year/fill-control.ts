import { countScopeInWords } from '../../engine/charges/count-scope';
import { count } from '../../kit/french/amount';
import { addHeading, addNote } from '../../kit/sheet/blocks';
import { formula, text, textFormula } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { FormulaCell } from '../../kit/sheet/sheet-model';
import type { KnownYear } from './known-year';
import { addLine, columnsOf } from './layout';
import type { ProductTable } from './product-table';

/** Cells to fill in, and what their sum is to come to. */
interface Filling {
  readonly sum: readonly [label: string, cell: FormulaCell];
  /** The gap, by the address of the sum. */
  readonly gap: readonly [label: string, cell: (sum: string) => FormulaCell];
  /** Whether they still await something, as a formula says. */
  readonly awaits: string;
}

/** What was filled in, its gap with what is known, and the verdict. */
export function addFillControl(sheet: SheetBuilder, { sum, gap, awaits }: Filling): void {
  const { amount } = columnsOf(sheet).letters;
  const at = addLine(sheet, text('controlLabel', sum[0]), sum[1]);
  addLine(sheet, text('controlLabel', gap[0]), gap[1](`${amount}${at}`));
  addLine(
    sheet,
    text('controlLabel', 'Verdict'),
    textFormula(
      'controlVerdict',
      `IF(${awaits},"à compléter",IF(${amount}${at + 1}=0,"conforme","écart"))`,
      'à compléter',
    ),
  );
}

/**
 * Where pupils are to be filled in and their total is known: whether what was filled in comes to it, and what the total
 * covers. By the reading that it leaves out pupils outside the Somme, theirs are not made to sum to it.
 */
export function addSplitControl(
  sheet: SheetBuilder,
  { book, pupils: counted, countScope, rows }: KnownYear,
  { first, last }: ProductTable,
): void {
  if (counted === null || rows.every(({ pupils }) => pupils !== null)) return;
  addHeading(sheet, 'Contrôle de la répartition');
  const { total } = counted;
  const isInTotal = rows.map(
    ({ categories }) => countScope !== 'sommeOnly' || !categories.includes('membre hors Somme'),
  );
  const letter = columnsOf(sheet).letters.pupils;
  const cellsOf = (inTotal: boolean) =>
    rows.flatMap((_row, at) => (isInTotal[at] === inTotal ? `${letter}${first + at}` : []));
  const [controlled, onTop] = [cellsOf(true), cellsOf(false)];
  const cells = onTop.length === 0 ? `${letter}${first}:${letter}${last}` : controlled.join(',');
  const filled = rows.reduce((sum, { pupils }, at) => sum + (isInTotal[at] === true ? (pupils ?? 0) : 0), 0);
  const where = onTop.length === 0 ? '' : ' dans la Somme';
  addFillControl(sheet, {
    sum: [`Somme des élèves saisis${where}`, formula('controlCount', `SUM(${cells})`, filled)],
    gap: [
      `Écart avec l'effectif connu, ${count(total)} élèves`,
      (sum) => formula('controlSignedCount', `${sum}-${total}`, filled - total),
    ],
    awaits: `COUNT(${cells})<${controlled.length}`,
  });
  if (onTop.length > 0) {
    addLine(
      sheet,
      text('controlLabel', `Élèves hors de la Somme, en plus des ${count(total)} : hors de ce contrôle`),
      formula('controlCount', `SUM(${onTop.join(',')})`, 0),
    );
  }
  for (const sentence of countScopeInWords(book, counted)) addNote(sheet, sentence);
}
