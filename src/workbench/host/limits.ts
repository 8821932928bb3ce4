import { invalidArgument } from './host-error';

/** What Excel takes between two bounds, and where it says so. */
export interface Limit {
  readonly what: string;
  readonly least: number;
  readonly most: number;
  readonly source: LimitSource;
}

/** `types`: the comments of @types/office-js. `limits`: Microsoft's page "Excel specifications and limits". */
type LimitSource = 'types' | 'limits' | 'data validation' | 'page setup';

export const LIMITS = {
  text: { what: 'the characters of a cell', least: 0, most: 32_767, source: 'limits' },
  formula: { what: 'the characters of a formula', least: 0, most: 8_192, source: 'limits' },
  address: { what: 'the characters of an address', least: 0, most: 8_192, source: 'types' },
  sheetName: { what: "the characters of a worksheet's name", least: 1, most: 31, source: 'types' },
  definedName: { what: 'the characters of a name', least: 1, most: 255, source: 'limits' },
  rowHeight: { what: 'the height of a row in points', least: 0, most: 409.5, source: 'limits' },
  /** 255 characters of the default font, of 7 pixels each with 5 around them, at 96 pixels to 72 points. */
  columnWidth: { what: 'the width of a column in points', least: 0, most: 1_342.5, source: 'limits' },
  fontSize: { what: 'the size of a font in points', least: 1, most: 409, source: 'limits' },
  indentLevel: { what: 'the indent level', least: 0, most: 250, source: 'types' },
  listSource: { what: 'the characters of a list', least: 1, most: 255, source: 'data validation' },
  alertTitle: { what: 'the characters of a title', least: 0, most: 32, source: 'data validation' },
  alertMessage: { what: 'the characters of a message', least: 0, most: 255, source: 'data validation' },
  headerFooter: { what: 'the characters of a header or footer', least: 0, most: 255, source: 'limits' },
  zoomScale: { what: 'the scale of a page in percent', least: 10, most: 400, source: 'types' },
  fitToPages: { what: 'the pages to fit', least: 0, most: 32_767, source: 'page setup' },
  margin: { what: 'a margin in points', least: 0, most: 49 * 72, source: 'page setup' },
} as const satisfies Record<string, Limit>;

/** The number, where it lies within its limit. */
export function within(limit: Limit, value: number): number {
  if (value < limit.least || value > limit.most) {
    throw invalidArgument(`${limit.what} must lie between ${limit.least} and ${limit.most}, not be ${value}`);
  }
  return value;
}

/** The text, where its length lies within its limit. */
export function ofLength(limit: Limit, text: string): string {
  within(limit, text.length);
  return text;
}
