import { count as inWords } from '../../engine/french/amount';
import type { PupilCount } from '../../tariffs/model';
import { addHeading } from '../blocks';
import { formula, text, textFormula } from '../cells';
import type { SheetBuilder } from '../sheet-builder';
import type { GroupRow } from './group-rows';
import { addLine } from './layout';
import type { ProductTable } from './product-table';

/** Where pupils are to be filled in and their total is known: whether what was filled in comes to it. */
export function addSplitControl(
  sheet: SheetBuilder,
  { total }: PupilCount,
  rows: readonly GroupRow[],
  { first, last }: ProductTable,
): void {
  addHeading(sheet, 'Contrôle de la répartition');
  const filled = rows.reduce((sum, { pupils }) => sum + (pupils ?? 0), 0);
  const sum = addLine(
    sheet,
    text('controlLabel', 'Somme des élèves saisis'),
    formula('controlCount', `SUM(C${first}:C${last})`, filled),
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
      `IF(COUNT(C${first}:C${last})<${rows.length},"à compléter",IF(E${sum + 1}=0,"conforme","écart"))`,
      'à compléter',
    ),
  );
}
