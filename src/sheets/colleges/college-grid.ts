import type { TariffBook } from '../../engine/book/tariff-book';
import type { Decimal } from '../../engine/money/decimal';
import type { Act, Band, Rule, SchoolYear, SumPart, Version } from '../../tariffs/model';

/** The prices of the colleges' service in a year, € TTC. */
export interface CollegeGrid {
  readonly act: Act;
  readonly version: Version<Decimal>;
  readonly labels: Readonly<Record<'accounts' | 'robert' | 'maxicours' | 'siteTv' | 'labomep', string>>;
  readonly accounts: Decimal;
  readonly robert: Decimal;
  readonly maxicours: Decimal;
  /** Without overlap: a number of pupils that the charter puts in two bands is in that of the reading kept. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly amount: Decimal }[];
  readonly labomep: Decimal;
  /** What was read where the text is ambiguous. */
  readonly readings: readonly string[];
}

/** @throws Problem `serviceNotPriced`, `workbookUnread` */
export function collegeGrid(book: TariffBook, year: SchoolYear): CollegeGrid {
  const { version, act } = book.inForce('colleges', year);
  const [accounts, robert, maxicours, siteTv, labomep] = [
    'comptes',
    'Le Robert',
    'maxicours',
    'SITE.TV',
    'Labomep',
  ].map((id) => partOf(version.rule, id));
  if (!accounts || !robert || !maxicours || !siteTv || !labomep) {
    throw new TypeError('The colleges are not priced by the parts of the charter.');
  }
  const bands = siteTv.rule.kind === 'bands' ? siteTv.rule.bands : [];
  const isLater = book.readings.choice('college-200') === 'later';
  return {
    act,
    version,
    labels: {
      accounts: accounts.label,
      robert: robert.label,
      maxicours: maxicours.label,
      siteTv: siteTv.label,
      labomep: labomep.label,
    },
    accounts: priceOf(accounts.rule),
    robert: priceOf(robert.rule),
    maxicours: priceOf(maxicours.rule),
    bands: bands.flatMap((band, at) => bandOf(band, bands[at + 1], isLater)),
    labomep: priceOf(labomep.rule),
    readings: bands.flatMap(({ reading }) =>
      reading === undefined ? [] : [isLater ? reading.later : reading.earlier],
    ),
  };
}

function partOf(rule: Rule<Decimal>, id: string): SumPart<Decimal> | undefined {
  return rule.kind === 'sum' ? rule.parts.find((part) => part.id === id) : undefined;
}

function priceOf(rule: Rule<Decimal>): Decimal {
  if (rule.kind === 'flat') return rule.amount;
  if (rule.kind === 'above') return rule.rate;
  const [rate] = rule.kind === 'perUnit' ? Object.values(rule.rates) : [];
  if (rate === undefined) throw new TypeError(`A ${rule.kind} rule has no single price.`);
  return rate.amount;
}

/** The data hold a number that stands in two bands in the later one; the other reading moves it to the earlier one. */
function bandOf(
  { from, to, amount, reading }: Band<Decimal>,
  next: Band<Decimal> | undefined,
  isLater: boolean,
): CollegeGrid['bands'] {
  if (to === null || amount === null) return [];
  const movesIn = next?.reading !== undefined && !isLater;
  const movesOut = reading !== undefined && !isLater;
  return [{ from: movesOut ? from + 1 : from, to: movesIn ? to + 1 : to, amount }];
}
