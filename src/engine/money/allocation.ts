/** One weight's part of an allocation (répartition). */
export interface Share {
  /** What the weight receives, in cents. */
  readonly cents: bigint;
  /** What its exact part (quota) exceeds the whole cents by, as a numerator over the sum of the weights. */
  readonly remainder: bigint;
  /** Whether the largest-remainder rule gave it one of the cents left over. */
  readonly extraCent: boolean;
}

/**
 * Splits cents in proportion to weights by the largest remainder (plus forts restes): each weight first gets the
 * whole cents of its quota, then the cents left over go one each to the largest remainders, ties to the first
 * position. The shares add up to the total exactly. Charter of 24/06/2014, article 4.1: « proportionnellement au
 * nombre d'élèves ».
 *
 * Integers throughout: a remainder rounded in floating point would send cents to the wrong commune.
 *
 * @param total whole cents, of either sign; of a negative one the absolute value is split and the sign put back
 * @param weights whole numbers ≥ 0, at least one of them positive
 */
export function allocate(total: bigint, weights: readonly bigint[]): Share[] {
  const sign = total < 0n ? -1n : 1n;
  const sum = weights.reduce((left, right) => left + right, 0n);
  if (sum <= 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('Weights must not be negative, and one of them must be positive.');
  }
  const quotas = weights.map((weight) => total * sign * weight);
  const remainders = quotas.map((quota) => quota % sum);
  const wholeCents = quotas.map((quota) => quota / sum);
  const leftOver = Number(total * sign - wholeCents.reduce((left, right) => left + right, 0n));
  const extra = new Set(byDescendingRemainder(remainders).slice(0, leftOver));
  return remainders.map((remainder, position) => {
    const extraCent = extra.has(position);
    return { cents: sign * ((wholeCents[position] ?? 0n) + (extraCent ? 1n : 0n)), remainder, extraCent };
  });
}

function byDescendingRemainder(remainders: readonly bigint[]): number[] {
  // Array.prototype.sort is stable: equal remainders stay in order of position.
  return remainders
    .map((remainder, position) => ({ remainder, position }))
    .sort((a, b) => (a.remainder === b.remainder ? 0 : a.remainder > b.remainder ? -1 : 1))
    .map(({ position }) => position);
}
