/**
 * Whether a spreadsheet could take the text for a formula when it is typed, pasted or re-entered.
 * An adapter writes such a text so that it stays one.
 */
export function isFormulaLike(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}
