import { NOTHING_READ } from '../../engine/book/refusals';
import { shippedBook } from '../../engine/book/shipped-book';
import { TariffBook } from '../../engine/book/tariff-book';
import type { WorkbookTable } from '../../tariffs/model';
import type { FoundFormula, OpenWorkbook } from '../../workbook/open-workbook';
import type { TableContent } from '../../workbook/table-change';
import { TABLE_NAMES } from '../layout/layouts';
import { readWorkbookTariffs, type WorkbookTariffs } from '../read-workbook-tariffs';
import { NO_TABLES, type TablesAsRead } from '../rows/tables-as-read';
import {
  calculatedWith,
  differences,
  keptFrom,
  type CalculatedWith,
  type Difference,
} from './calculated-with';
import { CALCULATED_WITH } from './setting';

export type { Difference };

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
  /** Why the workbook could not keep with what its cells are calculated, where it could not. */
  readonly unkeptBecause: unknown;
  /** What was no longer as when the cells had been calculated; null until cells were recalculated for it. */
  readonly opening: OpeningCheck | null;
  /** The ENT formulas of the workbook as they were last looked for; null until then. */
  readonly formulas: readonly FoundFormula[] | null;
  /** Whether the tables are calculated from what they give: cells are then left as they are. */
  readonly isCircular: boolean;
}

/** What the first reading of a session found, beside what the workbook kept of the session before. */
export interface OpeningCheck {
  readonly differences: readonly Difference[];
  /** The sheets that were recalculated for it. */
  readonly sheets: readonly string[];
}

export interface FollowOptions {
  readonly workbook: Pick<
    OpenWorkbook,
    | 'readTable'
    | 'watchTables'
    | 'watchCalculatedTables'
    | 'listFormulas'
    | 'recalculate'
    | 'readSetting'
    | 'keepSetting'
  >;
  /** What the functions answer from. */
  readonly session: { book: TariffBook };
  readonly onChange?: (now: FollowedTariffs) => void;
  /** Rest between an event and the reading that it asks for, in milliseconds: a paste makes a storm of events. */
  readonly pause?: number;
}

