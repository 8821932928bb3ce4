import { known } from '../../engine/attempt';
import { chargesOf } from '../../engine/charges/statement';
import { pupilCountOf } from '../../engine/charges/pupils';
import type { TariffBook } from '../../engine/book/tariff-book';
import { otherProductsOf } from '../../engine/charges/other-products';
import { contributionYears } from '../../engine/contribution/years';
import type { VotedRate } from '../../engine/contribution/rate';
import type { Decimal } from '../../kit/money/decimal';
import type { Act, ActId, ChargeStatement, OtherProduct, PupilCount, SchoolYear } from '../../tariffs/model';
import { knownRates } from '../known-rates';
import { actBehind } from '../other-product-rows';
import type { ActsBehind } from '../provisional';

/** What a book knows of a school year; null is what it does not. */
export interface ComparedYear {
  readonly year: SchoolYear;
  readonly charges: ChargeStatement<Decimal> | null;
  readonly pupils: PupilCount | null;
  readonly others: readonly OtherProduct<Decimal>[];
  readonly rates: readonly VotedRate[];
  readonly acts: ActsBehind;
}

/** The years that the book knows by their charges, their pupils or their rates, from the earliest. */
export function yearsKnown(book: TariffBook): readonly SchoolYear[] {
  const priced = contributionYears(book).flatMap(({ year, status }) => (status === null ? [] : [year]));
  const { charges, pupils } = book.data;
  const all = [...charges, ...pupils].map(({ schoolYear }) => schoolYear).concat(priced);
  return [...new Set(all)].sort();
}

/** @throws Problem `workbookUnread` */
export function comparedYears(book: TariffBook): readonly ComparedYear[] {
  // A year of which nothing could be read would not even be among them.
  book.refusals.checkCharges();
  book.refusals.checkPupils();
  book.refusals.checkTariff('primary-schools');
  return yearsKnown(book).map((year) => {
    const charges = known(() => chargesOf(book, year));
    const pupils = known(() => pupilCountOf(book, year));
    const rates = knownRates(book, year);
    const actOf = (row: { readonly act: ActId } | null): Act | null =>
      row === null ? null : book.act(row.act);
    const others = otherProductsOf(book, year);
    const acts = {
      rate: rates[0]?.act ?? null,
      charges: actOf(charges),
      pupils: actOf(pupils),
      others: actBehind(book, others),
    };
    return { year, charges, pupils, others, rates, acts };
  });
}
