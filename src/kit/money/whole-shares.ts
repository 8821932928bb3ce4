/** So many that one holds a few dozen of the remainders of a list of all communes of France. */
const BUCKETS = 1_000;

/** Tells what a weight receives, in cents; to be asked of each in their order, since ties go to the first. */
export type WholeShares = (weight: number) => number;

/**
 * What `allocate` gives each weight, in plain numbers: for long lists, where these are as exact.
 *
 * @param total whole cents ≥ 0
 * @param weights whole numbers ≥ 0, at least one of them positive
 * @returns null where a step could leave the whole numbers that a double holds (2^53): `allocate` has to do it
 */
export function wholeShares(total: number, weights: Float64Array): WholeShares | null {
  let [sum, largest] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    if (weight > largest) largest = weight;
  }
  if (Math.max(total * largest, sum) > Number.MAX_SAFE_INTEGER) return null;

  // The quotient misses the next whole number by 1/sum or more, and a double misses the quotient by less than that, for
  // the numerator is below 2^53: it is never rounded up to the next.
  const wholeCents = (weight: number) => Math.floor((total * weight) / sum);
  const remainderOf = (weight: number) => total * weight - wholeCents(weight) * sum;
  const { least, equal } = lastServed(total, weights, wholeCents, remainderOf, sum);
  let served = 0;
  return (weight) => {
    const cents = wholeCents(weight);
    const remainder = remainderOf(weight);
    if (remainder > least) return cents + 1;
    if (remainder < least || served === equal) return cents;
    served += 1;
    return cents + 1;
  };
}

/**
 * The least remainder that gets one of the cents left over, and how many weights of that remainder do. Sorting all
 * remainders would take longer than the rest of an allocation: they are counted by size, and only those of the size in
 * question are sorted.
 */
function lastServed(
  total: number,
  weights: Float64Array,
  wholeCents: (weight: number) => number,
  remainderOf: (weight: number) => number,
  sum: number,
): { readonly least: number; readonly equal: number } {
  // Rounded as it is, this never grows where the remainder falls: larger ones are in the same bucket or a later one.
  const bucketOf = (weight: number) => Math.floor((remainderOf(weight) / sum) * BUCKETS);
  const counts: number[] = [];
  let leftOver = total;
  for (const weight of weights) {
    leftOver -= wholeCents(weight);
    const bucket = bucketOf(weight);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  if (leftOver === 0) return { least: sum, equal: 0 };
  let bucket = BUCKETS;
  for (let count = counts[bucket] ?? 0; leftOver > count; count = counts[bucket] ?? 0) {
    leftOver -= count;
    bucket -= 1;
  }
  const within: number[] = [];
  for (const weight of weights) if (bucketOf(weight) === bucket) within.push(remainderOf(weight));
  const served = Float64Array.from(within).sort().subarray(-leftOver);
  const least = served.reduce((less, remainder) => Math.min(less, remainder));
  return { least, equal: served.filter((remainder) => remainder === least).length };
}
