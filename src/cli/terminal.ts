/**
 * What would command the terminal, or show a line otherwise than it is: controls, marks without a width such as those
 * that turn the direction of writing, separators of lines, halves of characters.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A line as a terminal may show it, whatever the file from which its words come: U+001B is written <U+001B>. */
export function printable(line: string): string {
  return line.replace(
    UNPRINTABLE,
    (found) => `<U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
