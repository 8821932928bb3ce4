import { useMemo, useState } from 'react';
import type { EntryFault } from './entry-field';
import type { Decimal } from '../../kit/money/decimal';
import { Fault, type CellReader } from '../../workbook-tariffs/cells/fault';

/** Reads what is typed in the fields of a form as the cells of a table are read, and keeps what is wrong with each. */
export class TypedFields<F extends string> {
  readonly faults = new Map<F, EntryFault>();

  /** null where the field is blank or cannot be read. */
  required<T>(field: F, typed: string, read: CellReader<T>): T | null {
    if (typed.trim() !== '') return this.optional(field, typed, read);
    this.faults.set(field, 'blank');
    return null;
  }

  /** null where the field is blank, which is no fault, or cannot be read. */
  optional<T>(field: F, typed: string, read: CellReader<T>): T | null {
    if (typed.trim() === '') return null;
    const found = read(typed);
    if (!(found instanceof Fault)) return found;
    this.faults.set(field, found);
    return null;
  }

  /** What is proposed where nobody has typed, or what is typed cannot be read. */
  orProposed<T>(field: F, typed: string | null, proposed: T, read: CellReader<T>): T {
    return typed === null ? proposed : (this.required(field, typed, read) ?? proposed);
  }
}

/** An amount as one would type it, such as 7,40. */
export function typedAmount(amount: Decimal): string {
  return amount.toFixed(2).replace('.', ',');
}

/** What a field of a form shows beside what is typed in it. */
export interface FieldState {
  readonly fault: EntryFault | null;
  /** Whether one has asked to register: what is blank is only said then. */
  readonly isAsked: boolean;
}

type TextOf<E> = { [K in keyof E]: E[K] extends string ? K : never }[keyof E] & string;

export interface Form<E, R> {
  readonly entries: E;
  readonly read: R;
  /** The state of any field, by the name under which its fault is told. */
  readonly at: (field: string) => FieldState;
  /** The same with what is typed, for an entry that is a text of its own. */
  readonly text: (
    field: TextOf<E>,
  ) => FieldState & { readonly typed: string; readonly onType: (typed: string) => void };
  readonly set: (some: Partial<E>) => void;
  /** Asks to register. */
  readonly ask: () => void;
  /** Begins anew from these entries. */
  readonly reset: (entries: E) => void;
}

interface FormOptions {
  /** Whether what is blank is told from the first. */
  readonly isAsked?: boolean;
  /** Told of each change of the entries. */
  readonly onChange?: () => void;
}

/**
 * The entries of a form and what they are read as.
 *
 * @param read the same function as long as it reads the same
 */
export function useForm<E extends object, R extends { readonly faults: ReadonlyMap<string, EntryFault> }>(
  first: () => E,
  read: (entries: E) => R,
  { isAsked: isAskedFirst = false, onChange }: FormOptions = {},
): Form<E, R> {
  const [entries, setEntries] = useState(first);
  const [isAsked, setIsAsked] = useState(isAskedFirst);
  const found = useMemo(() => read(entries), [read, entries]);
  const at = (field: string) => ({ fault: found.faults.get(field) ?? null, isAsked });
  const set = (some: Partial<E>) => {
    setEntries((before) => ({ ...before, ...some }));
    onChange?.();
  };
  return {
    entries,
    read: found,
    at,
    text: (field) => ({
      ...at(field),
      typed: String(entries[field]),
      onType: (typed) => {
        // A key that is computed loses, for the compiler, which field it is.
        set({ [field]: typed } as unknown as Partial<E>);
      },
    }),
    set,
    ask: () => {
      setIsAsked(true);
    },
    reset: (next) => {
      setEntries(next);
      setIsAsked(isAskedFirst);
      onChange?.();
    },
  };
}
