/** A text in quotes, or what stands before a reference to cells of another sheet: `Feuil1!`, `'Mon état'!`. */
const PARTS = /(?<text>"(?:[^"]|"")*")|(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[\p{L}_][\p{L}\p{N}_.]*))!/gu;

/** Whether a formula refers to cells of the sheet. */
export function refersTo(formula: string, sheet: string): boolean {
  return Array.from(formula.matchAll(PARTS)).some(({ groups = {} }) => isNamed(sheet, groups));
}

/** The formula with its references to the sheet as they are written on that sheet itself. */
export function asWrittenOn(sheet: string, formula: string): string {
  return formula.replace(PARTS, (part, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    return isNamed(sheet, groups) ? '' : part;
  });
}

function isNamed(sheet: string, { quoted, bare }: Record<string, string | undefined>): boolean {
  const name = quoted?.replaceAll("''", "'") ?? bare;
  return name?.toLowerCase() === sheet.toLowerCase();
}
