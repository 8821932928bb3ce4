import { count } from '../../kit/french/amount';
import type { Decimal } from '../../kit/money/decimal';
import { readCount } from '../cells/numbers';
import type { SourceRow } from '../rows/source-row';

/** The pupils of a row; null where they are missing, no count, or doubted, which is then reported. */
export function pupilsOf(row: SourceRow): Decimal | null {
  if (row.isMissing('pupils')) return row.refuse('pupilsMissing', {}, 'pupils');
  const pupils = readCount(row, 'pupils');
  if (pupils === null) return null;
  if (pupils.isZero()) row.warn('noPupils', {}, 'pupils');
  return isInProportion(row, pupils) ? pupils : null;
}

function isInProportion(row: SourceRow, pupils: Decimal): boolean {
  const { mostPupils } = row.reading.options;
  if (pupils.lte(mostPupils)) return true;
  const found = count(pupils);
  return row.note(
    'outOfProportion',
    { found, most: count(mostPupils) },
    {
      field: 'pupils',
      remedies: [
        { kind: 'accept', about: pupils.toFixed() },
        { kind: 'correct', fields: ['pupils'] },
        { kind: 'setAside' },
      ],
    },
  );
}
