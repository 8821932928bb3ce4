import { answerOf } from '../explain/answer';
import type { Argument, TableArgument } from './argument';
import type { EntCall } from './ent-calls';

/** Cells of the workbook. */
export interface Cells {
  readonly sheet: string;
  /** Without the sheet, such as `B3:C9`. */
  readonly address: string;
}

/** Values as cells hold them: null for a blank, an error as its code. */
export type Values = readonly (readonly unknown[])[];

/** How the cells that a formula refers to are found and read; null where there are none such. */
export interface CellReader {
  readonly read: (cells: Cells) => Promise<Values | null>;
  /** The cells of a defined name, as the sheet of the formula knows it. */
  readonly named: (name: string, sheet: string) => Promise<Cells | null>;
  /** The cells over which the formula of a cell spills. */
  readonly spilled: (cell: Cells) => Promise<Cells | null>;
  /** The cells of a table's column, or the one in the formula's row. */
  readonly column: (column: TableArgument, formula: Cells) => Promise<Cells | null>;
}

/** An argument with what it gives to the function. */
export interface Given {
  readonly argument: Argument;
  /** The cells that it stands for; null for what is written in the formula itself. */
  readonly cells: Cells | null;
  readonly value: GivenValue;
}

export type GivenValue =
  /** A value, or rows of them, as a function takes them. */
  | { readonly kind: 'known'; readonly value: unknown }
  /** A calculation that the application alone makes. */
  | { readonly kind: 'calculated' }
  /** The cells, the name or the table could not be found. */
  | { readonly kind: 'notFound' };

/** What the arguments of a call give, in their order. */
export function givenOf(call: EntCall, formula: Cells, reader: CellReader): Promise<readonly Given[]> {
  return Promise.all(
    call.args.map(async (argument) => ({ argument, ...(await valueOf(argument, formula, reader)) })),
  );
}

/** What the function takes; null where one of the arguments is not known. */
export function valuesOf(given: readonly Given[]): readonly unknown[] | null {
  const values = given.map(({ value }) => value);
  return values.every((value) => value.kind === 'known') ? values.map(({ value }) => value) : null;
}

async function valueOf(
  argument: Argument,
  formula: Cells,
  reader: CellReader,
): Promise<Pick<Given, 'cells' | 'value'>> {
  switch (argument.kind) {
    case 'omitted':
      return written(null);
    case 'constant':
      return written(argument.value);
    case 'array':
      return written(argument.rows);
    case 'expression':
      return { cells: null, value: { kind: 'calculated' } };
    case 'call': {
      const values = valuesOf(await givenOf(argument.call, formula, reader));
      return values === null
        ? { cells: null, value: { kind: 'calculated' } }
        : written(answerOf(argument.call.name, values));
    }
    case 'reference': {
      const cells = { sheet: argument.sheet ?? formula.sheet, address: argument.address };
      return readFrom(argument.spilled ? await reader.spilled(cells) : cells, reader);
    }
    case 'name':
      return readFrom(await reader.named(argument.name, argument.sheet ?? formula.sheet), reader);
    case 'table':
      return readFrom(await reader.column(argument, formula), reader);
  }
}

function written(value: unknown): Pick<Given, 'cells' | 'value'> {
  return { cells: null, value: { kind: 'known', value } };
}

async function readFrom(cells: Cells | null, reader: CellReader): Promise<Pick<Given, 'cells' | 'value'>> {
  const values = cells === null ? null : await reader.read(cells);
  return { cells, value: values === null ? { kind: 'notFound' } : { kind: 'known', value: values } };
}
