import { generator } from './random';

export type Matrix = readonly (readonly unknown[])[];

/** Pupils and places, one cell a row, as the arguments of a call. */
export interface PupilRows {
  readonly pupils: Matrix;
  readonly places: Matrix;
}

/** Rows whose places are drawn from those given. */
export function pupilRows(count: number, places: readonly unknown[], seed = 20232024): PupilRows {
  const random = generator(seed);
  const column = (cell: () => unknown) => asReceived(Array.from({ length: count }, () => [cell()]));
  return {
    pupils: column(() => 1 + Math.floor(random() * 600)),
    places: column(() => places[Math.floor(random() * places.length)]),
  };
}

/** Excel hands arguments over as a message: each text is one of its own, equal as it may be to its neighbours. */
function asReceived(cells: Matrix): Matrix {
  return JSON.parse(JSON.stringify(cells)) as Matrix;
}

/** What would be written without a thought: a rate looked up, a float rounded. */
export function naiveContributions(
  { pupils, places }: PupilRows,
  rates: ReadonlyMap<unknown, number>,
): number[][] {
  const result: number[][] = [];
  for (let row = 0; row < pupils.length; row += 1) {
    const count = pupils[row]?.[0] as number;
    const rate = rates.get(places[row]?.[0]) ?? NaN;
    result.push([Math.round(count * rate * 100) / 100]);
  }
  return result;
}
