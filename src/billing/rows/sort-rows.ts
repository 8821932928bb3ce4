import { isBlank } from '../../kit/cells/cell';
import { count } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import { chunks } from '../../kit/steps';
import type { ToldKind, ToldRow } from '../model/billing';
import type { Decision } from '../model/decision';
import type { RowRef } from '../model/source';
import { ofOtherDegree } from './degree';
import { isHeaderAgain, noteIn } from './notes';
import type { NoteOptions, Reading } from './reading';
import { RowFacts } from './row-facts';
import type { FilledRow } from './row-refs';
import { RowSums } from './row-sums';
import { pupilsInSource } from './set-aside';
import { SourceRow } from './source-row';
import { keyOfName, labelKey, totalLabel, type TotalLabel } from './total-label';
import { RowYears } from './year-of-row';

type SetAside = Extract<Decision, { kind: 'setAside' }>;

/** The rows of a source, each in one place; those that await an answer in none. */
export interface SortedRows {
  /** Those that are no line, in the order of the source. */
  readonly told: readonly ToldRow[];
  /** Those to be read as lines. */
  readonly lines: readonly FilledRow[];
  /** Those that the user set aside, with the reason given. */
  readonly setAside: readonly { readonly row: FilledRow; readonly decision: SetAside }[];
}

/** Rows between two points at which a run can be shown, or stopped. */
const CHUNK = 2_000;

/** Tells the lines of a source from the rows that are none, and asks about those that may be either. */
export function* sortRows(rows: readonly FilledRow[], reading: Reading): Generator<undefined, SortedRows> {
  const sorting = new Sorting(reading, rows);
  const told: ToldRow[] = [...blankRows(rows, reading)];
  const lines: FilledRow[] = [];
  const setAside: { readonly row: FilledRow; readonly decision: SetAside }[] = [];
  for (const some of chunks(rows, CHUNK)) {
    for (const row of some) {
      const kind = sorting.kindOf(row);
      const decision = reading.decisions.setAside(row.ref.id);
      if (decision !== undefined) setAside.push({ row, decision });
      else if (kind === 'line') lines.push(row);
      else if (kind !== 'asked') {
        told.push({ ...kind, number: row.ref.number, pupils: pupilsInSource(row, reading) });
      }
    }
    yield;
  }
  sorting.reportTotals();
  return { told: told.sort((one, other) => one.number - other.number), lines, setAside };
}

function blankRows(rows: readonly FilledRow[], { source }: Reading): readonly ToldRow[] {
  const filled = new Set(rows.map(({ ref }) => ref.number));
  return source.rows.flatMap((_cells, index) => {
    const number = source.firstRow + index;
    return filled.has(number) ? [] : [{ number, kind: 'blank', text: null, pupils: new Decimal(0) }];
  });
}

type Told = { readonly kind: Exclude<ToldKind, 'blank'>; readonly text: string };

/** A total whose figure is that of no part of the list above it: that of one below it may be. */
interface Unfounded {
  readonly row: RowRef;
  readonly text: string;
  readonly pupils: number;
  /** Of the lines that it seems to add up. */
  readonly above: number;
  /** Of all lines above it, and of those of the year billed. */
  readonly sum: number;
  readonly ofYear: number;
}

interface RowCounts {
  readonly lines: number;
  readonly pupils: number;
}

type Label = TotalLabel & { readonly text: string };

class Sorting {
  /** Of all lines, and of those of the year billed: a total may add up either. */
  private readonly sums = new RowSums();
  private readonly ofYear = new RowSums();
  /** The lines of each commune, EPCI and payer, by its key. */
  private readonly groups = new Map<string, RowCounts>();
  private readonly keys = new Map<string, string>();
  private readonly unfounded: Unfounded[] = [];
  private lastLine: RowFacts | null = null;
  private lastNumber: number | null = null;

  private readonly years: RowYears;

