import { parse } from 'papaparse';
import { decode, type Encoding } from './decode';

const DELIMITERS = [';', ',', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The records of a CSV file; blank lines are kept as records of one blank cell, so that rows keep their numbers. */
export interface CsvContent {
  readonly rows: readonly (readonly string[])[];
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** Rows, from 1, whose quotes do not pair: the reader may have taken what follows for one cell. */
  readonly brokenQuotes: readonly number[];
  /** Rows, from 1, some of whose bytes are no character: U+FFFD stands there. */
  readonly unreadable: readonly number[];
}

/** Excel obeys a first line such as `sep=;` and shows it as no row. */
const DECLARED = /^sep=([;,\t])\r?\n/;

/** Reads a CSV file: UTF-8, UTF-16 or Windows-1252; semicolons, commas or tabs; quoted cells. */
export function readCsv(bytes: Uint8Array): CsvContent {
  const { text, encoding } = decode(bytes);
  const [declaration = '', declared] = DECLARED.exec(text) ?? [];
  // One file may hold several line ends, where it was put together from others; the parser knows one at a time.
  const body = text.slice(declaration.length).replace(/\r\n?/g, '\n');
  const delimiter = DELIMITERS.find((one) => one === declared) ?? delimiterOf(body);
  const { data, errors } = parse<string[]>(body, { delimiter, newline: '\n' });
  // The end of the last line is no record.
  const rows = data.at(-1)?.join('') === '' ? data.slice(0, -1) : data;
  const brokenQuotes = errors
    .filter(({ type }) => type === 'Quotes')
    .flatMap(({ row }) => (row === undefined ? [] : [row + 1]));
  return {
    rows,
    encoding,
    delimiter,
    brokenQuotes: [...new Set(brokenQuotes)],
    unreadable: rows.flatMap((row, index) =>
      row.some((cell) => cell.includes('\ufffd')) ? [index + 1] : [],
    ),
  };
}

/** The one that makes most cells of the first lines; amounts with a decimal comma stand below, not there. */
function delimiterOf(text: string): Delimiter {
  const filled = text.replace(/^\n+/, '');
  let best: Delimiter = ';';
  let most = 1;
  for (const delimiter of DELIMITERS) {
    const { data } = parse<string[]>(filled, { delimiter, preview: 10 });
    const cells = Math.max(...data.map((row) => row.length));
    if (cells > most) [best, most] = [delimiter, cells];
  }
  return best;
}
