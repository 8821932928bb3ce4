import { quotedTab, sheetIn } from '../../kit/formula/address';
import { tokensOf } from '../../kit/formula/tokens';

/** Whether a formula refers to cells of the sheet. */
export function refersTo(formula: string, sheet: string): boolean {
  return (
    formula.includes('!') &&
    tokensOf(formula).some(({ kind, text }) => KINDS.has(kind) && isSame(sheetIn(text).sheet, sheet))
  );
}

/** The formula with its references to the sheet as they are written on that sheet itself. */
export function asWrittenOn(sheet: string, formula: string): string {
  if (!formula.includes('!')) return formula;
  return replaced(formula, (text) => {
    const { sheet: named, rest } = sheetIn(text);
    return isSame(named, sheet) ? rest : text;
  });
}

/**
 * The formula with other sheets named otherwise.
 *
 * @param sheets their new names, by those in the formula, in lower case.
 * @param names the new names of the sheets that alone know a name, by that name in lower case.
 */
export function withOtherSheets(
  formula: string,
  sheets: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): string {
  if (sheets.size === 0 || (names.size === 0 && !formula.includes('!'))) return formula;
  return replaced(formula, (text) => {
    const { sheet, rest } = sheetIn(text);
    // A name may stand for a function of the workbook, which its bracket follows.
    const name = text.replace(/\($/, '').toLowerCase();
    const other = sheet === null ? names.get(name) : sheets.get(sheet.toLowerCase());
    return other === undefined ? text : `${quotedTab(other)}!${rest}`;
  });
}

/** With each of its cells and names, a sheet before them or not, written otherwise. */
function replaced(formula: string, other: (text: string) => string): string {
  return tokensOf(formula)
    .map(({ kind, text }) => (KINDS.has(kind) ? other(text) : text))
    .join('');
}

const KINDS: ReadonlySet<string> = new Set(['reference', 'name', 'error', 'function']);

function isSame(named: string | null, sheet: string): boolean {
  return named?.toLowerCase() === sheet.toLowerCase();
}
