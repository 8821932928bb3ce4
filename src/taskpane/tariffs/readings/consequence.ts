import type { TariffBook } from '../../../engine/book/tariff-book';
import { yearCost } from '../../../engine/charges/year-cost';
import { contributionOf } from '../../../engine/contribution/contribution';
import { contributionYears } from '../../../engine/contribution/years';
import { count, euros } from '../../../kit/french/amount';
import { Decimal } from '../../../kit/money/decimal';
import { resolvePlace } from '../../../engine/places/resolve-place';
import { placeIndex } from '../../../engine/places/shipped-index';
import { priceCollege } from '../../../engine/services/colleges';
import { priceNpdc } from '../../../engine/services/npdc';
import type { ReadingId, SchoolYear } from '../../../tariffs/model';
import { attempt, type Answer } from '../../../engine/attempt';
import type { ReadingsWords } from './words';

/** Pithon, Aisne: the one commune of a member EPCI that is neither in the Somme nor in Seine-Maritime. */
const PITHON = '02604';
const PUPILS = { college: 200, pithon: 10, npdc: 4250 } as const;
const SUBSIDIES = 500;

/** What a book with a reading answers to the question that the reading is about, in the display language. */
export function consequenceOf(
  book: TariffBook,
  id: ReadingId,
  words: ReadingsWords['consequences'],
): Answer<string> {
  return attempt(() => {
    const year = latestYear(book);
    switch (id) {
      case 'college-200': {
        const college = { pupils: new Decimal(PUPILS.college), pupilsAboveOneHour: new Decimal(0) };
        const siteTv = priceCollege(book, college, year, 'SITE.TV');
        const whole = priceCollege(book, college, year);
        return words.college(euros(siteTv.rounded.euros), euros(whole.rounded.euros), year);
      }
      case 'somme-hors-76': {
        const place = resolvePlace(placeIndex, PITHON);
        const { rounded } = contributionOf(book, new Decimal(PUPILS.pithon), place, year);
        return words.pithon(PUPILS.pithon, euros(rounded.euros), year);
      }
      case 'denominateur':
      case 'assiette': {
        const known = latestCost(book);
        if (known === null) return words.noYear;
        const { charges, pupils, rounded } = yearCost(book, known);
        return words.cost(euros(charges), count(pupils), euros(rounded.euros), known);
      }
      case 'prix-sans-terme': {
        const college = { pupils: new Decimal(PUPILS.college), pupilsAboveOneHour: new Decimal(0) };
        return words.standing(euros(priceCollege(book, college, year).rounded.euros), year);
      }
      case 'effectif-2023-2024':
        return book.readings.choice(id) === 'whole' ? words.wholeCount : words.countOfSomme;
      case 'npdc-subventions': {
        const service = {
          pupils: new Decimal(PUPILS.npdc),
          option: false,
          halfDays: new Decimal(0),
          subsidies: new Decimal(SUBSIDIES),
        };
        const { rounded } = priceNpdc(book, service, year);
        return words.npdc(count(PUPILS.npdc), euros(SUBSIDIES), euros(rounded.euros));
      }
    }
  });
}

function latestYear(book: TariffBook): SchoolYear {
  const priced = contributionYears(book).find(({ status }) => status !== null);
  if (priced === undefined) throw new TypeError('The book prices no year.');
  return priced.year;
}

/** The latest year whose charges are known line by line and whose pupils are known by category. */
function latestCost(book: TariffBook): SchoolYear | null {
  const counted = new Set(
    book.data.pupils.filter(({ groups }) => groups !== null).map(({ schoolYear }) => schoolYear),
  );
  const years = book.data.charges
    .filter(({ schoolYear, lines }) => lines !== null && counted.has(schoolYear))
    .map(({ schoolYear }) => schoolYear);
  return years.sort().at(-1) ?? null;
}
