import { a1 } from '../address';
import type { SheetModel } from '../sheet-model';
import { cellProblems } from './cell-problems';
import type { FormulaContext } from './formula-problems';
import { layoutProblems } from './layout-problems';
import { definedNameProblems, tabNameProblems } from './name-problems';

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
  const problems = sheetProblems(sheets, options);
  if (problems.length > 0) throw new UnsoundSheets(problems);
}

/** Every problem of sheets written together; their formulas may refer to one another. */
export function sheetProblems(
  sheets: readonly SheetModel[],
  { nativeOnly }: SoundnessOptions,
): readonly string[] {
  const sheetsByName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const definedNames = sheets.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase()));
  const names = new Set(definedNames);
  return [
    ...repeated(sheets.map(({ name }) => name.toLowerCase())).map((name) => `Two sheets are named ${name}.`),
    ...repeated(definedNames).map((name) => `The name ${name} is defined twice.`),
    ...sheets.flatMap((sheet) => problemsOf({ sheet, sheetsByName, names, nativeOnly })),
  ];
}

function problemsOf(context: FormulaContext): readonly string[] {
  const { sheet } = context;
  return [
    ...tabNameProblems(sheet.name),
    ...layoutProblems(sheet),
    ...sheet.names.flatMap((name) => definedNameProblems(name, sheet)),
    ...problemsOfCells(context),
    ...(ISO_DATE.test(sheet.provenance.generatedOn)
      ? []
      : [`the date ${sheet.provenance.generatedOn} is no ISO date such as 2024-06-17`]),
  ].map((problem) => `Sheet “${sheet.name}”, ${problem}.`);
}

/** Without a list for each cell: an annex has a million. */
function problemsOfCells(context: FormulaContext): readonly string[] {
  const found: string[] = [];
  context.sheet.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      for (const problem of cellProblems(cell, context)) {
        found.push(`${a1({ row: row + 1, column: column + 1 })}: ${problem}`);
      }
    });
  });
  return found;
}

function repeated(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word, index) => words.indexOf(word) !== index))];
}
