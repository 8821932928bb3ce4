import { count, name, positiveCents, price, schoolYear } from '../../../workbook-tariffs/cells/readers';
import type { TariffBook } from '../../../engine/book/tariff-book';
import { rateFor } from '../../../engine/contribution/rate';
import { Decimal } from '../../../kit/money/decimal';
import type { TriedChange } from '../../../simulation/effects';
import { faultOfRange, type Expected, type RangeFault, type RateRange } from '../../../simulation/simulate';
import type { DecimalText, SchoolYear } from '../../../tariffs/model';
import { Fault, type CellReader, readTwice } from '../../../workbook-tariffs/cells/fault';
import { attempt } from '../../../engine/attempt';
import type { EntryFault } from '../../layout/entry-field';
import { typedAmount, TypedFields } from '../../layout/form';
import { readNumber, TwoReadings } from '../../../kit/cells/number';

/** What is typed of a charge line. */
export interface SimulatedLine {
  readonly id: number;
  readonly label: string;
  readonly amount: string;
}

export interface SimulateEntries {
  readonly year: string;
  readonly lines: readonly SimulatedLine[];
  readonly members: string;
  readonly others: string;
  readonly othersRate: string;
  /** Products that are no contributions; blank for none. */
  readonly otherProducts: string;
  readonly from: string;
  readonly to: string;
  readonly step: string;
  /** The rate at which the effects on the balance are told. */
  readonly rate: string;
  /** The change tried, in %. */
  readonly change: string;
}

/** What is simulated. */
export interface SimulationAsked {
  readonly expected: Expected;
  readonly range: RateRange;
  readonly change: TriedChange;
}

export interface SimulateRead {
  readonly year: SchoolYear | null;
  /** null while something cannot be read. */
  readonly asked: SimulationAsked | null;
  /** By field: `year`, `3.label`, `3.amount`, `members`… */
  readonly faults: ReadonlyMap<string, EntryFault>;
  readonly rangeFault: RangeFault | null;
  /** Whether the change is a percentage that can be tried. */
  readonly isChangeSound: boolean;
}

/** Reads the entries as the cells of a workbook's tables are read. */
export function readSimulation(entries: SimulateEntries): SimulateRead {
  const fields = new TypedFields<string>();
  const { faults } = fields;
  const decimal = (field: string, typed: string, read: CellReader<DecimalText>): Decimal =>
    new Decimal(fields.required(field, typed, read) ?? 0);
  const optionalDecimal = (field: string, typed: string, read: CellReader<DecimalText>): Decimal =>
    new Decimal(fields.optional(field, typed, read) ?? 0);
  const year = fields.required<SchoolYear>('year', entries.year, schoolYear);
  const charges = entries.lines.map(({ id, label, amount }) => ({
    label: fields.required(`${id}.label`, label, name) ?? '',
    amount: decimal(`${id}.amount`, amount, positiveCents),
  }));
  const expected: Expected = {
    charges,
    members: fields.required('members', entries.members, count) ?? 0,
    others: fields.optional('others', entries.others, count) ?? 0,
    othersRate: optionalDecimal('othersRate', entries.othersRate, price),
    otherProducts: optionalDecimal('otherProducts', entries.otherProducts, positiveCents),
  };
  const range: RateRange = {
    from: decimal('from', entries.from, price),
    to: decimal('to', entries.to, price),
    step: decimal('step', entries.step, price),
  };
  const percent = percentageIn(entries.change);
  if (percent instanceof Fault) faults.set('change', percent);
  const change = {
    rate: decimal('rate', entries.rate, price),
    share: (percent instanceof Decimal ? percent : new Decimal(0)).dividedBy(100),
  };
  const rangeFault = ['from', 'to', 'step'].some((field) => faults.has(field)) ? null : faultOfRange(range);
  const isSound = faults.size === 0 && rangeFault === null && percent !== null;
  return {
    year,
    asked: isSound ? { expected, range, change } : null,
    faults,
    rangeFault,
    isChangeSound: percent !== null,
  };
}

/** The charges and pupils of a known year, and rates around its own; blank charges and pupils without one. */
export function entriesFrom(book: TariffBook, model: SchoolYear | null, year: string): SimulateEntries {
  const statement = book.data.charges.find(({ schoolYear: known }) => known === model);
  const groups = book.data.pupils.find(({ schoolYear: known }) => known === model)?.groups ?? [];
  const lines =
    statement?.lines ?? (statement === undefined ? [] : [{ label: 'Charges', net: statement.total }]);
  const members = groups.find(({ categories }) => categories.join() === 'membre')?.pupils;
  const others = groups
    .filter(({ categories }) => categories.join() !== 'membre')
    .reduce((sum, { pupils }) => sum + pupils, 0);
  const otherProducts = (book.data.otherProducts ?? [])
    .filter(({ schoolYear: known }) => known === model)
    .reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
  const rateOf = (category: 'membre' | 'hors membre') => {
    if (model === null) return null;
    const rate = attempt(() => rateFor(book, category, model).rate);
    return rate.kind === 'found' ? new Decimal(rate.value) : null;
  };
  const voted = rateOf('membre') ?? new Decimal(7);
  const around = (by: string) => typedAmount(Decimal.max(0, voted.plus(by)));
  return {
    year,
    lines: lines.map(({ label, net }, id) => ({ id, label, amount: typedAmount(net) })),
    members: members === undefined ? '' : String(members),
    others: groups.length === 0 ? '' : String(others),
    othersRate: typedAmount(rateOf('hors membre') ?? new Decimal(0)),
    otherProducts: otherProducts.isZero() ? '' : typedAmount(otherProducts),
    from: around('-0.50'),
    to: around('0.50'),
    step: '0,10',
    rate: typedAmount(voted),
    change: '5',
  };
}

/** A change of less leaves nobody and nothing; one of more is a slip of the hand. */
const LEAST = -100;
const MOST = 1000;
const PLACES = 2;

/** A change in %, such as 5 or -2,5; null where what is typed is none. */
export function percentageIn(typed: string): Decimal | Fault | null {
  const found = readNumber(typed);
  if (found instanceof TwoReadings) return readTwice(found);
  if (found === null || found.decimalPlaces() > PLACES) return null;
  return found.gt(LEAST) && found.lte(MOST) ? found : null;
}
