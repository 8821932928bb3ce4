import { parse } from 'papaparse';
import { SEPARATORS, type Separator } from '../model/file';
import { decode, type Encoding } from './decode';
import { separatorsOf } from './separator';

/** The records of a CSV file; blank lines are kept as records of one blank cell, so that rows keep their numbers. */
export interface CsvContent {
  readonly rows: readonly (readonly string[])[];
  readonly encoding: Encoding;
  readonly separator: Separator;
  /** Others that the file can be read with as well. */
  readonly otherSeparators: readonly Separator[];
  /** Rows, from 1, whose quotes do not pair: the reader may have taken what follows for one cell. */
  readonly brokenQuotes: readonly number[];
}

/** Excel obeys a first line such as `sep=;` and shows it as no row. */
const DECLARED = /^sep=([;,\t|])\r?\n/;

/**
 * Reads a CSV file: UTF-8, UTF-16 or Windows-1252; semicolons, commas, tabs or bars; quoted cells.
 *
 * @param chosen what the user says that stands between its cells
 */
export function readCsv(bytes: Uint8Array, chosen?: Separator): CsvContent {
  const { text, encoding } = decode(bytes);
  const [declaration = '', declared] = DECLARED.exec(text) ?? [];
  // One file may hold several line ends, where it was put together from others; the parser knows one at a time.
  const body = text.slice(declaration.length).replace(/\r\n?/g, '\n');
  const said = chosen ?? SEPARATORS.find((one) => one === declared);
  const [separator, ...otherSeparators] = said === undefined ? separatorsOf(body) : [said];
  const { data, errors } = parse<string[]>(body, { delimiter: separator, newline: '\n' });
  // The end of the last line is no record.
  const rows = data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
  const brokenQuotes = errors
    .filter(({ type }) => type === 'Quotes')
    .flatMap(({ row }) => (row === undefined ? [] : [row + 1]));
  return {
    rows,
    encoding,
    separator,
    otherSeparators,
    brokenQuotes: [...new Set(brokenQuotes)],
  };
}
