import { tellNotice } from './watching/watch-notices';

/** What Excel answers while another workbook has the focus; the first one also says much else. */
const CODES = new Set(['GeneralException', 'InvalidSelection', 'InactiveWorkbook']);

/** The others mean nothing else where the active cell is asked for. */
const CODES_OF_ACTIVE_CELL = new Set(['InvalidSelection', 'InactiveWorkbook']);

/** How long an operation waits for the user to come back to its workbook. */
export interface Patience {
  readonly pause: () => Promise<void>;
  /** How often it looks. */
  readonly looks: number;
}

/** How long it waits altogether, in milliseconds. */
const LONGEST = 2 * 60_000;
const PAUSE = 1_000;

/** `here` where this workbook was in front all along; `away` where patience ended before the user came back. */
export type Return = 'here' | 'back' | 'away';

/**
 * Whether the workbook of the add-in is the one in front. Excel for Windows and for Mac refuses some members while another
 * one is (Microsoft, Troubleshooting Excel add-ins): an operation then waits for the user to come back.
 */
export class Front {
  patience: Patience = {
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve, PAUSE);
      }),
    looks: LONGEST / PAUSE,
  };
  /** How often this workbook had to be waited for. */
  waits = 0;
  /** Name of the workbook to come back to, such as `Budget 2024.xlsx`. */
  workbook = '';

  /** Whether a refusal may come of another workbook in front. */
  mayExplain(error: unknown): boolean {
    return error instanceof OfficeExtension.Error && CODES.has(error.code);
  }

  /** Resolves once this workbook is in front. */
  async regained(): Promise<Return> {
    if (await this.#isHere()) return 'here';
    this.waits += 1;
    tellNotice({ kind: 'behind', workbook: this.workbook });
    // By the clock as well: the timers of a page that has long been hidden run once a minute.
    const end = Date.now() + LONGEST;
    try {
      for (let look = 1; look < this.patience.looks && Date.now() < end; look += 1) {
        await this.patience.pause();
        if (await this.#isHere()) return 'back';
      }
      return 'away';
    } finally {
      tellNotice(null);
    }
  }

  /** A look that fails for a reason of its own says nothing, and what made it fail may have passed. */
  async #isHere(): Promise<boolean> {
    return (await this.#look()) ?? (await this.#look()) ?? true;
  }

  /** Only the workbook in front has an active cell, unless a chart of it is selected; null where Excel does not say. */
  async #look(): Promise<boolean | null> {
    try {
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        const { workbook } = context;
        workbook.load('name');
        const chart = workbook.getActiveChartOrNullObject();
        await context.sync();
        this.workbook = workbook.name;
        if (!chart.isNullObject) return;
        workbook.getActiveCell().load('address');
        await context.sync();
      });
      return true;
    } catch (error) {
      return error instanceof OfficeExtension.Error && CODES_OF_ACTIVE_CELL.has(error.code) ? false : null;
    }
  }
}

/** There is one Excel around the add-in. */
export const front = new Front();
