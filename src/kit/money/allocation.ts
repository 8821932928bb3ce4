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
  const quotas = weights.map((weight) => {
    const numerator = total * sign * weight;
    return { wholeCents: numerator / sum, remainder: numerator % sum };
  });
  const leftOver = total * sign - quotas.reduce((given, { wholeCents }) => given + wholeCents, 0n);
  // Array.prototype.sort is stable: equal remainders stay in order of position.
  const byRemainder = [...quotas].sort((a, b) =>
    a.remainder === b.remainder ? 0 : a.remainder > b.remainder ? -1 : 1,
  );
  const extra = new Set(byRemainder.slice(0, Number(leftOver)));
  return quotas.map((quota) => {
    const extraCent = extra.has(quota);
    const cents = sign * (quota.wholeCents + (extraCent ? 1n : 0n));
    return { cents, remainder: quota.remainder, extraCent };
  });
}
