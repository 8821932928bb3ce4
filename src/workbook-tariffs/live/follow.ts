import { NOTHING_READ } from '../../engine/book/refusals';
import { shippedBook } from '../../engine/book/shipped-book';
import { TariffBook } from '../../engine/book/tariff-book';
import { shippedData } from '../../tariffs/shipped';
import type { WorkbookTable } from '../../tariffs/model';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import type { TableContent } from '../../workbook/table-change';
import { TABLE_NAMES } from '../layout/layouts';
import { readWorkbookTariffs, type WorkbookTariffs } from '../read-workbook-tariffs';
import { NO_TABLES, type TablesAsRead } from '../rows/tables-as-read';

/** What a follower knows of the workbook's tables. */
export interface FollowedTariffs {
  /** `opening` until the tables are first read: the shipped tariffs serve for that instant. */
  readonly state: 'opening' | 'read' | 'failed';
  /** The last that were read, those of before where reading fails. */
  readonly tariffs: WorkbookTariffs;
  /** The tables of that reading, for whoever changes them. */
  readonly tables: TablesAsRead;
  /** Why the tables could not be read or watched; nothing that they could change has then an answer. */
  readonly failure: unknown;
  /** Why the workbook did not recalculate after the last change, where it did not. */
  readonly staleBecause: unknown;
}

export interface FollowOptions {
  readonly workbook: Pick<OpenWorkbook, 'readTable' | 'watchTables' | 'recalculate'>;
  /** What the functions answer from. */
  readonly session: { book: TariffBook };
  readonly onChange?: (now: FollowedTariffs) => void;
  /** Rest between an event and the reading that it asks for, in milliseconds: a paste makes a storm of events. */
  readonly pause?: number;
}

const PAUSE = 120;
/** The fingerprint of a workbook that says nothing. */
const SHIPPED = '';
/** No workbook has this fingerprint. */
const UNREAD = 'unread';

/**
 * Keeps a session's book equal to what the workbook's tables say, for as long as the workbook is open; `refresh` begins.
 */
export class TariffsFollower {
  private now: FollowedTariffs = {
    state: 'opening',
    tariffs: readWorkbookTariffs(NO_TABLES),
    tables: NO_TABLES,
    failure: null,
    staleBecause: null,
  };
  private readonly listeners = new Set<() => void>();
  /** What the session's book was made of. */
  private inUse: string;
  /** What the cells were last calculated with. */
  private calculated: string;
  private unwatch: (() => Promise<void>) | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isWanted = false;
  private running: Promise<void> | null = null;
  private isStopped = false;

  constructor(private readonly options: FollowOptions) {
    this.inUse = options.session.book === shippedBook ? SHIPPED : UNREAD;
    this.calculated = this.inUse;
  }

  /** The same object until something changes, as `useSyncExternalStore` asks. */
  readonly snapshot = (): FollowedTariffs => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Reads the tables now, on demand or once more after a failure; resolves once nothing newer is known. */
  refresh(): Promise<void> {
    this.isWanted = true;
    this.running ??= this.readUntilCurrent();
    return this.running;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    const { unwatch } = this;
    this.unwatch = null;
    await unwatch?.();
  }

  /** One reading at a time, so that an older one never comes after a newer one. */
  private async readUntilCurrent(): Promise<void> {
    try {
      while (this.isWanted && !this.isStopped) {
        this.isWanted = false;
        await this.readOnce();
      }
    } finally {
      // At once: a reading that is asked for from here on needs a run of its own.
      this.running = null;
    }
  }

  private async readOnce(): Promise<void> {
    try {
      // Watched before they are read: what changes in between is told.
      await this.watch();
      const tables = await this.readTables();
      const tariffs = readWorkbookTariffs(tables);
      if (this.isStopped) return;
      this.use(tariffs.book, tariffs.fingerprint);
      await this.recalculated({ state: 'read', tariffs, tables, failure: null, staleBecause: null });
    } catch (failure) {
      if (this.isStopped) return;
      this.use(TariffBook.load(shippedData, NOTHING_READ), UNREAD);
      await this.recalculated({ ...this.now, state: 'failed', failure, staleBecause: null });
    }
  }

  private async watch(): Promise<void> {
    if (this.unwatch !== null) return;
    const unwatch = await this.options.workbook.watchTables(TABLE_NAMES, () => {
      this.readSoon();
    });
    if (this.isStopped) await unwatch();
    else this.unwatch = unwatch;
  }

  private readSoon(): void {
    if (this.timer !== null || this.isStopped) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.refresh();
    }, this.options.pause ?? PAUSE);
  }

  private async readTables(): Promise<TablesAsRead> {
    const tables: Record<WorkbookTable, TableContent | null> = { ...NO_TABLES };
    const reading = TABLE_NAMES.map(async (name) => {
      tables[name] = await this.options.workbook.readTable(name);
    });
    await Promise.all(reading);
    return tables;
  }

  private use(book: TariffBook, fingerprint: string): void {
    if (fingerprint === this.inUse) return;
    this.inUse = fingerprint;
    this.options.session.book = fingerprint === SHIPPED ? shippedBook : book;
  }

  /** Recalculates where the cells were calculated with something else, and tells what is known now. */
  private async recalculated(known: FollowedTariffs): Promise<void> {
    const wanted = this.inUse;
    let staleBecause: unknown = null;
    if (wanted !== this.calculated) {
      // Told before: the pane need not wait for a large workbook.
      this.tell(known);
      try {
        await this.options.workbook.recalculate();
        this.calculated = wanted;
      } catch (thrown) {
        staleBecause = thrown;
      }
    }
    this.tell({ ...known, staleBecause });
  }

  private tell(now: FollowedTariffs): void {
    if (sameKnowledge(this.now, now)) return;
    this.now = now;
    this.options.onChange?.(now);
    for (const listener of this.listeners) listener();
  }
}

function sameKnowledge(a: FollowedTariffs, b: FollowedTariffs): boolean {
  return (
    a.state === b.state &&
    a.tariffs === b.tariffs &&
    a.tables === b.tables &&
    a.failure === b.failure &&
    a.staleBecause === b.staleBecause
  );
}
