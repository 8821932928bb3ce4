import type { Act } from '../tariffs/model';
import { frenchDate } from '../kit/french/date';

/**
 * How a French sentence cites an act: `Délibération 20240617_DL_05 du 17/06/2024, article 1`, `Comité syndical du
 * 28/06/2022, point 13`; one that is not voted yet is said to be a draft.
 *
 * @param item article or point; the act's own where a rate names none
 */
export function citation(act: Act, item: string | null = act.item): string {
  const { body, number, date, title, status } = act;
  const named = number === null ? body : `Délibération ${number}`;
  const dated = date === null ? `${named}, ${title} (document non daté)` : `${named} du ${frenchDate(date)}`;
  const cited = item === null ? dated : `${dated}, ${item}`;
  return status === 'draft' ? `${cited} (projet)` : cited;
}
