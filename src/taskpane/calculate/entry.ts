import type { CellValue } from '../../kit/cells/cell';
import type { CellsAddress } from '../../workbook/open-workbook';

/** The arguments of a contribution, in the order of ENT.CONTRIB. */
export const ARGUMENTS = ['pupils', 'place', 'year'] as const;

export type Argument = (typeof ARGUMENTS)[number];

/** What stands in a field: something typed, or a cell that the user pointed at. */
export type Entry = TypedEntry | CellEntry;

export interface TypedEntry {
  readonly kind: 'typed';
  readonly text: string;
  /** Whether the user has finished with it: until then nothing is said against it. */
  readonly settled: boolean;
}

export interface CellEntry {
  readonly kind: 'cell';
  readonly cell: CellsAddress;
  readonly value: CellValue;
}

export type Entries = Readonly<Record<Argument, Entry>>;

export function typed(text: string, settled = true): TypedEntry {
  return { kind: 'typed', text, settled };
}
