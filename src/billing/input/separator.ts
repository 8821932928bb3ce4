import { parse } from 'papaparse';
import { SEPARATORS, type Separator } from '../model/file';
import { fieldsNamed } from './find-table';

/** Enough of the rows to see what they have in common. */
const ENOUGH = 200;
/** Beneath so many lines of a cover, the rows of the table say enough by themselves. */
const FARTHEST_HEADER = 30;
/** Of the rows beneath a header, how many must have its cells. */
const MOST_ROWS_AGREE = 0.5;
const CLEARLY_MORE = 0.1;

/** How well a separator explains a text. */
interface Evidence {
  readonly separator: Separator;
  /** How many fields a header names whose cells the rows beneath have. */
  readonly fields: number;
  /** The share of the rows beneath that header that do. */
  readonly support: number;
  /** The share of the rows that have as many cells as most; 0 where most have one. */
  readonly agreement: number;
}

/**
 * Finds what stands between the cells, from the rows of the table: a title or a footnote full of commas says nothing,
 * nor do the commas of amounts.
 *
 * @returns several where the text can be read with each of them as well
 */
export function separatorsOf(text: string): readonly [Separator, ...Separator[]] {
  const filled = text.replace(/^\n+/, '');
  const all = SEPARATORS.map((separator) => evidenceOf(filled, separator));
  const most = Math.max(...all.map(({ fields }) => fields));
  const named = all.filter(({ fields }) => fields > most - 1);
  const best =
    most > 0
      ? notClearlyLess(named, ({ support }) => support)
      : notClearlyLess(all, ({ agreement }) => agreement);
  const [first = ';', ...others] = best.map(({ separator }) => separator);
  return [first, ...others];
}

function notClearlyLess(
  all: readonly Evidence[],
  share: (evidence: Evidence) => number,
): readonly Evidence[] {
  const most = Math.max(...all.map(share));
  // What explains every row is clearly more than what leaves one out.
  const least = most === 1 ? 1 : most - CLEARLY_MORE;
  return all.filter((one) => share(one) > 0 && share(one) >= least);
}

function evidenceOf(text: string, separator: Separator): Evidence {
  const { data } = parse<string[]>(text, { delimiter: separator, newline: '\n', preview: ENOUGH });
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = rows.map(width);
  let [fields, support] = [0, 0];
  rows.slice(0, FARTHEST_HEADER).forEach((row, at) => {
    const cells = widths[at] ?? 0;
    const beneath = widths.slice(at + 1);
    const like = beneath.filter((one) => one > 1 && one <= cells).length;
    if (cells < 2 || like < beneath.length * MOST_ROWS_AGREE) return;
    const named = fieldsNamed(row);
    if (named > fields) [fields, support] = [named, beneath.length === 0 ? 1 : like / beneath.length];
  });
  return { separator, fields, support, agreement: agreementOf(widths) };
}

/** Up to the last cell that is not blank: rows may end in separators that nothing follows. */
function width(row: readonly string[]): number {
  let last = row.length;
  while (last > 0 && (row[last - 1] ?? '').trim() === '') last -= 1;
  return last;
}

function agreementOf(widths: readonly number[]): number {
  const times = new Map<number, number>();
  for (const one of widths) times.set(one, (times.get(one) ?? 0) + 1);
  const [[usual, count] = [1, 0]] = [...times].sort(([, one], [, other]) => other - one);
  return usual < 2 ? 0 : count / widths.length;
}
