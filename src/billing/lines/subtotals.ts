import { Decimal } from '../../kit/money/decimal';
import { epciNameKey } from '../../engine/places/epci-name';
import { textKey } from '../../kit/text-key';
import type { Category } from '../../tariffs/model';
import type { CategorySubtotal, EpciSubtotal, PayerSubtotal, Subtotal } from '../model/billing';
import type { BilledLine } from '../model/line';
import { addTo } from '../rows/group';

const CATEGORIES: readonly (Category | null)[] = [
  'membre',
  'membre hors Somme',
  'hors membre',
  'hors territoire',
  null,
];

/** @param threshold in euros: what is owed beneath it is not put into recovery */
export function payerSubtotals(lines: readonly BilledLine[], threshold: Decimal): readonly PayerSubtotal[] {
  return groupsOf(lines, ({ payer }) => payer.id)
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [ofPayer(first, [first, ...others], threshold)],
    )
    .sort((one, other) => byName(one.payer.name, other.payer.name));
}

/** Those who owe something: there is no title of 0 €. */
export function owing(payers: readonly PayerSubtotal[]): readonly PayerSubtotal[] {
  return payers.filter(({ amount }) => !amount.isZero());
}

/** Of the lines whose service is billed by EPCI; the colleges are the Département's. */
export function epciSubtotals(lines: readonly BilledLine[]): readonly EpciSubtotal[] {
  const billed = lines.filter(({ service }) => service !== 'colleges');
  return groupsOf(billed, ({ epciSiren, epciName }) => epciSiren ?? epciNameKey(epciName ?? ''))
    .map((group) => ({
      name: group[0]?.epciName ?? null,
      siren: group[0]?.epciSiren ?? null,
      ...subtotal(group),
    }))
    .sort((one, other) => byName(one.name ?? '', other.name ?? ''));
}

export function categorySubtotals(lines: readonly BilledLine[]): readonly CategorySubtotal[] {
  return CATEGORIES.flatMap((category) => {
    const group = lines.filter((line) => line.category === category);
    return group.length === 0 ? [] : [{ category, ...subtotal(group) }];
  });
}

/** Whether something is owed, and less than would be put into recovery. */
export function isUnder(amount: Decimal, threshold: Decimal): boolean {
  return amount.gt(0) && amount.lt(threshold);
}

/** A comparison of names as a list sorts them, whatever their case and accents. */
export function byName(one: string, other: string): number {
  const [first, second] = [textKey(one), textKey(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function ofPayer({ payer }: BilledLine, lines: readonly BilledLine[], threshold: Decimal): PayerSubtotal {
  const own = subtotal(lines);
  return {
    payer,
    ...own,
    serviceCodes: distinct(lines.map(({ serviceCode }) => serviceCode)),
    engagements: distinct(lines.map(({ engagement }) => engagement)),
    isUnderThreshold: isUnder(own.amount, threshold),
  };
}

function subtotal(lines: readonly BilledLine[]): Subtotal {
  return {
    lines: lines.length,
    pupils: sum(lines.map(({ pupils }) => pupils ?? new Decimal(0))),
    amount: sum(lines.map(({ amount }) => amount)),
  };
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Decimal(0));
}

function groupsOf(lines: readonly BilledLine[], keyOf: (line: BilledLine) => string): BilledLine[][] {
  const groups = new Map<string, BilledLine[]>();
  for (const line of lines) addTo(groups, keyOf(line), line);
  return [...groups.values()];
}

function distinct(words: readonly (string | null)[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== null))];
}
