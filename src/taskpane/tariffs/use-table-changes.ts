import { useState } from 'react';
import type { TableChange } from '../../workbook/table-change';
import type { FollowedTariffs } from '../../workbook-tariffs/live/follow';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { useTariffs, useTariffsInUse } from '../host/tariffs';
import { useWorkbook } from '../host/workbook';

/** Where a change of the workbook's tables stands. */
export type Changing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done' }
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
  const tariffs = useTariffsInUse();
  const [changing, setChanging] = useState<Changing>({ kind: 'idle' });
  const change = (workbook: OpenWorkbook, changes: readonly TableChange[]) => {
    setChanging({ kind: 'working' });
    workbook
      .changeTables(changes)
      .then(() => tariffs.refresh())
      .then(
        () => {
          setChanging({ kind: 'done' });
        },
        (thrown: unknown) => {
          setChanging({ kind: 'failed', thrown });
        },
      );
  };
  const forget = () => {
    setChanging({ kind: 'idle' });
  };
  return { changing, change, forget };
}
