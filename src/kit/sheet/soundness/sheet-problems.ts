import { chunks, atOnce, inSteps, type Steps } from '../../steps';
import { a1 } from '../../formula/address';
import type { SheetModel, SheetRow } from '../sheet-model';
import { cellProblems } from './cell-problems';
import type { FormulaContext } from './formula-problems';
import { layoutProblems } from './layout-problems';
import { definedNameProblems, tabNameProblems } from './name-problems';

/** Rows between two points at which the page can breathe. */
const CHUNK = 1_000;

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

export interface SoundnessOptions {
  /** No function of the add-in may stand in a formula. */
  readonly nativeOnly: boolean;
}

/** Sheets that no spreadsheet would take, or that would not calculate: the fault of what made them. */
export class UnsoundSheets extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'UnsoundSheets';
  }
}

/** Throws `UnsoundSheets` where sheets written together have any problem. */
export function assertSound(sheets: readonly SheetModel[], options: SoundnessOptions): void {
  refuse(sheetProblems(sheets, options));
}

/** The same without holding the page up. */
export async function assertSoundInSteps(
  sheets: readonly SheetModel[],
  options: SoundnessOptions,
): Promise<void> {
  refuse(await inSteps(problemSteps(sheets, options)));
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new UnsoundSheets(problems);
}

/** Every problem of sheets written together; their formulas may refer to one another. */
export function sheetProblems(sheets: readonly SheetModel[], options: SoundnessOptions): readonly string[] {
  return atOnce(problemSteps(sheets, options));
}

/** Told in rows. */
function* problemSteps(
  sheets: readonly SheetModel[],
  { nativeOnly }: SoundnessOptions,
): Steps<readonly string[]> {
  const sheetsByName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const definedNames = sheets.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase()));
  const names = new Set(definedNames);
  const problems = [
    ...repeated(sheets.map(({ name }) => name.toLowerCase())).map((name) => `Two sheets are named ${name}.`),
    ...repeated(definedNames).map((name) => `The name ${name} is defined twice.`),
  ];
  const of = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const sheet of sheets) {
    const own = problemsOfWhole(sheet);
    let first = 1;
    for (const rows of chunks(sheet.rows, CHUNK)) {
      own.push(...problemsOfRows(rows, first, { sheet, sheetsByName, names, nativeOnly }));
      first += rows.length;
      done += rows.length;
      if (rows.length === CHUNK) yield { done, of };
    }
    problems.push(...own.map((problem) => `Sheet “${sheet.name}”, ${problem}.`));
  }
  return problems;
}

function problemsOfWhole(sheet: SheetModel): string[] {
  return [
    ...tabNameProblems(sheet.name),
    ...layoutProblems(sheet),
    ...sheet.names.flatMap((name) => definedNameProblems(name, sheet)),
    ...(ISO_DATE.test(sheet.provenance.generatedOn)
      ? []
      : [`the date ${sheet.provenance.generatedOn} is no ISO date such as 2024-06-17`]),
  ];
}

/** Without a list for each cell: an annex has a million. */
function problemsOfRows(
  rows: readonly SheetRow[],
  first: number,
  context: FormulaContext,
): readonly string[] {
  const found: string[] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      for (const problem of cellProblems(cell, context)) {
        found.push(`${a1({ row: first + row, column: column + 1 })}: ${problem}`);
      }
    });
  });
  return found;
}

function repeated(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word, index) => words.indexOf(word) !== index))];
}
