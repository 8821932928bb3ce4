/** @jest-environment jsdom */
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { TariffsFollower } from '../../../src/workbook-tariffs/live/follow';
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel, placeOf, type OpenedExcel } from '../../workbook/excel/excel';

const CELLS = 10_000;

let boot: Boot;
let grid: MemoryGrid;
let follower: TariffsFollower | null = null;

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  grid = new MemoryGrid({ sheets: ['Notes', 'Effectifs', 'Tarifs'] });
  grid.write(
    placeOf(grid, 'Effectifs', `A1:A${CELLS}`),
    Array.from({ length: CELLS }, (_none, row) => [`=ENT.CONTRIB(B${row + 1},"membre","2024-2025")`]),
  );
  grid.write(
    placeOf(grid, 'Notes', 'A1:C3'),
    Array.from({ length: 3 }, () => ['note', 1, '=1+1']),
  );
});

afterEach(async () => {
  await follower?.stop();
});

/** The pane's runtime starts beside the workbook as it stands. */
async function open(): Promise<OpenedExcel> {
  await follower?.stop();
  const excel = openExcel(boot, grid);
  grid.calculations.length = 0;
  follower = new TariffsFollower({ workbook: excel.workbook, session: { book: shippedBook } });
  await follower.refresh();
  return excel;
}

const ACT = ['DL 1', '', '1', '17/06/2025', 'Tarifs', '', 'voté', ''];

function addActs(): void {
  grid.write(placeOf(grid, 'Tarifs', 'A1:H2'), [
    ['Acte', 'Organe', 'Numéro', 'Date', 'Objet', 'Article', 'Statut', 'Remarque'],
    ACT,
  ]);
  grid.setTable(grid.addTable(placeOf(grid, 'Tarifs', 'A1:H2')), 'name', 'EntActes');
}

test('what changed while nobody watched is seen at the next opening, in the same file, once', async () => {
  await open();
  // Of a workbook without tables, the first opening is no news.
  expect(follower?.snapshot().opening).toBeNull();
  expect(grid.calculations.join()).toContain('Effectifs');
  await open();
  expect([follower?.snapshot().opening, grid.calculations]).toEqual([null, []]);

  await follower?.stop();
  addActs();
  await open();
  const come = [{ kind: 'tables', what: 'come', tables: ['EntActes'] }];
  expect(follower?.snapshot().opening).toEqual({ differences: come, sheets: ['Effectifs'] });
  expect(grid.calculations).toEqual(['Effectifs', 'Recalculate']);

  await follower?.stop();
  grid.tables().forEach(({ id }) => {
    grid.removeTable(id);
  });
  await open();
  const gone = [{ kind: 'tables', what: 'gone', tables: ['EntActes'] }];
  expect(follower?.snapshot().opening).toEqual({ differences: gone, sheets: ['Effectifs'] });
});

test('before the first call nothing is followed; that call starts the add-in, which sees what it missed', async () => {
  await open();
  await follower?.stop();
  const excel = openExcel(boot, grid);
  const session = { book: shippedBook };
  follower = new TariffsFollower({ workbook: excel.workbook, session });
  const { snapshot } = follower;
  grid.calculations.length = 0;
  excel.host.circumstances.startRuntime = () => follower?.refresh() ?? Promise.resolve();
  addActs();
  await excel.host.idle();
  expect([snapshot().state, grid.calculations, excel.host.requests.length]).toEqual(['opening', [], 0]);

  CustomFunctions.associate('CONTRIB', () => Number(session.book !== shippedBook));
  const call = excel.host.callCustomFunction('CONTRIB', [], placeOf(grid, 'Effectifs', 'A1'));
  expect(await call).toEqual({ failed: false, value: 1 });
  const come = [{ kind: 'tables', what: 'come', tables: ['EntActes'] }];
  expect(snapshot().opening).toEqual({ differences: come, sheets: ['Effectifs'] });

  // From here on it hears of changes.
  grid.tables().forEach(({ id }) => {
    grid.removeTable(id);
  });
  await excel.host.idle();
  await follower.refresh();
  expect(session.book).toBe(shippedBook);
});

test('a workbook of ten thousand ENT cells is read once, and recalculated by one request', async () => {
  const { host } = await open();
  const asked = host.requests.flatMap(({ members }) => members);
  const times = (member: string) => asked.filter((one) => one === member).length;
  expect(follower?.snapshot().formulas).toHaveLength(CELLS);
  // One for each sheet that holds something: two.
  expect([times('Range.formulas'), times('Worksheet.calculate')]).toEqual([2, 1]);
});

test('a file that refuses to keep it is told, and cells are recalculated all the same', async () => {
  grid.calculations.length = 0;
  const excel = openExcel(boot, grid);
  const set = jest.spyOn(grid.settings, 'set').mockImplementation(() => {
    throw new Error('the file is read-only');
  });
  follower = new TariffsFollower({ workbook: excel.workbook, session: { book: shippedBook } });
  await follower.refresh();
  expect(grid.calculations.join()).toContain('Effectifs');
  expect(follower.snapshot().unkeptBecause).toMatchObject({ name: 'WorkbookFailure' });
  set.mockRestore();
});
