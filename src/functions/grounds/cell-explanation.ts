import type { Explanation } from '../../engine/explanation';
import type { Decimal } from '../../kit/money/decimal';
import type { Detail as RuleDetail } from '../../engine/rules/detail';
import type { Act, SourceLines, WorkbookRows } from '../../tariffs/model';
import type { EntFunction, Found, ResultPosition } from '../call/ent-function';

/** Everything that can be said of what a function answers at one position; words in French. */
export interface CellExplanation extends Omit<Explanation, 'sentence' | 'exact'> {
  /** What the function answers there. */
  readonly answer: number | string;
  /** null where there is nothing to explain, such as an empty row. */
  readonly sentence: string | null;
  /** The amount before rounding, with all its decimals; null where the answer is no amount. */
  readonly exact: string | null;
  /** Where the figure can be read; null where it is in no document. */
  readonly source: SourceLines | null;
  /** Who says what the answer rests on. */
  readonly origins: readonly Origin[];
  readonly details: readonly Detail[];
  /** The drafts among the acts that set its figures; absent where there is none. */
  readonly drafts?: readonly Act[];
}

/** All of it but the answer. */
export type Grounds = Omit<CellExplanation, 'answer'>;

/** Tells the drafts among the acts behind an answer. */
export function restingOn(...acts: readonly Act[]): Pick<CellExplanation, 'drafts'> {
  const drafts = [...new Set(acts)].filter(({ status }) => status === 'draft');
  return drafts.length === 0 ? {} : { drafts };
}

/** What the answer rests on, in French, and the workbook's rows that say it; null for what ships. */
export interface Origin {
  readonly what: string;
  readonly rows: WorkbookRows | null;
}

/** A step of the calculation that a sentence alone does not show. Amounts are in euros. */
export type Detail =
  | RuleDetail
  | ShareDetail
  | {
      readonly kind: 'breakEven';
      readonly rate: Decimal;
      /** The step before; null where the rate is 0. */
      readonly before: { readonly rate: Decimal; readonly missing: Decimal } | null;
    };

export interface ShareDetail {
  readonly kind: 'share';
  /** The exact part, in euros with all its decimals, or the first of them. */
  readonly quota: string;
  /** What the quota exceeds its whole cents by, as a fraction of a cent from 0 to 1. */
  readonly remainder: Decimal;
  readonly extraCent: boolean;
  /** How many cents were left over, and over how many shares. */
  readonly leftOver: number;
  readonly shares: number;
  /** The place of this share in the order of the remainders, from 1. */
  readonly rank: number;
}

/** What is said of an answer that needs no calculation. */
const NOTHING: Grounds = {
  sentence: null,
  citation: null,
  remarks: [],
  exact: null,
  source: null,
  origins: [],
  details: [],
};

/** Explains what a function answers at a position of its result, from the values that its arguments give. */
export type Explainer = (values: readonly unknown[], at: ResultPosition) => CellExplanation;

/**
 * Explains a function by what stands behind each of its answers.
 *
 * @param groundsOf what is to be said of it; the rest needs no word
 */
export function explainer<G, F>(
  { foundAt }: EntFunction<G, F>,
  groundsOf: (behind: Found<G, F>, at: ResultPosition) => Partial<Grounds>,
): Explainer {
  return (values, at) => {
    const behind = foundAt(values, at);
    return behind === null
      ? { ...NOTHING, answer: '' }
      : { ...NOTHING, ...groundsOf(behind, at), answer: behind.answer };
  };
}
