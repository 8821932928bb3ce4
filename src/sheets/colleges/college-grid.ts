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
  readonly bands: readonly Pick<Band<Decimal>, 'from' | 'to' | 'amount'>[];
  readonly labomep: Decimal;
  /** What was read where the text is ambiguous. */
  readonly readings: readonly string[];
}

/** @throws Problem `serviceNotPriced`, `workbookUnread` */
export function collegeGrid(book: TariffBook, year: SchoolYear): CollegeGrid {
  const { version, act } = book.inForce('colleges', year);
  const part = (id: string) => partOf(version.rule, id);
  const [accounts, robert, maxicours] = [part('comptes'), part('Le Robert'), part('maxicours')];
  const [siteTv, labomep] = [part('SITE.TV'), part('Labomep')];
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
    bands: bands.map((band, at) => bandOf(band, bands[at + 1], isLater)),
    labomep: priceOf(labomep.rule),
    readings: bands.flatMap(({ reading }) =>
      reading === undefined ? [] : [isLater ? reading.later : reading.earlier],
    ),
  };
}

function partOf(rule: Rule<Decimal>, id: string): SumPart<Decimal> {
  const part = rule.kind === 'sum' ? rule.parts.find((one) => one.id === id) : undefined;
  if (part === undefined) throw new TypeError(`The colleges are priced without the charter's part "${id}".`);
  return part;
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
): CollegeGrid['bands'][number] {
  const movesIn = next?.reading !== undefined && !isLater;
  const movesOut = reading !== undefined && !isLater;
  return { from: movesOut ? from + 1 : from, to: movesIn && to !== null ? to + 1 : to, amount };
}
