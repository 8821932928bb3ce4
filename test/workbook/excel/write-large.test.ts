/** @jest-environment jsdom */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { formula, number, text } from '../../../src/kit/sheet/cells';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { rowSlices } from '../../../src/workbook/excel/requests/row-slices';
import { smallSheet } from '../../support/small-sheet';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel, type OpenedExcel } from './excel';

let boot: Boot;
let excel: OpenedExcel;

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  excel = openExcel(boot);
});

const COLUMNS = 20;

/** Of every kind of cell; a total of its own style after every so many rows. */
function largeSheet(rows: number, { totalEvery = Infinity } = {}): SheetModel {
  const columns = Array.from({ length: COLUMNS }, () => ({ width: 12 }));
  const line = (row: number) => [
    text('label', `École élémentaire n° ${row}`),
    text('code', `080${row}A`),
    ...Array.from({ length: 8 }, () => number('count', row)),
    ...Array.from({ length: 9 }, () => number('amount', `${row}.25`)),
    formula('amount', `ROUND(C${row}*7.4,2)`, (row * 7.4).toFixed(2)),
  ];
  const total = (row: number) => [
    ...Array.from({ length: COLUMNS - 1 }, () => text('totalLabel', 'TOTAL')),
    formula('totalAmount', `SUM(T1:T${row - 1})`, '0'),
  ];
  return smallSheet(
    Array.from({ length: rows }, (_, index) =>
      (index + 1) % totalEvery === 0 ? total(index + 1) : line(index + 1),
    ),
    { columns },
  );
}

const MEGABYTE = 1_000_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

test('calculation and screen are suspended with each block', async () => {
  await excel.workbook.writeSheet(largeSheet(9_000), { whenTaken: 'rename' });
  const blocks = excel.host.requests.filter(({ members }) => members.includes('Range.formulas ='));
  expect(blocks.length).toBeGreaterThan(0);
  for (const { members } of blocks) {
    expect(members.slice(0, 3)).toEqual([
      'Workbook.application',
      'Application.suspendApiCalculationUntilNextSync',
      'Application.suspendScreenUpdatingUntilNextSync',
    ]);
  }
});

test('what a sheet asks for beside its contents does not grow with its rows', async () => {
  const sets = async (rows: number) => {
    const { host, workbook } = openExcel(boot);
    await workbook.writeSheet(largeSheet(rows), { whenTaken: 'rename' });
    const members = host.requests.flatMap((request) => request.members);
    return members.filter((member) => member.endsWith('=') && member !== 'Range.formulas =');
  };
  expect(await sets(2_000)).toEqual(await sets(20));
});

test('rows of another look are taken together, not one by one', async () => {
  const sheet = largeSheet(3_000, { totalEvery: 5 });
  await excel.workbook.writeSheet(sheet, { whenTaken: 'rename' });
  const members = excel.host.requests.flatMap((request) => request.members);
  // 600 totals among 3,000 rows.
  expect(members.filter((member) => member === 'Worksheet.getRanges').length).toBeLessThan(120);
  expect(excel.host.requests.length).toBeLessThan(8);
});

test('long texts are counted in bytes, not in cells', async () => {
  const long = 'é'.repeat(30_000);
  await excel.workbook.writeSheet(
    smallSheet(Array.from({ length: 120 }, () => [text('label', long), null, null])),
    { whenTaken: 'rename' },
  );
  const bytes = excel.host.requests.map((request) => request.bytes);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(7 * MEGABYTE);
  expect(Math.max(...bytes)).toBeLessThan(4.4 * MEGABYTE);
});

test.each([1, 2, 29, 1_100, 1_600])(
  'slices of rows of %i cells take no more than is thought, with what the client adds',
  async (columns) => {
    const matrix = Array.from({ length: Math.ceil(60_000 / columns) }, (_, row) =>
      Array.from({ length: columns }, (__, column) => (column % 2 === 0 ? `n° ${row}` : row)),
    );
    const slices = rowSlices<string | number>(matrix, [(cell) => cell]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const { first, rows } of slices) {
        sheet.getRangeByIndexes(900_000 + first, 0, rows.length, columns).untrack().formulas = rows.map(
          (row) => [...row],
        );
      }
      await context.sync();
    });
    const thought = slices.reduce((sum, { bytes }) => sum + bytes, 0);
    const [{ bytes } = { bytes: 0 }] = excel.host.requests;
    expect(excel.host.requests).toHaveLength(1);
    expect(bytes).toBeLessThan(thought);
    expect(bytes).toBeGreaterThan(0.8 * thought);
  },
);

describe('what is written', () => {
  /** The arrays that were given to Excel's ranges, as far as something still holds them. */
  let given: WeakRef<object>[];
  let genuine: PropertyDescriptor;

  // By hand: a spy keeps what it was called with.
  beforeEach(() => {
    given = [];
    genuine = Object.getOwnPropertyDescriptor(Excel.Range.prototype, 'formulas') ?? {};
    const before = genuine;
    Object.defineProperty(Excel.Range.prototype, 'formulas', {
      ...genuine,
      set(this: Excel.Range, rows: object[]) {
        given.push(...rows.map((row) => new WeakRef(row)));
        before.set?.call(this, rows);
      },
    });
  });

  afterEach(() => {
    Object.defineProperty(Excel.Range.prototype, 'formulas', genuine);
  });

  test('is let go block by block, though the client keeps every range until the end of its run', async () => {
    const { host } = excel;
    const receive = host.receive.bind(host);
    // Excel answers in a task of its own, before which no weak reference lets go.
    host.receive = (message) => setTimeout(receive, 0, message);
    const held: number[] = [];
    const long = 'é'.repeat(30_000);
    const rows = Array.from({ length: 240 }, () => [text('label', long), null, null]);
    await excel.workbook.writeSheet(smallSheet(rows), {
      whenTaken: 'rename',
      onProgress: () => {
        collectGarbage();
        held.push(given.filter((row) => row.deref() !== undefined).length);
      },
    });
    expect(given).toHaveLength(240);
    expect(held.length).toBeGreaterThan(4);
    expect(held).toEqual(held.map(() => 0));
  });
});
