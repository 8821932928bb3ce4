/** The items whose spans share something with another's, in one pass over the sorted spans. */
export function overlapping<T>(
  items: readonly T[],
  spanOf: (item: T) => { readonly first: number; readonly last: number },
): ReadonlySet<T> {
  const found = new Set<T>();
  let furthest: { readonly item: T; readonly last: number } | null = null;
  const sorted = items
    .map((item) => ({ item, ...spanOf(item) }))
    .sort((a, b) => a.first - b.first || a.last - b.last);
  for (const { item, first, last } of sorted) {
    if (furthest !== null && first <= furthest.last) found.add(item).add(furthest.item);
    if (furthest === null || last > furthest.last) furthest = { item, last };
  }
  return found;
}
