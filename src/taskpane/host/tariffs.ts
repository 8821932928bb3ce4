import { NOTHING_READ } from '../../engine/book/refusals';
import { shippedBook } from '../../engine/book/shipped-book';
import { TariffBook } from '../../engine/book/tariff-book';
import { session } from '../../engine/session';
import type { FoundFormula, OpenWorkbook } from '../../workbook/open-workbook';
import { CALCULATED_WITH } from '../../workbook-tariffs/live/setting';
import type { FollowedTariffs, TariffsFollower } from '../../workbook-tariffs/live/follow';
import { Store, useStore } from './store';
import { createContext, useContext } from 'react';

/** The tariffs that the pane and the functions answer from. */
export interface TariffsInUse {
  readonly book: TariffBook;
  /** What the workbook's tables say; null until they are first looked at, and outside Excel. */
  readonly followed: FollowedTariffs | null;
  /** Why nothing that the tables could change has an answer; null where they are read. */
  readonly failure: unknown;
  /** Why cells may still show results of before the last change; null where they do not. */
  readonly staleBecause: unknown;
}

/** A file of its own: the pane opens, and the functions answer, without waiting for it. */
const loadFollower = async () =>
  (await import(/* webpackChunkName: "workbook-tariffs" */ '../../workbook-tariffs/live/follow'))
    .TariffsFollower;

/** Keeps the session's tariffs equal to what the workbook's tables say. */
export class TariffsStore extends Store<TariffsInUse> {
  private follower: TariffsFollower | null = null;
  private isClosed = false;

  /** @param workbook null outside Excel: the shipped tariffs serve */
  constructor(
    private readonly workbook: OpenWorkbook | null,
    private readonly load: typeof loadFollower = loadFollower,
  ) {
    super({ book: session.book, followed: null, failure: null, staleBecause: null });
  }

  /** Reads the tables, for the first time or once more; resolves once what they say is in use, or why it is not told. */
  async refresh(): Promise<void> {
    if (this.workbook === null) return;
    if (this.follower !== null) return this.follower.refresh();
    try {
      const Follower = await this.load();
      if (this.isClosed) return;
      this.follower ??= new Follower({
        workbook: this.workbook,
        session,
        onChange: (followed) => {
          this.tell({
            book: session.book,
            followed,
            failure: followed.failure,
            staleBecause: followed.staleBecause,
          });
        },
      });
      await this.follower.refresh();
    } catch (failure) {
      await this.refuseAll(this.workbook, failure);
    }
  }

  /** Takes the workbook's ENT formulas as a part of the pane has just listed them. */
  foundFormulas(formulas: readonly FoundFormula[]): void {
    this.follower?.foundFormulas(formulas);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.follower?.stop();
  }

  private async refuseAll(workbook: OpenWorkbook, failure: unknown): Promise<void> {
    session.book = new TariffBook(shippedBook.data, NOTHING_READ);
    this.tell({ book: session.book, failure, staleBecause: null });
    try {
      await workbook.recalculate(await workbook.listFormulas());
      // The cells are no longer those that the workbook speaks of; where it stays, so does the file.
      await workbook.keepSetting(CALCULATED_WITH, null).catch(() => undefined);
    } catch (staleBecause) {
      this.tell({ staleBecause });
    }
  }
}

export const TariffsContext = createContext<TariffsStore>(new TariffsStore(null));

/** What reads the tables again. */
export function useTariffsStore(): TariffsStore {
  return useContext(TariffsContext);
}

/** The tariffs in use, as they change. */
export function useTariffs(): TariffsInUse {
  return useStore(useTariffsStore());
}

export function useBook(): TariffBook {
  return useTariffs().book;
}
