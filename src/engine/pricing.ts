import type {
  Act,
  BudgetYear,
  PriceBasis,
  Rule,
  SchoolYear,
  SourceLines,
  Tariff,
  TariffId,
  Version,
} from '../tariffs/model';
import type { TariffBook } from './book/tariff-book';
import type { Decimal } from '../kit/money/decimal';
import { roundToCent, type RoundedMoney } from '../kit/money/money';
import { applicableRemarks, type Circumstances } from './remarks';
import type { IndexedRule } from './rules/indexed';
import type { RuleInputs } from './rules/inputs';
import { evaluate, ratesOf, readingsOf, type Working } from './rules/calculations';
import { originInWords } from './origin';
import { isStanding } from './standing-price';

/** An amount and everything that says why: the only result that the engine gives for a tariff. */
export interface Priced<B extends PriceBasis = PriceBasis> {
  readonly tariff: Tariff<Decimal>;
  readonly version: Version<Decimal>;
  readonly year: SchoolYear | BudgetYear;
  readonly act: Act;
  /** Article or point that sets this amount. */
  readonly item: string | null;
  readonly source: SourceLines | null;
  /** How the amount came about, with its exact value before rounding. */
  readonly working: Working<B>;
  /** The amount to the cent, in euros on the tariff's price basis. */
  readonly rounded: RoundedMoney<B>;
  /** Whether the amount rests on the reading that a price without a term holds in later years. */
  readonly standing: boolean;
  /** Readings kept and reservations, in French. */
  readonly remarks: readonly string[];
}

/** What is priced, and on which basis the caller reckons: another one in the data is a defect. */
export interface Pricing<B extends PriceBasis> {
  readonly tariff: TariffId;
  readonly year: SchoolYear | BudgetYear;
  readonly basis: B;
  readonly circumstances?: Circumstances;
}

/**
 * Prices a tariff in a year.
 *
 * @throws Problem where no version is in force, or where its rule gives no price
 */
export function price<B extends PriceBasis>(
  book: TariffBook,
  pricing: Pricing<B>,
  inputs: RuleInputs,
): Priced<B> {
  const ruleOf = (indexed: IndexedRule<Decimal>) => book.ruleRaised(indexed, pricing.year);
  return priceBy(
    book,
    pricing,
    (rule, reading) => evaluate(rule, { ruleOf, reading, ...inputs }, pricing.basis),
    inputs.rateKey,
  );
}

/**
 * Prices a tariff whose rule is worked several times over, as for a bill of many colleges.
 *
 * @param asked the one rate that is wanted, where it is not the whole tariff
 */
export function priceBy<B extends PriceBasis>(
  book: TariffBook,
  { tariff: id, year, basis, circumstances = {} }: Pricing<B>,
  work: (rule: Rule<Decimal>, reading: NonNullable<RuleInputs['reading']>) => Working<B>,
  asked?: string,
): Priced<B> {
  const { tariff, version, act } = book.inForce(id, year, asked);
  if (tariff.priceBasis !== basis)
    throw new TypeError(`"${id}" is priced ${tariff.priceBasis}, not ${basis}.`);
  const working = work(version.rule, (reading) => book.readings.choice(reading));
  const { rateKey } = working;
  const rate = rateKey === undefined ? undefined : ratesOf(version.rule)?.[rateKey];
  return {
    tariff,
    version,
    year,
    act,
    item: rate?.item ?? act.item,
    source: rate?.source ?? version.source ?? act.source,
    working,
    rounded: roundToCent(working.exact),
    standing: isStanding(version, year),
    remarks: [
      ...readingsOf(working),
      ...applicableRemarks(version, act, year, { ...circumstances, rate: rateKey }),
      ...originInWords('Tarif', rate?.origin ?? version.origin),
    ],
  };
}