  constructor(
    private readonly reading: Reading,
    rows: readonly FilledRow[],
  ) {
    this.years = new RowYears(reading, rows);
  }

  kindOf(row: FilledRow): Told | 'line' | 'asked' {
    const { number } = row.ref;
    if (this.lastNumber !== null && number > this.lastNumber + 1) this.endPart();
    this.lastNumber = number;
    if (isHeaderAgain(row, this.reading)) {
      return this.told('header', String(row.cells.find((cell) => !isBlank(cell))));
    }
    const facts = new RowFacts(new SourceRow(row, this.reading));
    const label = facts.isIdentified ? null : this.labelOf(facts);
    if (label !== null && !label.isDoubtful) {
      this.checkSum(facts, label);
      return this.told(label.kind, label.text);
    }
    const note =
      label === null
        ? noteIn(facts, row, (text) => this.isGroup(this.keyOf(text)) || this.isGroup(keyOfName(text)))
        : null;
    if (note !== null) return this.told('note', note);
    const isAsked = label === null ? this.isAskedOfSum(facts) : this.isAskedOfLabel(facts, label.text);
    if (isAsked) {
      this.endPart();
      return 'asked';
    }
    return this.lineOf(facts);
  }

  /** A line of the year billed, unless it is of another year or degree. */
  private lineOf(facts: RowFacts): Told | 'line' | 'asked' {
    const { row } = facts;
    if (this.isSetAside(row)) {
      this.addLine(facts, true);
      return 'line';
    }
    const year = this.years.of(row);
    const isBilled = year === this.reading.options.schoolYear;
    this.addLine(facts, isBilled);
    if (year === null) return 'asked';
    if (!isBilled) return { kind: 'otherYear', text: year };
    const found = ofOtherDegree(row);
    if (found === null) return 'line';
    const { service } = this.reading.options;
    return this.isAsked(row, (options) => row.note('otherDegree', { found, service }, options), found)
      ? 'asked'
      : 'line';
  }

  /** Warns of totals that nothing adds up to, where the lines below them do not either. */
  reportTotals(): void {
    for (const { row, text, pupils, above, sum, ofYear } of this.unfounded) {
      const isBelow = this.sums.isGivenAfter(sum, pupils) || this.ofYear.isGivenAfter(ofYear, pupils);
      if (isBelow || this.sums.all === 0) continue;
      const details = {
        found: text,
        total: count(pupils),
        above: count(sum === 0 ? this.ofYear.all : above),
      };
      this.reading.note([row], 'totalDisagrees', details, { field: 'pupils', severity: 'warning' });
    }
  }

  private endPart(): void {
    this.sums.end();
    this.ofYear.end();
  }

  private told(kind: Told['kind'], text: string): Told {
    this.endPart();
    return { kind, text };
  }

  private addLine(facts: RowFacts, isOfYear: boolean): void {
    const pupils = facts.pupils ?? 0;
    const { group } = facts;
    this.sums.add({ group, pupils });
    if (!isOfYear) return;
    this.ofYear.add({ group, pupils });
    for (const key of new Set(this.groupsOf(facts))) {
      const known = this.groups.get(key);
      this.groups.set(key, { lines: (known?.lines ?? 0) + 1, pupils: (known?.pupils ?? 0) + pupils });
    }
    this.lastLine = facts;
  }

  private labelOf(facts: RowFacts): Label | null {
    const isKnown = (key: string) => this.isGroup(key);
    const ofName = facts.name === null ? null : totalLabel(facts.name, isKnown);
    if (ofName !== null) return { ...ofName, text: facts.name ?? '' };
    for (const { text, isAside } of facts.texts) {
      const label = totalLabel(text, isKnown);
      if (label === null || (!label.isTotal && (isAside || facts.name !== null))) continue;
      // Beside a name, or in a column of remarks, a text may speak of a total without being its label.
      const isRemark = isAside && label.of !== '' && !this.isGroup(label.of);
      return { ...label, isDoubtful: label.isDoubtful || facts.name !== null || isRemark, text };
    }
    return null;
  }

