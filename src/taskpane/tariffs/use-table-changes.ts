import { useState } from 'react';
import type { TableChange } from '../../workbook/table-change';
import { givenBack } from '../../workbook-tariffs/changes/given-back';
import type { FollowedTariffs } from '../../workbook-tariffs/live/follow';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { useTariffs, useTariffsStore } from '../host/tariffs';
import { useWorkbook } from '../host/host';

/** Where a change of the workbook's tables stands. */
export type Changing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | {
      readonly kind: 'done';
      /** What gives the tables back what they held; null where that is not sure any more. */
      readonly undo: (() => void) | null;
    }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly thrown: unknown };

/** The tables as they can be changed now. */
export interface ChangeableTables {
  readonly workbook: OpenWorkbook;
  readonly followed: FollowedTariffs;
}

/** null outside Excel, and while the tables are not known. */
export function useChangeableTables(): ChangeableTables | null {
  const workbook = useWorkbook();
  const { followed, failure } = useTariffs();
  if (workbook === null || failure !== null || followed?.state !== 'read') return null;
  return { workbook, followed };
}

/** Changes tables, and has the functions answer from them before it says so. */
export function useTableChanges(): {
  readonly changing: Changing;
  readonly change: (workbook: OpenWorkbook, changes: readonly TableChange[]) => void;
  readonly forget: () => void;
} {
  const tariffs = useTariffsStore();
  const [changing, setChanging] = useState<Changing>({ kind: 'idle' });
  const make = (workbook: OpenWorkbook, changes: readonly TableChange[], end: () => Changing) => {
    setChanging({ kind: 'working' });
    workbook
      .changeTables(changes)
      .then(() => tariffs.refresh())
      .then(
        () => {
          setChanging(end());
        },
        (thrown: unknown) => {
          setChanging({ kind: 'failed', thrown });
        },
      );
  };
  const tables = () => {
    const { followed } = tariffs.snapshot();
    return followed?.state === 'read' ? followed.tables : null;
  };
  const change = (workbook: OpenWorkbook, changes: readonly TableChange[]) => {
    const before = tables();
    make(workbook, changes, () => {
      const after = tables();
      const back = before === null || after === null ? null : givenBack(before, changes, after);
      if (back === null || back.length === 0) return { kind: 'done', undo: null };
      const undo = () => {
        make(workbook, back, () => ({ kind: 'undone' }));
      };
      return { kind: 'done', undo };
    });
  };
  const forget = () => {
    setChanging({ kind: 'idle' });
  };
  return { changing, change, forget };
}
