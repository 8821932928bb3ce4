import prices from '../../tariffs/account-prices.json';
import type { DecimalText, SchoolYear, SourceLines } from '../../tariffs/model';

/** The market's price of a pupil's account, € HT: no charge, but what the account line can be held against. */
export interface AccountPrice {
  readonly schoolYear: SchoolYear;
  readonly net: DecimalText;
  readonly source: SourceLines;
}

/**
 * The former price for 2021-2022, the new one for 2023-2024 (deliberation 20240617_DL_05). Nothing says which was paid in
 * between.
 */
const PRICES = prices as readonly AccountPrice[];

export function accountPriceOf(year: SchoolYear): AccountPrice | null {
  return PRICES.find(({ schoolYear }) => schoolYear === year) ?? null;
}

/** A difference that the printed figures themselves hold, € TTC. */
const KNOWN_GAPS: Readonly<Partial<Record<SchoolYear, DecimalText>>> = { '2021-2022': '15.96' };

/** By how much the account line of a year is known to exceed accounts × price; null where nothing is known. */
export function knownAccountGap(year: SchoolYear): DecimalText | null {
  return KNOWN_GAPS[year] ?? null;
}
