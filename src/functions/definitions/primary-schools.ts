import { citation } from '../../engine/citation';
import { chargedCategory, contributionOf } from '../../engine/contribution/contribution';
import { contributionInRows } from '../../engine/contribution/contribution-in-rows';
import { explainContribution } from '../../engine/contribution/explain-contribution';
import { rateFor } from '../../engine/contribution/rate';
import type { TariffBook } from '../../engine/book/tariff-book';
import { explanationText } from '../../engine/explanation';
import { categoryOf } from '../../engine/places/category';
import type { Place } from '../../engine/places/place';
import { schoolYearBilledIn } from '../../engine/years/school-year';
import type { SchoolYear } from '../../tariffs/model';
import { isBlankText, isNothing, isPlainQuantity } from '../call/cell';
import { cellFunction, pricingFunction, tableFunction } from '../call/ent-function';
import { knownContributions } from '../call/known-contributions';
import { optionalYear, single, type Given } from '../call/parameter';
import { budgetYear, place, quantity, schoolYear } from '../call/readers';

const CONTRIBUTION = { eleves: quantity, territoire: place, annee: schoolYear };
const SAYS_NOTHING = { eleves: isNothing, territoire: isBlankText };

export const CONTRIB = pricingFunction(CONTRIBUTION, {
  blank: SAYS_NOTHING,
  find: contribution,
  quick: () => {
    const known = knownContributions();
    return ([pupils, where, year]) =>
      isPlainQuantity(pupils) && !isBlankText(where) ? known.perPupil(where, year).times(pupils) : undefined;
  },
});

export const TARIF = cellFunction(
  { territoire: place, annee: schoolYear },
  {
    blank: { territoire: isBlankText },
    find: votedRate,
    answer: ({ rate }) => rate.toNumber(),
  },
);

export const TERRITOIRE = cellFunction(
  { lieu: place, annee: optionalYear(schoolYear) },
  {
    blank: { lieu: isBlankText },
    find: ({ lieu, annee }, book) => categoryOf(lieu, book.members, annee ?? null),
    answer: (category) => category,
  },
);

// Its id was ANNEE until 0.1, which is a native name: YEAR in French.
export const ANNEESCOLAIRE = cellFunction(
  { exercice: budgetYear },
  {
    blank: { exercice: isBlankText },
    find: ({ exercice }) => schoolYearBilledIn(exercice),
    answer: (year) => year,
  },
);

export const SOURCE = cellFunction(
  { territoire: place, annee: schoolYear },
  {
    blank: { territoire: isBlankText },
    find: votedRate,
    answer: ({ act, item }) => citation(act, item),
  },
);

export const EXPLIQUER = cellFunction(CONTRIBUTION, {
  blank: SAYS_NOTHING,
  find: contribution,
  answer: (found, book) => explanationText(explainContribution(book, found)),
});

export const DETAIL = tableFunction(
  { eleves: single(quantity), territoire: single(place), annee: single(schoolYear) },
  {
    find: contribution,
    table: (found, book) => contributionInRows(book, found).map((row) => [...row]),
  },
);

function contribution({ eleves, territoire, annee }: Given<typeof CONTRIBUTION>, book: TariffBook) {
  return contributionOf(book, eleves, territoire, annee);
}

function votedRate(
  { territoire, annee }: { readonly territoire: Place; readonly annee: SchoolYear },
  book: TariffBook,
) {
  return rateFor(book, chargedCategory(book, territoire, annee), annee);
}
