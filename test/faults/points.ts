import { NOTHING_WRONG, type Fault, type Point, type Trial } from './trial';

/** Actions of a request before which it may fail: refused, half done in a few places, done with its answer lost. */
function placesIn(actions: number, most: number): readonly number[] {
  const count = Math.min(actions, most);
  return [...Array.from({ length: count }, (_, index) => Math.floor((index * actions) / count)), Infinity];
}

const FIRST_PLACES = 5;
const LATER_PLACES = 2;

/** The host fails once, at every request. */
export function singleFaults(requests: readonly number[]): readonly Point[] {
  return requests.flatMap((actions, index) =>
    placesIn(actions, FIRST_PLACES).map((action) => point({ request: index + 1, action })),
  );
}

export function isHalfWay({ faults }: Point): boolean {
  return faults.some(({ action }) => action > 0 && action < Infinity);
}

/** The user cancels, before the first request and with every other. */
export function cancels(requests: readonly number[]): readonly Point[] {
  return [0, ...requests.keys()].map((cancelAt) => ({
    ...NOTHING_WRONG,
    cancelAt: cancelAt === 0 ? 0 : cancelAt + 1,
  }));
}

/**
 * After a point that the operation did not get over: the host fails a second time, at each request of the clean-up.
 *
 * @param from the first request of the clean-up
 */
export function secondFaults(first: Point, from: number, { requests }: Trial): readonly Point[] {
  return requests.slice(from - 1).flatMap((actions, index) =>
    placesIn(actions, LATER_PLACES).map((action) => ({
      ...first,
      faults: [...first.faults, { request: from + index, action }],
    })),
  );
}

/** The same, where the host does not come back. */
export function lastingFaults(first: Point, from: number, { requests }: Trial): readonly Point[] {
  return requests.slice(from - 1).map((_, index) => ({ ...first, deadFrom: from + index }));
}

function point(...faults: readonly Fault[]): Point {
  return { ...NOTHING_WRONG, faults };
}
