/** @jest-environment jsdom */
import type { Host } from '../../../src/workbench/host/host';
import type { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;
let host: Host;
let grid: MemoryGrid;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.9' });
});

beforeEach(() => {
  ({ host, grid } = connectHost(boot.bridge));
});

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** The code with which Excel refuses; null where it does not. */
const refused = (batch: Batch): Promise<string | null> =>
  Excel.run(async (context) => {
    await batch(context.workbook.worksheets.getItem('Feuil1'), context);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );

describe('another workbook in front', () => {
  // The table of Microsoft's page on troubleshooting Excel add-ins.
  const AFFECTED: readonly (readonly [string, string, Batch])[] = [
    [
      'Range.select',
      'GeneralException',
      (sheet) => {
        sheet.getRange('A1').select();
      },
    ],
    [
      'Workbook.getActiveCell',
      'InvalidSelection',
      (_, { workbook }) => workbook.getActiveCell().load('address'),
    ],
    [
      'Workbook.getSelectedRange',
      'InvalidSelection',
      (_, { workbook }) => workbook.getSelectedRange().load('address'),
    ],
    [
      'Worksheet.activate',
      'GeneralException',
      (sheet) => {
        sheet.activate();
      },
    ],
    [
      'Worksheet.delete',
      'InvalidSelection',
      (sheet) => {
        sheet.delete();
      },
    ],
    ['WorksheetCollection.add', 'GeneralException', (_, { workbook }) => workbook.worksheets.add('Décompte')],
    [
      'WorksheetFreezePanes.freezeRows',
      'GeneralException',
      (sheet) => {
        sheet.freezePanes.freezeRows(1);
      },
    ],
    [
      'WorksheetFreezePanes.freezeAt',
      'GeneralException',
      (sheet) => {
        sheet.freezePanes.freezeAt('A1');
      },
    ],
    [
      'WorksheetFreezePanes.unfreeze',
      'GeneralException',
      (sheet) => {
        sheet.freezePanes.unfreeze();
      },
    ],
  ];

  test.each(AFFECTED)('%s answers %s, and nothing is done', async (_name, code, batch) => {
    grid.addSheet('Autre');
    const before = grid.sheets();
    host.circumstances.isAnotherWorkbookInFront = () => true;
    expect(await refused(batch)).toBe(code);
    expect(grid.sheets()).toEqual(before);
    host.circumstances.isAnotherWorkbookInFront = () => false;
    expect(await refused(batch)).toBeNull();
  });

  test('cells are read and written as ever', async () => {
    host.circumstances.isAnotherWorkbookInFront = () => true;
    expect(await refused((sheet) => Object.assign(sheet.getRange('A1'), { values: [[7.4]] }))).toBeNull();
  });
});

describe('page set-up', () => {
  const setUp: Batch = ({ pageLayout }) => {
    pageLayout.orientation = 'Landscape';
    pageLayout.setPrintArea('A1:B2');
    pageLayout.headersFooters.defaultForAllPages.leftFooter = 'ENT';
  };

  test.each([
    ['kept', null, ['Landscape', 'ENT', 2]],
    ['ignored', null, ['Portrait', '', undefined]],
    ['refused', 'GeneralException', ['Portrait', '', undefined]],
  ] as const)('%s', async (pageSetup, code, expected) => {
    host.circumstances.pageSetup = pageSetup;
    expect(await refused(setUp)).toBe(code);
    const { orientation, footer, printArea } = grid.pageSetup('{S1}');
    expect([orientation, footer.left, printArea?.rows]).toEqual(expected);
  });
});

test('a row that is added through a table conflicts with co-authors; one written beneath does not', async () => {
  const table: Batch = (sheet) => {
    sheet.getRange('A1:A2').values = [['Code'], ['05']];
    sheet.tables.add('A1:A2', true).name = 'EntActes';
  };
  expect(await refused(table)).toBeNull();
  host.circumstances.isCoAuthored = true;
  expect(await refused(({ tables }) => tables.getItem('EntActes').rows.add(undefined, [['12']]))).toBe(
    'Conflict',
  );
  expect(await refused((sheet) => Object.assign(sheet.getRange('A3'), { values: [[12]] }))).toBeNull();
  expect(grid.tables()[0]?.area.rows).toBe(3);
});

test('what is asked of a missing object is refused, though not whether it is missing', async () => {
  host.circumstances.areNullObjectsPassedOver = false;
  const missing = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItemOrNullObject('Absente');
  expect(await refused((_, context) => missing(context).load('name'))).toBeNull();
  expect(await refused((_, context) => missing(context).getRange('A1').load('values'))).toBe(
    'InvalidOperation',
  );
  expect(
    await refused((_, context) => {
      missing(context).delete();
    }),
  ).toBe('InvalidOperation');
  expect(await refused((_, context) => Object.assign(missing(context), { name: 'Autre' }))).toBe(
    'InvalidOperation',
  );
});

test('each request that changes something is a step of Undo', async () => {
  await refused((sheet) => sheet.getRange('A1').load('values'));
  await refused((sheet) => Object.assign(sheet.getRange('A1'), { values: [[1]] }));
  await refused((_, { workbook }) => workbook.worksheets.add('Décompte'));
  const steps = host.requests.filter(({ isUndoStep }) => isUndoStep).map(({ members }) => members.at(-1));
  expect(steps).toEqual(['Range.values =', 'WorksheetCollection.add']);
});

test('events are lost', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const write = (row: number) => {
    grid.write({ sheet: '{S1}', area: { row, column: 0, rows: 1, columns: 1 } }, [[1]]);
  };
  host.circumstances.areEventsTold = false;
  write(0);
  await host.idle();
  host.circumstances.areEventsTold = true;
  write(1);
  await host.idle();
  expect(heard).toEqual(['A2']);
});
