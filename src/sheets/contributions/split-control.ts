import { countScopeInWords } from '../../engine/charges/count-scope';
import { count as inWords } from '../../kit/french/amount';
import { addHeading, addNote } from '../../kit/sheet/blocks';
import { formula, text, textFormula } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { KnownYear } from './known-year';
import { addLine } from './layout';
import type { ProductTable } from './product-table';

/**
 * Where pupils are to be filled in and their total is known: whether what was filled in comes to it, and what the total
 * covers. By the reading that it leaves out pupils outside the Somme, theirs are not made to sum to it.
 */
export function addSplitControl(
  sheet: SheetBuilder,
  { book, count, countScope, rows }: KnownYear,
  { first, last }: ProductTable,
): void {
  if (count === null || rows.every(({ pupils }) => pupils !== null)) return;
  addHeading(sheet, 'Contrôle de la répartition');
  const { total } = count;
  const isCounted = rows.map(
    ({ categories }) => countScope !== 'sommeOnly' || !categories.includes('membre hors Somme'),
  );
  const cellsOf = (counted: boolean) =>
    rows.flatMap((_row, at) => (isCounted[at] === counted ? `C${first + at}` : []));
  const [controlled, onTop] = [cellsOf(true), cellsOf(false)];
  const cells = onTop.length === 0 ? `C${first}:C${last}` : controlled.join(',');
  const filled = rows.reduce((sum, { pupils }, at) => sum + (isCounted[at] === true ? (pupils ?? 0) : 0), 0);
  const where = onTop.length === 0 ? '' : ' dans la Somme';
  const sum = addLine(
    sheet,
    text('controlLabel', `Somme des élèves saisis${where}`),
    formula('controlCount', `SUM(${cells})`, filled),
  );
  addLine(
    sheet,
    text('controlLabel', `Écart avec l'effectif connu, ${inWords(total)} élèves`),
    formula('controlSignedCount', `E${sum}-${total}`, filled - total),
  );
  addLine(
    sheet,
    text('controlLabel', 'Verdict'),
    textFormula(
      'controlVerdict',
      `IF(COUNT(${cells})<${controlled.length},"à compléter",IF(E${sum + 1}=0,"conforme","écart"))`,
      'à compléter',
    ),
  );
  if (onTop.length > 0) {
    addLine(
      sheet,
      text('controlLabel', `Élèves hors de la Somme, en plus des ${inWords(total)} : hors de ce contrôle`),
      formula('controlCount', `SUM(${onTop.join(',')})`, 0),
    );
  }
  for (const sentence of countScopeInWords(book, count)) addNote(sheet, sentence);
}
