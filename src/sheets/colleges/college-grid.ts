import type { TariffBook } from '../../engine/book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import type { Band } from '../../engine/rules/bands';
import type { SumPart } from '../../engine/rules/sum';
import type { Act, ReadingChoices, Rule, SchoolYear, Version } from '../../tariffs/model';

/** The prices of the colleges' service in a year, € TTC. */
export interface CollegeGrid {
  readonly act: Act;
  readonly version: Version<Decimal>;
  readonly labels: Readonly<Record<'accounts' | 'robert' | 'maxicours' | 'siteTv' | 'labomep', string>>;
  readonly accounts: Decimal;
  readonly robert: Decimal;
  readonly maxicours: Decimal;
  /** As the charter prints them: a number of pupils may stand in two. */
  readonly bands: readonly Band<Decimal>[];
  /** By the reading kept, which of the two such a number belongs to. */
  readonly sharedIn: ReadingChoices['college-200'];
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
  const sharedIn = book.readings.choice('college-200');
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
    bands,
    sharedIn,
    labomep: priceOf(labomep.rule),
    readings: [
      ...[accounts, robert, maxicours].flatMap(({ reading }) => reading ?? []),
      ...bands.flatMap(({ reading }) => reading?.[sharedIn] ?? []),
    ],
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
