import { euros } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import { textKey } from '../../kit/text-key';
import type { OtherProduct } from '../../tariffs/model';
import type { CitedActs } from '../rows/acts';
import type { ChargeRow } from '../rows/charge-rows';
import { groupedBy } from '../rows/groups';
import { isRead, readOr } from '../rows/table-row';

/** The products of EntCharges that are no contributions; a row that cannot be read refuses those of its year. */
export function otherProductsIn(rows: readonly ChargeRow[], acts: CitedActs): readonly OtherProduct[] {
  const own = rows.filter(({ cells }) => cells.type !== 'charge');
  const cited = own.map((row) => ({
    ...row,
    // A row of an unknown type is read with the charges too, which ask for its act.
    act: isRead(row.cells.type) ? acts.citedBy(row.row, 'Acte', row.cells.act) : row.cells.act,
  }));
  failTwins(own);
  warnOfDeductions(rows);
  return cited.flatMap(({ row, cells, act }): OtherProduct[] => {
    const { year, type, line, gross } = cells;
    if (
      !row.isRefused &&
      isRead(year) &&
      isRead(type) &&
      type !== 'charge' &&
      isRead(line) &&
      isRead(gross) &&
      isRead(act)
    ) {
      const origin = { table: 'EntCharges', rows: [row.number] } as const;
      return [{ schoolYear: year, kind: type, label: line, amount: gross, act, origin }];
    }
    row.refuse({ about: 'otherProducts', year: readOr(year, null) });
    return [];
  });
}

/** The same product twice is one of them too many, as a line pasted twice is. */
function failTwins(rows: readonly ChargeRow[]): void {
  const named = rows.filter(({ cells: { year, type, line } }) => [year, type, line].every(isRead));
  const key = ({ cells: { year, type, line } }: ChargeRow) =>
    `${readOr(year, '')} ${readOr(type, '')} ${textKey(readOr(line, ''))}`;
  for (const [, twins] of groupedBy(named, key)) {
    if (twins.length < 2) continue;
    const numbers = twins.map(({ row }) => row.number);
    for (const { row, cells } of twins)
      row.fail('sameTwice', { what: readOr(cells.line, ''), rows: numbers }, 'Ligne');
  }
}

/** A subsidy that a charge line deducts already would count twice. */
function warnOfDeductions(rows: readonly ChargeRow[]): void {
  for (const [, ofYear] of groupedBy(rows, ({ cells }) => cells.year)) {
    const deducted = ofYear
      .filter(({ cells }) => cells.type === 'charge')
      .reduce((sum, { cells }) => sum.plus(readOr(cells.subsidy, '0')), new Decimal(0));
    if (deducted.isZero()) continue;
    for (const { row, cells } of ofYear) {
      if (cells.type === 'subsidy') row.warn('subsidyDeductedToo', { deducted: euros(deducted) }, 'Brut');
    }
  }
}
