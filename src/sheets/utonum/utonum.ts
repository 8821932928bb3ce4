import type { TariffBook } from '../../engine/book/tariff-book';
import { quantityInWords } from '../../engine/quantity-in-words';
import { exactText } from '../../kit/money/exact-text';
import { addHeading, addNote, addSource, addTitle } from '../../kit/sheet/blocks';
import { blank, number, text } from '../../kit/sheet/cells';
import { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetModel } from '../../kit/sheet/sheet-model';
import type { IsoDate } from '../../tariffs/model';
import { committeeFrame } from '../committee-frame';
import { afterItsFirstYear } from '../price-words';
import { addProvenance } from '../provenance';
import { citationInSheet, markedTitle } from '../provisional';
import { type UtonumTable, utonumTables } from './utonum-table';

const WIDTHS = { label: 48, amount: 16, workshops: 16 } as const;

/**
 * The committee's table of the @utonum contributions, in its own words: two options, four lines (minutes of the
 * committee of 28/06/2022, point 12); the latest prices first where a workbook has others.
 *
 * @throws Problem `workbookUnread`
 */
export function utonumSheet(
  book: TariffBook,
  { generatedOn }: { readonly generatedOn: IsoDate },
): SheetModel {
  book.refusals.checkTariff('utonum-epci');
  book.refusals.checkTariff('utonum-communes');
  const tables = utonumTables(book);
  const sheet = new SheetBuilder(
    committeeFrame({
      book,
      name: '@utonum',
      columnWidths: Object.values(WIDTHS),
      orientation: 'portrait',
      titleRows: { first: 1, last: 2 },
      header: 'Ateliers @utonum',
      generatedOn,
    }),
  );
  addTitle(
    sheet,
    markedTitle(
      'Contributions du service @utonum',
      tables.map(({ act }) => act),
    ),
    'En €, par an pour un EPCI, par atelier au-delà ; la source ne dit pas si ces prix sont HT ou TTC',
  );
  for (const table of tables) addTable(sheet, table);
  addHeading(sheet, 'Sources');
  for (const { act, from, standsFrom } of tables) {
    addSource(sheet, `Depuis l'exercice ${from} : ${citationInSheet(act)}.`);
    if (standsFrom !== undefined) addNote(sheet, afterItsFirstYear(book, act, standsFrom));
  }
  addNote(sheet, 'Le tarif communal vaut aussi pour un CCAS, aux mêmes conditions.');
  addNote(
    sheet,
    "L'option 1 suppose que l'EPCI de la commune contribue ; l'option 2 est celle d'une commune dont l'EPCI ne contribue pas.",
  );
  addProvenance(sheet);
  return sheet.build();
}

function addTable(sheet: SheetBuilder, { from, options }: UtonumTable): void {
  addHeading(sheet, `Depuis l'exercice ${from}`);
  for (const { title, lines } of options) {
    sheet.addRow([text('columnHeader', title), blank('columnHeader'), blank('columnHeader')]);
    for (const { label, amount, workshops } of lines) {
      sheet.addRow([
        text('label', label),
        number('amount', exactText(amount)),
        text('reference', quantityInWords('workshops', workshops)),
      ]);
    }
  }
}
