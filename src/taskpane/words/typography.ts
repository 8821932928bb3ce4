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

/** Writes a French sentence around its values, which stand as they are: french`Créer la feuille « ${name} »`. */
export function french(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map((part, at) => `${frenchTypography(part)}${values[at] ?? ''}`).join('');
}
