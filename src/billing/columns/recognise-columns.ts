import { plainText } from '../../kit/cells/text';
import { shortened } from '../cells/plain-text';
import { CHECKING_FIELDS, type Field } from '../model/field';
import type { ColumnCandidate } from '../model/finding';
import type { BillingOptions } from '../model/options';
import type { AsideColumn, ColumnReading, SourceTable } from '../model/source';
import { areSame, firstValues, hasNumber, holdsCodes } from './column-values';
import { headerWords } from './header-words';
import { pupilsSum, type HeadedColumn, type PupilsSum } from './pupils-sum';
import { readHeader } from './read-header';
import { SERVICE_FIELDS } from './service-fields';

/** Columns of which it is not sure that one holds a field, or which. */
export interface ColumnDoubt {
  readonly field: Field;
  /** Whether each of several surely says so; otherwise each only may. */
  readonly isOfSeveral: boolean;
  readonly candidates: readonly ColumnCandidate[];
}

/** The columns of a source, and what stands in the way of billing from them. */
export interface RecognisedColumns extends ColumnReading {
  readonly doubts: readonly ColumnDoubt[];
  /** Where the pupils are read in a column that says only that it is a sum: its header, and those of its parts. */
  readonly sum: { readonly header: string; readonly parts: readonly string[] } | null;
}

type Source = Pick<SourceTable, 'header' | 'rows' | 'titles'>;
type Billed = Pick<BillingOptions, 'service' | 'schoolYear' | 'columns'>;

/** Counts and amounts: a column without a number is none of them. */
const NUMBERS: ReadonlySet<Field> = new Set<Field>(['pupils', 'pupilsAboveOneHour', 'halfDays', 'subsidies']);

/**
 * Finds which column holds which field of a service. What the user chose goes before what a header says; a column that
 * is no field's is kept aside. Where several may hold a field, or one says something beside it, that is a doubt.
 */
export function recogniseColumns(source: Source, billed: Billed): RecognisedColumns {
  const { header, rows } = source;
  const choices = billed.columns;
  const fields = SERVICE_FIELDS[billed.service].fields;
  const at = new Map<Field, number>();
  for (const field of fields) {
    const index = choices[field];
    if (typeof index === 'number' && index >= 0 && index < header.length) at.set(field, index);
  }
  const headed = headedColumns(source, billed, new Set(at.values()));
  const candidate = (column: number): ColumnCandidate => ({
    column,
    header: headerAt(header, column),
    values: firstValues(rows, column),
  });

  const doubts: ColumnDoubt[] = [];
  let sum: PupilsSum | null = null;
  for (const field of fields) {
    if (choices[field] !== undefined) continue;
    const ofField = headed.filter(({ reading }) => reading.field === field && isOfPayer(field, at, fields));
    const [first, ...others] = lowest(ofField.filter(({ reading }) => reading.isSure));
    if (first !== undefined) {
      at.set(field, first);
      if (!CHECKING_FIELDS.has(field) && !others.every((other) => areSame(rows, first, other))) {
        doubts.push({ field, isOfSeveral: true, candidates: [first, ...others].map(candidate) });
      }
      continue;
    }
    if (field === 'pupils') sum = pupilsSum(ofField, rows, titlesSayPupils(source, billed));
    if (field === 'pupils' && sum !== null) {
      at.set(field, sum.column);
      continue;
    }
    const unsure = ofField
      .map(({ column }) => column)
      .filter((column) => !NUMBERS.has(field) || hasNumber(rows, column));
    if (unsure.length > 0) doubts.push({ field, isOfSeveral: false, candidates: unsure.map(candidate) });
  }
  const used = [...at].flatMap(([field, index]) => (CHECKING_FIELDS.has(field) ? [] : [index]));
  return {
    at,
    doubts,
    sum:
      sum === null
        ? null
        : { header: headerAt(header, sum.column), parts: sum.parts.map((part) => headerAt(header, part)) },
    aside: asideColumns(header, new Set(used)),
  };
}

/** What the headers say, but of columns that the user has given to a field, and of fields that he has answered for. */
function headedColumns(
  { header, rows }: Source,
  { columns: choices, ...billed }: Billed,
  chosen: ReadonlySet<number>,
): readonly HeadedColumn[] {
  const headed = header.flatMap((text, column): HeadedColumn[] => {
    const reading = chosen.has(column) ? undefined : readHeader(text, billed);
    if (reading === undefined) return [];
    const isCp = headerWords(text).join(' ') === 'cp' && holdsCodes(rows, column);
    return [{ column, reading: isCp ? { ...reading, field: 'postalCode', isSure: true } : reading }];
  });
  const communes = headed.filter(({ reading }) => reading.field === 'commune' && reading.isSure);
  const codes = communes.filter(({ column }) => holdsCodes(rows, column));
  const areCodesApart = codes.length > 0 && codes.length < communes.length;
  return headed
    .map((one): HeadedColumn =>
      areCodesApart && codes.includes(one) ? { ...one, reading: { ...one.reading, field: 'insee' } } : one,
    )
    .filter(({ reading }) => choices[reading.field] === undefined);
}

/** « SIREN/SIRET » is the payer's only where schools have payers: in the ministry's files it is the school's. */
function isOfPayer(field: Field, at: ReadonlyMap<Field, number>, fields: readonly Field[]): boolean {
  return field !== 'sirenOrSiret' || !fields.includes('school') || at.has('payer');
}

function lowest(headed: readonly HeadedColumn[]): readonly number[] {
  const rank = Math.min(...headed.map(({ reading }) => reading.rank));
  return headed.filter(({ reading }) => reading.rank === rank).map(({ column }) => column);
}

function titlesSayPupils({ titles = [] }: Source, billed: Billed): boolean {
  return titles.some(({ text }) => readHeader(text, billed)?.saysPupils === true);
}

function headerAt(header: readonly string[], column: number): string {
  return shortened(plainText(header[column] ?? ''));
}

function asideColumns(header: readonly string[], used: ReadonlySet<number>): AsideColumn[] {
  return header
    .map((_, index) => ({ index, header: headerAt(header, index) }))
    .filter(({ index }) => !used.has(index));
}