  /** Whether a key is that of a commune, an EPCI or a payer. */
  private isGroup(key: string): boolean {
    if (key === '') return false;
    const { index } = this.reading;
    return this.groups.has(key) || index.communesNamed(key).length > 0 || index.epciNamed(key) !== undefined;
  }

  private keyOf(text: string): string {
    const known = this.keys.get(text);
    if (known !== undefined) return known;
    const key = labelKey(text);
    this.keys.set(text, key);
    return key;
  }

  private checkSum(facts: RowFacts, { isSum, kind, of, text }: Label): void {
    const { pupils, row } = facts;
    if (pupils === null || !isSum || this.linesGiving(pupils) > 0) return;
    if (this.groupGiving(pupils, [of, ...this.groupsOf(facts)]) !== undefined) return;
    const ofPart = kind === 'subtotal' ? this.ofYear.part : this.ofYear.all;
    const above = this.groups.get(of)?.pupils ?? ofPart;
    this.unfounded.push({ row: row.ref, text, pupils, above, sum: this.sums.all, ofYear: this.ofYear.all });
  }

  private isAskedOfLabel({ row }: RowFacts, found: string): boolean {
    return this.isAsked(row, (options) => row.note('looksLikeTotal', { found }, options), found);
  }

  /** Asks about a row that nothing tells from the total of the lines above it. */
  private isAskedOfSum(facts: RowFacts): boolean {
    const { pupils, row } = facts;
    if (pupils === null || pupils <= 0 || facts.isIdentified) return false;
    const lines = this.linesAddedUp(facts, pupils);
    if (lines === 0) return false;
    const found = count(pupils);
    return this.isAsked(row, (options) => row.note('sumOfAbove', { found, lines }, options), found);
  }

  /** A row that is set aside is asked nothing. */
  private isAsked(row: SourceRow, note: (options: NoteOptions) => boolean, about: string): boolean {
    if (this.isSetAside(row)) return true;
    return !note({ remedies: [{ kind: 'accept', about }, { kind: 'setAside' }] });
  }

  /** How many lines above give the row's number; 0 where it has an identity of its own, and so is a line. */
  private linesAddedUp(facts: RowFacts, pupils: number): number {
    const { name, row } = facts;
    const own = this.groupsOf(facts);
    const key = name === null ? '' : this.keyOf(name);
    const ofGroup = this.groupGiving(pupils, [key, ...own])?.lines ?? 0;
    const lines = Math.max(this.linesGiving(pupils), ofGroup);
    const last = this.lastLine;
    if (lines === 0 || last === null || name === null) return lines;
    if (this.isGroup(key)) {
      // Where schools bear the names of their communes, one more is one of them.
      if (last.name !== null && this.isGroup(this.keyOf(last.name))) return 0;
      const isOfLast = this.groupsOf(last).some((group) => group === key || own.includes(group));
      return lines > 1 || isOfLast ? lines : 0;
    }
    if (lines === 1 || facts.looksLikeSchool) return 0;
    const isPlaced = (one: SourceRow) => one.text('commune') !== null || one.text('insee') !== null;
    return last.isIdentified || (isPlaced(last.row) && !isPlaced(row)) ? lines : 0;
  }

  private isSetAside({ ref }: SourceRow): boolean {
    return this.reading.decisions.setAside(ref.id) !== undefined;
  }

  private linesGiving(pupils: number): number {
    return Math.max(this.sums.linesGiving(pupils), this.ofYear.linesGiving(pupils));
  }

  private groupsOf({ groups }: RowFacts): readonly string[] {
    return groups.map((group) => this.keyOf(group));
  }

  private groupGiving(pupils: number, keys: readonly string[]): RowCounts | undefined {
    return keys.map((key) => this.groups.get(key)).find((group) => group?.pupils === pupils);
  }
}
