import { plainText } from '../../kit/cells/text';
import { type CellValue, isBlank } from '../../kit/cells/cell';
import { readNumber } from '../../kit/cells/number';
import { readHeader, type HeaderReading } from '../columns/read-header';
import { saysEstimate } from '../columns/header-words';
import { yearsIn } from '../columns/header-years';
import { shortened } from '../cells/plain-text';
import { BILLING_SERVICES } from '../model/service';
import type { SourceOrigin, SourceTable } from '../model/source';

type Row = readonly CellValue[];

/** A long cover may stand above the header. */
const FARTHEST_HEADER = 100;
/** A heading, what it is over, a line of units and one of numbers. */
const MOST_HEADER_LINES = 4;

/**
 * Finds the header among rows of cells, of a range or of a file: of the first rows, that which names most fields, with
 * the lines above and beneath that are read together with it. Without any, the first row is taken for it, and its
 * columns await being assigned.
 *
 * @param firstCell where the first row and column stand on their sheet, from 1
 */
export function findTable(
  rows: readonly Row[],
  origin: SourceOrigin,
  firstCell: { readonly row: number; readonly column: number } = { row: 1, column: 1 },
): SourceTable {
  const at = headerRow(rows);
  const { header, first, last } = wholeHeader(rows, at);
  const above = rows.slice(0, first).map((cells, index) => ({ cells, row: firstCell.row + index }));
  const filled = above.filter(({ cells }) => !cells.every(isBlank));
  const rowsAbove = filled.filter(({ cells }) => isLikeData(cells, header)).map(({ row }) => row);
  return {
    origin,
    header,
    rows: rows.slice(last + 1),
    firstRow: firstCell.row + last + 1,
    firstColumn: firstCell.column,
    firstLine: firstCell.row,
    ...(filled.length === 0
      ? {}
      : { titles: filled.map(({ cells, row }) => ({ row, text: titleOf(cells) })) }),
    ...(rowsAbove.length === 0 ? {} : { rowsAbove }),
  };
}

function headerRow(rows: readonly Row[]): number {
  let header = 0;
  let most = 0;
  rows.slice(0, FARTHEST_HEADER).forEach((row, index) => {
    const named = fieldsNamed(row);
    if (named > most) [header, most] = [index, named];
  });
  return header;
}

/** How many fields of one service a row names, each counted once; one that it may name counts for less than any. */
export function fieldsNamed(row: Row): number {
  const texts = row.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell));
  return Math.max(
    ...BILLING_SERVICES.map((service) => {
      const readings = texts.flatMap((text) => readHeader(text, { service, schoolYear: null }) ?? []);
      const sure = new Set(readings.filter(({ isSure }) => isSure).map(({ field }) => field));
      return sure.size + (readings.some(maySayPupils) ? 0.5 : 0);
    }),
  );
}

function maySayPupils({ isSure, saysPupils }: HeaderReading): boolean {
  return saysPupils && !isSure;
}

interface WholeHeader {
  readonly header: readonly string[];
  /** The first and last of its lines. */
  readonly first: number;
  readonly last: number;
}

/** The header with the headings above it and the lines beneath it that say more of its columns. */
function wholeHeader(rows: readonly Row[], at: number): WholeHeader {
  let first = at;
  let last = at;
  let header = textsOf(rows[at] ?? []);
  for (let lines = 1; lines < MOST_HEADER_LINES; lines += 1) {
    const below = rows[last + 1] ?? [];
    if (isNumbering(below, header) || isUnits(below)) {
      header = isUnits(below) ? withUnits(header, textsOf(below)) : header;
    } else if (isUnderGroups(below, header)) {
      header = joined(carriedRight(header, textsOf(below)), textsOf(below));
    } else break;
    last += 1;
  }
  for (let lines = 1; lines < MOST_HEADER_LINES && first > 0; lines += 1) {
    const above = rows[first - 1] ?? [];
    if (!areGroups(above, header)) break;
    header = joined(carriedRight(textsOf(above), header), header);
    first -= 1;
  }
  return { header, first, last };
}

function textsOf(row: Row): readonly string[] {
  return row.map((cell) => String(cell ?? '').trim());
}

/**
 * Upper and lower words in one. A lower header that says by itself what it holds stays what it is: of « Effectifs » over
 * Total and Payeur, the latter counts no pupils.
 */
