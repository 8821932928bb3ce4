/** What a sheet's XML may hold that the spreadsheet does not show. */
const ELEMENTS: readonly (readonly [element: RegExp, what: string | null])[] = [
  [whole('conditionalFormatting'), 'mises en forme conditionnelles'],
  [whole('extLst'), null],
  // What they lead to is named by the parts of the file.
  [whole('oleObjects'), null],
  [whole('controls'), null],
  [/<(?:drawing|legacyDrawing|legacyDrawingHF|picture)\s[^>]*>(?:<\/(?:drawing|picture)>)?/g, null],
];

/** What the extensions of a sheet may hold, added to Excel since 2007. */
const EXTENSIONS: readonly (readonly [element: RegExp, what: string])[] = [
  [/<x14:conditionalFormatting\b/, 'mises en forme conditionnelles'],
  [/<x14:dataValidation\b/, 'listes de choix qui lisent une autre feuille'],
  [/<x14:sparklineGroup\b/, 'graphiques sparkline'],
];

/**
 * A sheet's XML without what the spreadsheet does not show, so that nothing of it can keep a file from opening; and
 * what that is, in French.
 */
export function withoutUnshown(sheetXml: string): {
  readonly xml: string;
  readonly unshown: readonly string[];
} {
  const unshown = EXTENSIONS.filter(([element]) => element.test(sheetXml)).map(([, what]) => what);
  const xml = ELEMENTS.reduce(
    (rest, [element, what]) =>
      rest.replace(element, () => {
        if (what !== null) unshown.push(what);
        return '';
      }),
    sheetXml,
  );
  return { xml, unshown };
}

function whole(name: string): RegExp {
  return new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>[^]*?</${name}>)`, 'g');
}
