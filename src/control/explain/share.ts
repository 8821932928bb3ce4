import { explainShare } from '../../engine/money/explain-share';
import { Decimal } from '../../engine/money/decimal';
import { Money, roundToCent } from '../../engine/money/money';
import { toWholeNumbers } from '../../engine/money/whole-numbers';
import { Position } from '../../functions/call/position';
import { amount } from '../../functions/call/readers';
import { single } from '../../functions/call/spill';
import { sharesOf, splitOver, weights } from '../../functions/call/split';
import { NOTHING, type Explained } from './explained';
import type { ResultPosition } from './position-at';

/** ENT.REPARTIR: the quota of a weight, what it exceeds its cents by, and whether it got a cent left over. */
export function share(values: readonly unknown[], at: ResultPosition): Explained {
  const [montant, poids] = values;
  const given = new Position({ montant, poids }).read({ montant: single(amount), poids: weights });
  const answer = splitOver(given.montant, given.poids)[at.row]?.[at.column] ?? '';
  const { filled } = given.poids;
  const own = filled.findIndex(({ row, column }) => row === at.row && column === at.column);
  const weight = filled[own]?.value;
  const shares = sharesOf(given.montant, given.poids);
  const found = shares[own];
  if (weight === undefined || found === undefined) return { ...NOTHING, answer };
  const total = roundToCent(Money.of(given.montant, 'unstated')).euros;
  const sum = filled.reduce((all, { value }) => all.plus(value), new Decimal(0));
  const { sentence, citation, remarks, exact } = explainShare({
    total,
    weight,
    weights: sum,
    share: found,
  });
  const { whole } = toWholeNumbers(filled.map(({ value }) => value));
  const wholeSum = whole.reduce((all, value) => all + value, 0n);
  // Ties go in the order of the positions, as the allocation itself breaks them.
  const before = shares.filter(
    ({ remainder }, index) => remainder > found.remainder || (remainder === found.remainder && index < own),
  );
  return {
    ...NOTHING,
    answer,
    sentence,
    citation,
    remarks: total.equals(given.montant)
      ? remarks
      : [...remarks, 'Le montant est d’abord arrondi au centime.'],
    exact,
    details: [
      {
        kind: 'share',
        quota: exact,
        remainder: new Decimal(found.remainder.toString()).dividedBy(wholeSum.toString()),
        extraCent: found.extraCent,
        leftOver: shares.filter(({ extraCent }) => extraCent).length,
        shares: shares.length,
        rank: before.length + 1,
      },
    ],
  };
}
