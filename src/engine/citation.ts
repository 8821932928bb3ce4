import type { Act } from '../tariffs/model';
import { frenchDate } from '../kit/french/date';

/** An act by its number or, where it has none, by the body that met. */
export function actInWords({ body, number }: Act): string {
  return number === null ? body : `Délibération ${number}`;
}

/**
 * How a French sentence cites an act: `Délibération 20240617_DL_05 du 17/06/2024, article 1`, `Comité syndical du
 * 28/06/2022, point 13`; one that is not voted yet is said to be a draft.
 *
 * @param item article or point; the act's own where a rate names none
 */
export function citation(act: Act, item: string | null = act.item): string {
  const { date, title, status } = act;
  const named = actInWords(act);
  const dated = date === null ? `${named}, ${title} (document non daté)` : `${named} du ${frenchDate(date)}`;
  const cited = item === null ? dated : `${dated}, ${item}`;
  return status === 'draft' ? `${cited} (projet)` : cited;
}
