import type { Decimal } from '../../engine/money/decimal';
import { allocate } from '../../engine/money/allocation';
import { Money, roundToCent } from '../../engine/money/money';
import { toWholeNumbers } from '../../engine/money/whole-numbers';
import { isProblem, Problem } from '../../engine/problem';
import { isEmpty, type Answer } from './cell';
import { cellsOf, type Range } from './range';
import { readAll } from './read-all';
import { weight } from './readers';

/**
 * Splits an amount over a range of weights, row by row; an empty weight answers `""`.
 *
 * @param amount in euros; rounded to the cent before it is split
 * @throws Problem `badWeight`, or `noWeight` where none is positive
 */
export function splitOver(amount: Decimal, weights: Range, argument: string): Answer[][] {
  const filled = [...cellsOf(weights)].filter(({ cell }) => !isEmpty(cell));
  const values = readAll(filled, ({ cell, row, column }) => {
    try {
      return weight(cell, argument);
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      throw new Problem('badWeight', { row: String(row + 1), column: String(column + 1), cause: thrown });
    }
  });
  if (!values.some((value) => value.greaterThan(0))) throw new Problem('noWeight', { argument });
  const shares = allocate(centsOf(amount), toWholeNumbers(values).whole);
  const answers: Answer[][] = Array.from({ length: weights.rows }, () =>
    Array.from({ length: weights.columns }, () => ''),
  );
  filled.forEach(({ row, column }, at) => {
    const line = answers[row];
    const share = shares[at];
    if (line !== undefined && share !== undefined) line[column] = eurosOf(share.cents);
  });
  return answers;
}

function centsOf(amount: Decimal): bigint {
  return BigInt(roundToCent(Money.of(amount, 'unstated')).euros.times(100).toFixed(0));
}

function eurosOf(cents: bigint): number {
  return Number(`${cents}e-2`);
}
