/** @jest-environment jsdom */
import { failureSentence } from '../../../src/taskpane/host/failure';
import { Front, front } from '../../../src/workbook/excel/front';
import { inExcel } from '../../../src/workbook/excel/run';
import { THROTTLES, throttleTimers } from '../../../src/workbench/host/throttled-timers';
import type { WorkbookNotice } from '../../../src/workbook/open-workbook';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel, type OpenedExcel } from './excel';

let boot: Boot;
let excel: OpenedExcel;
const told: (WorkbookNotice | null)[] = [];
let unwatch: () => void;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.9' });
});

beforeEach(() => {
  excel = openExcel(boot);
  told.length = 0;
  unwatch = excel.workbook.watchNotices((notice) => told.push(notice));
  front.patience = { pause: () => Promise.resolve(), looks: 5 };
});

afterEach(() => {
  unwatch();
});

/** Another workbook is in front until its members have been asked for so often. */
function awayFor(times: number): void {
  let left = times;
  excel.host.circumstances.isAnotherWorkbookInFront = () => {
    left -= 1;
    return left >= 0;
  };
}

test('a cell is read once the user is back, who is told meanwhile which workbook to come back to', async () => {
  awayFor(3);
  await expect(excel.workbook.selectedCell()).resolves.toEqual({ sheet: 'Feuil1', address: 'A1' });
  expect(told).toEqual([{ kind: 'behind', workbook: 'Classeur1.xlsx' }, null]);
});

test('it looks again after each pause', async () => {
  awayFor(4);
  let pauses = 0;
  front.patience = {
    looks: 10,
    pause: () => {
      pauses += 1;
      return Promise.resolve();
    },
  };
  await excel.workbook.show({ sheet: 'Feuil1', address: 'B2' });
  // The first refusal and the first look come before any pause.
  expect(pauses).toBe(3);
});

test('a page that has long been hidden looks once a minute: patience ends after two all the same', async () => {
  awayFor(Infinity);
  front.patience = new Front().patience;
  jest.useFakeTimers();
  const makePunctual = throttleTimers(globalThis, THROTTLES.longHidden);
  try {
    let answer: string | null = null;
    void front.regained().then((regained) => {
      answer = regained;
    });
    await jest.advanceTimersByTimeAsync(2 * THROTTLES.longHidden - 1);
    expect(answer).toBeNull();
    await jest.advanceTimersByTimeAsync(1);
    expect(answer).toBe('away');
  } finally {
    makePunctual();
    jest.useRealTimers();
  }
});

test('whoever does not come back reads where to', async () => {
  awayFor(Infinity);
  const failure = await excel.workbook.readSelection().catch((error: unknown) => error);
  expect(failure).toMatchObject({ reason: 'behind', workbook: 'Classeur1.xlsx' });
  expect(failureSentence(failure, 'en')).toBe(
    'Another workbook stayed in front: Excel only writes in the one that is. Come back to “Classeur1.xlsx”, then try again.',
  );
  expect(told.at(-1)).toBeNull();
});

test('the same code for another reason is told at once', async () => {
  excel.host.failAt({ request: 1, code: 'GeneralException', message: 'autre chose' });
  await expect(excel.workbook.listSheets()).rejects.toMatchObject({
    reason: 'other',
    message: 'autre chose',
  });
  expect(told).toEqual([]);
});

describe('one step of Undo', () => {
  const options: Excel.RunOptions[] = [];
  let declared: string;

  beforeEach(() => {
    options.length = 0;
    jest
      .spyOn(Office.context.requirements, 'isSetSupported')
      .mockImplementation((_set, version) => String(version) !== '1.20' || declared === '1.20');
    const run = Excel.run.bind(Excel) as (...given: unknown[]) => Promise<unknown>;
    jest.spyOn(Excel, 'run').mockImplementation(((given: Excel.RunOptions, batch: unknown) => {
      options.push({ ...given });
      return run(given, batch);
    }) as typeof Excel.run);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const merged = () => options.map(({ mergeUndoGroup = false }) => mergeUndoGroup);
  const nameOf = async (context: Excel.RequestContext) => {
    context.workbook.load('name');
    await context.sync();
    return context.workbook.name;
  };

  test('is asked for where Excel declares it, and nowhere else', async () => {
    declared = '1.20';
    await inExcel(nameOf, { mergesUndo: true });
    await inExcel(nameOf);
    declared = '1.19';
    await inExcel(nameOf, { mergesUndo: true });
    expect(merged()).toEqual([true, false, false]);
  });

  test('is given up where Excel refuses it, and the batch runs without', async () => {
    declared = '1.20';
    excel.host.failAt({ request: 1, code: 'UndoNotSupported' });
    await expect(inExcel(nameOf, { mergesUndo: true })).resolves.toBe('Classeur1.xlsx');
    expect(merged()).toEqual([true, false]);
  });
});
