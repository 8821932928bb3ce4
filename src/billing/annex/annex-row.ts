import { type CellValue, isBlank } from '../../kit/cells/cell';
import { isSiret } from '../../kit/cells/codes';
import { Decimal } from '../../kit/money/decimal';
import { decimalFromCell } from '../../kit/cells/number';
import { textKey } from '../../kit/text-key';
import type { SchoolYear } from '../../tariffs/model';
import { ANNEX_HEADERS, READ_BACK, SUBJECT_WORDS, type AnnexColumn } from './annex-columns';
import type { AnnexFault } from './annex-fault';
import { serviceNamed, yearNamed } from './annex-identity';
import type { ReadLine } from './annex-line';

/** Those that every annex has, and those that only some have. */
const OPTIONAL = ['earlier', 'now', 'budgetYear', 'mark'] as const satisfies readonly AnnexColumn[];

type ReadColumn = (typeof READ_BACK)[number] | (typeof OPTIONAL)[number];
export type ReadColumns = Readonly<Record<(typeof READ_BACK)[number], number>> &
  Readonly<Partial<Record<ReadColumn, number>>>;

/** A title and a few lines stand above the header. */
const FARTHEST_HEADER = 40;
const INSEE_LENGTH = 5;
/** Beyond what any member owes: a figure that is larger was mistyped. */
const MOST = new Decimal(1_000_000_000);
const TOTAL_KEY = 'total';
/** How a row begins that adds up those above it, in the words of officers and of spreadsheets. */
const SUBTOTAL =
  /^(?:(?:sous|grand|s\/|ss)[ -]?)?(?:total|totaux)\b|^(?:cumul|ensemble|somme)\b|\btotal(?: general)?$/u;

/** Where the header of an annex stands, and its columns; null where the cells are no annex. */
export function annexHeader(
  rows: readonly (readonly CellValue[])[],
): { readonly at: number; readonly columns: ReadColumns } | null {
  const head = rows.slice(0, FARTHEST_HEADER);
  for (const [at, row] of head.entries()) {
    const titles = row.map((cell) => (typeof cell === 'string' ? cell.trim() : null));
    const indexOf = (column: AnnexColumn) => titles.indexOf(ANNEX_HEADERS[column]);
    const found = [...READ_BACK, ...OPTIONAL].flatMap((column) => {
      const index = indexOf(column);
      return index < 0 ? [] : [[column, index] as const];
    });
    const columns = Object.fromEntries(found) as Partial<ReadColumns>;
    if (isWhole(columns)) return { at, columns };
  }
  return null;
}

function isWhole(columns: Partial<ReadColumns>): columns is ReadColumns {
  return READ_BACK.every((column) => columns[column] !== undefined);
}

/** A row beneath the header of an annex. */
export class AnnexRow {
  constructor(
    private readonly cells: readonly CellValue[],
    private readonly columns: ReadColumns,
    /** From 1. */
    readonly number: number,
    private readonly faults: AnnexFault[],
  ) {}

  /** Every line says what it bills; a blank row, a remark, a subtotal and the total do not. */
  get isLine(): boolean {
    return (['schoolYear', 'service', 'subject', 'mark'] as const).some(
      (column) => this.cell(column) !== null,
    );
  }

  get isTotal(): boolean {
    return textKey(this.text('payer') ?? '') === TOTAL_KEY;
  }

  get isSubtotal(): boolean {
    return this.cells.some(
      (cell) => typeof cell === 'string' && cell.length < 200 && SUBTOTAL.test(textKey(cell)),
    );
  }

  get mark(): string | null {
    return this.text('mark');
  }

  get budgetYear(): number | null {
    const year = Number(this.text('budgetYear') ?? NaN);
    return Number.isInteger(year) ? year : null;
  }

  /** The number in a cell; null for a blank or a text. */
  figure(column: 'amount' | 'pupils'): Decimal | null {
    const cell = this.cell(column);
    return typeof cell === 'number' ? decimalFromCell(cell) : null;
  }

  shown(column: ReadColumn): string {
    return this.text(column) ?? '';
  }

  /** What the row states, to be taken where no fault was added; null where what every line has is missing. */
  line(): ReadLine | null {
    const schoolYear = this.year();
    const service = this.oneOf('service', serviceNamed);
    const subject = this.oneOf('subject', subjectNamed);
    const name = this.text('payer');
    if (name === null) this.fault('payer');
    const siret = this.text('siret');
    if (siret !== null && !isSiret(siret)) this.fault('siret');
    const amount = this.cents('amount');
    if (this.cell('amount') === null) this.fault('amount');
    const pupils = this.pupils();
    const rate = this.decimal('rate');
    const [earlier, now] = [this.cents('earlier'), this.cents('now')];
    if (schoolYear === null || service === null || subject === null) return null;
    if (name === null || amount === null) return null;
    const stated = {
      schoolYear,
      service,
      subject,
      school: this.text('school'),
      uai: this.text('uai'),
      insee: this.text('insee')?.padStart(INSEE_LENGTH, '0') ?? null,
      epciName: this.text('epci'),
      epciSiren: this.text('epciSiren'),
      payer: { name, siret },
      pupils,
      rate,
      amount,
    };
    const expected =
      earlier !== null && now !== null ? now.minus(earlier) : rate === null ? null : pupils?.times(rate);
    if (expected?.toDecimalPlaces(2).equals(amount) === false) {
      this.faults.push({ kind: 'amount', row: this.number, found: amount, expected });
    }
    return { stated, earlier, now, row: this.number };
  }

  private cell(column: ReadColumn): CellValue {
    const index = this.columns[column];
    const cell = (index === undefined ? null : this.cells[index]) ?? null;
    return isBlank(cell) ? null : cell;
  }

  /** A code that a CSV file or a hand has made a number of has lost leading zeros alone, which only INSEE codes have. */
  private text(column: ReadColumn): string | null {
    const cell = this.cell(column);
    return cell === null ? null : String(cell).trim();
  }

  private decimal(column: ReadColumn): Decimal | null {
    const cell = this.cell(column);
    if (cell === null) return null;
    const found = typeof cell === 'number' ? decimalFromCell(cell) : null;
    if (found === null || found.abs().gt(MOST)) {
      this.fault(column);
      return null;
    }
    return found;
  }

  /** An amount in whole cents. */
  private cents(column: ReadColumn): Decimal | null {
    const found = this.decimal(column);
    if (found === null || found.decimalPlaces() <= 2) return found;
    this.fault(column);
    return null;
  }

  private pupils(): Decimal | null {
    const found = this.decimal('pupils');
    if (found === null || found.isInteger()) return found;
    this.fault('pupils');
    return null;
  }

  private oneOf<K>(column: ReadColumn, named: (word: string) => K | null): K | null {
    const found = named(this.text(column) ?? '');
    if (found === null) this.fault(column);
    return found;
  }

  private year(): SchoolYear | null {
    return this.oneOf('schoolYear', yearNamed);
  }

  private fault(column: ReadColumn): void {
    this.faults.push({
      kind: 'cell',
      row: this.number,
      header: ANNEX_HEADERS[column],
      found: this.text(column) ?? '',
    });
  }
}

function subjectNamed(word: string) {
  const subjects = Object.keys(SUBJECT_WORDS) as (keyof typeof SUBJECT_WORDS)[];
  return subjects.find((subject) => SUBJECT_WORDS[subject] === word) ?? null;
}
