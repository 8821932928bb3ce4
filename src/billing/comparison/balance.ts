import { sum } from '../lines/subtotals';
import type { Comparison, PayerDifference, TitleCorrection } from '../model/comparison';

/**
 * Whether what was billed and what changes come to what is due now, in total, for each payer and for each title: errors
 * of two payers that make up for each other do not pass.
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
  titles: readonly TitleCorrection[],
): boolean {
  const ofPayer = new Map<string, TitleCorrection[]>();
  for (const title of titles) {
    const known = ofPayer.get(title.payer.id);
    if (known === undefined) ofPayer.set(title.payer.id, [title]);
    else known.push(title);
  }
  return (
    earlierTotal.plus(differenceTotal).equals(nowTotal) &&
    payers.every((payer) => isBalanced(payer, ofPayer.get(payer.payer.id) ?? [])) &&
    titles.every(isWithin)
  );
}

function isBalanced(
  { earlier, more, less, now }: PayerDifference,
  titles: readonly TitleCorrection[],
): boolean {
  const corrected = sum(titles.map(({ amount }) => amount));
  return earlier.plus(more).plus(less).equals(now) && corrected.equals(more.plus(less));
}

/** No title loses more than it claims. */
function isWithin(title: TitleCorrection): boolean {
  const [original] = title.originals;
  return original === undefined || original.balance.plus(title.amount).gte(0);
}
