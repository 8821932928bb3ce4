import type { Timing } from './interleaved';

/** `1.23 ms`, in the unit that leaves a reader the fewest zeros. */
export function shownTime(ms: number): string {
  if (ms < 0.001) return `${threeDigits(ms * 1e6)} ns`;
  if (ms < 1) return `${threeDigits(ms * 1000)} µs`;
  return ms < 1000 ? `${threeDigits(ms)} ms` : `${threeDigits(ms / 1000)} s`;
}

/** `ENT 5.1 ms, naive 2.2 ms`. */
export function shownTimes(timings: Readonly<Record<string, Timing>>): string {
  return Object.entries(timings)
    .map(([name, { ms }]) => `${name} ${shownTime(ms)}`)
    .join(', ');
}

/** Three significant digits, and all that stand before the point. */
export function threeDigits(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return Math.abs(rounded) >= 100 ? Math.round(value).toLocaleString('en-US') : String(rounded);
}
