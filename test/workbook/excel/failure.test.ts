/** @jest-environment jsdom */
import { failureOf } from '../../../src/workbook/excel/failure';
import { inExcel } from '../../../src/workbook/excel/run';
import type { FailureReason } from '../../../src/workbook/open-workbook';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel } from './excel';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

test.each<[string, FailureReason]>([
  ['InvalidOperationInCellEditMode', 'cellInEdition'],
  ['AccessDenied', 'protected'],
  ['InvalidSelection', 'selection'],
  ['ItemNotFound', 'notFound'],
  ['InvalidReference', 'notFound'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['RangeExceedsLimit', 'tooLarge'],
  ['ApiNotFound', 'unsupported'],
  ['RequestAborted', 'interrupted'],
  ['GeneralException', 'other'],
  // The codes of Microsoft's page on handling errors that a writing can meet.
  ['InactiveWorkbook', 'behind'],
  ['MergedRangeConflict', 'merged'],
  ['FilteredRangeConflict', 'filtered'],
  ['NonBlankCellOffSheet', 'noPlace'],
  ['InsertDeleteConflict', 'noPlace'],
  ['PivotTableRangeConflict', 'noPlace'],
  ['MemoryLimitReached', 'memory'],
  ['ServiceNotAvailable', 'interrupted'],
  ['Conflict', 'interrupted'],
  ['UndoNotSupported', 'unsupported'],
])('%s is %s', (code, reason) => {
  const error = Object.assign(Object.create(OfficeExtension.Error.prototype) as OfficeExtension.Error, {
    code,
    message: 'refus',
  });
  expect(failureOf(error)).toMatchObject({ name: 'WorkbookFailure', code, reason, message: 'refus' });
});

test('what Excel refuses is a failure of the workbook', async () => {
  const { host, workbook } = openExcel(boot);
  host.failAt({
    request: 1,
    code: 'InvalidOperationInCellEditMode',
    message: 'une cellule est en cours de saisie',
  });
  await expect(workbook.recalculate([])).rejects.toMatchObject({
    name: 'WorkbookFailure',
    code: 'InvalidOperationInCellEditMode',
    reason: 'cellInEdition',
    message: 'une cellule est en cours de saisie',
  });
});

test('a defect of ours is none of Excel’s failures', async () => {
  openExcel(boot);
  const defect = new TypeError('une faute de programme');
  await expect(inExcel(() => Promise.reject(defect))).rejects.toBe(defect);
});

test('a request waits until the user has finished a cell', async () => {
  openExcel(boot);
  const run = jest.spyOn(Excel, 'run');
  await openExcel(boot).workbook.recalculate([]);
  expect(run.mock.calls.map(([options]) => options)).toEqual([{ delayForCellEdit: true }]);
});
