import { actInWords } from '../citation';
import type { TariffBook } from '../book/tariff-book';
import { frenchDate } from '../../kit/french/date';
import { placeInWords } from '../places/place-in-words';
import type { Contribution } from './contribution';
import { explainContribution } from './explain-contribution';
import { rateFor } from './rate';

/** What stands behind a contribution: label and value, in French, always these rows; `""` where there is nothing to say. */
export function contributionInRows(
  book: TariffBook,
  contribution: Contribution,
): readonly (readonly [label: string, value: string | number])[] {
  const { pupils, category, place, year, working, rounded, act, item, source } = contribution;
  return [
    ['Élèves', pupils.toNumber()],
    ['Tarif', rateFor(book, category, year).rate.toNumber()],
    ['Catégorie', category],
    ['Commune ou EPCI', place.kind === 'label' ? '' : placeInWords(place)],
    ['Montant exact', working.exact.exact.toNumber()],
    ['Montant', rounded.toNumber()],
    ['Acte', act.status === 'draft' ? `${actInWords(act)} (projet)` : actInWords(act)],
    ['Date', act.date === null ? '' : frenchDate(act.date)],
    ['Article', item ?? ''],
    ['Lignes', source?.lines ?? ''],
    ['Remarques', explainContribution(book, contribution).remarks.join(' ')],
  ];
}
