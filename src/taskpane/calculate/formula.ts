import type { Decimal } from '../../kit/money/decimal';
import { quotedTab } from '../../kit/formula/address';
import type { CellsAddress } from '../../workbook/open-workbook';
import type { Outcome, Readings } from './calculation';
import { ARGUMENTS, type Argument, type CellEntry, type Entries } from './entries';
import { placeText } from './in-words';

/** What stands at one place of a formula. */
export type FormulaArgument =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly cell: CellsAddress };

/** Between two arguments: `;` as a French Excel shows a formula, `,` as an English one does and as Excel takes it. */
export type Separator = ';' | ',';

/**
 * The arguments of ENT.CONTRIB for these entries: a cell as a reference, anything else as a value.
 *
 * @returns null where an entry is not sound, or where a formula without references would only hold an error
 */
export function formulaArguments(
  entries: Entries,
  readings: Readings,
  outcome: Outcome,
): readonly FormulaArgument[] | null {
  const cells = ARGUMENTS.map((argument) => entries[argument]).filter(isCell);
  if (cells.length === 0 && outcome.kind !== 'priced') return null;
  const written = ARGUMENTS.map((argument) => argumentOf(argument, entries, readings));
  return written.every((one) => one !== null) ? written : null;
}

function argumentOf(argument: Argument, entries: Entries, readings: Readings): FormulaArgument | null {
  const entry = entries[argument];
  if (isCell(entry)) return { kind: 'reference', cell: entry.cell };
  const { pupils, place, year } = readings;
  switch (argument) {
    case 'pupils':
      return pupils.kind === 'found' ? { kind: 'number', value: pupils.value } : null;
    case 'place':
      return place.kind === 'found' ? { kind: 'text', text: placeText(place.value) } : null;
    case 'year':
      return year.kind === 'found' ? { kind: 'text', text: year.value } : null;
  }
}

function isCell(entry: Entries[Argument]): entry is CellEntry {
  return entry.kind === 'cell';
}

/**
 * The formula with its sign =, as the pieces between which a narrow line may break: `=ENT.CONTRIB(`, `A2;`, `B2;`,
 * `"2023-2024")`.
 *
 * @param sheet where it will stand: cells of that sheet are named without it
 */
export function formulaPieces(
  args: readonly FormulaArgument[],
  separator: Separator,
  sheet: string | null,
): readonly string[] {
  const last = args.length - 1;
  return [
    '=ENT.CONTRIB(',
    ...args.map((argument, at) => `${inFormula(argument, sheet)}${at === last ? ')' : separator}`),
  ];
}

function inFormula(argument: FormulaArgument, sheet: string | null): string {
  switch (argument.kind) {
    case 'number':
      return argument.value.toFixed();
    case 'text':
      return `"${argument.text.replaceAll('"', '""')}"`;
    case 'reference': {
      const { cell } = argument;
      return cell.sheet === sheet ? cell.address : `${quotedTab(cell.sheet)}!${cell.address}`;
    }
  }
}

/** Whether a cell is one that the formula refers to: there, it would refer to itself. */
export function refersTo(args: readonly FormulaArgument[], { sheet, address }: CellsAddress): boolean {
  return args.some(
    (argument) =>
      argument.kind === 'reference' && argument.cell.sheet === sheet && argument.cell.address === address,
  );
}
