/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import type { Decision } from '../../../src/billing/model/decision';
import { DECISIONS_TABLE } from '../../../src/taskpane/billing/decisions/decisions-table';
import { useDecisions } from '../../../src/taskpane/billing/decisions/use-decisions';
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

const values = (workbook: FakeWorkbook) => workbook.tables.get(DECISIONS_TABLE)?.rows.map((row) => row[7]);

/** The pane, opened again on a workbook that keeps the first answer, while its table is read once more. */
async function whileRead() {
  const workbook = new HeldWorkbook();
  const open = () => renderHook(() => useDecisions(workbook, SCOPE, COUNTS));
  const before = open();
  act(() => {
    before.result.current.decide([FIRST]);
    before.result.current.keep([{ decision: FIRST, rowNumber: 2, subject: 'École', found: null }]);
  });
  await waitFor(() => {
    expect(values(workbook)).toEqual(['fermée']);
  });
  before.unmount();
  const { result } = open();
  await waitFor(() => {
    expect(result.current.decisions).toEqual([{ ...FIRST, row: 'École' }]);
  });
  workbook.holdReading();
  act(() => {
    result.current.renew();
  });
  return { workbook, result };
}

test('what is taken back while the table is read does not come back with it', async () => {
  const { workbook, result } = await whileRead();
  act(() => {
    result.current.undo([FIRST]);
  });
  expect(result.current.decisions).toEqual([]);
  act(() => {
    workbook.letGo();
  });
  await waitFor(() => {
    // Excel's table keeps a row.
    expect(values(workbook)).toEqual([null]);
  });
  expect(result.current.decisions).toEqual([]);
});

test('another answer given while the table is read stands', async () => {
  const { workbook, result } = await whileRead();
  act(() => {
    result.current.decide([OTHER]);
    result.current.keep([{ decision: OTHER, rowNumber: 2, subject: 'École', found: null }]);
  });
  act(() => {
    workbook.letGo();
  });
  await waitFor(() => {
    expect(values(workbook)).toEqual(['en double']);
  });
  expect(result.current.decisions).toEqual([OTHER]);
});
