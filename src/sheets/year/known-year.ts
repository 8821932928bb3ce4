import { known } from '../../engine/attempt';
import type { TariffBook } from '../../engine/book/tariff-book';
import { countScopeOf } from '../../engine/charges/count-scope';
import { otherProductsOf } from '../../engine/charges/other-products';
import { pupilCountOf } from '../../engine/charges/pupils';
import { chargesOf } from '../../engine/charges/statement';
import { rateFor, type VotedRate } from '../../engine/contribution/rate';
import { CHARGED } from '../../engine/contribution/territories';
import type { Decimal } from '../../kit/money/decimal';
import type {
  Act,
  ActId,
  Category,
  ChargeStatement,
  OtherProduct,
  PupilCount,
  SchoolYear,
} from '../../tariffs/model';
import { addHeading } from '../../kit/sheet/blocks';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import { actBehind, addOtherProductSources } from '../other-product-rows';
import { addProvenance } from '../provenance';
import type { SetFigure } from '../provisional';
import { addChargeSource, addPupilSource, addRateSources } from '../sources';

/** What a book knows of a school year; null is what it does not. */
export interface KnownFigures {
  readonly year: SchoolYear;
  readonly charges: ChargeStatement<Decimal> | null;
  readonly pupils: PupilCount | null;
  readonly others: readonly OtherProduct<Decimal>[];
  readonly rates: readonly VotedRate[];
  readonly acts: Readonly<Record<SetFigure, Act | null>>;
}

export function knownFigures(book: TariffBook, year: SchoolYear): KnownFigures {
  const pupils = known(() => pupilCountOf(book, year));
  const charges = known(() => chargesOf(book, year));
  const rates = knownRates(book, year);
  const others = otherProductsOf(book, year);
  const actOf = (row: { readonly act: ActId } | null) => (row === null ? null : book.act(row.act));
  const acts = {
    rate: rates[0]?.act ?? null,
    charges: actOf(charges),
    pupils: actOf(pupils),
    others: actBehind(book, others),
  };
  return { year, charges, pupils, others, rates, acts };
}

/**
 * The rate of a category in a year; null where no act gives one. What a workbook says and could not be read is no
 * such case: the sheet is then refused.
 */
export function knownRate(book: TariffBook, category: Category, year: SchoolYear): VotedRate | null {
  return known(() => rateFor(book, category, year));
}

/** The rates of a year, of the categories that have one. */
export function knownRates(book: TariffBook, year: SchoolYear): readonly VotedRate[] {
  return CHARGED.flatMap((category) => knownRate(book, category, year) ?? []);
}

/** All that a book tells of a year's contributions, group by group. */
export interface KnownYear extends KnownFigures {
  readonly book: TariffBook;
  readonly rows: readonly GroupRow[];
  /** What the count covers, where a reading says. */
  readonly countScope: ReturnType<typeof countScopeOf>;
}

/** @throws Problem `workbookUnread`, `noTariffVoted` for a year of which nothing is known */
export function knownYear(book: TariffBook, year: SchoolYear): KnownYear {
  const figures = knownFigures(book, year);
  const { charges, pupils, rates } = figures;
  if (pupils === null && charges === null && rates.length === 0) rateFor(book, 'membre', year);
  const countScope = pupils === null ? null : countScopeOf(book, pupils);
  return { ...figures, book, countScope, rows: groupRows(book, figures, countScope === 'sommeOnly') };
}

/** Pupils who pay one rate; null is what the year does not tell, a cell to fill. */
export interface GroupRow {
  readonly categories: readonly Category[];
  readonly pupils: number | null;
  readonly rate: VotedRate | null;
}

/**
 * The rows of a year's contributions: the groups that its source counts. Where only their total is known, or two rates
 * share one count, there is a row for each rate, whose pupils are to be filled in.
 *
 * @param isApart whether members outside the Somme have a row of their own, whatever they pay
 */
function groupRows(
  book: TariffBook,
  { year, pupils: count }: KnownFigures,
  isApart: boolean,
): readonly GroupRow[] {
  const rateOf = (category: Category) => knownRate(book, category, year);
  const groups = count?.groups ?? null;
  if (groups === null) {
    const apart: readonly Category[] = isApart ? ['membre hors Somme'] : [];
    return [CHARGED.filter((category) => !apart.includes(category)), apart].flatMap((categories) =>
      byRate(categories, rateOf),
    );
  }
  return groups.flatMap(({ categories, pupils }) => {
    const rows = byRate(categories, rateOf);
    return rows.length === 1 ? rows.map((row) => ({ ...row, pupils })) : rows;
  });
}

/** Categories that one article prices alike share a row; a category without a rate has its own. */
function byRate(
  categories: readonly Category[],
  rateOf: (category: Category) => VotedRate | null,
): GroupRow[] {
  const rows: GroupRow[] = [];
  for (const category of categories) {
    const rate = rateOf(category);
    const alike = rows.findIndex((row) => isSameRate(row.rate, rate));
    const row = rows[alike];
    if (row === undefined) rows.push({ categories: [category], pupils: null, rate });
    else rows[alike] = { ...row, categories: [...row.categories, category] };
  }
  return rows;
}

function isSameRate(one: VotedRate | null, other: VotedRate | null): boolean {
  if (one === null || other === null) return false;
  return one.rate.equals(other.rate) && one.item === other.item;
}

/** Where the year's figures come from, at the foot of the sheet. */
export function addYearSources(sheet: SheetBuilder, book: TariffBook, known: KnownFigures): void {
  addHeading(sheet, 'Sources');
  addFigureSources(sheet, book, known);
  addProvenance(sheet);
}

/** @param of follows the subject of each, such as the year where a sheet has several */
export function addFigureSources(
  sheet: SheetBuilder,
  book: TariffBook,
  { year, charges, pupils, others, rates }: KnownFigures,
  of = '',
): void {
  if (charges !== null) addChargeSource(sheet, book, year, of);
  if (pupils !== null) addPupilSource(sheet, book, year, of);
  addRateSources(sheet, rates, of);
  addOtherProductSources(sheet, book, others, of);
}
