import type { EntCall } from './ent-calls';

/** A constant that a formula holds. */
export type Constant = number | string | boolean;

/** What stands at one place of a call. */
export type Argument = {
  /** As it is written. */
  readonly text: string;
} & (
  | { readonly kind: 'omitted' }
  | { readonly kind: 'constant'; readonly value: Constant }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Constant[])[] }
  | ReferenceArgument
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | TableArgument
  | { readonly kind: 'call'; readonly call: EntCall }
  /** A calculation, kept as text: only the application knows its value. */
  | { readonly kind: 'expression' }
);

export interface ReferenceArgument {
  readonly kind: 'reference';
  /** null: the formula's own sheet. */
  readonly sheet: string | null;
  /** Without the sheet and without $, such as `B3:C9`. */
  readonly address: string;
  /** `B3#`: all the cells over which the formula of that cell spills. */
  readonly spilled: boolean;
}

export interface TableArgument {
  readonly kind: 'table';
  /** null: the table in which the formula stands. */
  readonly table: string | null;
  readonly column: string;
  /** `[@Élèves]`: the cell of the formula's own row. */
  readonly thisRow: boolean;
}
