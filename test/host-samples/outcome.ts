import { setOfMember } from './member-sets';
import type { Sample } from './sample';
import { SamplePage } from './sample-page';

/** What came of a click. */
export interface Outcome {
  readonly sample: Sample;
  readonly button: string;
  readonly kind: OutcomeKind;
  /** The set of the missing member where it has one, else the sample's. */
  readonly set: string;
  /** The member that is missing, or how the answer differs; `''` where it passes. */
  readonly what: string;
}

/**
 * `follows`: it failed after a click of the same page met a missing member, so that what it needs may not be there;
 * to be judged once that member is known. `script`: it failed before anything was asked of the host, so that the
 * package's client lacks a member, or the sample is at fault.
 */
export const OUTCOME_KINDS = ['passes', 'missing', 'follows', 'script', 'differs'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** Clicks each button of a sample, in a workbook of its own. */
export async function outcomesOf(sample: Sample): Promise<readonly Outcome[]> {
  const page = await SamplePage.open(sample);
  const rejected: unknown[] = [];
  const note = (reason: unknown) => rejected.push(reason);
  process.on('unhandledRejection', note);
  try {
    const outcomes: Outcome[] = [];
    const begun = outcomeOf(sample, '(the script)', page.takeErrors(), null);
    if (begun.kind !== 'passes') outcomes.push({ ...begun, kind: 'script' });
    for (const button of page.buttons) {
      const asked = page.host.requests.length;
      const errors = [...(await page.click(button)), ...rejected.splice(0)];
      const requests = page.host.requests.slice(asked);
      const unknown = requests.find(({ error }) => error === 'NotImplemented');
      const outcome = outcomeOf(sample, button.id, errors, unknown?.members.at(-1) ?? null);
      const follows = outcomes.some(({ kind }) => kind === 'missing');
      const excuse = requests.length === 0 ? 'script' : follows ? 'follows' : 'differs';
      outcomes.push(outcome.kind === 'differs' ? { ...outcome, kind: excuse } : outcome);
    }
    return outcomes;
  } finally {
    process.off('unhandledRejection', note);
    page.close();
  }
}

/** @param refused the member at which the host refused a request that the sample may have kept to itself */
function outcomeOf(
  sample: Sample,
  button: string,
  errors: readonly unknown[],
  refused: string | null,
): Outcome {
  const of = (kind: OutcomeKind, what: string, set = sample.set) => ({ sample, button, kind, what, set });
  const [first] = errors;
  const missing = errors.map(missingMember).find((member) => member !== null) ?? refused;
  if (missing !== null) return of('missing', missing, setOfMember(missing) ?? sample.set);
  return first === undefined ? of('passes', '') : of('differs', describe(first));
}

/** The member that an error says is not known: to the host, or already to the client of this package. */
function missingMember(error: unknown): string | null {
  const { code, message } = partsOf(error);
  if (code !== 'NotImplemented') return null;
  return /does not know (?:how to set )?(.+)\.$/s.exec(message)?.[1] ?? message;
}

function describe(error: unknown): string {
  const { code, message, location } = partsOf(error);
  return [code, message, location === '' ? '' : `(${location})`].filter((part) => part !== '').join(' ');
}

/** Errors come from the page's own realm: they are read by their parts, not by their class. */
function partsOf(error: unknown): {
  readonly code: string;
  readonly message: string;
  readonly location: string;
} {
  if (typeof error !== 'object' || error === null) return { code: '', message: String(error), location: '' };
  const part = (from: object, name: string): string => {
    const value: unknown = Reflect.get(from, name);
    return typeof value === 'string' ? value : '';
  };
  const debug: unknown = Reflect.get(error, 'debugInfo');
  return {
    code: part(error, 'code') || part(error, 'name'),
    message: part(error, 'message'),
    location: typeof debug === 'object' && debug !== null ? part(debug, 'errorLocation') : '',
  };
}
