import { answerWithin } from '../attempt';
import type { SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { count } from '../../kit/french/amount';
import type { Decimal } from '../../kit/money/decimal';
import { Money } from '../../kit/money/money';
import { priceBy, type Priced } from '../pricing';
import { lessSubsidies } from '../rules/less-subsidies';
import { Problem } from '../problem';
import { evaluate } from '../rules/calculations';
import { total, type SumPart } from '../rules/sum';
import { isDueByOne, priceService } from './priced-service';

/** A college's pupils, and how many of them used maxicours for more than one hour. */
export interface College {
  readonly pupils: Decimal;
  readonly pupilsAboveOneHour: Decimal;
}

/** The lines of one college's price; Labomep is not one: it is due once for all colleges. */
export const COLLEGE_LINES = ['comptes', 'Le Robert', 'maxicours', 'SITE.TV'] as const;
export type CollegeLine = (typeof COLLEGE_LINES)[number];

const ofTheWholeBill = (part: SumPart<Decimal>) => part.oncePerBill === true;

/**
 * One college, or one line of it, € TTC, without Labomep (charter of 24/06/2014, article 4.3).
 *
 * @throws Problem `morePupilsAboveHour`, `outsideGrid` (SITE.TV above 1 100 pupils), `serviceNotPriced` (before
 *   2014-2015)
 */
export function priceCollege(
  book: TariffBook,
  college: College,
  year: SchoolYear,
  line?: CollegeLine,
): Priced<'TTC'> {
  refuseMoreAboveHour(college);
  const asked = { quantities: { ...college }, part: line };
  return priceService(book, { tariff: 'colleges', year, basis: 'TTC' }, asked);
}

/**
 * The Département's bill for colleges, € TTC: each college, Labomep once, less the subsidies obtained (charter,
 * article 4.3: « dégrevée des subventions »), never below 0.
 *
 * @param colleges in the order of the source; null for an empty position, which counts in the numbering alone
 * @param subsidies in euros, ≥ 0
 * @throws Problem `collegeInError` that names the first college that has no price
 */
export function priceColleges(
  book: TariffBook,
  colleges: readonly (College | null)[],
  year: SchoolYear,
  subsidies: Decimal,
): Priced<'TTC'> {
  // Every row first: an unsound row goes before one that the grid does not price.
  const rows = colleges.flatMap((college, row) => (college === null ? [] : [{ college, row }]));
  for (const { college, row } of rows) {
    ofCollege(row, () => {
      refuseMoreAboveHour(college);
    });
  }
  return priceBy(book, { tariff: 'colleges', year, basis: 'TTC' }, (rule, reading) => {
    const each = rows.map(({ college, row }) => ({
      id: String(row + 1),
      label: `Collège ${row + 1}`,
      working: ofCollege(row, () =>
        evaluate(rule, { quantities: { ...college }, charges: isDueByOne, reading }, 'TTC'),
      ),
    }));
    const once = evaluate(rule, { quantities: {}, charges: ofTheWholeBill }, 'TTC');
    const parts = [...each, { id: 'all', label: 'Pour tous les collèges', working: once }];
    return lessSubsidies({ kind: 'sum', parts, exact: Money.of(total(parts), 'TTC') }, subsidies);
  });
}

/** @throws Problem `morePupilsAboveHour` */
export function refuseMoreAboveHour({ pupils, pupilsAboveOneHour }: College): void {
  if (pupilsAboveOneHour.greaterThan(pupils)) {
    const details = { above: count(pupilsAboveOneHour), pupils: count(pupils) };
    throw new Problem('morePupilsAboveHour', details);
  }
}

/** What is asked of one of several colleges; a refusal says in which row it stands. */
export function ofCollege<T>(row: number, ask: () => T): T {
  return answerWithin(ask, (cause) => new Problem('collegeInError', { row: String(row + 1), cause }));
}
