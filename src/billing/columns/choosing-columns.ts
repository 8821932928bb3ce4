import { type CellValue, isBlank, yesNoIn } from '../../kit/cells/cell';
import { textKey } from '../../kit/text-key';
import type { ColumnCandidate } from '../model/finding';
import type { SourceTable } from '../model/source';
import { firstValues } from './column-values';
import { headerWords } from './header-words';

/** What headers say of the rows to bill, of those not to bill, and of schools that may be closed. */
const SAYS: readonly (readonly [headers: readonly string[], excludes: (cell: CellValue) => boolean])[] = [
  [
    [
      'à facturer',
      'facturer',
      'facturable',
      'à facturer oui non',
      'à payer',
      'retenu',
      'payant',
      'utilise ENT',
    ],
    (cell) => !isBlank(cell) && yesNoIn(cell) !== true && !isTick(cell),
  ],
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
const EXCLUDES = new Map(
  SAYS.flatMap(([headers, excludes]) =>
    headers.map((text) => [headerWords(text).join(' '), excludes] as const),
  ),
);

/** An x in a column of the rows to bill. */
function isTick(cell: CellValue): boolean {
  return typeof cell === 'string' && textKey(cell) === 'x';
}

/** Columns that no field holds, and that say of some rows that they are not to be billed. */
export function choosingColumns(
  { header, rows }: Pick<SourceTable, 'header' | 'rows'>,
  aside: ReadonlySet<number>,
): readonly ColumnCandidate[] {
  return header.flatMap((text, column) => {
    const excludes = aside.has(column) ? EXCLUDES.get(headerWords(text).join(' ')) : undefined;
    const excluded = excludes === undefined ? [] : rows.filter((row) => excludes(row[column] ?? null));
    return excluded.length === 0 ? [] : [{ column, header: text, values: firstValues(excluded, column) }];
  });
}
