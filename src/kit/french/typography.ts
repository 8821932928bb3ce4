const NO_BREAK_SPACE = '\u00a0';

/**
 * A French sentence with the spaces at which a line must not break (before : ; ? ! » € % and after «) and with
 * typographic apostrophes.
 */
export function frenchTypography(sentence: string): string {
  return sentence
    .replace(/ (?=[:;?!»€%])/g, NO_BREAK_SPACE)
    .replace(/« /g, `«${NO_BREAK_SPACE}`)
    .replace(/(\p{L})'(?=[\p{L}\d«]|$)/gu, '$1’');
}
