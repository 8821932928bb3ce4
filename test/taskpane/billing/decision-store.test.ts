import type { KeptDecision } from '../../../src/billing/kept/kept-decision';
import type { Decision } from '../../../src/billing/model/decision';
import { DECISIONS_TABLE } from '../../../src/taskpane/billing/decisions/decisions-table';
import { DecisionStore } from '../../../src/taskpane/billing/decisions/decision-store';
import { decisionsOn } from '../../../src/taskpane/billing/decisions/use-decisions';
import { filledRows } from '../../../src/billing/rows/row-refs';
import type { TableContent } from '../../../src/workbook/table-change';
import { SOUND, table } from '../../billing/support/counts';
import { FakeWorkbook } from '../support/fake-workbook';

/** A workbook whose table can be held while it is read: what it held then is what is told. */
class HeldWorkbook extends FakeWorkbook {
  private isHeld = false;
  private waiting: (() => void)[] = [];

  override readTable(name: string): Promise<TableContent | null> {
    const content = super.readTable(name);
    if (!this.isHeld) return content;
    return new Promise((resolve) => {
      this.waiting.push(() => {
        resolve(content);
      });
    });
  }

  holdReading(): void {
    this.isHeld = true;
  }

  /** Lets all that is read, and will be, be told. */
  letGo(): void {
    this.isHeld = false;
    for (const tell of this.waiting.splice(0)) tell();
  }
}

const SCOPE = { service: 'primary-schools', schoolYear: '2023-2024' } as const;
const COUNTS = table([SOUND]);
const answer = (reason: string): Decision => ({ kind: 'setAside', row: 'École', reason });
const FIRST = answer('fermée');
const OTHER = answer('en double');

const placed = (decision: Decision): KeptDecision => ({ decision, ...SCOPE, source: 'Effectifs' });
const kept = (decision: Decision) => ({
  kept: placed(decision),
  context: { rowNumber: 2, subject: 'École', decidedOn: '2024-07-01' as const },
});

const values = (workbook: FakeWorkbook) => workbook.tables.get(DECISIONS_TABLE)?.rows.map((row) => row[7]);
const decided = (store: DecisionStore) => decisionsOn(COUNTS, SCOPE, store.snapshot().all);

/** Waits until the store tells what is asked of it. */
async function until(store: DecisionStore, isSo: () => boolean): Promise<void> {
  if (isSo()) return;
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (!isSo()) return;
      stop();
      resolve();
    });
  });
}

/** The pane, opened again on a workbook that keeps the first answer, while its table is read once more. */
async function whileRead() {
  const workbook = new HeldWorkbook();
  const before = new DecisionStore(workbook);
  before.decide([placed(FIRST)]);
  before.keep([kept(FIRST)]);
  await until(before, () => before.snapshot().keeping.kind === 'kept');
  expect(values(workbook)).toEqual(['fermée']);
  const store = new DecisionStore(workbook);
  store.read();
  await until(store, () => store.snapshot().keeping.kind === 'kept');
  expect(decided(store)).toEqual([FIRST]);
  workbook.holdReading();
  store.renew();
  return { workbook, store };
}

test('what is taken back while the table is read does not come back with it', async () => {
  const { workbook, store } = await whileRead();
  store.undo([placed(FIRST)]);
  expect(decided(store)).toEqual([]);
  workbook.letGo();
  // Excel's table keeps a row.
  await until(store, () => values(workbook)?.[0] === null);
  expect(decided(store)).toEqual([]);
});

test('another answer given while the table is read stands', async () => {
  const { workbook, store } = await whileRead();
  store.decide([placed(OTHER)]);
  store.keep([kept(OTHER)]);
  workbook.letGo();
  await until(store, () => values(workbook)?.[0] === 'en double');
  expect(values(workbook)).toEqual(['en double']);
  expect(decided(store)).toEqual([OTHER]);
});

test('what the workbook refused is kept with the next attempt', async () => {
  const workbook = new FakeWorkbook();
  const store = new DecisionStore(workbook);
  workbook.failure = new Error('protégé');
  store.decide([placed(FIRST)]);
  store.keep([kept(FIRST)]);
  await until(store, () => store.snapshot().keeping.kind === 'failed');
  expect(decided(store)).toEqual([FIRST]);
  workbook.failure = null;
  store.renew();
  await until(store, () => store.snapshot().keeping.kind === 'kept');
  expect(values(workbook)).toEqual(['fermée']);
});

test('a decision on another list holds for a row that both have, and for the whole of it', () => {
  const elsewhere = { ...SCOPE, source: 'Autre' };
  const [shared] = filledRows(COUNTS);
  const ofRow: Decision = { kind: 'setAside', row: shared?.ref.id ?? '', reason: 'fermée' };
  const ofWhole: Decision = { kind: 'accept', code: 'titleDoubted', row: null, about: 'Effectifs' };
  const all = [ofRow, FIRST, ofWhole].map((decision) => ({ ...elsewhere, decision }));
  expect(decisionsOn(COUNTS, SCOPE, all)).toEqual([ofRow, ofWhole]);
  expect(decisionsOn(COUNTS, { ...SCOPE, schoolYear: '2021-2022' }, all)).toEqual([]);
});
