import { cell, range, type CellRange } from '../../../kit/formula/address';
import type { Band } from './bands';
import type { CellLook } from './cell-look';

/** Cells of one value in consecutive columns, from a first row to the last one known so far. */
interface Run<V> {
  readonly value: V;
  readonly first: number;
  readonly last: number;
  readonly top: number;
  bottom: number;
}

/** For each value that cells have in common, the rectangles that they make; null is no value. */
export function areasByValue<V>(
  bands: readonly Band[],
  valueOf: (look: CellLook) => V | null,
): ReadonlyMap<V, readonly CellRange[]> {
  const runs: Run<V>[] = [];
  let above: readonly Run<V>[] = [];
  for (const band of bands) {
    above = runsOf(band, valueOf).map((run) => {
      const continued = above.find(
        ({ value, first, last }) => value === run.value && first === run.first && last === run.last,
      );
      if (continued === undefined) runs.push(run);
      else continued.bottom = run.bottom;
      return continued ?? run;
    });
  }
  const areas = new Map<V, CellRange[]>();
  for (const { value, first, last, top, bottom } of runs) {
    const area = range(cell(top, first), cell(bottom, last));
    const others = areas.get(value);
    if (others === undefined) areas.set(value, [area]);
    else others.push(area);
  }
  return areas;
}

function runsOf<V>(
  { looks, first: top, last: bottom }: Band,
  valueOf: (look: CellLook) => V | null,
): readonly Run<V>[] {
  const runs: Run<V>[] = [];
  let start = 0;
  const values = looks.map((look) => (look === null ? null : valueOf(look)));
  values.forEach((value, index) => {
    if (value === values[index + 1]) return;
    if (value !== null) runs.push({ value, first: start + 1, last: index + 1, top, bottom });
    start = index + 1;
  });
  return runs;
}
