import { answerWithin } from '../../engine/attempt';
import type { Decimal } from '../../kit/money/decimal';
import { allocate, type Share } from '../../kit/money/allocation';
import { Money, roundToCent } from '../../kit/money/money';
import { toWholeNumbers } from '../../kit/money/whole-numbers';
import { wholeShares } from '../../kit/money/whole-shares';
import { Problem } from '../../engine/problem';
import { isBlank, type Answer, type Cell } from './cell';
import { cellsOf, filledPart, rangeOf, type Range } from './range';
import type { Reader } from './position';
import { readAll } from './read-all';
import { weight } from './readers';

/** A weight and where it stands in its range. */
interface FilledWeight {
  readonly row: number;
  readonly column: number;
  readonly value: Decimal;
}

/** Whole numbers that Excel's 15 digits hold as they are. */
const END_OF_DIGITS = 1e15;

/** The weights of a range, at least one of them positive; its empty cells are none. */
export class Weights {
  private decimals: readonly FilledWeight[] | undefined;

  /** @param whole all cells row by row, an empty one as 0; null unless each of the others is a plain whole number */
  constructor(
    readonly range: Range,
    readonly whole: Float64Array | null,
    private readonly argument: string,
  ) {}

  /** @throws Problem `badWeight` */
  get filled(): readonly FilledWeight[] {
    return (this.decimals ??= filledWeights(this.range, this.argument));
  }
}

/** @throws Problem `badWeight`, or `noWeight` where none is positive */
export const weights: Reader<Weights> = (argument, name) => {
  const range = filledPart(rangeOf(argument));
  const given = new Weights(range, wholeWeights(range), name);
  const isPositive =
    given.whole?.some((value) => value > 0) ?? given.filled.some(({ value }) => value.greaterThan(0));
  if (!isPositive) throw new Problem('noWeight', { argument: name });
  return given;
};

function wholeWeights({ rows, columns, cells }: Range): Float64Array | null {
  const whole = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = cells[row]?.[column];
      if (isPlainWeight(cell)) whole[row * columns + column] = cell;
      else if (!isBlank(cell)) return null;
    }
  }
  return whole;
}

function isPlainWeight(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell < END_OF_DIGITS;
}

function filledWeights(range: Range, name: string): readonly FilledWeight[] {
  const cells = [...cellsOf(range)].filter(({ cell }) => !isBlank(cell));
  return readAll(cells, ({ cell, row, column }) => {
    const where = { row: String(row + 1), column: String(column + 1) };
    const value = answerWithin(
      () => weight(cell, name),
      (cause) => new Problem('badWeight', { ...where, cause }),
    );
    return { row, column, value };
  });
}

/**
 * Splits an amount over weights, row by row; an empty weight answers `""`.
 *
 * @param amount in euros; rounded to the cent before it is split
 */
export function splitOver(amount: Decimal, weighted: Weights): Answer[][] {
  const { range, whole } = weighted;
  const cents = centsOf(amount);
  const sign = cents < 0n ? -1 : 1;
  const share = whole === null ? null : wholeShares(sign * Number(cents), whole);
  if (share === null) return placed(weighted, sharesOf(amount, weighted));
  // Plus 0: a share of nothing must not show the sign of a -0.
  return answersOver(range, (cell) => (sign * share(cell as number)) / 100 + 0);
}

function placed({ range }: Weights, shares: readonly Share[]): Answer[][] {
  let at = 0;
  return answersOver(range, () => {
    const share = shares[at];
    at += 1;
    return eurosOf(share?.cents ?? 0n);
  });
}

/** Answers of the shape of a range, asked for row by row; where the range is empty, so are they. */
function answersOver({ rows, columns, cells }: Range, answer: (cell: Cell) => number): Answer[][] {
  const answers: Answer[][] = new Array<Answer[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const line: Answer[] = new Array<Answer>(columns);
    for (let column = 0; column < columns; column += 1) {
      const cell = cells[row]?.[column];
      line[column] = isBlank(cell) ? '' : answer(cell);
    }
    answers[row] = line;
  }
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
