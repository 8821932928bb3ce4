import { entCalls } from '../control/formula/ent-calls';
import {
  type FrozenFormula,
  type FrozenValue,
  LOG_HEADER,
  LOG_NAME,
  TRUTHS,
} from '../control/log/frozen-formula';
import { decimalFromCell } from '../kit/cells/number';
import { addressFrom, cell, range } from '../kit/formula/address';
import { frenchDate } from '../kit/french/date';
import { addNote, addTitle } from '../kit/sheet/blocks';
import { blank, number, text } from '../kit/sheet/cells';
import { MARGINS, PAGE, PAGES } from '../kit/sheet/page-setup';
import { SheetBuilder } from '../kit/sheet/sheet-builder';
import type { SheetCell, SheetModel } from '../kit/sheet/sheet-model';
import type { IsoDate } from '../tariffs/model';
import { addProvenance, provenanceOf } from './provenance';

const COLUMN_WIDTHS = [17, 9, 24, 44, 11, 11, 9, 11];

/**
 * The log (journal) of formulas that are frozen: one row for each cell, from which they can be restored. A formula
 * stands in it as a text, which nothing calculates.
 */
export function freezeLogSheet(formulas: readonly FrozenFormula[], frozenOn: IsoDate): SheetModel {
  const provenance = provenanceOf(null, frozenOn);
  const sheet = new SheetBuilder({
    name: `Valeurs figées ${frozenOn}`,
    columnWidths: COLUMN_WIDTHS,
    print: {
      orientation: 'landscape',
      titleRows: null,
      header: { left: ['Contributions ENT'], center: [], right: ['Valeurs figées'] },
      footer: {
        left: [`Établi le ${frenchDate(frozenOn)}`],
        center: [],
        right: ['Page ', PAGE, ' / ', PAGES],
      },
      margins: MARGINS,
      centred: true,
    },
    provenance,
  });
  addTitle(
    sheet,
    'Journal des valeurs figées',
    `Formules ENT remplacées par leurs valeurs le ${frenchDate(frozenOn)}`,
  );
  addNote(
    sheet,
    "Le volet, dans Contrôler, rétablit ces formules là où les cellules tiennent encore ces valeurs. Gardez l'en-tête et les colonnes.",
  );
  const header = sheet.addRow(LOG_HEADER.map((title) => text('columnHeader', title)));
  sheet.repeatWhenPrinted(header);
  sheet.freezeHere();
  const dated = frenchDate(frozenOn);
  for (const formula of formulas) {
    const names = [...new Set(entCalls(formula.formula).map(({ name }) => `ENT.${name}`))].join(', ');
    formula.values.forEach((row, rowAt) => {
      row.forEach((value, column) => {
        sheet.addRow([
          text('code', formula.sheet),
          text('code', addressFrom(formula.address, rowAt, column)),
          valueCell(value),
          text('code', formula.formula),
          text('code', formula.address),
          text('code', names),
          text('code', provenance.dataVersion),
          text('code', dated),
        ]);
      });
    });
  }
  sheet.name(
    `${LOG_NAME}${frozenOn.replaceAll('-', '')}`,
    range(cell(header, 1), cell(sheet.nextRow - 1, LOG_HEADER.length)),
  );
  addProvenance(sheet);
  return sheet.build();
}

function valueCell(value: FrozenValue): SheetCell {
  switch (typeof value) {
    case 'number':
      // A sheet keeps Excel's own 15 digits, at which values are compared when they are restored.
      return number('label', decimalFromCell(value)?.toFixed() ?? '0');
    case 'string':
      return text('code', value);
    case 'boolean':
      return text('code', value ? TRUTHS.true : TRUTHS.false);
    default:
      return blank('label');
  }
}
