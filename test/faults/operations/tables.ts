import { shippedBook } from '../../../src/engine/book/shipped-book';
import { session } from '../../../src/engine/session';
import { TariffsStore } from '../../../src/taskpane/host/tariffs';
import type { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { importChanges } from '../../../src/workbook-tariffs/changes/imported';
import { chargesChanges, pupilsChanges } from '../../../src/workbook-tariffs/changes/figures';
import { voteChanges } from '../../../src/workbook-tariffs/changes/vote';
import { exportData } from '../../../src/workbook-tariffs/file/export';
import { importData } from '../../../src/workbook-tariffs/file/import';
import { TABLE_LAYOUTS, TABLE_NAMES } from '../../../src/workbook-tariffs/layout/layouts';
import { upgradeChanges } from '../../../src/workbook-tariffs/layout/upgrade';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES, type TablesAsRead } from '../../../src/workbook-tariffs/rows/tables-as-read';
import type { OpenWorkbook } from '../../../src/workbook/open-workbook';
import type { TableChange, TableContent } from '../../../src/workbook/table-change';
import { placeOf } from '../../workbook/excel/excel';
import { ACT, rate, tablesOf } from '../../workbook-tariffs/support/tables';
import type { Operation } from '../operation';

const YEAR = '2024-2025';

const vote = (amount: string) => (tables: TablesAsRead) =>
  voteChanges(tables, {
    act: {
      key: 'DL-2025-06',
      body: 'Comité syndical',
      number: '20250616_DL_04',
      date: '2025-06-16',
      title: 'Contribution',
      item: null,
      status: 'voted',
    },
    tariff: 'primary-schools',
    year: YEAR,
    prices: [
      { component: 'membre', amount },
      { component: 'hors membre', amount: '12.00' },
      { component: 'membre hors Somme', amount: '12.00' },
    ],
  });

const charge = (line: string, gross: string) => ({
  line,
  gross,
  subsidy: '0.00',
  proportional: null,
  act: 'DL-2025-06',
  remark: null,
  type: 'charge' as const,
});

const figures = (tables: TablesAsRead) => [
  ...chargesChanges(tables, YEAR, {
    charges: [charge('Comptes', '40000.00'), charge('Personnel', '130000.00')],
  }),
  ...pupilsChanges(tables, YEAR, [{ counted: ['membre'], pupils: 43_000, act: 'DL-2025-06', remark: null }]),
];

/** The file of another workbook, with fewer prices and more acts. */
function fileOfAnother(): string {
  const tables = tablesOf({
    EntActes: [ACT, { ...ACT, Acte: 'DL-2026-06', Numéro: '20260615_DL_02', Date: '15/06/2026' }],
    EntTarifs: [rate('membre', 7.6), rate('hors membre', 12.5), rate('membre hors Somme', 12.5)],
  });
  return exportData(readWorkbookTariffs(tables).rows);
}

function imported(tables: TablesAsRead): readonly TableChange[] {
  const read = importData(fileOfAnother());
  if (!read.isValid) throw new Error('The file is refused.');
  return importChanges(tables, read.records);
}

const upgraded = (tables: TablesAsRead) =>
  TABLE_NAMES.flatMap((name) => {
    const content = tables[name];
    return content === null ? [] : upgradeChanges(content, TABLE_LAYOUTS[name]);
  });

export const TABLE_OPERATIONS: readonly Operation[] = [
  tableOperation('register a vote in a workbook without tables', [], vote('7.60')),
  tableOperation('register a vote over an earlier one', [vote('7.50')], vote('7.60')),
  tableOperation('enter charges and pupils', [vote('7.60')], figures),
  tableOperation('import over what the tables hold', [vote('7.50'), figures, vote('7.60')], imported),
  tableOperation('upgrade tables of an older layout', [olderTables], upgraded),
  {
    name: 'register a vote, and have the functions answer from it',
    ...withTables([vote('7.50')], async (workbook, tables) => {
      session.book = shippedBook;
      await workbook.changeTables(vote('7.60')(tables));
      const inUse = new TariffsStore(workbook);
      await inUse.refresh();
      const { failure, followed } = inUse.snapshot();
      const known = session.book.data.tariffs.flatMap(({ versions }) => versions.map(({ from }) => from));
      // Where the tables cannot be read again, the pane says so and no function answers from what was before.
      expect({ isKnown: known.includes(YEAR), isTold: failure !== null }).toEqual({
        isKnown: failure === null && followed !== null && followed.tables.EntTarifs !== null,
        isTold: failure !== null,
      });
      await inUse.close().catch(() => undefined);
    }),
    canBeCancelled: false,
    triesCleanUp: false,
  },
];

function tableOperation(
  name: string,
  before: readonly ((tables: TablesAsRead) => readonly TableChange[])[],
  changes: (tables: TablesAsRead) => readonly TableChange[],
): Operation {
  return {
    name,
    ...withTables(before, (workbook, tables) => workbook.changeTables(changes(tables))),
    canBeCancelled: false,
    triesCleanUp: true,
  };
}

/** Has the tables read before, as the pane has them when a form is confirmed. */
function withTables(
  before: readonly ((tables: TablesAsRead) => readonly TableChange[])[],
  run: (workbook: OpenWorkbook, tables: TablesAsRead) => Promise<unknown>,
): Pick<Operation, 'prepare' | 'run'> {
  let tables = NO_TABLES;
  return {
    prepare: async (workbook, grid) => {
      tables = await tablesIn(workbook);
      for (const changes of before) {
        await workbook.changeTables(changes(tables));
        tables = await tablesIn(workbook);
      }
      noteBeneath(grid);
    },
    run: (workbook) => run(workbook, tables),
  };
}

async function tablesIn(workbook: OpenWorkbook): Promise<TablesAsRead> {
  const tables: Record<keyof TablesAsRead, TableContent | null> = { ...NO_TABLES };
  for (const name of TABLE_NAMES) tables[name] = await workbook.readTable(name);
  return tables;
}

/** What stands under a table moves as the table grows and shrinks. */
function noteBeneath(grid: MemoryGrid): void {
  for (const { name, sheet, area } of grid.tables()) {
    const { name: tab = '' } = grid.sheets().find(({ id }) => id === sheet) ?? {};
    grid.write(placeOf(grid, tab, `A${area.row + area.rows + 2}`), [[`sous ${name}`]]);
  }
  grid.select(placeOf(grid, 'Feuil1', 'A1'));
}

/** Tables without the columns that came after the first layout. */
function olderTables(): readonly TableChange[] {
  return (['EntActes', 'EntCharges'] as const).map((name) => {
    const { sheet, title, note, columns } = TABLE_LAYOUTS[name];
    return {
      kind: 'create',
      table: {
        name,
        sheet,
        title,
        note,
        columns: columns.filter(({ required }) => required).map(({ header }) => ({ header, width: 12 })),
        rows: [],
      },
    };
  });
}
