import type { CellValue } from '../../kit/cells/cell';
import type { BudgetYear } from '../../tariffs/model';
import type { StatedLine } from '../model/line';
import type { AnnexFault } from './annex-fault';
import type { ReadLine } from './annex-line';
import { ordered } from './annex-order';
import { readAnnex, type AnnexRead, type AnnexScope, type ReadAnnex } from './read-annex';
import { readTitleSheet, type IssuedTitle, type TitleSheet } from './title-numbers';

/** Where an annex stands. */
export interface AnnexPlace {
  /** null in the workbook that is open. */
  readonly file: string | null;
  readonly sheet: string;
}

/** A sheet that may be an annex or its titles, hidden ones included. */
export interface GivenSheet extends AnnexPlace {
  readonly rows: readonly (readonly CellValue[])[];
}

export interface FoundAnnex {
  readonly place: AnnexPlace;
  readonly read: AnnexRead;
}

export interface FoundTitles {
  readonly place: AnnexPlace;
  readonly sheet: TitleSheet;
}

/** What stands in some sheets: annexes, whether they are believed or not, and sheets of titles. */
export interface FoundSheets {
  readonly annexes: readonly FoundAnnex[];
  readonly titles: readonly FoundTitles[];
}

/** An earlier annex in its place among those of its year and service. */
export interface EarlierAnnex {
  readonly place: AnnexPlace;
  /** From 1, the first annex. */
  readonly number: number;
  /** Whether it has an identity; one made before 1.0 has none. */
  readonly isIdentified: boolean;
  readonly fingerprint: string;
  readonly budgetYear: BudgetYear | null;
  readonly lines: readonly ReadLine[];
  readonly titles: readonly IssuedTitle[];
}

/** Why annexes cannot be counted together, each naming the sheets that are in the way. */
export type AnnexRefusal = { readonly place: AnnexPlace } & (
  | { readonly kind: 'unread'; readonly faults: readonly AnnexFault[] }
  | { readonly kind: 'otherScope'; readonly found: AnnexScope; readonly expected: AnnexScope }
  /** The same annex stands twice. */
  | { readonly kind: 'twice'; readonly other: AnnexPlace }
  | { readonly kind: 'twoFirsts'; readonly other: AnnexPlace }
  /** Complements alone. */
  | { readonly kind: 'noFirst' }
  /** It came after annexes that are not here, or not as they were; by number, with the sheet that has it now. */
  | {
      readonly kind: 'gap';
      readonly number: number;
      readonly missing: readonly number[];
      readonly instead: readonly AnnexPlace[];
    }
  /** It came after none of the other's differences: both may take back or claim the same. */
  | { readonly kind: 'fork'; readonly other: AnnexPlace }
  /** A complement without identity, whose line starts from another amount than the annexes before it come to. */
  | { readonly kind: 'doesNotFollow'; readonly row: number; readonly line: StatedLine }
  /** Two sheets of its titles give a payer different numbers. */
  | { readonly kind: 'titlesDiffer'; readonly payer: string }
);

export type EarlierAnnexes =
  | { readonly kind: 'sound'; readonly annexes: readonly EarlierAnnex[] }
  | { readonly kind: 'refused'; readonly refusals: readonly AnnexRefusal[] };

/** Looks for annexes and their titles in sheets. */
export function findAnnexes(sheets: Iterable<GivenSheet>): FoundSheets {
  const annexes: FoundAnnex[] = [];
  const titles: FoundTitles[] = [];
  for (const { file, sheet, rows } of sheets) {
    const place = { file, sheet };
    const read = readAnnex(rows);
    if (read !== null) annexes.push({ place, read });
    else {
      const found = readTitleSheet(rows);
      if (found !== null) titles.push({ place, sheet: found });
    }
  }
  return { annexes, titles };
}

/** What an annex is of, believed or not; null where it does not say. */
export function scopeOfAnnex({ read }: FoundAnnex): AnnexScope | null {
  return read.kind === 'read' ? read.annex : read.scope;
}

export function isInScope(found: FoundAnnex, { service, schoolYear }: AnnexScope): boolean {
  const scope = scopeOfAnnex(found);
  return scope === null || (scope.service === service && scope.schoolYear === schoolYear);
}

/** The annexes of a year and service as they follow each other, or all that forbids to count them together. */
export function earlierAnnexes({ annexes, titles }: FoundSheets, scope: AnnexScope): EarlierAnnexes {
  const refusals: AnnexRefusal[] = [];
  const sound: (ReadAnnex & { readonly place: AnnexPlace })[] = [];
  for (const found of annexes) {
    const { place, read } = found;
    const own = scopeOfAnnex(found);
    if (own !== null && !isInScope(found, scope)) {
      refusals.push({ kind: 'otherScope', place, found: own, expected: scope });
    } else if (read.kind === 'refused') {
      refusals.push({ kind: 'unread', place, faults: read.faults });
    } else {
      sound.push({ ...read.annex, place });
    }
  }
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const chain = ordered(sound);
  if (chain.kind === 'refused') return chain;
  const completed = chain.annexes.map((annex, index): EarlierAnnex => {
    const { place, identity, fingerprint, budgetYear, lines } = annex;
    const own = titlesOf(place, fingerprint, titles, refusals);
    const isIdentified = identity !== null;
    return { place, number: index + 1, isIdentified, fingerprint, budgetYear, lines, titles: own };
  });
  return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'sound', annexes: completed };
}

function titlesOf(
  place: AnnexPlace,
  fingerprint: string,
  sheets: readonly FoundTitles[],
  refusals: AnnexRefusal[],
): readonly IssuedTitle[] {
  const byPayer = new Map<string, IssuedTitle>();
  for (const { sheet } of sheets) {
    if (sheet.fingerprint !== fingerprint) continue;
    for (const title of sheet.titles) {
      const key = title.payer.siret ?? title.payer.name;
      const known = byPayer.get(key);
      if (known === undefined || known.number === null) byPayer.set(key, title);
      else if (title.number !== null && title.number !== known.number) {
        refusals.push({ kind: 'titlesDiffer', place, payer: title.payer.name });
      }
    }
  }
  return [...byPayer.values()];
}
