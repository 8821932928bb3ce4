/** How far something long is, such as in rows or in requests. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** A calculation cut in steps, each of which says how far it is. */
export type Steps<T> = Generator<Progress, T>;

export interface StepOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Stops between two steps. */
  readonly signal?: AbortSignal;
  /** Lets the page breathe between two steps; resolves when the next may begin. */
  readonly pause?: () => Promise<void>;
}

/** The calculation was stopped; nothing of it is left. */
export class StepsCancelled extends Error {
  constructor() {
    super('The calculation was cancelled.');
    this.name = 'StepsCancelled';
  }
}

/** Takes one step after the other without holding the page up. Rejects with `StepsCancelled` once the signal is given. */
export async function inSteps<T>(
  steps: Steps<T>,
  { onProgress, signal, pause = nextTask }: StepOptions = {},
): Promise<T> {
  for (;;) {
    if (signal?.aborted === true) throw new StepsCancelled();
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    await pause();
  }
}

/** Takes all steps in one go. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Hands over a calculation inside another one, during which the latter is as far as it is. */
export function* during<T>(progress: Progress, steps: Generator<unknown, T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield progress;
  }
}

/** A message rather than a timer: those of a page that is not in view come a second apart. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A list cut in pieces of at most so many. */
export function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
