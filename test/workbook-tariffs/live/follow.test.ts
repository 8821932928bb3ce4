import { shippedBook } from '../../../src/engine/book/shipped-book';
import { rateFor } from '../../../src/engine/contribution/rate';
import { isProblem } from '../../../src/engine/problem';
import type { SchoolYear } from '../../../src/tariffs/model';
import { calculatedWith } from '../../../src/workbook-tariffs/live/calculated-with';
import { THROTTLES, throttleTimers } from '../../../src/workbench/host/throttled-timers';
import { NO_TABLES, type TablesAsRead } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { TariffsFollower, type FollowedTariffs } from '../../../src/workbook-tariffs/live/follow';
import { ACT, rate, tablesOf } from '../support/tables';
import { TablesWorkbook } from './tables-workbook';

const PAUSE = 120;

const voted = (amount: string) =>
  tablesOf({
    EntActes: [ACT],
    EntTarifs: [rate('membre', amount), rate('hors membre', '12,20'), rate('membre hors Somme', '12,20')],
  });

let follower: TariffsFollower;
let workbook: TablesWorkbook;
const session = { book: shippedBook };
let told: FollowedTariffs[];

beforeEach(() => {
  jest.useFakeTimers();
  workbook = new TablesWorkbook();
  // Its cells were calculated with what ships.
  workbook.setting = JSON.stringify(calculatedWith(NO_TABLES));
  session.book = shippedBook;
  told = [];
});

afterEach(async () => {
  await follower.stop();
  jest.useRealTimers();
});

async function follow(): Promise<void> {
  follower = new TariffsFollower({ workbook, session, onChange: (now) => told.push(now) });
  await follower.refresh();
}

/** The members' rate of a year; the code of the problem where there is none. */
function memberRate(year: SchoolYear): string {
  try {
    return rateFor(session.book, 'membre', year).rate.toFixed(2);
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    return thrown.code;
  }
}

it('keeps what ships, and recalculates nothing, where the workbook says nothing', async () => {
  await follow();
  expect(follower.snapshot()).toMatchObject({ state: 'read', failure: null, staleBecause: null });
  expect(session.book).toBe(shippedBook);
  expect(workbook.counts()).toEqual({ watch: 1, read: 6 });
});

it('answers from what ships until the tables are read, then from them, and recalculates once', async () => {
  workbook.tables = voted('7,60');
  workbook.hold();
  follower = new TariffsFollower({ workbook, session });
  const opened = follower.refresh();
  expect(follower.snapshot().state).toBe('opening');
  expect(memberRate('2023-2024')).toBe('7.40');
  workbook.release();
  await opened;
  expect(follower.snapshot().state).toBe('read');
  expect(memberRate('2024-2025')).toBe('7.60');
  expect(memberRate('2023-2024')).toBe('7.40');
  expect(workbook.counts()).toMatchObject({ recalculate: 1 });
});

it('watches before it reads, so that no change falls in between', async () => {
  await follow();
  expect(workbook.asked[0]).toBe('watch');
});

it('follows a change, reads a storm of events once, and recalculates only where answers change', async () => {
  await follow();
  workbook.counts();
  workbook.tables = voted('7,60');
  for (let event = 0; event < 50; event += 1) workbook.tell('EntTarifs');
  expect(memberRate('2024-2025')).toBe('noTariffVoted');
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(memberRate('2024-2025')).toBe('7.60');
  expect(workbook.counts()).toEqual({ read: 6, recalculate: 1 });

  workbook.tell('EntTarifs');
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(workbook.counts()).toEqual({ read: 6 });
});

it.each(Object.entries(THROTTLES))(
  'on a page that is %s it follows late, but all of it, and once',
  async (_page, step) => {
    await follow();
    workbook.counts();
    const makePunctual = throttleTimers(globalThis, step);
    try {
      workbook.tables = voted('7,60');
      for (let event = 0; event < 50; event += 1) workbook.tell('EntTarifs');
      await jest.advanceTimersByTimeAsync(step - 1);
      expect(workbook.counts()).toEqual({});
      // What changes while the timer is late is in the same reading.
      workbook.tables = voted('7,80');
      workbook.tell('EntTarifs');
      await jest.advanceTimersByTimeAsync(1);
      expect(memberRate('2024-2025')).toBe('7.80');
      expect(workbook.counts()).toEqual({ read: 6, recalculate: 1 });
      await jest.advanceTimersByTimeAsync(2 * step);
      expect(workbook.counts()).toEqual({});
      // What the pane asks for itself waits for no timer.
      workbook.tables = voted('7,90');
      workbook.tell('EntTarifs');
      await follower.refresh();
      expect(memberRate('2024-2025')).toBe('7.90');
    } finally {
      makePunctual();
    }
  },
);

