import type { Decimal } from '../../engine/money/decimal';
import { allocate, type Share } from '../../engine/money/allocation';
import { Money, roundToCent } from '../../engine/money/money';
import { toWholeNumbers } from '../../engine/money/whole-numbers';
import { isProblem, Problem } from '../../engine/problem';
import { isEmpty, type Answer } from './cell';
import { cellsOf, rangeOf } from './range';
import type { Reader } from './position';
import { readAll } from './read-all';
import { weight } from './readers';

/** The weights of a range, at least one of them positive; its empty cells are none. */
export interface Weights {
  readonly rows: number;
  readonly columns: number;
  readonly filled: readonly { readonly row: number; readonly column: number; readonly value: Decimal }[];
}

/** @throws Problem `badWeight`, or `noWeight` where none is positive */
export const weights: Reader<Weights> = (argument, name) => {
  const range = rangeOf(argument);
  const cells = [...cellsOf(range)].filter(({ cell }) => !isEmpty(cell));
  const filled = readAll(cells, ({ cell, row, column }) => {
    try {
      return { row, column, value: weight(cell, name) };
    } catch (thrown) {
      if (!isProblem(thrown)) throw thrown;
      throw new Problem('badWeight', { row: String(row + 1), column: String(column + 1), cause: thrown });
    }
  });
  if (!filled.some(({ value }) => value.greaterThan(0))) throw new Problem('noWeight', { argument: name });
  return { rows: range.rows, columns: range.columns, filled };
};

/**
 * Splits an amount over weights, row by row; an empty weight answers `""`.
 *
 * @param amount in euros; rounded to the cent before it is split
 */
export function splitOver(amount: Decimal, weighted: Weights): Answer[][] {
  const { rows, columns, filled } = weighted;
  const shares = sharesOf(amount, weighted);
  const answers: Answer[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  filled.forEach(({ row, column }, at) => {
    const line = answers[row];
    const share = shares[at];
    if (line !== undefined && share !== undefined) line[column] = eurosOf(share.cents);
  });
  return answers;
}

/** The shares of an amount, in the order of the filled weights. */
export function sharesOf(amount: Decimal, { filled }: Weights): readonly Share[] {
  return allocate(centsOf(amount), toWholeNumbers(filled.map(({ value }) => value)).whole);
}

function centsOf(amount: Decimal): bigint {
  return BigInt(roundToCent(Money.of(amount, 'unstated')).euros.times(100).toFixed(0));
}

function eurosOf(cents: bigint): number {
  return Number(`${cents}e-2`);
}
