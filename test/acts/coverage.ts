import type { PrintedFigure } from './figures';
import { plain, type Leaf } from './shipped-leaves';
import type { Unprinted } from './unprinted';

/**
 * Where the data and what the documents print part, each fault naming the datum and the figure:
 *
 * - a printed figure that its datum does not hold, or that is told twice;
 * - an exact datum whose figures are not all printed where they are tied to it;
 * - a figure in a sentence of ours that no document prints, or that its own lines do not;
 * - an exception that excepts nothing.
 *
 * @param documents the identifiers of the documents, by the three digits of `entries`
 */
export function faultsOf(
  leaves: readonly Leaf[],
  entries: readonly PrintedFigure[],
  exceptions: readonly Unprinted[],
  documents: Readonly<Record<string, string>>,
): readonly string[] {
  return [
    ...unheld(leaves, entries),
    ...leaves.flatMap((leaf) => untold(leaf, entries, exceptions, documents)),
    ...exceptions
      .filter(({ datum }) => !leaves.some(({ path }) => matches(datum, path)))
      .map(({ datum }) => `${datum} is excepted, and there is no such datum`),
  ];
}

function unheld(leaves: readonly Leaf[], entries: readonly PrintedFigure[]): readonly string[] {
  const byPath = new Map(leaves.map((leaf) => [leaf.path, leaf]));
  const told = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { document, line, figure, unit, datum } = entry;
    const leaf = byPath.get(datum);
    const printed = `${place(entry)} (${unit}) is printed`;
    if (leaf === undefined) return [`${printed}, and there is no datum ${datum}`];
    // A document may print a datum on several lines; a sentence that tells several figures is tied to a line for each.
    const key = [figure, unit, datum, ...(leaf.isExact ? [document, line] : [])].join(' ');
    const before = told.get(key);
    if (before !== undefined) return [`${printed}, and ${before} is tied to ${datum} already`];
    told.set(key, place(entry));
    return leaf.figures.includes(plain(figure)) ? [] : [`${printed}, but ${datum} is ${leaf.value}`];
  });
}

function untold(
  leaf: Leaf,
  entries: readonly PrintedFigure[],
  exceptions: readonly Unprinted[],
  documents: Readonly<Record<string, string>>,
): readonly string[] {
  const exception = exceptions.find(({ datum }) => matches(datum, leaf.path));
  if (exception !== undefined && exception.figures === undefined) return [];
  const ours = exception?.figures ?? [];
  const own = ownFigures(leaf, entries, documents);
  const told = new Set([...own.flatMap(({ figure, unit }) => [plain(figure), unit]), ...ours]);
  const where = own === entries ? 'by no document' : `by none of ${own.map(place).join(', ')}`;
  return [
    ...leaf.figures
      .filter((figure) => !told.has(figure))
      .map((figure) => `${leaf.path} (${leaf.value}) holds ${figure}, printed ${where}`),
    ...ours
      .filter((figure) => !leaf.figures.includes(figure))
      .map((figure) => `${leaf.path} is ${leaf.value}, excepted as ${figure}`),
  ];
}

/** What says a fact of its own lines; elsewhere a sentence explains, and may name a figure of any document. */
const QUOTING: ReadonlySet<string> = new Set(['statements', 'charges', 'unpriced']);

/** The printed figures that may vouch for those of a datum. */
function ownFigures(
  { path, isExact, source }: Leaf,
  entries: readonly PrintedFigure[],
  documents: Readonly<Record<string, string>>,
): readonly PrintedFigure[] {
  if (isExact) return entries.filter(({ datum }) => datum === path);
  if (source === null || !QUOTING.has(path.slice(0, path.indexOf('/')))) return entries;
  const { document: cited, lines } = source;
  return entries.filter(({ document, line }) => documents[document] === cited && isWithin(line, lines));
}

/** @param lines such as `110, 122-123` */
export function isWithin(line: number, lines: string): boolean {
  return lines.split(', ').some((piece) => {
    const [first = '', last = first] = piece.split('-');
    return line >= Number(first) && line <= Number(last);
  });
}

/** A figure with its document and line. */
function place({ document, line, figure }: PrintedFigure): string {
  return `${document}:${line} ${figure}`;
}

/** @param pattern a path; `*` stands for part of a name, a last `**` for all that a file holds */
function matches(pattern: string, path: string): boolean {
  if (pattern.endsWith('/**')) return path.startsWith(pattern.slice(0, -2));
  const [names, patterns] = [path.split('/'), pattern.split('/')];
  return (
    names.length === patterns.length &&
    patterns.every((part, at) => {
      const [first = '', last] = part.split('*');
      const name = names[at] ?? '';
      return last === undefined ? name === first : name.startsWith(first) && name.endsWith(last);
    })
  );
}
