import type { Decimal } from '../../engine/money/decimal';
import { isProblem } from '../../engine/problem';
import { decimalFromCell } from '../../engine/reading/number';
import { parseSchoolYear } from '../../engine/years/school-year';
import type { SchoolYear } from '../../tariffs/model';
import { isSiret } from '../../engine/identifiers/siren';
import type { Cell } from '../model/cell';
import type { StatedLine } from '../model/line';
import { isBlank } from '../rows/row-refs';
import { ANNEX_HEADERS, READ_BACK, SERVICE_WORDS, SUBJECT_WORDS } from './annex-columns';

/** What an earlier annex states, or the rows that keep it from being compared with. */
export type AnnexRead =
  | { readonly kind: 'read'; readonly lines: readonly StatedLine[] }
  | { readonly kind: 'refused'; readonly faults: readonly AnnexFault[] };

/** A cell of an annex that cannot be read. A line left out would be billed twice, so none may be. */
export interface AnnexFault {
  /** Of the cells given, from 1. */
  readonly row: number;
  readonly header: string;
  readonly found: string;
}

type ReadColumn = (typeof READ_BACK)[number];

/** A title and a few lines stand above the header. */
const FARTHEST_HEADER = 20;
const INSEE_LENGTH = 5;

/**
 * Reads an annex that was made before, from the cells of its sheet; what stands under a blank line is no part of it.
 *
 * @returns null where the cells are no annex
 */
export function readAnnex(rows: readonly (readonly Cell[])[]): AnnexRead | null {
  const at = rows.slice(0, FARTHEST_HEADER).findIndex((row) => columnsIn(row) !== null);
  const columns = columnsIn(rows[at] ?? []);
  if (columns === null) return null;
  const lines: StatedLine[] = [];
  const faults: AnnexFault[] = [];
  const first = at + 1;
  for (const [index, row] of rows.slice(first).entries()) {
    if (READ_BACK.every((column) => isBlank(row[columns[column]] ?? null))) break;
    const line = new AnnexRow(row, columns, first + index + 1, faults).line();
    if (line !== null) lines.push(line);
  }
  return faults.length === 0 ? { kind: 'read', lines } : { kind: 'refused', faults };
}

function columnsIn(row: readonly Cell[]): Readonly<Record<ReadColumn, number>> | null {
  const found = READ_BACK.map((column) => [column, row.indexOf(ANNEX_HEADERS[column])] as const);
  return found.every(([, index]) => index >= 0)
    ? (Object.fromEntries(found) as Record<ReadColumn, number>)
    : null;
}

class AnnexRow {
  constructor(
    private readonly cells: readonly Cell[],
    private readonly columns: Readonly<Record<ReadColumn, number>>,
    private readonly number: number,
    private readonly faults: AnnexFault[],
  ) {}

  /** What the row states, to be taken where no fault was added; null where what every line has is missing. */
  line(): StatedLine | null {
    const schoolYear = this.year();
    const service = this.oneOf('service', SERVICE_WORDS);
    const subject = this.oneOf('subject', SUBJECT_WORDS);
    const name = this.text('payer');
    if (name === null) this.fault('payer');
    const siret = this.text('siret');
    if (siret !== null && !isSiret(siret)) this.fault('siret');
    const amount = this.decimal('amount');
    if (this.cell('amount') === null) this.fault('amount');
    const pupils = this.decimal('pupils');
    const rate = this.decimal('rate');
    if (schoolYear === null || service === null || subject === null) return null;
    if (name === null || amount === null) return null;
    return {
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
  }

  private cell(column: ReadColumn): Cell {
    const cell = this.cells[this.columns[column]] ?? null;
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
    if (found === null) this.fault(column);
    return found;
  }

  private oneOf<K extends string>(column: ReadColumn, words: Readonly<Record<K, string>>): K | null {
    const text = this.text(column);
    const found = (Object.keys(words) as K[]).find((key) => words[key] === text) ?? null;
    if (found === null) this.fault(column);
    return found;
  }

  private year(): SchoolYear | null {
    try {
      return parseSchoolYear(this.text('schoolYear') ?? '');
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      this.fault('schoolYear');
      return null;
    }
  }

  private fault(column: ReadColumn): void {
    this.faults.push({ row: this.number, header: ANNEX_HEADERS[column], found: this.text(column) ?? '' });
  }
}
