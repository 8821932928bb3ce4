import type { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import type { OpenWorkbook } from '../../../src/workbook/open-workbook';
import type { NewTable, TableChange } from '../../../src/workbook/table-change';
import { placeOf } from '../../workbook/excel/excel';
import type { Operation } from '../operation';

const table = (name: string, rows: NewTable['rows']): NewTable => ({
  name,
  sheet: name,
  title: name,
  note: '',
  columns: [
    { header: 'acte', width: 10, numberFormat: '@' },
    { header: 'Brut', width: 10, numberFormat: '0.00' },
    { header: 'Double', width: 10, formula: '=2*[@Brut]' },
  ],
  rows,
});

/** Two tables with something beneath and, in the first, texts that Excel would change if they were typed. */
async function budget(workbook: OpenWorkbook, grid: MemoryGrid): Promise<void> {
  await workbook.changeTables([
    {
      kind: 'create',
      table: table('EntActes', [
        ['5/2024', 1.5, null],
        ['=1+1', 2.5, 7],
        ["'02604", 3.5, { formula: '=A1' }],
        ['dernier', 4.5, null],
      ]),
    },
    { kind: 'create', table: table('EntTarifs', []) },
  ]);
  grid.write(placeOf(grid, 'EntActes', 'A10:B10'), [['dessous', '=SUM(B5:B8)']]);
  grid.write(placeOf(grid, 'EntTarifs', 'A7'), [['dessous']]);
}

const first = ['5/2024', 1.5, '#BUSY!'];
const second = ['=1+1', 2.5, 7];
const third = ["'02604", 3.5, '#BUSY!'];

const CHANGES: Readonly<Record<string, readonly TableChange[]>> = {
  'make a table': [{ kind: 'create', table: table('EntMembres', [['80', 1, null]]) }],
  'update rows of a table': [
    { kind: 'update', table: 'EntActes', row: 1, expected: second, cells: { acte: '1/2', Double: null } },
    { kind: 'update', table: 'EntActes', row: 2, expected: third, cells: { acte: 12, Double: 'texte' } },
  ],
  'append rows to tables': [
    { kind: 'append', table: 'EntActes', rows: [{ acte: '6' }, { acte: '7', Brut: { formula: '=1+2' } }] },
    {
      kind: 'append',
      table: 'EntTarifs',
      rows: [
        { acte: '6', Brut: 1 },
        { acte: '6', Brut: 2 },
      ],
    },
  ],
  'remove rows of a table': [
    { kind: 'remove', table: 'EntActes', row: 0, expected: first },
    { kind: 'remove', table: 'EntActes', row: 2, expected: third },
    { kind: 'remove', table: 'EntActes', row: 1, expected: second },
  ],
  'add as many rows to a table as are removed': [
    { kind: 'remove', table: 'EntActes', row: 0, expected: first },
    { kind: 'remove', table: 'EntActes', row: 2, expected: third },
    { kind: 'append', table: 'EntActes', rows: [{ acte: 'a' }, { acte: 'b' }] },
  ],
  'change tables in every way at once': [
    { kind: 'create', table: table('EntMembres', []) },
    {
      kind: 'addColumns',
      table: 'EntActes',
      columns: [
        { header: 'objet', width: 30, numberFormat: '@', choices: ['ENT'] },
        { header: 'rang', width: 8, formula: '=ROW(EntActes[#Headers])' },
      ],
    },
    { kind: 'update', table: 'EntActes', row: 1, expected: second, cells: { objet: 'x', Brut: 9 } },
    { kind: 'remove', table: 'EntActes', row: 0, expected: first },
    { kind: 'append', table: 'EntActes', rows: [{ acte: 'c', objet: '1/3' }] },
    { kind: 'append', table: 'EntTarifs', rows: [{ acte: 'c' }, { acte: 'd' }] },
  ],
};

/** What forms come to: each kind of change, and all of them together. */
export const TABLE_CHANGE_OPERATIONS: readonly Operation[] = Object.entries(CHANGES).map(
  ([name, changes]) => ({
    name,
    prepare: budget,
    run: (workbook) => workbook.changeTables(changes),
    canBeCancelled: false,
    triesCleanUp: true,
  }),
);
