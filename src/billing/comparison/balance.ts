import type { Comparison, PayerDifference } from '../model/comparison';

/**
 * Whether what was billed and what changes come to what is due now, in total and for each payer: errors of two payers
 * that make up for each other do not pass.
 *
 * @param payers all of them, those for whom nothing changes included
 */
export function balances(
  {
    earlierTotal,
    differenceTotal,
    nowTotal,
  }: Pick<Comparison, 'earlierTotal' | 'differenceTotal' | 'nowTotal'>,
  payers: readonly PayerDifference[],
): boolean {
  return earlierTotal.plus(differenceTotal).equals(nowTotal) && payers.every(isBalanced);
}

function isBalanced({ earlier, complements, reductions, cancellations, now }: PayerDifference): boolean {
  return earlier.plus(complements).plus(reductions).plus(cancellations).equals(now);
}
