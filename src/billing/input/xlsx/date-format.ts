/** Formats of dates and times that a file names by number alone: those of all languages, then those of some. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** What stands for itself: a text in quotes, a letter after a backslash, a space as wide as a letter, a filling. */
const LITERAL = /"[^"]*"|[\\_*]./gu;
/** Colours, conditions and languages; elapsed hours, `[h]`, are left. */
const SECTION = /\[(?!(?:h+|m+|s+)\])[^[\]]*\]/giu;

/** Whether a number format shows a date or a time: `dd/mm/yyyy` does, `0\d` does not. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([first, last]) => id >= first && id <= last);
  return /[dmyhs]/i.test(code.replace(LITERAL, '').replace(SECTION, ''));
}
