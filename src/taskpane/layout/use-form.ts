import { useMemo, useState } from 'react';
import type { EntryFault } from './entry-field';

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
