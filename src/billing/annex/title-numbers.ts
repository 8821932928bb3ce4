import { type CellValue, isBlank } from '../../kit/cells/cell';
import type { BudgetYear } from '../../tariffs/model';
import type { PayerIdentity } from '../model/payer';
import { identityAbove } from './annex-identity';

/** The columns of the sheet of titles that a later run reads back. */
export const TITLE_HEADERS = {
  payer: 'Redevable',
  siret: 'SIRET',
  nature: 'Nature',
  titleNumber: 'N° du titre',
  budgetYear: 'Exercice',
} as const;

/** What each title, or what takes one back, is called. */
export const TITLE_KINDS = {
  first: 'titre',
  newTitle: 'titre',
  complement: 'titre complémentaire',
  reduction: 'réduction',
  cancellation: 'annulation',
  mandate: 'mandat au compte 673',
} as const;

export type TitleKind = keyof typeof TITLE_KINDS;

/** A title that was made, as the officer completed it once it was issued. */
export interface IssuedTitle {
  readonly payer: PayerIdentity;
  /** As the accounting software gave it; null while it is to be filled in. */
  readonly number: string | null;
  readonly budgetYear: BudgetYear | null;
}

/** The sheet of titles of an annex. */
export interface TitleSheet {
  /** Of the annex that they are the titles of. */
  readonly fingerprint: string;
  readonly titles: readonly IssuedTitle[];
}

const FARTHEST_HEADER = 40;

/** @returns null where the cells are no sheet of titles with an identity */
export function readTitleSheet(rows: readonly (readonly CellValue[])[]): TitleSheet | null {
  const head = rows.slice(0, FARTHEST_HEADER);
  const at = head.findIndex((row) => columnsIn(row) !== null);
  const columns = columnsIn(rows[at] ?? []);
  const identity = identityAbove(rows.slice(0, Math.max(at, 0)));
  if (columns === null || identity === null || !('fingerprint' in identity)) return null;
  const titles = rows.slice(at + 1).flatMap((row): IssuedTitle[] => {
    const text = (column: keyof typeof TITLE_HEADERS) => {
      const cell = row[columns[column]] ?? null;
      return isBlank(cell) ? null : String(cell).trim();
    };
    const [name, year] = [text('payer'), Number(text('budgetYear') ?? NaN)];
    // The total, a heading and what takes a title back are no titles.
    if (name === null || !Number.isInteger(year) || !isTitle(text('nature'))) return [];
    return [{ payer: { name, siret: text('siret') }, number: text('titleNumber'), budgetYear: year }];
  });
  return { fingerprint: identity.fingerprint, titles };
}

function isTitle(nature: string | null): boolean {
  return nature === null || nature === TITLE_KINDS.newTitle || nature === TITLE_KINDS.complement;
}

function columnsIn(row: readonly CellValue[]): Readonly<Record<keyof typeof TITLE_HEADERS, number>> | null {
  const titles = row.map((cell) => (typeof cell === 'string' ? cell.trim() : null));
  const found = (Object.keys(TITLE_HEADERS) as (keyof typeof TITLE_HEADERS)[]).map(
    (column) => [column, titles.indexOf(TITLE_HEADERS[column])] as const,
  );
  const isThere = found.every(([column, index]) => index >= 0 || column === 'nature');
  return isThere ? (Object.fromEntries(found) as Record<keyof typeof TITLE_HEADERS, number>) : null;
}
