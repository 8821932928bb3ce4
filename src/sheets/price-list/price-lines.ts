import { count, euros, percentage } from '../../kit/french/amount';
import { quantityInWords } from '../../engine/quantity-in-words';
import type { Decimal } from '../../kit/money/decimal';
import type { Band, IndexedRule, Rate, Rule, SumPart } from '../../tariffs/model';
import { ON_QUOTE } from '../on-quote';

/** One price of a rule. */
export interface PriceLine {
  readonly label: string;
  /** null: on quote, or no price in euros. */
  readonly amount: Decimal | null;
  /** What stands at the amount's place where it is no price in euros. */
  readonly instead: string;
  /** Article or point of the rate, where it has its own. */
  readonly item: string | null;
}

/**
 * The prices of a rule, in the order of its data.
 *
 * @param raised the rule that an indexed rule raises; null where its prices are not known
 */
export function priceLines(
  rule: Rule<Decimal>,
  raised: (indexed: IndexedRule<Decimal>) => Rule<Decimal> | null = () => null,
): readonly PriceLine[] {
  switch (rule.kind) {
    case 'perUnit':
      return [
        ...Object.entries(rule.rates).map(([label, rate]) => rateLine(label, rate)),
        ...(rule.floor === undefined ? [] : [line('plancher', rule.floor)]),
        ...(rule.cap === undefined ? [] : [line('plafond', rule.cap)]),
      ];
    case 'flat':
      return [line('forfait', rule.amount)];
    case 'bands':
      return rule.bands.map((band) => bandLine(band, rule.over));
    case 'above':
      return [line(`au-delà de ${count(rule.threshold)} minutes d'usage`, rule.rate)];
    case 'package':
      return [
        line(`forfait pour ${quantityInWords(rule.over, rule.included)}`, rule.amount),
        line('au-delà, par unité', rule.beyond),
      ];
    case 'grant':
      return [
        line('taux', rule.rate),
        line('plancher', rule.floor),
        { label: 'plafond, part du coût', amount: null, instead: percentage(rule.shareOfCost), item: null },
      ];
    case 'indexed':
      return [
        {
          label: 'revalorisation du tarif de base',
          amount: null,
          instead: percentage(rule.increase),
          item: null,
        },
        ...raisedLines(rule, raised(rule)),
      ];
    case 'sum':
      return rule.parts.flatMap((part) => partLines(part, raised));
  }
}

function raisedLines({ increase }: IndexedRule<Decimal>, base: Rule<Decimal> | null): readonly PriceLine[] {
  if (base === null) return [];
  return priceLines(base).map(({ label, amount, instead }) => ({
    label: `${label}, revalorisé de ${percentage(increase)}`,
    amount: amount?.times(increase.plus(1)) ?? null,
    instead,
    item: null,
  }));
}

function partLines(part: SumPart<Decimal>, raised: Parameters<typeof priceLines>[1]): readonly PriceLine[] {
  const own = priceLines(part.rule, raised);
  const name = `${part.label}${part.optional === true ? ' (en option)' : ''}`;
  return own.map((priced) =>
    own.length === 1 && part.rule.kind !== 'above'
      ? { ...priced, label: name }
      : { ...priced, label: `${name} : ${priced.label}` },
  );
}

function rateLine(label: string, { amount, item }: Rate<Decimal>): PriceLine {
  return { label, amount, instead: '', item: item ?? null };
}

function bandLine(
  { from, to, amount }: Band<Decimal>,
  over: Parameters<typeof quantityInWords>[0],
): PriceLine {
  const label =
    to === null
      ? `à partir de ${quantityInWords(over, from)}`
      : `de ${count(from)} à ${quantityInWords(over, to)}`;
  return amount === null
    ? { label, amount: null, instead: ON_QUOTE, item: null }
    : { label, amount, instead: '', item: null };
}

function line(label: string, amount: Decimal): PriceLine {
  return { label, amount, instead: euros(amount), item: null };
}
