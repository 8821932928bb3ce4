import { known } from '../../engine/attempt';
import { chargesOf } from '../../engine/charges/statement';
import { pupilCountOf } from '../../engine/charges/pupils';
import type { TariffBook } from '../../engine/book/tariff-book';
import { rateFor, type VotedRate } from '../../engine/contribution/rate';
import type { Act, ActId, SchoolYear } from '../../tariffs/model';
import { addHeading } from '../../kit/sheet/blocks';
import { addProvenance } from '../provenance';
import { countScopeOf } from '../../engine/charges/count-scope';
import { otherProductsOf } from '../../engine/charges/other-products';
import { knownRates } from '../known-rates';
import { actBehind, addOtherProductSources } from '../other-product-rows';
import type { SetFigure } from '../provisional';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import { addChargeSource, addPupilSource, addRateSources } from '../sources';
import type { Year } from './charge-blocks';
import { groupRows } from './group-rows';

/** All that a book tells of a year's contributions, with the rates behind them. */
export interface KnownYear extends Year {
  readonly rates: readonly VotedRate[];
  readonly acts: Readonly<Record<SetFigure, Act | null>>;
}

/** @throws Problem `workbookUnread`, `noTariffVoted` for a year of which nothing is known */
export function knownYear(book: TariffBook, year: SchoolYear): KnownYear {
  const count = known(() => pupilCountOf(book, year));
  const charges = known(() => chargesOf(book, year));
  const rates = knownRates(book, year);
  const others = otherProductsOf(book, year);
  if (count === null && charges === null && rates.length === 0) rateFor(book, 'membre', year);
  const actOf = (row: { readonly act: ActId } | null): Act | null =>
    row === null ? null : book.act(row.act);
  const acts = {
    rate: rates[0]?.act ?? null,
    charges: actOf(charges),
    pupils: actOf(count),
    others: actBehind(book, others),
  };
  const countScope = count === null ? null : countScopeOf(book, count);
  const rows = groupRows(book, year, count, countScope === 'sommeOnly');
  return { book, year, rows, charges, count, countScope, others, acts, rates };
}

/** Where the year's figures come from, at the foot of the sheet. */
export function addYearSources(
  sheet: SheetBuilder,
  { book, year, charges, count, others, rates }: KnownYear,
): void {
  addHeading(sheet, 'Sources');
  if (charges !== null) addChargeSource(sheet, book, year);
  if (count !== null) addPupilSource(sheet, book, year);
  addRateSources(sheet, rates);
  addOtherProductSources(sheet, book, others);
  addProvenance(sheet);
}