it('comes back to what ships once the tables are gone', async () => {
  workbook.tables = voted('7,60');
  await follow();
  workbook.counts();
  workbook.tables = tablesOf({});
  await follower.refresh();
  expect(session.book).toBe(shippedBook);
  expect(workbook.counts()).toMatchObject({ recalculate: 1 });
});

it('never lets an older reading come after a newer one', async () => {
  await follow();
  workbook.tables = voted('7,60');
  workbook.hold();
  const first = follower.refresh();
  workbook.tables = voted('7,80');
  const second = follower.refresh();
  workbook.release();
  await Promise.all([first, second]);
  expect(memberRate('2024-2025')).toBe('7.80');
});

it.each<[string, 'readFailure' | 'watchFailure']>([
  ['read', 'readFailure'],
  ['watched', 'watchFailure'],
])('refuses all that tables could change while they cannot be %s, until they can', async (_what, broken) => {
  workbook.tables = voted('7,60');
  const failure = new Error('protected');
  workbook[broken] = failure;
  await follow();
  expect(follower.snapshot()).toMatchObject({ state: 'failed', failure });
  expect(memberRate('2023-2024')).toBe('workbookUnread');
  expect(memberRate('2024-2025')).toBe('workbookUnread');
  expect(workbook.counts()).toMatchObject({ recalculate: 1 });

  workbook[broken] = null;
  await follower.refresh();
  expect(follower.snapshot()).toMatchObject({ state: 'read', failure: null });
  expect(memberRate('2023-2024')).toBe('7.40');
  expect(memberRate('2024-2025')).toBe('7.60');
  expect(workbook.counts()).toMatchObject({ recalculate: 1 });
});

it('refuses after a reading that fails later, and keeps the last rows for the pane', async () => {
  workbook.tables = voted('7,60');
  await follow();
  workbook.readFailure = new Error('busy');
  workbook.tell('EntTarifs');
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(memberRate('2024-2025')).toBe('workbookUnread');
  expect(follower.snapshot().tariffs.rows.EntTarifs).toHaveLength(3);
});

it('tells that cells may be out of date, and recalculates them at the next occasion', async () => {
  workbook.tables = voted('7,60');
  const failure = new Error('in edition');
  workbook.recalculateFailure = failure;
  await follow();
  expect(follower.snapshot()).toMatchObject({ state: 'read', staleBecause: failure });
  expect(memberRate('2024-2025')).toBe('7.60');
  workbook.recalculateFailure = null;
  workbook.counts();
  await follower.refresh();
  expect(follower.snapshot().staleBecause).toBeNull();
  expect(workbook.counts()).toMatchObject({ recalculate: 1 });
});

it('tells of every change, and keeps its snapshot where nothing changed', async () => {
  let calls = 0;
  await follow();
  const unsubscribe = follower.subscribe(() => {
    calls += 1;
  });
  const before = follower.snapshot();
  expect(told.at(-1)).toBe(before);
  workbook.tables = voted('7,60');
  await follower.refresh();
  expect(calls).toBeGreaterThan(0);
  expect(follower.snapshot()).not.toBe(before);
  unsubscribe();
  const counted = calls;
  workbook.tables = voted('7,80');
  await follower.refresh();
  expect(calls).toBe(counted);
});

it('stops: no event is read any more, and what is under way changes nothing', async () => {
  await follow();
  workbook.tables = voted('7,60');
  workbook.tell('EntTarifs');
  workbook.hold();
  const under = follower.refresh();
  await follower.stop();
  workbook.release();
  await under;
  workbook.tell('EntTarifs');
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(session.book).toBe(shippedBook);
  expect(workbook.isWatched).toBe(false);
});

