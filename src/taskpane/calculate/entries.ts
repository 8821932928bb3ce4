import type { CellValue } from '../../kit/cells/cell';
import type { CellsAddress } from '../../workbook/open-workbook';
import type { SchoolYear } from '../../tariffs/model';

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

/** What the user, or the workbook under a cell pointed at, does to the entries. */
export type EntryEvent =
  | { readonly kind: 'typed'; readonly argument: Argument; readonly text: string }
  | { readonly kind: 'chosen'; readonly argument: Argument; readonly text: string }
  | { readonly kind: 'left'; readonly argument: Argument }
  | {
      readonly kind: 'pointed';
      readonly argument: Argument;
      readonly cell: CellsAddress;
      readonly value: CellValue;
    }
  | { readonly kind: 'changed'; readonly argument: Argument; readonly value: CellValue }
  | { readonly kind: 'released'; readonly argument: Argument; readonly text: string };

/** @param year the year that stands chosen when the pane opens */
export function firstEntries(year: SchoolYear | null): Entries {
  return { pupils: typed(''), place: typed(''), year: typed(year ?? '') };
}

export function entriesAfter(entries: Entries, event: EntryEvent): Entries {
  const { argument } = event;
  const entry = entries[argument];
  switch (event.kind) {
    case 'typed':
      return { ...entries, [argument]: typed(event.text, false) };
    case 'chosen':
    case 'released':
      return { ...entries, [argument]: typed(event.text) };
    case 'left':
      return entry.kind === 'typed' ? { ...entries, [argument]: typed(entry.text) } : entries;
    case 'pointed':
      return { ...entries, [argument]: { kind: 'cell', cell: event.cell, value: event.value } };
    case 'changed':
      if (entry.kind !== 'cell' || entry.value === event.value) return entries;
      return { ...entries, [argument]: { ...entry, value: event.value } };
  }
}
