import type { DecimalText, SchoolYear, SourceLines } from '../../tariffs/model';

/** The market's price of a pupil's account, € HT: no charge, but what the account line can be held against. */
export interface AccountPrice {
  readonly year: SchoolYear;
  readonly net: DecimalText;
  readonly source: SourceLines;
}

/**
 * « Le marché […] a été renouvelé en 2023. Le tarif a augmenté de 0,80 € HT à 1,02 € HT / compte élève » (deliberation
 * 20240617_DL_05): the former price for 2021-2022, the new one for 2023-2024. Nothing says which was paid in between.
 */
const SOURCE: SourceLines = { document: 'deliberation-2024', lines: '113-116' };

const PRICES: readonly AccountPrice[] = [
  { year: '2021-2022', net: '0.80', source: SOURCE },
  { year: '2023-2024', net: '1.02', source: SOURCE },
];

export function accountPriceOf(year: SchoolYear): AccountPrice | null {
  return PRICES.find((price) => price.year === year) ?? null;
}

/** A difference that the printed figures themselves hold, € TTC. */
const KNOWN_GAPS: Readonly<Partial<Record<SchoolYear, DecimalText>>> = { '2021-2022': '15.96' };

/** By how much the account line of a year is known to exceed accounts × price; null where nothing is known. */
export function knownAccountGap(year: SchoolYear): DecimalText | null {
  return KNOWN_GAPS[year] ?? null;
}
