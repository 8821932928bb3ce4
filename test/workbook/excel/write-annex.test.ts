/** @jest-environment jsdom */
import { billInSteps } from '../../../src/billing/bill-in-steps';
import { defaultOptions } from '../../../src/billing/default-options';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { billingSheets } from '../../../src/sheets/billing/billing-sheets';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import type { Progress } from '../../../src/kit/steps';
import { WritingCancelled } from '../../../src/workbook/open-workbook';
import { manyCounts } from '../../billing/support/many-counts';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { contentsOf, formulasIn, openExcel } from './excel';

const LINES = 36_000;
const MEGABYTE = 1_000_000;

let boot: Boot;
let annex: readonly SheetModel[];

beforeAll(async () => {
  boot = await bootOffice();
  const options = defaultOptions('primary-schools', '2023-2024');
  const billing = await billInSteps(shippedBook, manyCounts(LINES), options, []);
  if (billing.status !== 'ready' || !billing.control.agrees) throw new Error('The counts are not billed.');
  annex = billingSheets(shippedBook, { billing, comparison: null, generatedOn: '2026-11-26' });
});

test('an annex of 36,000 lines: full blocks under 4.4 MB, requests for nothing else, and how far it is', async () => {
  const { host, grid, workbook } = openExcel(boot);
  const told: Progress[] = [];
  await workbook.writeSheets(annex, {
    whenTaken: 'rename',
    onProgress: (progress) => told.push(progress),
  });
  const { requests } = host;
  expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(4.4 * MEGABYTE);
  // A look at the workbook, the empty sheets, the end, the pages: whatever the number of lines.
  const blocks = requests.slice(2, -3);
  expect(blocks.every(({ members }) => members[1] === 'Application.suspendApiCalculationUntilNextSync')).toBe(
    true,
  );
  // As few as their contents allow: all but the last are full.
  expect(blocks.slice(0, -1).every(({ bytes }) => bytes > 3 * MEGABYTE)).toBe(true);
  expect(blocks.length).toBe(4);
  expect(told).toEqual(Array.from({ length: blocks.length + 1 }, (_, done) => ({ done, of: blocks.length })));
  const [lines = '', payers = ''] = annex.map(({ name }) => name);
  // The last line but one of payer 99, whose schools are 99, 599, 1099… to 35599.
  expect(formulasIn(grid, lines, 'B36004:C36004')).toEqual([['Payeur 99', 'École 35099']]);
  expect(formulasIn(grid, lines, 'L36004')).toEqual([['=ROUND(I36004*K36004,2)']]);
  expect(formulasIn(grid, payers, 'H506')).toEqual([['=SUM(H6:H505)']]);
});

test('cancelled in the middle, it leaves the workbook as it was', async () => {
  const { grid, workbook } = openExcel(boot);
  const before = contentsOf(grid);
  const controller = new AbortController();
  const writing = workbook.writeSheets(annex, {
    whenTaken: 'rename',
    signal: controller.signal,
    onProgress: ({ done }) => {
      if (done === 2) controller.abort();
    },
  });
  await expect(writing).rejects.toThrow(WritingCancelled);
  expect(contentsOf(grid)).toEqual(before);
});
