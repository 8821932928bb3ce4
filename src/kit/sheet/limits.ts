import { a1, a1Range, columnLetters, LAST_ROW } from '../formula/address';
import { Decimal } from '../money/decimal';
import { atOnce, chunks, inSteps, type Steps } from '../steps';
import { HIGHEST_ROW } from './fitted-height';
import { pageCode } from './page-setup';
import type { NumberValue, PageBand, SheetCell, SheetModel, SheetRow, TextValue } from './sheet-model';

/** Rows between two points at which the page can breathe. */
const CHUNK = 1_000;

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const SIGNIFICANT_DIGITS = 15;
const LONGEST_TAB = 31;
const NOT_IN_A_TAB = /[[\]:*?/\\]|^'|'$/;
const WIDEST_COLUMN = 255;
const LONGEST_LIST = 255;
const LONGEST_PAGE_CODE = 255;
/** Those that XML cannot hold, and their like. */
const CONTROL_CHARACTER = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Sheets that hold more than Excel takes. */
export class BeyondLimits extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'BeyondLimits';
  }
}

/** Throws `BeyondLimits` where sheets hold what Excel does not take. */
export function assertWithinLimits(sheets: readonly SheetModel[]): void {
  refuse(atOnce(limitSteps(sheets)));
}

/** The same without holding the page up. */
export async function assertWithinLimitsInSteps(sheets: readonly SheetModel[]): Promise<void> {
  refuse(await inSteps(limitSteps(sheets)));
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new BeyondLimits(problems);
}

/** What Excel does not take of sheets, told in rows. */
export function* limitSteps(sheets: readonly SheetModel[]): Steps<readonly string[]> {
  const problems: string[] = [];
  const of = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const sheet of sheets) {
    const own = [...tabNameProblems(sheet.name), ...layoutProblems(sheet)];
    let first = 1;
    for (const rows of chunks(sheet.rows, CHUNK)) {
      own.push(...rowsProblems(rows, first));
      first += rows.length;
      done += rows.length;
      if (rows.length === CHUNK) yield { done, of };
    }
    problems.push(...own.map((problem) => `Sheet “${sheet.name}”, ${problem}.`));
  }
  return problems;
}

export function tabNameProblems(name: string): readonly string[] {
  if (name.trim() === '') return ['the tab has no name'];
  if (name.length > LONGEST_TAB)
    return [`the tab name has ${name.length} characters: Excel takes ${LONGEST_TAB}`];
  const forbidden = NOT_IN_A_TAB.exec(name);
  if (forbidden?.[0] === "'") return ['the tab name begins or ends with an apostrophe, which it may not'];
  if (forbidden !== null) return [`the tab name holds ${forbidden[0]}, which it may not`];
  // Excel keeps this one for itself.
  return name.toLowerCase() === 'history' ? ['the tab name History is Excel’s own'] : [];
}

function layoutProblems({ rows, columns, validations, print }: SheetModel): readonly string[] {
  return [
    ...(rows.length <= LAST_ROW ? [] : [`it has ${rows.length} rows: Excel takes ${LAST_ROW}`]),
    ...columns.flatMap(({ width }, index) =>
      width > 0 && width <= WIDEST_COLUMN
        ? []
        : [
            `column ${columnLetters(index + 1)} is ${width} characters wide: Excel takes up to ${WIDEST_COLUMN}`,
          ],
    ),
    ...rows.flatMap(({ height }, index) =>
      height === null || (height > 0 && height <= HIGHEST_ROW)
        ? []
        : [`row ${index + 1} is ${height} points high: Excel takes up to ${HIGHEST_ROW}`],
    ),
    ...validations.flatMap(({ range, values }) => {
      const { length } = values.join(',');
      return length > LONGEST_LIST
        ? [`the list of ${a1Range(range)} has ${length} characters: Excel takes ${LONGEST_LIST}`]
        : [];
    }),
    ...bandProblems('header', print.header),
    ...bandProblems('footer', print.footer),
  ];
}

function bandProblems(which: string, { left, center, right }: PageBand): readonly string[] {
  const { length } = `&L${pageCode(left)}&C${pageCode(center)}&R${pageCode(right)}`;
  return length > LONGEST_PAGE_CODE
    ? [`the ${which} has ${length} characters with its codes: Excel takes ${LONGEST_PAGE_CODE}`]
    : [];
}

/** Without a list for each cell: an annex has a million. */
function rowsProblems(rows: readonly SheetRow[], first: number): readonly string[] {
  const found: string[] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      const problem = cell === null ? null : cellProblem(cell);
      if (problem !== null) found.push(`${a1({ row: first + row, column: column + 1 })}: ${problem}`);
    });
  });
  return found;
}

function cellProblem(cell: SheetCell): string | null {
  if (cell.kind === 'blank') return null;
  if (cell.kind !== 'formula') return valueProblem(cell);
  const { length } = cell.formula;
  if (length > LONGEST_FORMULA) return `the formula has ${length} characters: Excel takes ${LONGEST_FORMULA}`;
  return valueProblem(cell.value);
}

function valueProblem(value: TextValue | NumberValue): string | null {
  return value.kind === 'text' ? textProblem(value.text) : numberProblem(value.number);
}

function textProblem(text: string): string | null {
  if (text.length > LONGEST_TEXT)
    return `the text has ${text.length} characters: Excel takes ${LONGEST_TEXT}`;
  return CONTROL_CHARACTER.test(text) ? `the text ${JSON.stringify(text)} holds a control character` : null;
}

function numberProblem(number: string): string | null {
  // Fewer characters than that are no more digits.
  if (number.length <= SIGNIFICANT_DIGITS) return null;
  const digits = new Decimal(number).precision();
  return digits > SIGNIFICANT_DIGITS
    ? `${number} has ${digits} significant digits: Excel keeps ${SIGNIFICANT_DIGITS}`
    : null;
}
