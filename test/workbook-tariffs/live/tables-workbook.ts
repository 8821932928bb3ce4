import type { TableContent } from '../../../src/workbook/table-change';
import { NO_TABLES, type TablesAsRead } from '../../../src/workbook-tariffs/rows/tables-as-read';

/** What a follower asks of a workbook, in the order asked; a test fills its tables, holds its answers and breaks it. */
export class TablesWorkbook {
  tables: TablesAsRead = NO_TABLES;
  /** `watch`, `read EntActes`, `recalculate`. */
  readonly asked: string[] = [];
  readFailure: Error | null = null;
  watchFailure: Error | null = null;
  recalculateFailure: Error | null = null;
  isWatched = false;
  private onChange: (name: string) => void = () => undefined;
  private held: (() => void)[] | null = null;

  readonly readTable = async (name: string): Promise<TableContent | null> => {
    this.asked.push(`read ${name}`);
    const content = this.tables[name as keyof TablesAsRead];
    const failure = this.readFailure;
    const { held } = this;
    if (held !== null) await new Promise<void>((resolve) => held.push(resolve));
    if (failure !== null) throw failure;
    return content;
  };

  readonly watchTables = (
    _names: readonly string[],
    onChange: (name: string) => void,
  ): Promise<() => Promise<void>> => {
    this.asked.push('watch');
    if (this.watchFailure !== null) return Promise.reject(this.watchFailure);
    this.onChange = onChange;
    this.isWatched = true;
    return Promise.resolve(() => {
      this.isWatched = false;
      return Promise.resolve();
    });
  };

  readonly recalculate = (): Promise<void> => {
    this.asked.push('recalculate');
    return this.recalculateFailure === null ? Promise.resolve() : Promise.reject(this.recalculateFailure);
  };

  tell(name: string): void {
    this.onChange(name);
  }

  /** Keeps what is read from now on, as it is now, until `release`. */
  hold(): void {
    this.held = [];
  }

  release(): void {
    const held = this.held ?? [];
    this.held = null;
    for (const answer of held) answer();
  }

  /** How often what was asked, which is then forgotten. */
  counts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const what of this.asked.splice(0)) {
      const kind = what.startsWith('read ') ? 'read' : what;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  }
}
