import { useReducer, useState, type Dispatch } from 'react';
import type { ContributionYear } from '../../engine/contribution/years';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { failureSentence } from '../host/failure';
import { useSelectionChange } from '../host/use-selection';
import { useLanguage, useWords } from '../words/language';
import {
  entriesAfter,
  firstEntries,
  type EntryEvent,
  ARGUMENTS,
  type Argument,
  type Entries,
} from './entries';
import { pointedCell } from './pointed-cell';
import { CALCULATE_WORDS } from './words';

/** The three entries, and what ties them to the workbook. */
export interface EntryKeeper {
  readonly entries: Entries;
  readonly dispatch: Dispatch<EntryEvent>;
  /** Takes the selected cell for an argument. */
  readonly point: (argument: Argument) => void;
  /** Why a selection could not be taken, by the argument that it was meant for. */
  readonly selectionFaults: Readonly<Partial<Record<Argument, string | undefined>>>;
}

/** Keeps the entries; those that are cells follow what the cells hold. */
export function useEntries(years: readonly ContributionYear[], workbook: OpenWorkbook | null): EntryKeeper {
  const language = useLanguage();
  const words = useWords(CALCULATE_WORDS);
  const [entries, change] = useReducer(entriesAfter, years, (known) => {
    const voted = known.find(({ status }) => status === 'voted');
    return firstEntries(voted?.year ?? null);
  });
  const [selectionFaults, setFaults] = useState<EntryKeeper['selectionFaults']>({});

  const dispatch = (event: EntryEvent) => {
    setFaults((faults) => ({ ...faults, [event.argument]: undefined }));
    change(event);
  };

  const point = (argument: Argument) => {
    const refuse = (sentence: string) => {
      setFaults((faults) => ({ ...faults, [argument]: sentence }));
    };
    workbook?.readSelection().then(
      (selection) => {
        const pointed = pointedCell(selection);
        if (pointed.kind === 'several') refuse(words.severalCells(selection.address, pointed.count));
        else dispatch({ ...pointed, kind: 'pointed', argument });
      },
      (thrown: unknown) => {
        refuse(failureSentence(thrown, language));
      },
    );
  };

  useSelectionChange(workbook, () => {
    for (const argument of ARGUMENTS) {
      const entry = entries[argument];
      if (workbook === null || entry.kind !== 'cell') continue;
      workbook.readCells(entry.cell).then(
        ([[value = null] = []]) => {
          change({ kind: 'changed', argument, value });
        },
        () => {
          // What Excel itself would show of a cell that is no more.
          change({ kind: 'changed', argument, value: '#REF!' });
        },
      );
    }
  });

  return { entries, dispatch, point, selectionFaults };
}
