import { dequal } from 'dequal/lite';
import { useEffect, useMemo, useState } from 'react';
import {
  earlierAnnexes,
  isInScope,
  type AnnexRefusal,
  type EarlierAnnex,
  type FoundAnnex,
  type FoundSheets,
} from '../../../billing/annex/earlier-annexes';
import type { AnnexScope } from '../../../billing/annex/read-annex';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { findAnnexes } from './earlier-annexes';

/** A sheet that is the same annex as another. */
export interface AnnexCopy {
  readonly sheet: string;
  readonly of: string;
}

/** The annexes of the workbook, as they bear on what is billed now. */
export interface EarlierInUse {
  /** Whether they were found once: what is shown stays in view while they are read again. */
  readonly isKnown: boolean;
  readonly search: 'searching' | 'done' | { readonly failure: unknown };
  /** Those of the year and service at hand, each once, whether they can be read or not. */
  readonly annexes: readonly FoundAnnex[];
  readonly copies: readonly AnnexCopy[];
  /** Sheets of another year or service. */
  readonly elsewhere: readonly string[];
  /** Sheets that the user leaves out: what they bill could be billed again. */
  readonly left: readonly string[];
  /** Whether the user has said that what they bill is to be billed again. */
  readonly isAgain: boolean;
  /** What the run is compared with, in their order; none for a first one. */
  readonly counted: readonly EarlierAnnex[];
  readonly refusals: readonly AnnexRefusal[];
  /** Whether nothing of them stands in the way of billing. */
  readonly isSettled: boolean;
  readonly count: (sheet: string, isCounted: boolean) => void;
  readonly countAll: () => void;
  readonly billAgain: (isAgain: boolean) => void;
  readonly searchAgain: () => void;
  /** Reads them again; whether they are what they were. Rejects where they cannot be read. */
  readonly areSame: () => Promise<boolean>;
}

interface Left {
  readonly scope: string;
  readonly sheets: readonly string[];
  readonly isAgain: boolean;
}

const NONE_LEFT = { sheets: [], isAgain: false } as const;
const NOTHING: FoundSheets = { annexes: [], titles: [] };

/** Looks for the annexes that stand in the workbook, and counts all that are of the year and service at hand. */
export function useEarlier(workbook: OpenWorkbook | null, scope: AnnexScope | null): EarlierInUse {
  const [known, setFound] = useState<FoundSheets | null>(null);
  const found = known ?? NOTHING;
  const [search, setSearch] = useState<EarlierInUse['search']>(workbook === null ? 'done' : 'searching');
  const [asked, setAsked] = useState(0);
  const of = scope === null ? '' : `${scope.service} ${scope.schoolYear}`;
  const [leaving, setLeaving] = useState<Left>({ scope: of, sheets: [], isAgain: false });
  const { sheets: left, isAgain } = leaving.scope === of ? leaving : NONE_LEFT;

  useEffect(() => {
    if (workbook === null) return undefined;
    let isOver = false;
    setSearch('searching');
    findAnnexes(workbook, scope).then(
      (sheets) => {
        if (isOver) return;
        setFound(sheets);
        setSearch('done');
      },
      (failure: unknown) => {
        if (!isOver) setSearch({ failure });
      },
    );
    return () => {
      isOver = true;
    };
  }, [workbook, scope, asked]);

  const bearing = useMemo(() => sorted(found, scope), [found, scope]);
  const { annexes } = bearing;
  const leftSheets = useMemo(
    () => left.filter((sheet) => annexes.some(({ place }) => place.sheet === sheet)),
    [left, annexes],
  );
  const read = useMemo(() => {
    const counted = annexes.filter(({ place }) => !leftSheets.includes(place.sheet));
    if (scope === null || counted.length === 0) return { counted: [], refusals: [] };
    const chain = earlierAnnexes({ annexes: counted, titles: found.titles }, scope);
    return chain.kind === 'sound'
      ? { counted: chain.annexes, refusals: [] }
      : { counted: [], refusals: chain.refusals };
  }, [annexes, found, scope, leftSheets]);

  return {
    ...bearing,
    ...read,
    isKnown: workbook === null || known !== null,
    search,
    left: leftSheets,
    isAgain,
    // While they are read again, what is known holds: `areSame` comes before anything is billed.
    isSettled:
      (workbook === null || known !== null) &&
      typeof search === 'string' &&
      read.refusals.length === 0 &&
      (leftSheets.length === 0 || isAgain),
    count: (sheet, isCounted) => {
      const others = leftSheets.filter((one) => one !== sheet);
      setLeaving({ scope: of, sheets: isCounted ? others : [...others, sheet], isAgain: false });
    },
    countAll: () => {
      setLeaving({ scope: of, sheets: [], isAgain: false });
      setAsked((before) => before + 1);
    },
    billAgain: (again) => {
      setLeaving({ scope: of, sheets: left, isAgain: again });
    },
    searchAgain: () => {
      setAsked((before) => before + 1);
    },
    areSame: async () => {
      if (workbook === null) return true;
      const now = await findAnnexes(workbook, scope);
      if (dequal(told(now), told(found))) return true;
      setFound(now);
      return false;
    },
  };
}

function sorted(
  { annexes }: FoundSheets,
  scope: AnnexScope | null,
): Pick<EarlierInUse, 'annexes' | 'copies' | 'elsewhere'> {
  const own: FoundAnnex[] = [];
  const copies: AnnexCopy[] = [];
  const elsewhere: string[] = [];
  const byFingerprint = new Map<string, string>();
  for (const found of annexes) {
    const { sheet } = found.place;
    if (scope === null || !isInScope(found, scope)) {
      elsewhere.push(sheet);
      continue;
    }
    const fingerprint = found.read.kind === 'read' ? found.read.annex.fingerprint : null;
    const known = fingerprint === null ? undefined : byFingerprint.get(fingerprint);
    if (known !== undefined) {
      copies.push({ sheet, of: known });
      continue;
    }
    if (fingerprint !== null) byFingerprint.set(fingerprint, sheet);
    own.push(found);
  }
  return { annexes: own, copies, elsewhere };
}

/** What sheets say, for comparison. */
function told({ annexes, titles }: FoundSheets): unknown {
  const lines = annexes.map(({ place, read }) => [
    place,
    read.kind === 'read' ? read.annex.fingerprint : read.faults,
  ]);
  return [lines, titles];
}
