import { Decimal } from '../../kit/money/decimal';
import { numberIn } from '../../kit/cells/number';
import type { SourceTable } from '../model/source';
import type { HeaderReading } from './read-header';

/** A column of pupils that is the sum of others. */
export interface PupilsSum {
  readonly column: number;
  readonly parts: readonly number[];
}

/** A column whose header speaks of a field. */
export interface HeadedColumn {
  readonly column: number;
  readonly reading: HeaderReading;
}

/** Parts that make up a school together, and those that may be counted apart from them. */
const WHOLES: readonly (readonly string[])[] = [
  ['maternelle', 'élémentaire'],
  ['filles', 'garçons'],
  ['PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'],
  ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'],
  ['CP', 'CE1', 'CE2', 'CM1', 'CM2'],
];
const APART: readonly (readonly string[])[] = [[], ['ULIS'], ['ULIS', 'UEEA']];

/**
 * The one column headed « Total » that is in every row the sum of the parts of a school: its pupils, where one of these
 * headers speaks of pupils. null where no column is, or several are.
 */
export function pupilsSum(
  headed: readonly HeadedColumn[],
  rows: SourceTable['rows'],
  saysPupils: boolean,
): PupilsSum | null {
  const totals = headed.filter(({ reading }) => reading.isSum);
  const found = totals.flatMap(({ column }): PupilsSum[] => {
    for (const whole of WHOLES) {
      for (const apart of APART) {
        const parts = partsNamed([...whole, ...apart], headed);
        if (parts === null || !(saysPupils || parts.some(({ reading }) => reading.saysPupils))) continue;
        const columns = parts.map((part) => part.column);
        if (isSumOf(rows, column, columns)) return [{ column, parts: columns }];
      }
    }
    return [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** null where a part has no column, or several. */
function partsNamed(
  levels: readonly string[],
  headed: readonly HeadedColumn[],
): readonly HeadedColumn[] | null {
  const parts = levels.flatMap((level) => headed.filter(({ reading }) => reading.level === level));
  const isEach = levels.every((level) => parts.filter(({ reading }) => reading.level === level).length === 1);
  return isEach ? parts : null;
}

function isSumOf(rows: SourceTable['rows'], column: number, parts: readonly number[]): boolean {
  let counted = 0;
  for (const row of rows) {
    const total = numberIn(row[column] ?? null);
    const numbers = parts.map((part) => numberIn(row[part] ?? null));
    if (total === null && numbers.every((number) => number === null)) continue;
    const sum = numbers.reduce<Decimal>((before, number) => before.plus(number ?? 0), new Decimal(0));
    if (total === null || !sum.equals(total)) return false;
    counted += 1;
  }
  return counted > 0;
}
