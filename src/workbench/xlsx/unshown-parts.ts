/** What a file may hold that the spreadsheet does not show, by the path of its parts. */
const PARTS: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^xl\/charts\/chart\d*\.xml$/, 'graphiques'],
  [/^xl\/media\//, 'images'],
  [/^xl\/pivotTables\//, 'tableaux croisés dynamiques'],
  [/^xl\/(?:threadedC|c)omments/, 'commentaires et notes'],
  [/^xl\/vbaProject\.bin$/, 'macros'],
  [/^xl\/externalLinks\//, 'liaisons avec d’autres classeurs'],
  [/^xl\/slicers\//, 'segments'],
  [/^xl\/connections\.xml$/, 'connexions de données'],
  [/^xl\/(?:ctrlProps|activeX)\//, 'contrôles de formulaire'],
  [/^xl\/diagrams\//, 'diagrammes'],
];

/** @returns in French, in the plural, such as `graphiques`. */
export function unshownParts(paths: readonly string[]): readonly string[] {
  return PARTS.filter(([pattern]) => paths.some((path) => pattern.test(path))).map(([, what]) => what);
}
