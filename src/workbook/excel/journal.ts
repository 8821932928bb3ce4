import { UnfinishedLeft, type Left } from '../open-workbook';
import { failureOf } from './failure';
import { front } from './front';
import { inExcel, type RunOptions } from './run';

/** A change of the workbook that can be taken back. What it was before is looked at before it is applied. */
export interface Step {
  readonly apply: () => Promise<void>;
  /**
   * Looks at what has become of the workbook, and makes it what it was before the step; it can be tried again where it
   * fails.
   *
   * @returns false where all of the step turns out to be done and cannot come back: nothing was lost but Excel's answer.
   */
  readonly giveBack: () => Promise<boolean>;
  /** Where it cannot be given back: what the user has to look at, as far as Excel still says. */
  readonly left: () => Left | Promise<Left>;
}

/** Both what makes a first attempt fail and another workbook that comes to the front before the second may pass. */
const MORE_ATTEMPTS = 2;

/** The steps of one operation, of which all are done or none. */
export class Journal {
  readonly #steps: Step[] = [];

  /** Makes a change; where only Excel's answer was lost, it is made. */
  async apply(step: Step): Promise<void> {
    this.#steps.push(step);
    try {
      await step.apply();
    } catch (error) {
      if (await this.#giveBackLast()) throw error;
    }
  }

  /** Gives back all changes, the last first. Rejects with `UnfinishedLeft` at the first that cannot be. */
  async giveBack(): Promise<void> {
    while (this.#steps.length > 0) await this.#giveBackLast();
  }

  async #giveBackLast(): Promise<boolean> {
    const step = this.#steps.pop();
    if (step === undefined) return true;
    try {
      return await insisted(step.giveBack);
    } catch (error) {
      // What was done before may be what the user needs now.
      this.#steps.length = 0;
      if (!(error instanceof OfficeExtension.Error)) throw error;
      throw new UnfinishedLeft(failureOf(error), await step.left());
    }
  }
}

/** Tries again at once, for what made it fail may have passed, or when the workbook is in front again. */
async function insisted<T>(attempt: () => Promise<T>): Promise<T> {
  for (let more = MORE_ATTEMPTS; more > 0; more -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (front.mayExplain(error)) await front.regained();
    }
  }
  return attempt();
}

/**
 * Runs operations that change the workbook: each is done or the workbook is given back what it was, and each once the
 * one before has ended, for two that go on at once would take each other's unfinished sheets for their own, and count rows
 * that the other one moves.
 */
export function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(
    operation: (context: Excel.RequestContext, journal: Journal) => Promise<T>,
    options?: RunOptions,
  ): Promise<T> => {
    const run = last.then(() =>
      inExcel(async (context) => {
        const journal = new Journal();
        try {
          return await operation(context, journal);
        } catch (error) {
          await journal.giveBack();
          throw error;
        }
      }, options),
    );
    last = run.catch(() => undefined);
    return run;
  };
}
