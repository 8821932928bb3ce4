/** So many that one holds a few dozen of the remainders of a list of all communes of France. */
const BUCKETS = 1_000;

/**
 * What `allocate` gives each weight, in cents, in plain numbers: for long lists, where these are as exact.
 *
 * @param total whole cents ≥ 0
 * @param weights whole numbers ≥ 0, at least one of them positive
 * @returns null where a step could leave the whole numbers that a double holds (2^53): `allocate` has to do it
 */
export function wholeShares(total: number, weights: Float64Array): Float64Array | null {
  let [sum, largest] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    if (weight > largest) largest = weight;
  }
  if (Math.max(total * largest, sum) > Number.MAX_SAFE_INTEGER) return null;

  // The quotient misses the next whole number by 1/sum or more, and a double misses the quotient by less than that, for
  // the numerator is below 2^53: it is never rounded up to the next.
  const wholeCents = (weight: number): number => Math.floor((total * weight) / sum);
  let leftOver = total;
  const remainders = weights.map((weight) => {
    const cents = wholeCents(weight);
    leftOver -= cents;
    return total * weight - cents * sum;
  });
  if (leftOver === 0) return weights.map(wholeCents);

  // The cents left over go to the largest remainders, ties to the first position.
  const least = nthLargest(remainders, leftOver, sum);
  for (const remainder of remainders) if (remainder > least) leftOver -= 1;
  return weights.map((weight) => {
    const cents = wholeCents(weight);
    const remainder = total * weight - cents * sum;
    if (remainder > least) return cents + 1;
    if (remainder < least || leftOver === 0) return cents;
    leftOver -= 1;
    return cents + 1;
  });
}

/**
 * The nth largest of values from 0 to a limit. Sorting all would take longer than the rest of an allocation: they are
 * counted by size, and only those of the size in question are sorted.
 */
function nthLargest(values: Float64Array, nth: number, limit: number): number {
  // Rounded as it is, this never grows where the value falls: larger values are in the same bucket or a later one.
  const bucketOf = (value: number) => Math.floor((value / limit) * BUCKETS);
  const counts: number[] = [];
  for (const value of values) {
    const bucket = bucketOf(value);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  let bucket = BUCKETS;
  let rank = nth;
  for (let count = counts[bucket] ?? 0; rank > count; count = counts[bucket] ?? 0) {
    rank -= count;
    bucket -= 1;
  }
  const within = values.filter((value) => bucketOf(value) === bucket).sort();
  return within.subarray(-rank).reduce((least, value) => Math.min(least, value));
}
