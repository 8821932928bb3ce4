import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import documents from '../../src/tariffs/documents.json';

/**
 * Golden cases: figures that the documents print, or that follow from them by the arithmetic that each case shows.
 * They are worked out from the documents, never from the engine.
 */

const text = v.pipe(v.string(), v.nonEmpty());

const lines = v.pipe(v.string(), v.regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/));
const printedSource = v.strictObject({ document: v.picklist(documents.map(({ id }) => id)), lines });
/** A fact that stands in none of the documents, such as where a commune lies. */
const otherSource = v.strictObject({ reference: text });

const goldenCase = v.strictObject({
  id: text,
  /** Which of the questions is asked; each takes its own given and gives its own answer. */
  question: text,
  /** `printed` by the document, `derived` from printed figures, or an `interpretation` (a reading kept). */
  kind: v.picklist(['printed', 'derived', 'interpretation']),
  source: v.union([printedSource, otherSource]),
  arithmetic: text,
  given: v.record(v.string(), v.unknown()),
  /** Amounts and rates as decimal text. */
  expected: v.unknown(),
  /** Answers that a plausible mistake would give. */
  never: v.exactOptional(v.pipe(v.array(v.unknown()), v.minLength(1))),
});

const caseFile = v.strictObject({ theme: text, cases: v.pipe(v.array(goldenCase), v.minLength(1)) });

export type GoldenCase = v.InferOutput<typeof goldenCase>;

export interface CaseFile {
  readonly name: string;
  readonly theme: string;
  readonly cases: readonly GoldenCase[];
}

const FOLDER = join(__dirname, 'cases');

/** Every file of the folder; one that does not keep to the shape fails. */
export function caseFiles(): readonly CaseFile[] {
  return readdirSync(FOLDER).map((name) => {
    const parsed: unknown = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
    return { name, ...v.parse(caseFile, parsed) };
  });
}
