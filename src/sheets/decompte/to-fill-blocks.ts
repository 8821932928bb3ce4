import type { TariffBook } from '../../engine/book/tariff-book';
import { COMMITTEE_TABLE } from '../../engine/charges/committee-table';
import { chargeLabels, chargesOf } from '../../engine/charges/statement';
import { euros } from '../../kit/french/amount';
import { exactText } from '../../kit/money/exact-text';
import { addHeading, addNote } from '../../kit/sheet/blocks';
import { blank, formula, number, text } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SchoolYear } from '../../tariffs/model';
import { marked } from '../provisional';
import { addChargeSource, addPupilSource, linesInWords } from '../sources';
import { addFillControl } from '../year/fill-control';
import { addLine } from '../year/layout';
import { actsOf, addNamedUnitCost, addTableHead } from './charge-table';
import { addMissingProducts } from './product-table';

/** Lines to name and to fill in, where no year tells what they are. */
const LINES_TO_NAME = 9;

/**
 * A year whose total alone is known: the lines of the years known stand empty, to be filled, and a control compares
 * their sum to the total. Nothing is carried over from another year but the labels.
 */
export function addToFillBlocks(sheet: SheetBuilder, book: TariffBook, year: SchoolYear): void {
  const { total, notes } = chargesOf(book, year);
  const { charges } = actsOf(book, year);
  addTableHead(sheet, charges);
  const first = sheet.nextRow;
  const labels = chargeLabels(book).map((label) => text('label', label));
  const lines = labels.length > 0 ? labels : Array.from({ length: LINES_TO_NAME }, () => blank('inputText'));
  for (const label of lines) addLine(sheet, label, blank('inputAmount'));
  const last = sheet.nextRow - 1;
  const totalRow = addLine(
    sheet,
    text('totalLabel', marked(COMMITTEE_TABLE.total(year), { charges })),
    number('totalAmount', exactText(total)),
  );
  addNamedUnitCost(sheet, book, year, {
    name: 'Decompte',
    label: COMMITTEE_TABLE.unitCost(year),
    chargeRow: totalRow,
    total,
  });

  addHeading(sheet, 'Contrôle des lignes');
  addFillControl(sheet, {
    sum: ['Somme des lignes saisies', formula('controlAmount', `SUM(D${first}:D${last})`, '0')],
    gap: [
      `Écart avec le total connu, ${euros(total)}`,
      (sum) => formula('controlSignedAmount', `ROUND(${sum}-D${totalRow},2)`, total.negated().toFixed(2)),
    ],
    awaits: `COUNT(D${first}:D${last})=0`,
  });

  addHeading(sheet, 'Pour mémoire, hors total');
  for (const { text: note, source } of notes)
    addNote(sheet, `${note} ; texte du document, ${linesInWords([source.lines])}.`);
  addMissingProducts(sheet, book, year);

  addHeading(sheet, 'Sources');
  addChargeSource(sheet, book, year);
  addPupilSource(sheet, book, year);
}
