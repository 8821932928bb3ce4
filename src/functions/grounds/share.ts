import { Decimal } from '../../kit/money/decimal';
import { explainShare } from '../../engine/explain-share';
import { Money, roundToCent } from '../../kit/money/money';
import { toWholeNumbers } from '../../kit/money/whole-numbers';
import type { ResultPosition } from '../call/ent-function';
import { sharesOf, type Weights } from '../call/split';
import type { Grounds } from './cell-explanation';

/** The quota of the weight that stands there, what it exceeds its cents by, and whether it got a cent left over. */
export function shareGrounds(amount: Decimal, weights: Weights, at: ResultPosition): Partial<Grounds> {
  const { filled } = weights;
  const own = filled.findIndex(({ row, column }) => row === at.row && column === at.column);
  const weight = filled[own]?.value;
  const shares = sharesOf(amount, weights);
  const share = shares[own];
  if (weight === undefined || share === undefined) return {};
  const total = roundToCent(Money.of(amount, 'unstated')).euros;
  const sum = filled.reduce((all, { value }) => all.plus(value), new Decimal(0));
  const { remarks, ...explained } = explainShare({ total, weight, weights: sum, share });
  const { whole } = toWholeNumbers(filled.map(({ value }) => value));
  const wholeSum = whole.reduce((all, value) => all + value, 0n);
  // Ties go in the order of the positions, as the allocation itself breaks them.
  const before = shares.filter(
    ({ remainder }, index) => remainder > share.remainder || (remainder === share.remainder && index < own),
  );
  return {
    ...explained,
    remarks: total.equals(amount) ? remarks : [...remarks, 'Le montant est d’abord arrondi au centime.'],
    details: [
      {
        kind: 'share',
        quota: explained.exact,
        remainder: new Decimal(share.remainder.toString()).dividedBy(wholeSum.toString()),
        extraCent: share.extraCent,
        leftOver: shares.filter(({ extraCent }) => extraCent).length,
        shares: shares.length,
        rank: before.length + 1,
      },
    ],
  };
}
