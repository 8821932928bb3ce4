import type { FoundFormula } from '../../../src/workbook/open-workbook';
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
  keepFailure: Error | null = null;
  formulas: readonly FoundFormula[] = [];
  /** What the file keeps for the add-in. */
  setting: string | null = null;
  /** Whether tables hold formulas. */
  areCalculated = false;
  onRecalculation: () => void = () => undefined;
  onCalculated: () => void = () => undefined;
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

  readonly listFormulas = (): Promise<readonly FoundFormula[]> => Promise.resolve(this.formulas);

  /** Calculates the tables that depend on what they give, where a test has some. */
  readonly recalculate = (found: readonly FoundFormula[]): Promise<readonly string[]> => {
    this.asked.push('recalculate');
    if (this.recalculateFailure !== null) return Promise.reject(this.recalculateFailure);
    this.onRecalculation();
    return Promise.resolve([...new Set(found.map(({ sheet }) => sheet))]);
  };

  readonly readSetting = (): Promise<string | null> => Promise.resolve(this.setting);

  readonly keepSetting = (_key: string, value: string | null): Promise<void> => {
    if (this.keepFailure !== null) return Promise.reject(this.keepFailure);
    this.setting = value;
    return Promise.resolve();
  };

  readonly watchCalculatedTables = (
    _names: readonly string[],
    onCalculated: () => void,
  ): Promise<(() => Promise<void>) | null> => {
    if (!this.areCalculated) return Promise.resolve(null);
    this.onCalculated = onCalculated;
    return Promise.resolve(() => {
      this.onCalculated = () => undefined;
      return Promise.resolve();
    });
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
