import { isSiren, isUai } from '../../../src/kit/cells/codes';
import * as v from 'valibot';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { citation } from '../../../src/engine/citation';
import { contributionOf } from '../../../src/engine/contribution/contribution';
import { explainContribution } from '../../../src/engine/contribution/explain-contribution';
import { rateFor } from '../../../src/engine/contribution/rate';
import { explanationText } from '../../../src/engine/explanation';
import { categoryOf } from '../../../src/engine/places/category';
import { resolvePlace } from '../../../src/engine/places/resolve-place';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { schoolYearBilledIn } from '../../../src/engine/years/school-year';
import { COMMUNES } from '../../../src/tariffs/communes';
import type { SchoolYear } from '../../../src/tariffs/model';
import type { Decimal } from '../../../src/kit/money/decimal';
import { budgetYear, category, cents, question, schoolYear, whole, type Question } from '../question';

const place = v.union([v.string(), v.number()]);

function contribution(given: { pupils: Decimal; place: string | number; schoolYear: SchoolYear }) {
  return contributionOf(shippedBook, given.pupils, resolvePlace(placeIndex, given.place), given.schoolYear);
}

export const contributionQuestions: Readonly<Record<string, Question>> = {
  /** What a place pays, € TTC. */
  contribution: question({ pupils: whole, place, schoolYear }, (given) => {
    const found = contribution(given);
    const rate = rateFor(shippedBook, found.category, given.schoolYear);
    return { category: found.category, rate: cents(rate.rate), amount: cents(found.rounded) };
  }),

  /** The sentence, the act and the remarks of a contribution. */
  explanation: question({ pupils: whole, place, schoolYear }, (given) =>
    explanationText(explainContribution(shippedBook, contribution(given))),
  ),

  /** The rate voted for a category, € TTC per pupil, and the act that set it. */
  rate: question({ category, schoolYear }, (given) => {
    const { rate, act, item } = rateFor(shippedBook, given.category, given.schoolYear);
    return { rate: cents(rate), act: citation(act, item) };
  }),

  /** Where a place stands. */
  category: question({ place, schoolYear }, (given) =>
    categoryOf(resolvePlace(placeIndex, given.place), shippedBook.members, given.schoolYear),
  ),

  /** The communes of member EPCI, by département, and those of the Somme whose EPCI is none. */
  territory: question({}, () => {
    const members = COMMUNES.filter(({ epci }) => shippedBook.members.isMember(epci.siren, null) === true);
    const inDepartment = (communes: typeof COMMUNES, code: string) =>
      communes.filter(({ department }) => department === code).length;
    return {
      memberEpci: shippedBook.data.members.length,
      communes: members.length,
      inSomme: inDepartment(members, '80'),
      inSeineMaritime: inDepartment(members, '76'),
      inAisne: inDepartment(members, '02'),
      othersInSomme: inDepartment(COMMUNES, '80') - inDepartment(members, '80'),
    };
  }),

  /** The school year billed in a budget year. */
  billedYear: question({ budgetYear }, (given) => schoolYearBilledIn(given.budgetYear)),

  siren: question({ text: v.string() }, ({ text }) => isSiren(text)),

  uai: question({ text: v.string() }, ({ text }) => isUai(text)),
};
