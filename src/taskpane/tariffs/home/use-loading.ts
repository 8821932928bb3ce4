import { useEffect, useState } from 'react';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { useTariffs } from '../../host/tariffs';
import { useWorkbook } from '../../host/host';

/** Under what the workbook keeps that it is to open without the add-in: the question is asked once. */
const DECLINED = 'contributions-ent.loading-declined';

/** Whether Excel loads the add-in with this workbook, and what its user says of it. */
export interface Loading {
  /**
   * `asked`: there are ENT tables, and nobody has answered yet. `needless`: the add-in still loads though the tables
   * are gone.
   */
  readonly state: 'loads' | 'declined' | 'asked' | 'needless' | 'none';
  /** What the last word came to. */
  readonly outcome: Outcome | null;
  readonly load: () => void;
  readonly stop: () => void;
  readonly decline: () => void;
}

export type Outcome =
  { readonly kind: 'loads' | 'stopped' } | { readonly kind: 'refused' | 'unkept'; readonly thrown: unknown };

interface Known {
  readonly loads: boolean;
  readonly isDeclined: boolean;
}

export function useLoading(): Loading {
  const workbook = useWorkbook();
  const { followed } = useTariffs();
  const [known, setKnown] = useState<Known | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    let isOver = false;
    // Where Excel cannot say, nothing is asked.
    if (workbook !== null) {
      readLoading(workbook).then(
        (read) => {
          if (!isOver) setKnown(read);
        },
        () => undefined,
      );
    }
    return () => {
      isOver = true;
    };
  }, [workbook]);

  const set = (isWanted: boolean) => {
    workbook?.loadOnOpening(isWanted).then(
      () => {
        setKnown({ loads: isWanted, isDeclined: !isWanted });
        setOutcome({ kind: isWanted ? 'loads' : 'stopped' });
        if (!isWanted) keepDeclined(workbook);
      },
      (thrown: unknown) => {
        setOutcome({ kind: 'refused', thrown });
      },
    );
  };
  const keepDeclined = (where: OpenWorkbook) => {
    where.keepSetting(DECLINED, 'true').catch((thrown: unknown) => {
      setOutcome({ kind: 'unkept', thrown });
    });
  };
  return {
    state: known === null || followed?.state !== 'read' ? 'none' : stateOf(known, hasTables(followed.tables)),
    outcome,
    load: () => {
      set(true);
    },
    stop: () => {
      set(false);
    },
    decline: () => {
      setKnown({ loads: false, isDeclined: true });
      setOutcome(null);
      if (workbook !== null) keepDeclined(workbook);
    },
  };
}

async function readLoading(workbook: OpenWorkbook): Promise<Known> {
  const [loads, declined] = await Promise.all([workbook.loadsOnOpening(), workbook.readSetting(DECLINED)]);
  return { loads, isDeclined: declined !== null };
}

function hasTables(tables: Readonly<Record<string, unknown>>): boolean {
  return Object.values(tables).some((table) => table !== null);
}

function stateOf({ loads, isDeclined }: Known, hasEntTables: boolean): Loading['state'] {
  if (loads) return hasEntTables ? 'loads' : 'needless';
  if (!hasEntTables) return 'none';
  return isDeclined ? 'declined' : 'asked';
}