const PAUSE = 120;
/** The fingerprint of a workbook that says nothing. */
const SHIPPED = '';
/** No workbook has these fingerprints: what serves while the tables cannot be read, and what served before. */
const UNREAD = 'unread';
const ANOTHER = 'another';
/** How often tables may be recalculated by what they change before they are said to depend on themselves. */
const MOST_TURNS = 3;

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
    unkeptBecause: null,
    opening: null,
    formulas: null,
    isCircular: false,
  };
  private readonly listeners = new Set<() => void>();
  /** What the session's book was made of. */
  private inUse: string;
  /** What the cells were last calculated with. */
  private calculated: string;
  /** What the workbook keeps of it; undefined until that is read. */
  private kept: CalculatedWith | null | undefined;
  private differences: readonly Difference[] = [];
  private unwatch: (() => Promise<void>) | null = null;
  /** null where no table holds a formula. */
  private unwatchCalculated: (() => Promise<void>) | null = null;
  /** Whether something other than a calculation asks for the next reading. */
  private hasChanged = false;
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
    this.hasChanged = true;
    return this.read();
  }

  private read(): Promise<void> {
    this.isWanted = true;
    this.running ??= this.readUntilCurrent();
    return this.running;
  }

  /** Takes the ENT formulas as somebody else has just listed them. */
  foundFormulas(formulas: readonly FoundFormula[]): void {
    if (!this.isStopped) this.tell({ ...this.now, formulas });
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    const { unwatch, unwatchCalculated } = this;
    this.unwatch = null;
    this.unwatchCalculated = null;
    await unwatch?.();
    await unwatchCalculated?.();
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
    const { hasChanged } = this;
    this.hasChanged = false;
    try {
      // Watched before they are read: what changes in between is told.
      await this.watch();
      if (hasChanged) await this.watchCalculated();
      await this.readUntilSettled(hasChanged);
    } catch (failure) {
      if (this.isStopped) return;
      this.use(new TariffBook(shippedBook.data, NOTHING_READ), UNREAD);
      await this.recalculated({ ...this.now, state: 'failed', failure, staleBecause: null }, null);
    }
  }

  /** Once more after each recalculation where tables hold formulas: what was recalculated may be what feeds them. */
  private async readUntilSettled(hasChanged: boolean): Promise<void> {
    for (let turn = 1; ; turn += 1) {
      const tables = await this.readTables();
      const tariffs = readWorkbookTariffs(tables);
      if (this.isStopped) return;
      this.use(tariffs.book, tariffs.fingerprint);
      const known = {
        ...this.now,
        state: 'read',
        tariffs,
        tables,
        failure: null,
        staleBecause: null,
      } as const;
      const isStale = this.inUse !== this.calculated;
      if (isStale && (turn > MOST_TURNS || (this.now.isCircular && !hasChanged))) {
        this.tell({ ...known, isCircular: true });
        return;
      }
      if (this.kept === undefined) await this.compare(calculatedWith(tables));
      const hasRecalculated = await this.recalculated({ ...known, isCircular: false }, tables);
      if (!hasRecalculated || this.unwatchCalculated === null) return;
    }
  }

  /** Holds what the workbook keeps of the session before against what is; what differs asks for a recalculation. */
  private async compare(now: CalculatedWith): Promise<void> {
    // What cannot be read is not known.
    const text = await this.options.workbook.readSetting(CALCULATED_WITH).catch(() => null);
    this.kept = keptFrom(text);
    this.differences = differences(this.kept, now);
    if (this.differences.length > 0) this.calculated = ANOTHER;
  }

  private async watch(): Promise<void> {
    if (this.unwatch !== null) return;
    const unwatch = await this.options.workbook.watchTables(TABLE_NAMES, () => {
      this.hasChanged = true;
      this.readSoon();
    });
    if (this.isStopped) await unwatch();
    else this.unwatch = unwatch;
  }

  /** Which tables hold formulas changes with the tables; the new watch stands before the old one goes. */
  private async watchCalculated(): Promise<void> {
    const before = this.unwatchCalculated;
    const unwatch = await this.options.workbook.watchCalculatedTables(TABLE_NAMES, () => {
      this.readSoon();
    });
    if (this.isStopped) await unwatch?.();
    else this.unwatchCalculated = unwatch;
    // A watch that stays tells once too often, no more.
    await before?.().catch(() => undefined);
  }

  private readSoon(): void {
    if (this.timer !== null || this.isStopped) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.read();
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

  /**
   * Recalculates where the cells were calculated with something else, has the workbook keep with what they are, and
   * tells what is known now.
   *
   * @param tables null where they cannot be read
   * @returns whether it recalculated
   */
  private async recalculated(known: FollowedTariffs, tables: TablesAsRead | null): Promise<boolean> {
    const { workbook } = this.options;
    const wanted = this.inUse;
    const isStale = wanted !== this.calculated;
    let { formulas, opening, unkeptBecause } = this.now;
    let staleBecause: unknown = null;
    // Told before: the pane need not wait for a large workbook.
    if (isStale || formulas === null) this.tell({ ...known, formulas });
    try {
      if (isStale || formulas === null) formulas = await workbook.listFormulas();
      const sheets = isStale ? await workbook.recalculate(formulas) : [];
      this.calculated = wanted;
      if (isWorthTelling(this.differences, tables) && sheets.length > 0)
        opening = { differences: this.differences, sheets };
      this.differences = [];
      if (sheets.length > 0 || formulas.length > 0) unkeptBecause = await this.keep(calculatedWith(tables));
    } catch (thrown) {
      // Where nothing was to be recalculated, nothing is out of date.
      if (isStale) staleBecause = thrown;
    }
    this.tell({ ...known, formulas, opening, staleBecause, unkeptBecause });
    return isStale && staleBecause === null;
  }

  /** @returns why the workbook cannot; null where it does */
  private async keep(now: CalculatedWith): Promise<unknown> {
    const text = JSON.stringify(now);
    if (this.kept !== undefined && text === JSON.stringify(this.kept)) return null;
    try {
      await this.options.workbook.keepSetting(CALCULATED_WITH, text);
      this.kept = now;
      return null;
    } catch (thrown) {
      return thrown;
    }
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
    a.staleBecause === b.staleBecause &&
    a.unkeptBecause === b.unkeptBecause &&
    a.opening === b.opening &&
    a.formulas === b.formulas &&
    a.isCircular === b.isCircular
  );
}

/** That a workbook without tables of its own keeps nothing yet is no change: it is recalculated without a word. */
function isWorthTelling(found: readonly Difference[], tables: TablesAsRead | null): boolean {
  const hasTables = Object.keys(calculatedWith(tables).tables ?? {}).length > 0;
  return found.some(({ kind }) => hasTables || kind !== 'unknown');
}
