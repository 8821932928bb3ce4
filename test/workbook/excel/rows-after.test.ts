/** @jest-environment jsdom */
import { tableAfter } from '../../../src/workbook/rows-after';
import type { NewTable, TableChange, TableContent } from '../../../src/workbook/table-change';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel } from './excel';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.13' });
});

const CHARGES = {
  name: 'EntCharges',
  sheet: 'Charges',
  title: 'Charges',
  note: 'Une ligne par charge.',
  columns: [
    { header: 'Ligne', width: 12 },
    { header: 'Brut', width: 12 },
    { header: 'Net', width: 12, formula: '=[@Brut]' },
  ],
} as const;

/** A row as it is read before it is calculated. */
type Row = readonly [line: string | null, gross: number | null];

const newTable = (...rows: readonly Row[]): NewTable => ({
  ...CHARGES,
  rows: rows.map((row) => [...row, null]),
});

const TWO: readonly Row[] = [
  ['Hébergement', 100],
  ['Assistance', 50],
];

const append = (...rows: readonly Row[]): TableChange => ({
  kind: 'append',
  table: 'EntCharges',
  rows: rows.map(([Ligne, Brut]) => ({ Ligne, Brut })),
});

/** The change of a row, which must hold what was read. */
type OfRow = (content: TableContent) => TableChange;

const remove =
  (row: number): OfRow =>
  ({ rows }) => ({ kind: 'remove', table: 'EntCharges', row, expected: rows[row] ?? [] });

const update =
  (row: number, cells: Extract<TableChange, { kind: 'update' }>['cells']): OfRow =>
  ({ rows }) => ({ kind: 'update', table: 'EntCharges', row, expected: rows[row] ?? [], cells });

const column = (header: string): TableChange => ({
  kind: 'addColumns',
  table: 'EntCharges',
  columns: [{ header, width: 9 }],
});

/** What stands in the workbook, what is asked, and how many rows come of it. */
const CASES: readonly (readonly [
  name: string,
  before: readonly Row[] | null,
  changes: readonly (TableChange | OfRow)[],
  rows: number,
])[] = [
  ['a table is created', null, [{ kind: 'create', table: newTable(...TWO) }], 2],
  ['a table without rows is created', null, [{ kind: 'create', table: newTable() }], 1],
  [
    'a table is created, and rows are added to it',
    null,
    [{ kind: 'create', table: newTable(['A', 1]) }, append(['B', 2])],
    2,
  ],
  ['rows are added', TWO, [append(['Liens', 7], ['Cartes', null])], 4],
  [
    'rows are added where the last one is blank',
    [...TWO, [null, null]],
    [append(['Liens', 7], ['Cartes', 8])],
    4,
  ],
  ['rows are added to a table of one blank row', [], [append(['Liens', 7])], 1],
  ['a blank row that is not the last stays', [[null, null], ...TWO], [append(['Liens', 7])], 4],
  ['a row is changed, by headers of any case', TWO, [update(1, { LIGNE: 'Aide', brut: null })], 2],
  [
    'the blank last row is changed, and another added',
    [...TWO, [null, null]],
    [update(2, { Ligne: 'Ici' }), append(['Là', 1])],
    4,
  ],
  ['a row is taken away', TWO, [remove(0)], 1],
  ['a row is changed that is taken away too', TWO, [update(0, { Brut: 5 }), remove(0)], 1],
  ['all rows are taken away', TWO, [remove(0), remove(1)], 1],
  ['all rows are taken away, and others come', TWO, [remove(0), remove(1), append(['Seule', 1])], 1],
  [
    'the last row goes, above it stands a blank one',
    [
      ['A', 1],
      [null, null],
      ['C', 3],
    ],
    [remove(2), append(['D', 4], ['E', 5])],
    3,
  ],
  ['a column is added', TWO, [column('Remarque'), update(0, { Remarque: 'oui' }), append(['Liens', 7])], 3],
  ['a column is added that is there', TWO, [column('BRUT'), append(['Liens', 7])], 3],
];

test.each(CASES)(
  '%s: what is shown before is what stands there afterwards',
  async (_name, before, asked, rows) => {
    const { workbook } = openExcel(boot);
    if (before !== null) await workbook.changeTables([{ kind: 'create', table: newTable(...before) }]);
    const content = await workbook.readTable('EntCharges');
    const changes = asked.map((change) =>
      typeof change === 'object'
        ? change
        : change(
            content ?? { ...CHARGES, address: '', header: [], firstCell: { row: 1, column: 1 }, rows: [] },
          ),
    );
    const shown = tableAfter(
      'EntCharges',
      content,
      changes,
      ([line, gross]) => line === null && gross === null,
    );
    await workbook.changeTables(changes);
    const standing = await workbook.readTable('EntCharges');
    expect(entered(shown)).toEqual(entered(standing));
    expect(standing?.rows).toHaveLength(rows);
  },
);

/** All but what is calculated: the grid in memory does not calculate. */
function entered(content: TableContent | null) {
  const net = content?.header.indexOf('Net');
  const others = <T>(cells: readonly T[] | undefined) => cells?.filter((_, at) => at !== net);
  return { header: others(content?.header), rows: content?.rows.map(others) };
}
