/**
 * Lines of a document's text as a sentence names them: `ligne 344`, `lignes 332 à 341` where they follow one another,
 * `lignes 320, 326` otherwise.
 *
 * @param lines each a line or a range, such as "332" or "108-110"
 */
export function linesInWords(lines: readonly string[]): string {
  const [first, ...others] = lines;
  if (first === undefined) return '';
  if (others.length === 0)
    return first.includes('-') ? `lignes ${first.replace('-', ' à ')}` : `ligne ${first}`;
  const follow = lines.every((line, at) => Number(line) === Number(first) + at);
  if (follow) return `lignes ${first} à ${lines.at(-1) ?? first}`;
  return `lignes ${lines.map((line) => line.replace('-', ' à ')).join(', ')}`;
}
