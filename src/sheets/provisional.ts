import { citation } from '../engine/citation';
import type { Act, SchoolYear } from '../tariffs/model';

/** What a figure is made of that an act sets. */
export type SetFigure = 'rate' | 'charges' | 'pupils' | 'others';

/** The acts behind a figure; null where none is known. */
export type ActsBehind = Readonly<Partial<Record<SetFigure, Act | null>>>;

const MARKS: Readonly<Record<SetFigure, string>> = {
  rate: 'tarif prévisionnel',
  charges: 'charges prévisionnelles',
  pupils: 'effectif prévisionnel',
  others: 'autres produits prévisionnels',
};

/** Whether an act is only a draft (projet): a budget precedes the vote, and must say so wherever its figures show. */
export function isProvisional(act: Act | null): boolean {
  return act?.status === 'draft';
}

/** A sheet's title, marked where any of the acts is only a draft. */
export function markedTitle(title: string, acts: readonly (Act | null)[]): string {
  return acts.some(isProvisional) ? `${title} (prévisionnel)` : title;
}

/** The head of a year's column, marked where an act behind its figures is only a draft. */
export function markedYear(year: SchoolYear, acts: ActsBehind): string {
  return Object.values(acts).some(isProvisional) ? `${year} (prévisionnel)` : year;
}

/** A figure's label with what is provisional about it: `Solde (tarif prévisionnel)`. */
export function marked(label: string, behind: ActsBehind): string {
  const marks = (['rate', 'charges', 'pupils', 'others'] as const)
    .filter((figure) => isProvisional(behind[figure] ?? null))
    .map((figure) => MARKS[figure]);
  return marks.length === 0 ? label : `${label} (${marks.join(', ')})`;
}

/** How a sheet cites an act: a draft is said to be one. */
export function citationInSheet(act: Act, item: string | null = act.item): string {
  const cited = citation(act, item);
  return isProvisional(act) ? `${cited} (prévisionnel : le vote n'a pas eu lieu)` : cited;
}

/** Whether a text of a sheet says that something is provisional, or cites a draft. */
export function saysProvisional(text: string): boolean {
  return /prévisionnel|\(projet\)/i.test(text);
}
