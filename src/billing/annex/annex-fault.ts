import type { Decimal } from '../../kit/money/decimal';

/**
 * Why an annex is not believed. A line left out would be billed twice and a changed one billed wrong, so none may be.
 * Rows are those of the cells given, from 1.
 */
export type AnnexFault =
  /** A cell that cannot be read, by the header of its column. */
  | { readonly kind: 'cell'; readonly row: number; readonly header: string; readonly found: string }
  /** Pupils × rate is not the amount of the line. */
  | {
      readonly kind: 'amount';
      readonly row: number;
      readonly found: Decimal;
      readonly expected: Decimal;
    }
  /** A line of another year or service than the annex. */
  | { readonly kind: 'otherScope'; readonly row: number; readonly found: string; readonly expected: string }
  /** An amount on a row that is neither a line nor a subtotal. */
  | { readonly kind: 'noLine'; readonly row: number; readonly found: string }
  | { readonly kind: 'noLines' }
  | { readonly kind: 'tooManyLines'; readonly most: number }
  | { readonly kind: 'noTotal' }
  /** The TOTAL row, whose figures are not those of the lines. */
  | {
      readonly kind: 'total';
      readonly row: number;
      readonly header: string;
      readonly found: string;
      readonly expected: string;
    }
  /** The identity can no longer be read; null where it is gone. */
  | { readonly kind: 'identity'; readonly found: string | null }
  /** What the identity keeps of the lines is no longer theirs. */
  | { readonly kind: 'changed'; readonly row: number; readonly line: number }
  | { readonly kind: 'inserted'; readonly row: number }
  | { readonly kind: 'repeated'; readonly row: number; readonly line: number }
  | { readonly kind: 'missing'; readonly lines: readonly number[] }
  | { readonly kind: 'fingerprint' };
