import type { Language } from '../../kit/messages';
import { type CellValue, isBlank, shown } from '../../kit/cells/cell';
import type { Field } from '../model/field';
import type { Finding } from '../model/finding';
import type { SourceOrigin } from '../model/source';
import { FIELD_NAMES } from './field-names';

/** A row of the source as its reader knows it. */
export interface SeenRow {
  readonly header: readonly string[];
  readonly cells: readonly CellValue[];
  readonly at: ReadonlyMap<Field, number>;
  /** What stands in the place of a cell, where the user has corrected it. */
  readonly corrected: ReadonlyMap<Field, CellValue>;
}

const SUBJECTS: readonly Field[] = ['school', 'epci'];
const PLACES: ReadonlySet<Field> = new Set<Field>(['commune', 'insee', 'epci']);
/** How many of the row's other cells are told, and how much of each. */
const MOST_CELLS = 8;
const MOST_CHARACTERS = 40;

/** What a field of a row holds now: as corrected or, failing that, as in the source; null for a blank. */
export function presentValue({ cells, at, corrected }: SeenRow, field: Field): string | null {
  const index = at.get(field);
  const cell = corrected.get(field) ?? (index === undefined ? null : (cells[index] ?? null));
  if (cell === null || isBlank(cell)) return null;
  return typeof cell === 'string' ? cell.trim() : shown(cell);
}

/**
 * What a finding is about, before anything is said of it: `École des Tilleuls, Abbeville, ligne 55 : −12 élèves`; a
 * payer and its rows; a column; failing all of them the table or the file.
 *
 * @param row the first that is concerned; null where none is
 */
export function headlineOf(
  finding: Finding,
  row: SeenRow | null,
  origin: SourceOrigin,
  language: Language,
): string {
  const rows = inRows(
    finding.rows.map(({ number }) => number),
    language,
  );
  if ('payer' in finding.details && finding.code !== 'siretNeeded')
    return together(finding.details.payer, rows);
  if (row === null) return aboutTheSource(finding, origin, language);
  const { field } = finding;
  const isPlace = field !== null && PLACES.has(field);
  const subject = subjectOf(row);
  const where = together(subject, isPlace ? null : presentValue(row, 'commune'), rows);
  const isTold = field === null || (SUBJECTS.includes(field) && subject === presentValue(row, field));
  return isTold ? where : `${where}${colon(language)}${held(field, presentValue(row, field), language)}`;
}

/** What else the row says, each cell under its header: `UAI 0800001S`. */
export function otherCells(finding: Finding, row: SeenRow): readonly string[] {
  const told = new Set(
    [...SUBJECTS, 'commune' as const, finding.field].map((field) =>
      field === null ? -1 : row.at.get(field),
    ),
  );
  const cells = row.cells.flatMap((cell, index) =>
    cell === null || isBlank(cell) || told.has(index)
      ? []
      : [`${row.header[index] ?? ''} ${briefly(shown(cell))}`.trim()],
  );
  return cells.length > MOST_CELLS ? [...cells.slice(0, MOST_CELLS), '…'] : cells;
}

function subjectOf(row: SeenRow): string | null {
  const named = [...SUBJECTS, 'uai' as const].map((field) => presentValue(row, field));
  return named.find((one) => one !== null) ?? null;
}

function held(field: Field, value: string | null, language: Language): string {
  const isFrench = language === 'fr';
  if (field === 'pupils' && value !== null && /^-?\d+(?:,\d+)?$/.test(value)) {
    const isOne = /^-?[01](?:,|$)/.test(value);
    const figure = value.replace('-', '−');
    return isFrench
      ? `${figure} élève${isOne ? '' : 's'}`
      : `${figure} ${isOne && !/[0,]/.test(value) ? 'pupil' : 'pupils'}`;
  }
  const name = FIELD_NAMES[language][field];
  if (value === null) return isFrench ? `${name} (vide)` : `${name} (blank)`;
  return isFrench ? `${name} « ${briefly(value)} »` : `${name} “${briefly(value)}”`;
}

function aboutTheSource({ details }: Finding, origin: SourceOrigin, language: Language): string {
  const names = FIELD_NAMES[language];
  if ('field' in details) return column(names[details.field], language);
  if ('fields' in details) return details.fields.map((field) => column(names[field], language)).join(', ');
  if ('rows' in details) return together(inRows(details.rows, language));
  switch (origin.kind) {
    case 'table':
      return origin.name;
    case 'range':
      return origin.sheet;
    default:
      return origin.file;
  }
}

function column(name: string, language: Language): string {
  return language === 'fr' ? `Colonne « ${name} »` : `Column “${name}”`;
}

function inRows(numbers: readonly number[], language: Language): string | null {
  if (numbers.length === 0) return null;
  const [one, several] = language === 'fr' ? ['ligne', 'lignes'] : ['row', 'rows'];
  const first = numbers.slice(0, MOST_CELLS).join(', ');
  const rest = numbers.length > MOST_CELLS ? '…' : '';
  return `${numbers.length === 1 ? one : several} ${first}${rest}`;
}

/** In one line, whose first letter is a capital. */
function together(...parts: readonly (string | null)[]): string {
  const text = parts.flatMap((part) => (part === null ? [] : [shown(part)])).join(', ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function colon(language: Language): string {
  return language === 'fr' ? ' : ' : ': ';
}

function briefly(text: string): string {
  const characters = Array.from(text);
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : text;
}
