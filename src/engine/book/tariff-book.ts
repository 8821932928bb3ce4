import type {
  Act,
  ActId,
  BudgetYear,
  Rule,
  SchoolYear,
  Tariff,
  TariffData,
  TariffId,
  UnpricedService,
  Version,
} from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';
import { textKey } from '../../kit/text-key';
import { Members } from '../places/category';
import { Problem } from '../problem';
import type { IndexedRule } from '../rules/indexed';
import { ratesOf } from '../rules/calculations';
import { isStanding } from '../standing-price';
import { inOrder } from '../years/span';
import { Readings } from './readings';
import { Refusals, type Refusal } from './refusals';

/** The version of a tariff that holds in a year, with the act that made it. */
export interface VersionInForce {
  readonly tariff: Tariff<Decimal>;
  readonly version: Version<Decimal>;
  readonly act: Act;
}

/** The tariff book (recueil des tarifs): validated data, read-only, with the look-ups that the engine needs. */
export class TariffBook {
  readonly members: Members;
  readonly readings: Readings;
  readonly refusals: Refusals;
  private services: ReadonlyMap<string, Tariff<Decimal> | UnpricedService> | undefined;
  private readonly acts: ReadonlyMap<ActId, Act>;
  private readonly tariffs: ReadonlyMap<TariffId, Tariff<Decimal>>;

  /**
   * @param data validated: by `loadBook`, or before it ships
   * @param refusals what a workbook says beside the data and could not be read
   */
  constructor(
    readonly data: TariffData<Decimal>,
    refusals: readonly Refusal[] = [],
  ) {
    this.refusals = new Refusals(refusals);
    this.readings = new Readings(data.readings ?? [], this.refusals);
    this.members = new Members(data.members, this.refusals);
    this.acts = new Map(data.acts.map((act) => [act.id, act]));
    this.tariffs = new Map(data.tariffs.map((tariff) => [tariff.id, tariff]));
  }

  act(id: ActId): Act {
    const act = this.acts.get(id);
    if (act === undefined) throw new TypeError(`The book has no act "${id}".`);
    return act;
  }

  tariff(id: TariffId): Tariff<Decimal> {
    const tariff = this.tariffs.get(id);
    if (tariff === undefined) throw new TypeError(`The book has no tariff "${id}".`);
    return tariff;
  }

  /** The service of an id, a label or a short name, priced or only mentioned by the sources; undefined for another name. */
  serviceNamed(name: string): Tariff<Decimal> | UnpricedService | undefined {
    return (this.services ??= this.servicesByName()).get(textKey(name));
  }

  private servicesByName(): ReadonlyMap<string, Tariff<Decimal> | UnpricedService> {
    const { tariffs } = this.data;
    const unpriced = this.data.unpriced.filter(({ id }) => !this.tariffs.has(id));
    const named = [
      ...tariffs.flatMap((one) => (one.names ?? []).map((name) => [name, one] as const)),
      // An id or a label goes before a short name.
      ...[...tariffs, ...unpriced].flatMap((one) => [one.id, one.label].map((name) => [name, one] as const)),
    ];
    return new Map(named.map(([name, one]) => [textKey(name), one]));
  }

  /**
   * The version in force in a year; a missing year is never answered by its neighbour.
   *
   * @param rateKey the one rate that is wanted, where it is not the whole tariff
   * @throws Problem `noTariffVoted` (contribution of primary schools) or `serviceNotPriced` (any other tariff),
   *   `priceOfOneYear` (by the reading kept, a price without a term is that of its first year), `rateNotGiven`,
   *   `workbookUnread`
   */
  inForce(id: TariffId, year: SchoolYear | BudgetYear, rateKey?: string): VersionInForce {
    const tariff = this.tariff(id);
    this.refusals.checkTariff(id, year, rateKey);
    const version = tariff.versions.find((one) => holds(one, year));
    if (version === undefined) throw unpriced(tariff, year);
    if (isStanding(version, year) && this.readings.choice('prix-sans-terme') === 'firstYear') {
      const details = { service: tariff.label, year: String(year), first: String(version.standsFrom) };
      throw new Problem('priceOfOneYear', details);
    }
    if (rateKey !== undefined) refuseMissingRate(version.rule, rateKey, year);
    return { tariff, version, act: this.act(version.act) };
  }

  /**
   * The rule of a tariff.
   *
   * @throws Problem `priceNotInSources` where the sources only mention it and nobody has added its tariff
   */
  ruleOf(id: TariffId, year: SchoolYear | BudgetYear): Rule<Decimal> {
    const mentioned = this.data.unpriced.find((service) => service.id === id);
    if (mentioned !== undefined && !this.tariffs.has(id)) {
      throw new Problem('priceNotInSources', { service: mentioned.label });
    }
    return this.inForce(id, year).version.rule;
  }

  /**
   * The rule that an indexed rule raises: that of the year that its act names, or of the year asked where the workbook
   * gives the prices for that one only.
   *
   * @throws Problem as `ruleOf`
   */
  ruleRaised({ base, baseYear }: IndexedRule<Decimal>, year: SchoolYear | BudgetYear): Rule<Decimal> {
    return this.ruleOf(base, baseYear !== undefined && this.isPriced(base, baseYear) ? baseYear : year);
  }

  /** Whether a tariff has a version in a year, by whatever reading. */
  isPriced(id: TariffId, year: SchoolYear | BudgetYear): boolean {
    return this.tariffs.get(id)?.versions.some((version) => holds(version, year)) ?? false;
  }
}

function holds({ from, to }: Pick<Version<Decimal>, 'from' | 'to'>, year: SchoolYear | BudgetYear): boolean {
  return (from === null || from <= year) && (to === null || year <= to);
}

/** A vote in a workbook may lack a rate, which is then neither 0 nor that of another year. */
function refuseMissingRate(rule: Rule<Decimal>, rate: string, year: SchoolYear | BudgetYear): void {
  const rates = ratesOf(rule);
  if (rates === undefined || rates[rate] !== undefined) return;
  throw new Problem('rateNotGiven', { rate, year: String(year), known: Object.keys(rates) });
}

function unpriced({ id, label, versions }: Tariff<Decimal>, year: SchoolYear | BudgetYear): Problem {
  const known = inOrder(versions.map(({ from, to }) => ({ from, to })));
  return id === 'primary-schools'
    ? new Problem('noTariffVoted', { year: String(year), known })
    : new Problem('serviceNotPriced', { service: label, year: String(year), known });
}
