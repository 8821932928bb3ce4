import { type CellValue, isBlank, yesNoIn } from '../../kit/cells/cell';
import { count } from '../../kit/french/amount';
import { textKey } from '../../kit/text-key';
import { sum } from '../lines/subtotals';
import type { ColumnCandidate } from '../model/finding';
import type { AsideColumn, SourceTable } from '../model/source';
import type { Reading } from '../rows/reading';
import type { FilledRow } from '../rows/row-refs';
import { pupilsInSource } from '../rows/set-aside';
import { firstValues } from './column-values';
import { headerWords } from './header-words';

const TO_BILL = [
  'à facturer',
  'facturer',
  'facturable',
  'à facturer oui non',
  'à payer',
  'retenu',
  'payant',
  'utilise ENT',
];

/** What headers say of the rows to bill, of those not to bill, and of schools that may be closed. */
const SAYS: readonly (readonly [headers: readonly string[], excludes: (cell: CellValue) => boolean])[] = [
  [TO_BILL, (cell) => !isBlank(cell) && !isYes(cell)],
  [
    [
      'exonéré',
      'exonérée',
      'exonération',
      'exclu',
      'exclue',
      'exclus',
      'ne pas facturer',
      'non facturé',
      'gratuit',
    ],
    (cell) => !isBlank(cell) && yesNoIn(cell) !== false,
  ],
  [
    ['état', 'état établissement', 'état établissement libellé', 'situation'],
    (cell) => /^(?:a )?ferme/.test(textKey(String(cell ?? ''))),
  ],
];
const keyOf = (header: string) => headerWords(header).join(' ');
const EXCLUDES = new Map(
  SAYS.flatMap(([headers, excludes]) => headers.map((text) => [keyOf(text), excludes] as const)),
);
const CHOOSES_BY_YES: ReadonlySet<string> = new Set(TO_BILL.map(keyOf));

/** Of a row to bill: an x says so too. */
function isYes(cell: CellValue): boolean {
  return yesNoIn(cell) === true || (typeof cell === 'string' && textKey(cell) === 'x');
}

/** Columns that no field holds, and that say of some rows that they are not to be billed. */
export function choosingColumns(
  { header, rows }: Pick<SourceTable, 'header' | 'rows'>,
  aside: readonly AsideColumn[],
): readonly ColumnCandidate[] {
  return aside.flatMap(({ index: column }) => {
    const text = header[column] ?? '';
    const excludes = EXCLUDES.get(keyOf(text));
    const excluded = excludes === undefined ? [] : rows.filter((row) => excludes(row[column] ?? null));
    return excluded.length === 0 ? [] : [{ column, header: text, values: firstValues(excluded, column) }];
  });
}

/**
 * Asks about a column that says yes of some lines and nothing of others: a blank may say no. Where other rows say no in
 * so many words, that has been asked.
 */
export function reportBlanksBesideYes(reading: Reading, lines: readonly FilledRow[]): void {
  const { source, columns } = reading;
  const asked = choosingColumns(source, columns.aside).map(({ column }) => column);
  for (const { index, header } of columns.aside) {
    if (!CHOOSES_BY_YES.has(keyOf(header)) || asked.includes(index)) continue;
    const cellOf = ({ cells }: FilledRow) => cells[index] ?? null;
    const blank = lines.filter((line) => isBlank(cellOf(line)));
    if (blank.length === 0 || !lines.some((line) => isYes(cellOf(line)))) continue;
    const pupils = count(sum(blank.map((line) => pupilsInSource(line, reading))));
    const about = `${header}, lignes sans réponse : ${count(blank.length)}, élèves : ${pupils}`;
    const details = { header, rows: blank.map(({ ref }) => ref.number), pupils };
    reading.note([], 'blanksBesideYes', details, { remedies: [{ kind: 'accept', about }] });
  }
}
