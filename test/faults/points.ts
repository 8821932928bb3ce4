import { NOTHING_WRONG, type Fault, type Point, type Request, type Trial } from './trial';

/** Actions of a request before which it may fail: refused, half done in a few places, done with its answer lost. */
function placesIn(actions: number, most: number): readonly number[] {
  const count = Math.min(actions, most);
  return [...Array.from({ length: count }, (_, index) => Math.floor((index * actions) / count)), LOST];
}

const LOST = Infinity;
const FIRST_PLACES = 5;
const LATER_PLACES = 2;

/** What was tried of one operation: a request like one before is tried in fewer places. */
export class Tried {
  readonly #kinds = new Set<string>();

  /** @param triesAnew whether clean-ups are tried after first failures of each kind, or once in all */
  constructor(readonly triesAnew: boolean) {}

  /** Notes a kind; says whether it is the first of it. */
  isFirst(...kinds: readonly string[]): boolean {
    const kind = kinds.join('; ');
    if (this.#kinds.has(kind)) return false;
    this.#kinds.add(kind);
    return true;
  }
}

/** The host fails once, at every request: where it is like an earlier one, once it is done, for most is then to be undone. */
export function singleFaults(requests: readonly Request[], tried: Tried): readonly Point[] {
  return requests.flatMap(({ actions, kind }, index) =>
    (tried.isFirst(kind) ? placesIn(actions, FIRST_PLACES) : [LOST]).map((action) =>
      point({ request: index + 1, action }),
    ),
  );
}

/** The same, of those requests alone that are like none before. */
export function newFaults(requests: readonly Request[], tried: Tried): readonly Point[] {
  return requests.flatMap(({ actions, kind }, index) =>
    tried.isFirst(kind)
      ? placesIn(actions, FIRST_PLACES).map((action) => point({ request: index + 1, action }))
      : [],
  );
}

export function isHalfWay({ faults }: Point): boolean {
  return faults.some(({ action }) => action > 0 && action < LOST);
}

/** The user cancels, before the first request and with every other. */
export function cancels(requests: readonly Request[]): readonly Point[] {
  return [0, ...requests.keys()].map((cancelAt) => ({
    ...NOTHING_WRONG,
    cancelAt: cancelAt === 0 ? 0 : cancelAt + 1,
  }));
}

/**
 * After a point that the operation did not get over: the host fails a second time, or for good, at each request of the
 * clean-up; once after first failures of a kind, and in all places once in an operation.
 *
 * @param from the first request of the clean-up
 */
export function laterFaults(first: Point, from: number, { requests }: Trial, tried: Tried): readonly Point[] {
  const before = tried.triesAnew ? kindOf(first, requests) : 'any';
  return requests.slice(from - 1).flatMap(({ actions, kind }, index) => {
    if (!tried.isFirst(before, kind)) return [];
    const request = from + index;
    // What a request that is refused leaves is what the one before it leaves, done without an answer.
    const others = first.faults[0]?.action === LOST ? [LOST] : [];
    const places = tried.isFirst('after a failure', kind) ? placesIn(actions, LATER_PLACES) : others;
    return [
      ...places.map((action) => ({ ...first, faults: [...first.faults, { request, action }] })),
      { ...first, deadFrom: request },
    ];
  });
}

/** What went wrong first: which kind of request was refused, done without an answer, or cancelled. */
function kindOf({ faults: [fault], cancelAt }: Point, requests: readonly Request[]): string {
  const at = fault?.request ?? cancelAt ?? 0;
  const what = fault === undefined ? 'cancelled' : fault.action === LOST ? 'lost' : 'refused';
  // A request that was refused asked for nothing yet: what came before it tells which one it was.
  return `${what} ${requests[at - (what === 'refused' ? 2 : 1)]?.kind ?? ''}`;
}

function point(...faults: readonly Fault[]): Point {
  return { ...NOTHING_WRONG, faults };
}
