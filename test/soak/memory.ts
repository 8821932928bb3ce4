import type { CDPSession, Page } from 'playwright-core';

/** What the page holds once everything that can be forgotten is. */
export interface Sample {
  readonly round: number;
  readonly minutes: number;
  readonly heapBytes: number;
  readonly nodes: number;
  /** Told and not judged: the metric also counts those of worlds that the page does not see, such as a driver's. */
  readonly listeners: number;
  /**
   * Univer makes a `MessageChannel` for each pass of its formulas and its canvas, and leaves it open with its listener
   * (`requestImmediateMacroTask` of @univerjs/core 0.25.1): they are counted apart.
   */
  readonly channels: number;
}

export type Measure = 'heapBytes' | 'nodes';

export const MEASURES: readonly Measure[] = ['heapBytes', 'nodes'];

/** By how much each may grow from the end of the warm-up to the end. */
export const MOST_GROWTH = 0.1;

/** The part of the samples that warms up: caches fill, code is compiled, lazy sections load. */
const WARM_UP = 0.2;
/** Samples that are taken together at either end, so that one alone decides nothing. */
const TOGETHER = 3;

/** Of the page and the frames in it, which share one heap. */
export class MemoryProbe {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<MemoryProbe> {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable');
    return new MemoryProbe(session);
  }

  async sample(round: number, minutes: number): Promise<Sample> {
    // What the first collection finalises only the second one takes.
    await this.session.send('HeapProfiler.collectGarbage');
    await this.session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.session.send('Runtime.getHeapUsage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    const channels = (await this.count('MessagePort')) / 2;
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    return {
      round,
      minutes,
      heapBytes: usedSize,
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners') - channels,
      channels,
    };
  }

  /** How many objects of a class the page holds. */
  private async count(name: string): Promise<number> {
    const { result: prototype } = await this.session.send('Runtime.evaluate', {
      expression: `${name}.prototype`,
    });
    const { objects } = await this.session.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.objectId ?? '',
    });
    const { result: length } = await this.session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
    });
    await this.session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
    return Number(length.value);
  }
}

/** Growth of each measure, as a share of what it was after the warm-up; null where the samples are too few to say. */
export function growth(samples: readonly Sample[]): Readonly<Record<Measure, number>> | null {
  const warm = samples.slice(Math.ceil(samples.length * WARM_UP));
  if (warm.length < 2 * TOGETHER) return null;
  const [first, last] = [warm.slice(0, TOGETHER), warm.slice(-TOGETHER)];
  const of = (measure: Measure) => median(last, measure) / median(first, measure) - 1;
  return { heapBytes: of('heapBytes'), nodes: of('nodes') };
}

function median(samples: readonly Sample[], measure: Measure): number {
  const sorted = samples.map((sample) => sample[measure]).sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}
