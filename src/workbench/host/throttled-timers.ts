/**
 * What browsers do to the timers of a page that is not shown: chained ones run once a second, and once a minute when it
 * has been hidden for five.
 */
export const THROTTLES = { hidden: 1_000, longHidden: 60_000 } as const;

/** What runs timers: a page, or a test's own time. */
export interface Timers {
  setTimeout: typeof globalThis.setTimeout;
  setInterval: typeof globalThis.setInterval;
}

/**
 * Has timers run at multiples of a time, as on a page that is not shown. A test goes on through that time by timers of its
 * own, put in before.
 *
 * @returns what makes them punctual again
 */
export function throttleTimers(page: Timers, step: number): () => void {
  const { setTimeout: timeout, setInterval: interval } = page;
  const late = (delay = 0): number => Math.max(1, Math.ceil(delay / step)) * step;
  const throttled = (run: (...given: never[]) => unknown) =>
    Object.assign(
      (callback: () => void, delay?: number, ...given: readonly unknown[]): unknown =>
        Reflect.apply(run, page, [callback, late(delay), ...given]),
      run,
    );
  Object.assign(page, { setTimeout: throttled(timeout), setInterval: throttled(interval) });
  return () => {
    Object.assign(page, { setTimeout: timeout, setInterval: interval });
  };
}
