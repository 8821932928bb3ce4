import { cell, range } from '../../src/kit/formula/address';
import { EMPTY_BAND, MARGINS } from '../../src/kit/sheet/page-setup';
import type { SheetCell, SheetModel } from '../../src/kit/sheet/sheet-model';

/** A sound sheet that holds these rows, three columns wide. */
export function smallSheet(
  rows: readonly (readonly (SheetCell | null)[])[],
  changes: Partial<SheetModel> = {},
): SheetModel {
  return {
    name: 'Feuille',
    columns: [{ width: 20 }, { width: 10 }, { width: 10 }],
    rows: rows.map((cells) => ({ height: null, cells })),
    merges: [],
    names: [],
    validations: [],
    charts: [],
    frozenRows: 0,
    print: {
      orientation: 'portrait',
      area: range(cell(1, 1), cell(rows.length, 3)),
      titleRows: null,
      header: EMPTY_BAND,
      footer: EMPTY_BAND,
      margins: MARGINS,
      centred: false,
    },
    provenance: { dataVersion: '1', dataHash: 'abc', tables: [], generatedOn: '2024-06-17' },
    ...changes,
  };
}