function joined(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const length = Math.max(upper.length, lower.length);
  return Array.from({ length }, (_, index) => {
    const above = upper[index] ?? '';
    const beneath = lower[index] ?? '';
    if (above === '' || beneath === '') return `${above}${beneath}`;
    return namesAlone(beneath) ? beneath : `${above} ${beneath}`;
  });
}

function withUnits(header: readonly string[], units: readonly string[]): readonly string[] {
  return header.map((text, index) => `${text} ${units[index] ?? ''}`.trim());
}

/** Whether a header names a field that counts nothing, and nothing else. */
function namesAlone(text: string): boolean {
  return BILLING_SERVICES.some((service) => {
    const reading = readHeader(text, { service, schoolYear: null });
    return reading !== undefined && reading.isSure && !reading.saysPupils;
  });
}

/** A heading of merged cells stands in the first of them: it is said of the others too, where something is beneath. */
function carriedRight(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const length = Math.max(upper.length, lower.length);
  let heading = '';
  return Array.from({ length }, (_, index) => {
    const own = upper[index] ?? '';
    if (own !== '') heading = own;
    return own !== '' || (lower[index] ?? '') === '' ? own : heading;
  });
}

/** Texts, or years, in some columns that the header leaves blank beside a heading, and in none that it names. */
function isUnderGroups(row: Row, header: readonly string[]): boolean {
  const texts = textsOf(row);
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [index]));
  const isHeading = (index: number) => (header[index] ?? '') !== '' && (header[index + 1] ?? '') === '';
  return (
    filled.length > 0 &&
    filled.every(
      (index) => isName(texts[index] ?? '') && ((header[index] ?? '') === '' || isHeading(index)),
    ) &&
    filled.some((index) => index > 0 && (header[index] ?? '') === '') &&
    filled.some((index) => tells(texts[index] ?? ''))
  );
}

/** Headings over a header, one of which tells; a single one stands beside its first column, for a title stands above that. */
function areGroups(row: Row, header: readonly string[]): boolean {
  const texts = textsOf(row);
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [index]));
  const start = header.findIndex((text) => text !== '');
  const isOver = filled.every((index) => isName(texts[index] ?? '') && index < header.length);
  const isTitle = filled.length === 1 && (filled[0] ?? 0) <= start;
  return (
    isOver && !isTitle && filled.length < header.length && filled.some((index) => tells(texts[index] ?? ''))
  );
}

/** Whether a line of the header changes what the columns hold: by pupils, a part of a school, a sum, a year or a doubt. */
function tells(text: string): boolean {
  return (
    UNIT.test(text) ||
    yearsIn(text).years.length > 0 ||
    saysEstimate(text) ||
    BILLING_SERVICES.some((service) => {
      const reading = readHeader(text, { service, schoolYear: null });
      return (
        reading !== undefined &&
        (reading.isSure || reading.saysPupils || reading.isSum || reading.level !== null)
      );
    })
  );
}

/** A text that is no number, or is a year. */
function isName(text: string): boolean {
  return readNumber(text) === null || yearsIn(text).years.length > 0;
}

const UNIT =
  /^\(.*\)$|^(?:nb|nombre|texte|code|date|€|k€|%|oui\s?\/\s?non|obligatoire|facultatif|numérique|jj\/mm\/aaaa)$/iu;

/** `(nombre)`, `(k€)`: a line that says in what the columns are. */
function isUnits(row: Row): boolean {
  const texts = textsOf(row).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => UNIT.test(text));
}

/** 1, 2, 3… beneath a header, as forms number their columns. */
function isNumbering(row: Row, header: readonly string[]): boolean {
  const texts = textsOf(row);
  const isEach = header.every(
    (text, index) => text === '' || texts[index] === String(index + 1) || texts[index] === `(${index + 1})`,
  );
  return isEach && texts.length > 2 && header.length > 2;
}

/** As many cells as half a row of the table, a number among them: a title or a cover's lines hold fewer. */
function isLikeData(row: Row, header: readonly string[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return (
    filled.length > 2 &&
    filled.length * 2 >= header.length &&
    filled.some((cell) => typeof cell !== 'boolean' && !isName(String(cell)))
  );
}

function titleOf(row: Row): string {
  return shortened(plainText(row.filter((cell) => !isBlank(cell)).join(' ')));
}
