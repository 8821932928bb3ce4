import { plainText } from '../../kit/cells/text';
import { type CellValue, isBlank, isErrorValue, shown, textOf } from '../../kit/cells/cell';
import { count } from '../../kit/french/amount';
import { textKey } from '../../kit/text-key';
import { mostCharacters, shortened } from '../cells/plain-text';
import { CHECKING_FIELDS, type Field } from '../model/field';
import type { FindingCode, FindingDetails } from '../model/finding';
import type { RowRef } from '../model/source';
import type { FilledRow } from './row-refs';
import type { NoteOptions, Reading } from './reading';

/** Neither an amount nor a debtor depends on them. */
const INFORMATIVE: ReadonlySet<Field> = new Set<Field>([
  'serviceCode',
  'engagement',
  'countDate',
  ...CHECKING_FIELDS,
]);

/** As the ministry says that a school has no name of its own. */
const NO_NAME = /^(?:[^\p{L}\p{N}]+|sans objet|néant|neant|aucun)$/iu;

/** A row under the columns of its source, as the user's corrections make it. */
export class SourceRow {
  readonly ref: RowRef;
  private readonly cells: readonly CellValue[];
  private readonly corrected: ReadonlyMap<Field, { readonly value: CellValue }>;

  constructor(
    row: FilledRow,
    readonly reading: Reading,
  ) {
    this.ref = row.ref;
    this.cells = row.cells;
    this.corrected = reading.decisions.corrections(row.ref.id);
  }

  /** Begins to read a line: says what was corrected, and refuses the cells that nothing could be read from. */
  begin(): void {
    for (const decision of this.reading.decisions.corrections(this.ref.id).values()) {
      const found = this.inSource(decision.field);
      this.reading.decisions.apply({
        decision,
        rowNumber: this.ref.number,
        subject: this.subject,
        found: found === null || isBlank(found) ? null : shown(found),
      });
    }
    for (const field of this.reading.columns.at.keys()) {
      this.refuseErrorValue(field);
      this.refuseLongText(field);
    }
  }

  /** What the source holds, whatever was decided. */
  inSource(field: Field): CellValue {
    const index = this.reading.columns.at.get(field);
    return index === undefined ? null : (this.cells[index] ?? null);
  }

  /** null for a blank cell, an error of Excel, and a field without column. */
  cell(field: Field): Exclude<CellValue, null> | null {
    const cell = this.given(field);
    return cell === null || isBlank(cell) || isErrorValue(cell) ? null : cell;
  }

  /** As text, in one line; a number with all its digits. */
  text(field: Field): string | null {
    const cell = this.cell(field);
    return cell === null ? null : plainText(textOf(cell));
  }

  /** The name of the school, with that which the ministry keeps apart: ECOLE PRIMAIRE PUBLIQUE, LES TILLEULS. */
  get school(): string | null {
    const school = this.text('school');
    const patronym = this.text('patronym');
    if (patronym === null || NO_NAME.test(patronym)) return school;
    if (school === null) return patronym;
    return textKey(school).includes(textKey(patronym)) ? school : `${school} ${patronym}`;
  }

  /** Whether there is nothing to read; a cell that holds an error is reported as such. */
  isMissing(field: Field): boolean {
    return this.cell(field) === null && !isErrorValue(this.given(field));
  }

  hasColumn(field: Field): boolean {
    return this.reading.columns.at.has(field);
  }

  /** The cells of the columns that bill nothing. */
  get aside(): readonly CellValue[] {
    return this.reading.columns.aside.map(({ index }) => {
      const cell = this.cells[index] ?? null;
      return typeof cell === 'string' ? shortened(plainText(cell)) : cell;
    });
  }

  /** Cells to the right of the last header. */
  get beyondHeader(): readonly CellValue[] {
    return this.cells.slice(this.reading.source.header.length).filter((cell) => !isBlank(cell));
  }

  /** What the row is about, as its own cells say. */
  get subject(): string | null {
    const subject = this.school ?? this.text('epci') ?? this.text('uai') ?? this.text('commune');
    return subject === null ? null : shortened(subject);
  }

  /** @returns whether the user has said that it is right */
  note<C extends FindingCode>(code: C, details: FindingDetails[C], options?: NoteOptions): boolean {
    return this.reading.note([this.ref], code, details, { ...options, subject: this.subject });
  }

  /** Reports a cell that has to be corrected, or its row set aside. */
  refuse<C extends FindingCode>(code: C, details: FindingDetails[C], field: Field): null {
    this.note(code, details, {
      field,
      remedies: [{ kind: 'correct', fields: [field] }, { kind: 'setAside' }],
    });
    return null;
  }

  /** Says what keeps no row from being billed. */
  warn<C extends FindingCode>(code: C, details: FindingDetails[C], field: Field): void {
    this.note(code, details, {
      field,
      severity: 'warning',
      remedies: [{ kind: 'correct', fields: [field] }],
    });
  }

  /** What the cell holds once it is corrected. */
  private given(field: Field): CellValue {
    const corrected = this.corrected.get(field);
    return corrected === undefined ? this.inSource(field) : corrected.value;
  }

  private refuseLongText(field: Field): void {
    const { length } = this.text(field) ?? '';
    const most = mostCharacters(field);
    if (length <= most) return;
    this.refuse('textTooLong', { found: count(length), most: count(most) }, field);
  }

  private refuseErrorValue(field: Field): void {
    const cell = this.given(field);
    if (!isErrorValue(cell)) return;
    if (INFORMATIVE.has(field)) this.warn('errorValue', { found: cell }, field);
    else this.refuse('errorValue', { found: cell }, field);
  }
}
