import type { CellValue } from '../../../src/kit/cells/cell';
import { freezeLogSheet } from '../../../src/sheets/freeze-log';
import { freezeFormulas, isError, restoreFormulas } from '../../../src/taskpane/control/formulas/frozen';
import type { FormulaResult } from '../../../src/workbook/open-workbook';
import { FakeWorkbook } from '../support/fake-workbook';

const ON = '2026-11-24';

function result(address: string, ...values: readonly CellValue[]): FormulaResult {
  const formula = '=ENT.CONTRIB(A2,"membre","2023-2024")';
  return {
    sheet: 'Budget',
    address,
    formula,
    value: values[0] ?? null,
    values: values.map((value) => [value]),
  };
}

const SOUND = result('B2', 3048.8);
const SPILLED = result('C2', 7.4, 12);
const FAULTY = result('D2', '#N/A');
const PARTLY = result('E2', 7.4, '#VALUE!');

function workbookOf(...results: readonly FormulaResult[]): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.results = results;
  return workbook;
}

/** The cells of a written log, as they would be read again. */
function logCells(workbook: FakeWorkbook): readonly (readonly CellValue[])[] {
  const [written] = workbook.written;
  const name = written?.sheet.names[0];
  if (written === undefined || name === undefined) throw new Error('No log was written.');
  const { first, last } = name.range;
  return written.sheet.rows.slice(first.row - 1, last.row).map(({ cells }) =>
    cells.map((cell): CellValue => {
      if (cell?.kind === 'text') return cell.text;
      return cell?.kind === 'number' ? Number(cell.number) : null;
    }),
  );
}

describe('freezing', () => {
  test('gives the log of what it freezes, and leaves those in error', async () => {
    const workbook = workbookOf(SOUND, SPILLED, FAULTY, PARTLY);
    const all = await workbook.listFormulas();
    expect(await freezeFormulas(workbook, all, ON)).toEqual({
      frozen: 2,
      left: 2,
      log: 'Valeurs figées 2026-11-24',
    });
    expect(workbook.frozen).toEqual([[SOUND, SPILLED]]);
    expect(workbook.written.map(({ sheet }) => sheet)).toEqual([freezeLogSheet([SOUND, SPILLED], ON)]);
  });

  test('writes no log where nothing can be frozen', async () => {
    const workbook = workbookOf(FAULTY);
    expect(await freezeFormulas(workbook, [FAULTY], ON)).toBeNull();
    expect(workbook.written).toEqual([]);
  });

  test('counts those that were changed meanwhile', async () => {
    const workbook = workbookOf(SOUND, SPILLED);
    workbook.staying = [SPILLED];
    expect(await freezeFormulas(workbook, [SOUND, SPILLED], ON)).toMatchObject({ frozen: 1, left: 1 });
  });
});

describe('restoring', () => {
  test('puts back what the log holds, but for the cells that changed', async () => {
    const workbook = workbookOf(SOUND, SPILLED);
    await freezeFormulas(workbook, [SOUND, SPILLED], ON);
    const log = freezeLogSheet([SOUND, SPILLED], ON);
    workbook.names = log.names.map(({ name }) => ({ name, scope: null, sheet: log.name, address: 'A5:H8' }));
    workbook.areas.set('A5:H8', logCells(workbook));
    workbook.changedSince.add('C2');
    expect(await restoreFormulas(workbook)).toEqual({ restored: 1, left: 1 });
    expect(workbook.restored).toEqual([[SOUND, SPILLED]]);
  });

  test('says where no log is', async () => {
    const workbook = new FakeWorkbook();
    workbook.names = [{ name: 'ENT_Total', scope: null, sheet: 'Budget', address: 'A1' }];
    expect(await restoreFormulas(workbook)).toBeNull();
    expect(workbook.restored).toEqual([]);
  });
});

test.each<[CellValue, boolean]>([
  ['#N/A', true],
  ['#NAME?', true],
  ['#VALUE!', true],
  ['#SPILL!', true],
  ['#DIV/0!', true],
  ['# élèves', false],
  ['membre', false],
  [0, false],
  [null, false],
])('%j is an error: %j', (value, is) => {
  expect(isError(value)).toBe(is);
});
