import { explain, resultInWords, type Explanation } from '../explanation';
import { count } from '../../kit/french/amount';
import type { TariffBook } from '../book/tariff-book';
import { originInWords } from '../origin';
import type { CommunePlace, Place } from '../places/place';
import { placeInWords } from '../places/place-in-words';
import { workingInWords } from '../rules/calculations';
import type { Contribution } from './contribution';

/**
 * Explains a contribution: `412 élèves × 7,40 € (membre, 2023-2024) = 3 048,80 €`, its act, and the remarks; a
 * commune or an EPCI is named with its code.
 */
export function explainContribution(book: TariffBook, contribution: Contribution): Explanation {
  const { working, category, place, year } = contribution;
  const where = place.kind === 'label' ? category : `${placeInWords(place)} : ${category}`;
  const general = explain(contribution);
  return {
    ...general,
    sentence: `${workingInWords(working)} (${where}, ${year}) = ${resultInWords(contribution)}`,
    remarks: [...general.remarks, ...placeRemarks(book, place)],
  };
}

/** What is said of a place wherever its category shows, in French. */
export function placeRemarks(book: TariffBook, place: Place): string[] {
  if (place.kind === 'label' || place.kind === 'elsewhere') return [];
  const remarks = place.kind === 'commune' ? [...formerRemark(place), ...postalRemark(place)] : [];
  const { siren } = place.kind === 'commune' ? place.commune.epci : place.epci;
  return [...remarks, ...membershipRemarks(book, siren)];
}

/**
 * What is said of an EPCI's membership, in French: where the workbook says it, or that the list which ships has no date.
 * An EPCI that is in no list is no member by the public one.
 */
export function membershipRemarks(book: TariffBook, siren: string): string[] {
  const rows = book.members.membershipsOf(siren).flatMap(({ origin }) => origin?.rows ?? []);
  return rows.length === 0
    ? ["La liste publique des EPCI membres n'est pas datée."]
    : originInWords("Adhésion de l'EPCI", { table: 'EntMembres', rows });
}

/** What a former code or name means today, in French; nothing of a current one. */
export function formerRemark({ foundBy, term, commune }: CommunePlace): string[] {
  if (foundBy === 'formerCode')
    return [`${term} est un ancien code INSEE ; il désigne aujourd'hui ${commune.name}.`];
  if (foundBy === 'formerName') return [`${term} est aujourd'hui ${commune.name}.`];
  return [];
}

/** Most postal codes of the Somme are some other commune's INSEE code, and the two may pay different rates. */
function postalRemark({ term, commune, ifPostalCode = [] }: CommunePlace): string[] {
  if (ifPostalCode.length === 0) return [];
  const names = ifPostalCode.map(({ name }) => name);
  const shown =
    names.length > 3
      ? `${count(names.length)} communes, dont ${names.slice(0, 3).join(', ')}`
      : names.join(', ');
  return [`${term} est lu comme un code INSEE (${commune.name}) ; c'est aussi un code postal (${shown}).`];
}
