import { type CellValue, isBlank, shown } from '../../kit/cells/cell';
import { numberIn } from '../../kit/cells/number';
import { readHeader } from '../columns/read-header';
import { CHECKING_FIELDS } from '../model/field';
import type { Reading } from './reading';
import type { FilledRow } from './row-refs';
import { isPlain, labelKey } from './total-label';
import type { RowFacts } from './row-facts';

/** What a note under or over a list begins with. */
const NOTE =
  /^(?:sources?|notes?|n b|nb|legende|lecture|remarques?|observations?|avertissement|attention|rappel|precision|edite|editee|edition|imprime|fait a|fait le|arrete a|arrete le|date|mise? a jour|maj|extrait|extraction|export|page|donnees|champ|perimetre|document|tableau|liste|etat|effectifs?)(?![\p{L}])/u;
const MARKED = /^\s*(?:\(?\*|\(\d\)|©|NB\b)/u;
/** Longer than the name of any school. */
const SENTENCE = 90;

/** Whether a row repeats the header, as each page of a printed list does. */
export function isHeaderAgain({ cells }: FilledRow, { source, options, columns }: Reading): boolean {
  const { header } = source;
  const pupils = columns.at.get('pupils');
  if (pupils !== undefined && numberIn(cells[pupils] ?? null) !== null) return false;
  const texts = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [{ cell, head: header[index] ?? '' }]));
  if (texts.length < 2 || texts.some(({ cell }) => typeof cell !== 'string')) return false;
  const isSame = ({ cell, head }: (typeof texts)[number]) => labelKey(String(cell)) === labelKey(head);
  if (texts.every(isSame)) return true;
  const { service } = options;
  const fields = texts.map(({ cell }) => readHeader(String(cell), { service, schoolYear: null })?.field);
  return fields.every((field) => field !== undefined) && new Set(fields).size > 1;
}

/** The text of a row that is a title or a note, and names nobody to bill; null where it may be a line. */
export function noteIn(
  facts: RowFacts,
  { cells }: FilledRow,
  isGroup: (text: string) => boolean,
): string | null {
  const { row, pupils } = facts;
  const filled = cells.filter((cell) => !isBlank(cell));
  const [first = null] = filled;
  const fields = [...row.reading.columns.at.keys()].filter((field) => !CHECKING_FIELDS.has(field));
  if (fields.every((field) => isBlank(row.inSource(field)))) return said(first);
  if (pupils !== null || facts.isIdentified || typeof first !== 'string') return null;
  const key = labelKey(first);
  if (facts.looksLikeSchool && !isPlain(first)) return null;
  if (filled.length <= 2 && isNote(first, key)) return said(first);
  const isTitle = filled.length === 1 && (isPlain(first) || isGroup(first) || !isNamedOrCoded(facts, first));
  return isTitle ? said(first) : null;
}

function isNote(text: string, key: string): boolean {
  return MARKED.test(text) || NOTE.test(key) || /:\s*$/.test(text) || text.length > SENTENCE;
}

/** Whether a lone text stands for a school, an EPCI or a commune: a line whose other cells are missing. */
function isNamedOrCoded({ row, nameField, name }: RowFacts, text: string): boolean {
  if (name !== null && row.text(nameField) === name) return true;
  return row.text('commune') !== null || row.text('insee') !== null || /\d/.test(text);
}

function said(cell: CellValue): string {
  return shown(cell ?? '');
}
