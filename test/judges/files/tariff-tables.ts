import type { ListValidation } from '../../../src/workbench/host/grid';
import { withFullThisRow } from '../../../src/workbench/host/this-row';
import { DEFAULT_PAGE } from '../../../src/workbench/univer/grid/page-setups';
import type { WorkbookContent } from '../../../src/workbench/xlsx/content';
import { TABLE_LAYOUTS } from '../../../src/workbook-tariffs/layout/layouts';
import { newTable } from '../../../src/workbook-tariffs/layout/new-table';
import type { TableColumn } from '../../../src/workbook/table-change';
import { held } from './held';

/** The title, the note, a blank row, then the headers and one row. */
const HEADER = 3;

/** The six tables of a workbook's tariffs, as the pane lays them out, each with a row. */
export const TARIFF_TABLES: WorkbookContent = {
  active: 0,
  names: [],
  sheets: Object.values(TABLE_LAYOUTS).map((layout) => {
    const { name, sheet, title, note, columns } = newTable(layout, []);
    const area = { row: HEADER, column: 0, rows: 2, columns: columns.length };
    return {
      name: sheet,
      visibility: 'Visible',
      tabColor: '',
      showGridlines: true,
      frozen: { rows: HEADER + 1, columns: 0 },
      columnWidths: new Map(columns.map(({ width }, column) => [column, width * 5.25])),
      rowHeights: new Map(),
      cells: [
        held(0, 0, { value: title, look: { bold: true } }),
        held(1, 0, { value: note }),
        ...columns.map(({ header }, column) => held(HEADER, column, { value: header })),
        ...columns.map((one, column) => held(HEADER + 1, column, cellOf(one, column, name))),
      ],
      merges: [],
      tables: [
        {
          name,
          area,
          showTotals: false,
          style: 'TableStyleMedium2',
          showBandedRows: true,
          showFilterButton: true,
        },
      ],
      validations: columns.flatMap(({ choices }, column) =>
        choices === undefined
          ? []
          : [
              {
                area: { ...area, row: HEADER + 1, rows: 1, column, columns: 1 },
                validation: listOf(choices),
              },
            ],
      ),
      charts: [],
      page: DEFAULT_PAGE,
    };
  }),
};

function listOf(choices: readonly string[]): ListValidation {
  return {
    source: choices.join(','),
    dropDown: true,
    ignoreBlanks: true,
    alert: { show: true, style: 'Warning', title: '', message: '' },
    prompt: null,
  };
}

/** The only formula is [@Brut]-[@Subvention], of the two columns before it: 20 and 30. */
function cellOf({ numberFormat = 'General', choices, formula }: TableColumn, column: number, table: string) {
  const look = { numberFormat };
  if (formula !== undefined) return { value: -10, formula: withFullThisRow(formula, table), look };
  if (choices !== undefined) return { value: choices[0] ?? '', look };
  return {
    value: numberFormat === '@' ? '2024-2025' : column * 10 + (numberFormat.startsWith('dd') ? 45_000 : 0),
    look,
  };
}