describe('what the cells were calculated with', () => {
  const FORMULA = {
    sheet: 'Budget',
    address: 'B2',
    formula: '=ENT.CONTRIB(412,"membre","2024-2025")',
    value: 3131.2,
  };
  const kept = (tables: TablesAsRead | null) => JSON.stringify(calculatedWith(tables));

  beforeEach(() => {
    workbook.formulas = [FORMULA];
  });

  it.each<[string, TablesAsRead, string | null, readonly unknown[]]>([
    [
      'tables gone',
      NO_TABLES,
      kept(voted('7,60')),
      [{ kind: 'tables', what: 'gone', tables: ['EntActes', 'EntTarifs'] }],
    ],
    [
      'a rate changed',
      voted('7,80'),
      kept(voted('7,60')),
      [{ kind: 'tables', what: 'changed', tables: ['EntTarifs'] }],
    ],
    ['nothing kept', voted('7,60'), null, [{ kind: 'unknown' }]],
    ['tables that could not be read', NO_TABLES, kept(null), [{ kind: 'unread' }]],
  ])('is compared once: %s', async (_what, tables, setting, expected) => {
    workbook.tables = tables;
    workbook.setting = setting;
    await follow();
    expect(follower.snapshot().opening).toEqual({ differences: expected, sheets: ['Budget'] });
    expect(workbook.counts()).toMatchObject({ recalculate: 1 });
    expect(workbook.setting).toBe(kept(tables));

    await follower.refresh();
    expect(workbook.counts()).toEqual({ read: 6 });
    expect(follower.snapshot().opening).not.toBeNull();
  });

  it('is not told where nothing is kept of a workbook without tables: it is recalculated, and kept', async () => {
    workbook.setting = null;
    await follow();
    expect(follower.snapshot().opening).toBeNull();
    expect(workbook.counts()).toMatchObject({ recalculate: 1 });
    expect(workbook.setting).toBe(kept(NO_TABLES));
  });

  it('is no matter where it is the same: nothing is told, nothing written', async () => {
    workbook.setting = kept(NO_TABLES);
    workbook.keepFailure = new Error('not asked');
    await follow();
    expect(follower.snapshot()).toMatchObject({ opening: null, unkeptBecause: null, formulas: [FORMULA] });
    expect(workbook.counts()).toEqual({ watch: 1, read: 6 });
  });

  it('is kept again after each change', async () => {
    await follow();
    workbook.tables = voted('7,60');
    await follower.refresh();
    expect(workbook.setting).toBe(kept(voted('7,60')));
    expect(follower.snapshot().opening).toBeNull();
  });

  it('is not kept in a workbook without ENT formulas: opening the pane leaves it unchanged', async () => {
    workbook.formulas = [];
    workbook.setting = null;
    await follow();
    expect(workbook.setting).toBeNull();
    expect(follower.snapshot().opening).toBeNull();
  });

  it('is told as not kept where the workbook refuses, until it does', async () => {
    const refusal = new Error('read-only');
    workbook.keepFailure = refusal;
    workbook.tables = voted('7,60');
    await follow();
    expect(follower.snapshot()).toMatchObject({ unkeptBecause: refusal, staleBecause: null });
    workbook.keepFailure = null;
    await follower.refresh();
    expect(follower.snapshot().unkeptBecause).toBeNull();
    expect(workbook.setting).toBe(kept(voted('7,60')));
  });

  it('is not kept before the cells are recalculated, and told once they are', async () => {
    workbook.setting = kept(voted('7,60'));
    workbook.recalculateFailure = new Error('in edition');
    await follow();
    expect(follower.snapshot()).toMatchObject({ opening: null, staleBecause: workbook.recalculateFailure });
    expect(workbook.setting).toBe(kept(voted('7,60')));
    workbook.recalculateFailure = null;
    await follower.refresh();
    expect(follower.snapshot()).toMatchObject({ staleBecause: null, opening: { sheets: ['Budget'] } });
    expect(workbook.setting).toBe(kept(NO_TABLES));
  });

  it('is noted as unread while the tables cannot be read', async () => {
    workbook.readFailure = new Error('busy');
    await follow();
    expect(workbook.setting).toBe(kept(null));
  });
});

describe('tables that hold formulas', () => {
  beforeEach(() => {
    workbook.areCalculated = true;
    workbook.formulas = [
      { sheet: 'Budget', address: 'B2', formula: '=ENT.TARIF("membre","2024-2025")', value: 7.6 },
    ];
    workbook.tables = voted('7,60');
  });

  it('are read again when their sheet is calculated, and cells follow only where they changed', async () => {
    await follow();
    workbook.counts();
    workbook.onCalculated();
    await jest.advanceTimersByTimeAsync(PAUSE);
    expect(workbook.counts()).toEqual({ read: 6 });

    workbook.tables = voted('7,80');
    workbook.onCalculated();
    await jest.advanceTimersByTimeAsync(PAUSE);
    expect(memberRate('2024-2025')).toBe('7.80');
    // Read once more: what was recalculated may feed them.
    expect(workbook.counts()).toEqual({ read: 12, recalculate: 1 });
  });

  it('that depend on what they give are left after three turns, said, and tried again once someone changes them', async () => {
    await follow();
    workbook.counts();
    let rateNow = 760;
    workbook.onRecalculation = () => {
      rateNow += 1;
      workbook.tables = voted((rateNow / 100).toFixed(2).replace('.', ','));
    };
    workbook.onRecalculation();
    workbook.onCalculated();
    await jest.advanceTimersByTimeAsync(PAUSE);
    expect(follower.snapshot().isCircular).toBe(true);
    expect(workbook.counts()).toEqual({ read: 24, recalculate: 3 });
    workbook.onCalculated();
    await jest.advanceTimersByTimeAsync(PAUSE);
    expect(workbook.counts()).toEqual({ read: 6 });

    workbook.onRecalculation = () => undefined;
    workbook.tell('EntTarifs');
    await jest.advanceTimersByTimeAsync(PAUSE);
    expect(follower.snapshot().isCircular).toBe(false);
    expect(workbook.counts()).toMatchObject({ recalculate: 1 });
  });
});
