import { a1, type CellAddress } from '../../../src/kit/formula/address';
import { cellAt, type SheetModel } from '../../../src/kit/sheet/sheet-model';
import { formulaParts, type FormulaReference } from './formula-parts';
import { NATIVE_FUNCTIONS } from './native-functions';

/** What a formula may refer to and use. */
export interface FormulaContext {
  readonly sheet: SheetModel;
  readonly sheetsByName: ReadonlyMap<string, SheetModel>;
  /** In lower case, as Excel compares names. */
  readonly names: ReadonlySet<string>;
  /** No function of the add-in: the sheet must also calculate where the add-in is absent. */
  readonly nativeOnly: boolean;
}

export function formulaProblems(formula: string, context: FormulaContext): readonly string[] {
  if (formula.startsWith('=')) return [`the formula ${formula} is written with its sign =`];
  const parts = formulaParts(formula);
  if (parts.unreadable !== null) {
    return [`the formula ${formula} holds ${parts.unreadable}, which is not of the en-US form`];
  }
  return [
    ...parts.functions.flatMap((name) => functionProblem(name, context.nativeOnly)),
    ...parts.names
      .filter((name) => !context.names.has(name.toLowerCase()))
      .map((name) => `the formula ${formula} uses the name ${name}, which no sheet defines`),
    ...parts.references.flatMap((reference) => referenceProblems(formula, reference, context)),
  ];
}

function functionProblem(name: string, nativeOnly: boolean): readonly string[] {
  if (NATIVE_FUNCTIONS.has(name)) return [];
  if (!name.startsWith('ENT.')) return [`the function ${name} is not one that a sheet may use`];
  return nativeOnly ? [`the function ${name} needs the add-in, which this sheet must do without`] : [];
}

function referenceProblems(
  formula: string,
  reference: FormulaReference,
  { sheet, sheetsByName }: FormulaContext,
): readonly string[] {
  const target = reference.sheet === null ? sheet : sheetsByName.get(reference.sheet.toLowerCase());
  if (target === undefined) {
    return [`the formula ${formula} refers to ${reference.text}, whose sheet is not written with it`];
  }
  const missing = corners(reference).filter((corner) => cellAt(target, corner) === null);
  return missing.map(
    (corner) => `the formula ${formula} refers to ${a1(corner)}, where “${target.name}” has no cell`,
  );
}

function corners({ range: { first, last } }: FormulaReference): readonly CellAddress[] {
  return a1(first) === a1(last) ? [first] : [first, last];
}
