import type { TariffBook } from '../../engine/book/tariff-book';
import { chargesByBase, netTotal } from '../../engine/charges/base';
import { COMMITTEE_TABLE } from '../../engine/charges/committee-table';
import { chargeLinesOf, chargesOf } from '../../engine/charges/statement';
import type { SchoolYear } from '../../tariffs/model';
import { addHeading, addNote } from '../../kit/sheet/blocks';
import { formula, number, text, textFormula } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import { addChargeSource, addPupilSource } from '../sources';
import { addLine } from '../year/layout';
import { actsOf, addChargeTable, addNamedUnitCost } from './charge-table';

/** The charter's base: accounts and paid contents make the unit cost, the other charges stand beneath. */
export function addCharterBlocks(sheet: SheetBuilder, book: TariffBook, year: SchoolYear): void {
  const { total } = chargesOf(book, year);
  const { charges } = actsOf(book, year);
  const { inside, outside } = chargesByBase(chargeLinesOf(book, year), 'charter');
  const rows = addChargeTable(sheet, inside, `TOTAL des comptes et contenus payants ${year}`, charges);
  addNamedUnitCost(sheet, book, year, {
    name: 'DecompteCharte',
    // Not the committee's own label: nobody owes this amount.
    label: COMMITTEE_TABLE.charterUnitCost,
    chargeRow: rows.total,
    total: netTotal(inside),
  });

  addHeading(sheet, "Charges hors de l'assiette de la charte");
  const others = addChargeTable(sheet, outside, `TOTAL hors assiette ${year}`, charges);

  addHeading(sheet, 'Contrôle');
  const all = addLine(
    sheet,
    text('controlLabel', 'Assiette et charges hors assiette'),
    formula('controlAmount', `ROUND(D${rows.total}+D${others.total},2)`, total.toFixed(2)),
  );
  addLine(
    sheet,
    text('controlLabel', 'Total des charges du document'),
    number('controlAmount', total.toFixed(2)),
  );
  addLine(
    sheet,
    text('controlLabel', 'Verdict'),
    textFormula('controlVerdict', `IF(ROUND(D${all}-D${all + 1},2)=0,"conforme","écart")`, 'conforme'),
  );

  addHeading(sheet, 'Lecture retenue');
  addNote(
    sheet,
    "Charte du 24/06/2014, article 4.2 : les contributions se composent des comptes et des contenus pédagogiques payants. Lecture retenue : les lignes du premier tableau. Le comité a voté sur l'ensemble des charges.",
  );

  addHeading(sheet, 'Sources');
  addChargeSource(sheet, book, year);
  addPupilSource(sheet, book, year);
}
