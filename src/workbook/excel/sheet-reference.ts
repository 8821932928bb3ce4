import { quotedTab } from '../../kit/formula/address';

/** A text in quotes, or what stands before a reference to cells of another sheet: `Feuil1!`, `'Mon état'!`. */
const PARTS =
  /(?<text>"(?:[^"]|"")*"?)|(?:'(?<quoted>(?:[^']|'')+)'?|(?<bare>[\p{L}_][\p{L}\p{N}_.]*))(?<mark>!)?/gu;

/** Whether a formula refers to cells of the sheet. */
export function refersTo(formula: string, sheet: string): boolean {
  return Array.from(formula.matchAll(PARTS)).some(({ groups = {} }) => isNamed(sheet, groups));
}

/** The formula with its references to the sheet as they are written on that sheet itself. */
export function asWrittenOn(sheet: string, formula: string): string {
  if (!formula.includes('!')) return formula;
  return formula.replace(PARTS, (part, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    return isNamed(sheet, groups) ? '' : part;
  });
}

const WORD = /"(?:[^"]|"")*"?|'(?:[^']|'')+'?!?|[\p{L}_\\][\p{L}\p{N}_.\\]*!?/gu;

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
  return formula.replace(WORD, (word) => {
    if (word.startsWith('"') || (word.startsWith("'") && !word.endsWith("'!"))) return word;
    if (!word.endsWith('!')) {
      const owner = names.get(word.toLowerCase());
      return owner === undefined ? word : `${quotedTab(owner)}!${word}`;
    }
    const bare = word.startsWith("'") ? word.slice(1, -2).replaceAll("''", "'") : word.slice(0, -1);
    const other = sheets.get(bare.toLowerCase());
    return other === undefined ? word : `${quotedTab(other)}!`;
  });
}

function isNamed(sheet: string, { quoted, bare, mark }: Record<string, string | undefined>): boolean {
  if (mark === undefined) return false;
  const name = quoted?.replaceAll("''", "'") ?? bare;
  return name?.toLowerCase() === sheet.toLowerCase();
}
