import { Bench } from 'tinybench';
import type { Effort } from '../row';

/** What is compared, by its name; each is called without arguments and does the same work. */
export type Contenders = Readonly<Record<string, () => unknown>>;

/** What a contender took, as medians. */
export interface Timing {
  /** Of one call, in milliseconds. */
  readonly ms: number;
  /** In each round. */
  readonly rounds: readonly number[];
}

/**
 * Times contenders that take turns: each round runs all of them, in the other direction every other time, so that what
 * else the machine does meets all alike.
 *
 * @param calls that one timed call makes, where a single one is too short for the clock
 */
export async function interleaved<C extends Contenders>(
  contenders: C,
  { rounds, roundMs, warmupMs }: Effort,
  calls = 1,
): Promise<Readonly<Record<keyof C, Timing>>> {
  const bench = new Bench({
    time: roundMs,
    iterations: 1,
    warmupTime: warmupMs,
    warmupIterations: 1,
    timestampProvider: 'hrtimeNow',
    throws: true,
  });
  for (const [name, run] of Object.entries(contenders)) bench.add(name, repeated(run, calls));
  const turns = bench.tasks.map((task) => ({ task, medians: [] as number[] }));
  for (const { task } of turns) await task.warmup();
  for (let round = 0; round < rounds; round += 1) {
    for (const { task, medians } of round % 2 === 0 ? turns : [...turns].reverse()) {
      collectGarbage();
      await task.run();
      const { result } = task;
      if (result.state !== 'completed') throw new Error(`${task.name} did not run: ${result.state}.`);
      medians.push(result.latency.p50 / calls);
    }
  }
  const timings: Record<string, Timing> = Object.fromEntries(
    turns.map(({ task, medians }) => [task.name, { ms: median(medians), rounds: medians }]),
  );
  return timings as Record<keyof C, Timing>;
}

/** How many times the other's time a contender takes: the median of the rounds, in each of which both ran. */
export function timesOf(one: Timing, other: Timing): number {
  return median(one.rounds.map((ms, round) => ms / (other.rounds[round] ?? NaN)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  if (below === undefined || above === undefined) throw new Error('A median needs a value.');
  return (below + above) / 2;
}

/** One contender must not pay for what another left. */
export function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('Run node with --expose-gc.');
  globalThis.gc();
}

function repeated(run: () => unknown, calls: number): () => unknown {
  if (calls === 1) return run;
  return () => {
    let last: unknown;
    for (let call = 0; call < calls; call += 1) last = run();
    return last;
  };
}
