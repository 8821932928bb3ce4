import type { SchoolYear, SubsidisedAgreement } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { Money, roundToCent, type RoundedMoney } from '../../kit/money/money';

/** What a subsidised agreement costs in a year, € TTC: gross, subsidy and net. */
export interface AgreementCost {
  readonly agreement: SubsidisedAgreement<Decimal>;
  readonly gross: RoundedMoney<'TTC'>;
  readonly subsidy: RoundedMoney<'TTC'>;
  readonly net: RoundedMoney<'TTC'>;
}

/**
 * The subsidised agreements that run in a school year: CANOPE from 2016-2017 to 2018-2019, 20 000 € a year of which
 * the FEDER pays 30 % (bureau of 28/11/2016, part I, point 2).
 */
export function agreementsIn(book: TariffBook, year: SchoolYear): AgreementCost[] {
  return book.data.agreements
    .filter(({ from, to }) => from <= year && year <= to)
    .map((agreement) => {
      const gross = roundToCent(Money.of(agreement.yearlyAmount, 'TTC'));
      const subsidy = roundToCent(Money.of(agreement.yearlyAmount, 'TTC').times(agreement.subsidyShare));
      // Gross less the rounded subsidy, so that the three always add up.
      const net = roundToCent(Money.of(gross.euros.minus(subsidy.euros), 'TTC'));
      return { agreement, gross, subsidy, net };
    });
}
