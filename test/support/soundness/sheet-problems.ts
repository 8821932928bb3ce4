import { a1, a1Range, overlap, readsAsCell } from '../../../src/kit/formula/address';
import { limitSteps } from '../../../src/kit/sheet/limits';
import { TEXT_FORMAT } from '../../../src/kit/sheet/number-formats';
import {
  cellAt,
  type DefinedName,
  type ListValidation,
  type PrintSetup,
  type SheetCell,
  type SheetModel,
} from '../../../src/kit/sheet/sheet-model';
import { STYLES } from '../../../src/kit/sheet/styles';
import { atOnce } from '../../../src/kit/steps';
import { chartProblems } from './chart-problems';
import { filledCells } from './filled-cells';
import { type FormulaContext, formulaProblems } from './formula-problems';
import { isBetween, isOn } from './inside';

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DECIMAL_TEXT = /^-?\d+(?:\.\d+)?$/;
const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;

/**
 * Every problem of sheets written together, those that Excel's limits make included; their formulas may refer to one another.
 *
 * @param options.nativeOnly no function of the add-in may stand in a formula
 */
export function sheetProblems(
  sheets: readonly SheetModel[],
  { nativeOnly }: { readonly nativeOnly: boolean },
): readonly string[] {
  const sheetsByName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const definedNames = sheets.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase()));
  const names = new Set(definedNames);
  return [
    ...repeated(sheets.map(({ name }) => name.toLowerCase())).map((name) => `Two sheets are named ${name}.`),
    ...repeated(definedNames).map((name) => `The name ${name} is defined twice.`),
    ...atOnce(limitSteps(sheets)),
    ...sheets.flatMap((sheet) =>
      [
        ...layoutProblems(sheet),
        ...sheet.names.flatMap((name) => definedNameProblems(name, sheet)),
        ...(ISO_DATE.test(sheet.provenance.generatedOn)
          ? []
          : [`the date ${sheet.provenance.generatedOn} is no ISO date such as 2024-06-17`]),
        ...sheet.rows.flatMap(({ cells }, row) =>
          cells.flatMap((cell, column) =>
            cell === null
              ? []
              : cellProblems(cell, { sheet, sheetsByName, names, nativeOnly }).map(
                  (problem) => `${a1({ row: row + 1, column: column + 1 })}: ${problem}`,
                ),
          ),
        ),
      ].map((problem) => `Sheet “${sheet.name}”, ${problem}.`),
    ),
  ];
}

function cellProblems(cell: SheetCell, context: FormulaContext): readonly string[] {
  switch (cell.kind) {
    case 'blank':
    case 'text':
      return [];
    case 'number':
      return numberProblems(cell.number);
    case 'formula':
      return [
        ...(STYLES[cell.style].numberFormat === TEXT_FORMAT
          ? [`the style ${cell.style} would make a text of a formula`]
          : []),
        ...(cell.value.kind === 'number' ? numberProblems(cell.value.number) : []),
        ...formulaProblems(cell.formula, context),
      ];
  }
}

function numberProblems(number: string): readonly string[] {
  return DECIMAL_TEXT.test(number)
    ? []
    : [`${JSON.stringify(number)} is no decimal number such as 320319.16`];
}

function layoutProblems(sheet: SheetModel): readonly string[] {
  return [
    ...sheet.rows.flatMap(({ cells }, row) =>
      cells.length <= sheet.columns.length
        ? []
        : [`row ${row + 1} has ${cells.length} cells: the sheet has ${sheet.columns.length} columns`],
    ),
    ...mergeProblems(sheet),
    ...sheet.validations.flatMap((validation) => validationProblems(validation, sheet)),
    ...sheet.charts.flatMap((chart) => chartProblems(chart, sheet)),
    ...(isBetween(sheet.frozenRows, 0, sheet.rows.length)
      ? []
      : [`${sheet.frozenRows} rows are frozen: the sheet has ${sheet.rows.length}`]),
    ...printProblems(sheet.print, sheet),
  ];
}

function mergeProblems(sheet: SheetModel): readonly string[] {
  return sheet.merges.flatMap((merge, index) => {
    if (!isOn(sheet, merge)) return [`the merge ${a1Range(merge)} leaves the sheet`];
    const other = sheet.merges.slice(0, index).find((earlier) => overlap(earlier, merge));
    if (other !== undefined) return [`the merges ${a1Range(other)} and ${a1Range(merge)} overlap`];
    return filledCells(sheet, merge)
      .filter((filled) => filled !== a1(merge.first))
      .map((hidden) => `the merge ${a1Range(merge)} hides what ${hidden} holds`);
  });
}

function validationProblems({ range, values }: ListValidation, sheet: SheetModel): readonly string[] {
  const where = `the list of ${a1Range(range)}`;
  if (!isOn(sheet, range)) return [`${where} leaves the sheet`];
  if (values.length === 0) return [`${where} is empty`];
  const odd = values.find((value) => value === '' || /[,"]/.test(value));
  return odd === undefined
    ? []
    : [`${where} holds ${JSON.stringify(odd)}: no blank, comma or quote may stand in it`];
}

function printProblems({ area, titleRows, margins }: PrintSetup, sheet: SheetModel): readonly string[] {
  const rows = sheet.rows.length;
  return [
    ...(isOn(sheet, area) ? [] : [`the print area ${a1Range(area)} leaves the sheet`]),
    ...(titleRows === null ||
    (isBetween(titleRows.first, 1, titleRows.last) && isBetween(titleRows.last, titleRows.first, rows))
      ? []
      : [`the title rows ${titleRows.first} to ${titleRows.last} are not rows of the sheet`]),
    ...Object.entries(margins)
      .filter(([, centimetres]) => !(centimetres >= 0))
      .map(([side, centimetres]) => `the margin ${side} is ${String(centimetres)} cm`),
  ];
}

function definedNameProblems({ name, range }: DefinedName, sheet: SheetModel): readonly string[] {
  if (!NAME.test(name)) return [`${name} cannot be a name: letters, digits, _ and . after a letter or _`];
  if (readsAsCell(name)) return [`${name} cannot be a name: Excel reads it as a cell`];
  const missing = [range.first, range.last].some((corner) => cellAt(sheet, corner) === null);
  return missing ? [`the name ${name} stands for ${a1Range(range)}, where the sheet has no cell`] : [];
}

function repeated(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word, index) => words.indexOf(word) !== index))];
}
