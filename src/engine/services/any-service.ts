import type { BudgetYear, QuantityName, SchoolYear, Tariff, TariffId, Version } from '../../tariffs/model';
import { Decimal } from '../../kit/money/decimal';
import { attempt } from '../attempt';
import type { TariffBook } from '../book/tariff-book';
import { chargedCategory, contributionOf } from '../contribution/contribution';
import { CHARGED } from '../contribution/territories';
import { categoryOf } from '../places/category';
import type { Place } from '../places/place';
import type { Priced } from '../pricing';
import { countedBy, ratesOf } from '../rules/calculations';
import type { Counted } from '../rules/kind';
import type { SumPart } from '../rules/sum';
import { inOrder } from '../years/span';
import { LEAST_ANTIVIRUS_YEARS, refuseTooFewYears } from './antivirus';
import { refuseMoreAboveHour } from './colleges';
import { priceService, type ServiceAsked } from './priced-service';

/** What the text of a service says beside its prices. */
interface Terms {
  /** What its second quantity is where none is given. */
  readonly secondByDefault?: Decimal;
  /** @throws Problem where its two quantities do not go together */
  readonly refuse?: (quantity: Decimal, second: Decimal) => void;
}

const TERMS: Readonly<Record<TariffId, Terms>> = {
  npdc: { secondByDefault: new Decimal(0) },
  antivirus: {
    secondByDefault: new Decimal(LEAST_ANTIVIRUS_YEARS),
    refuse: (_posts, years) => {
      refuseTooFewYears(years);
    },
  },
  colleges: {
    refuse: (pupils, pupilsAboveOneHour) => {
      refuseMoreAboveHour({ pupils, pupilsAboveOneHour });
    },
  },
};

/** What has to be asked to price a service in a year. */
export interface ServiceShape {
  readonly service: Tariff<Decimal>;
  readonly year: SchoolYear | BudgetYear;
  /** What its amount depends on first; undefined of a flat one. */
  readonly main: QuantityName | undefined;
  /** What it depends on beside. */
  readonly second: Counted | undefined;
  /** The names of its rates, of which one applies. */
  readonly rates: readonly string[];
  /** Whether its rates are those of territories, which a place tells. */
  readonly isByTerritory: boolean;
  /** What it adds up; null where it is no sum. */
  readonly parts: readonly SumPart<Decimal>[] | null;
  readonly secondByDefault?: Decimal | undefined;
}

/** A book never changes, and a column asks the same tens of thousands of times. */
const SHAPES = new WeakMap<TariffBook, Map<string, ServiceShape>>();

/** The shape of a service in a year; that of its last version where the year has no price. */
export function shapeOf(
  book: TariffBook,
  service: Tariff<Decimal>,
  year: SchoolYear | BudgetYear,
): ServiceShape {
  const shapes = SHAPES.get(book) ?? new Map<string, ServiceShape>();
  SHAPES.set(book, shapes);
  const key = `${service.id} ${year}`;
  const shape = shapes.get(key) ?? shapeIn(book, service, year);
  shapes.set(key, shape);
  return shape;
}

function shapeIn(book: TariffBook, service: Tariff<Decimal>, year: SchoolYear | BudgetYear): ServiceShape {
  const { rule } = versionFor(book, service, year);
  const counted = countedBy(rule, { ruleOf: (indexed) => book.ruleRaised(indexed, year) });
  const rates = Object.keys(ratesOf(rule) ?? {});
  return {
    service,
    year,
    main: counted.find((one) => one !== 'cost'),
    second: counted[1],
    rates,
    isByTerritory: rates.length > 0 && rates.every((rate) => CHARGED.some((category) => category === rate)),
    parts: rule.kind === 'sum' ? rule.parts : null,
    secondByDefault: TERMS[service.id]?.secondByDefault,
  };
}

function versionFor(
  book: TariffBook,
  service: Tariff<Decimal>,
  year: SchoolYear | BudgetYear,
): Version<Decimal> {
  const inForce = attempt(() => book.inForce(service.id, year).version);
  if (inForce.kind === 'found') return inForce.value;
  const last = inOrder(service.versions).at(-1);
  if (last === undefined) throw inForce.problem;
  return last;
}

/** What is asked of a service by its shape. */
export interface AmountAsked {
  readonly quantity: Decimal;
  readonly second?: Decimal | undefined;
  /** The rate, by its name or by the place that is charged. */
  readonly rate?: string | Place | undefined;
  /** The id of one part of a sum. */
  readonly part?: string | undefined;
}

/**
 * The amount of any service, in euros on its own price basis; null where the quantity is 0 and the service has a part
 * that does not depend on it, so that there is nothing to price.
 *
 * @throws Problem as `price`, and what the terms of the service refuse
 */
export function priceAny(book: TariffBook, shape: ServiceShape, asked: AmountAsked): Priced | null {
  const { service, year } = shape;
  const { quantity, rate, part } = asked;
  if (typeof rate === 'object' && service.id === 'primary-schools') {
    return contributionOf(book, quantity, rate, year as SchoolYear);
  }
  const given = {
    ...quantitiesOf(shape, quantity, asked.second),
    part,
    rateKey: rateKeyOf(book, rate, year),
  };
  if (asked.second !== undefined) TERMS[service.id]?.refuse?.(quantity, asked.second);
  const priced = (one: ServiceAsked) =>
    priceService(book, { tariff: service.id, year, basis: service.priceBasis }, one);
  return quantity.isZero() && !isFree(() => priced({ ...given, ...idle(shape, asked) }))
    ? null
    : priced(given);
}

/** With nothing of what a caller may leave out at 0, such as half-days, which are due without pupils. */
function idle(
  shape: ServiceShape,
  { quantity, second }: AmountAsked,
): Pick<ServiceAsked, 'quantities' | 'cost'> {
  const isLeftOut = shape.secondByDefault?.isZero() === true;
  return quantitiesOf(shape, quantity, isLeftOut ? shape.secondByDefault : second);
}

function isFree(priced: () => Priced): boolean {
  const found = attempt(priced);
  return found.kind === 'found' && found.value.working.exact.exact.isZero();
}

function quantitiesOf(
  { main, second: other }: ServiceShape,
  quantity: Decimal,
  second: Decimal | undefined,
): Pick<ServiceAsked, 'quantities' | 'cost'> {
  const quantities = main === undefined ? {} : { [main]: quantity };
  if (other === undefined || second === undefined) return { quantities };
  return other === 'cost' ? { quantities, cost: second } : { quantities: { ...quantities, [other]: second } };
}

/** Of a service billed by budget year, a place counts only where its category depends on no school year. */
function rateKeyOf(
  book: TariffBook,
  rate: AmountAsked['rate'],
  year: SchoolYear | BudgetYear,
): string | undefined {
  if (typeof rate !== 'object') return rate;
  return typeof year === 'string' ? chargedCategory(book, rate, year) : categoryOf(rate, book.members, null);
}
