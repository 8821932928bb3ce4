import type { Decimal } from '../../kit/money/decimal';
import type { Band, DecimalText, Rate, Rule } from '../../tariffs/model';

/** A price of the workbook for one component. */
export interface Price {
  readonly amount: DecimalText | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly item: string | null;
  /** As Excel numbers the row. */
  readonly rowNumber: number;
}

/** The prices by the keys of the components; several for a grid alone. */
export type Prices = ReadonlyMap<string, readonly Price[]>;

/**
 * The rule that ships with other prices. Rates that are not given are left out, which only some tariffs allow; every
 * other price is there.
 */
export function buildRule(shipped: Rule<Decimal>, prices: Prices, prefix = ''): Rule {
  const of = (key: string): readonly Price[] => prices.get(prefix + key) ?? [];
  const amountOf = (key: string) => given(of(key)[0]);
  switch (shipped.kind) {
    case 'perUnit': {
      const rates = Object.keys(shipped.rates).flatMap((key) => of(key).map((price) => [key, rate(price)]));
      return {
        kind: 'perUnit',
        per: shipped.per,
        rates: Object.fromEntries(rates) as Readonly<Record<string, Rate>>,
        ...(shipped.floor === undefined ? {} : { floor: amountOf('plancher') }),
        ...(shipped.cap === undefined ? {} : { cap: amountOf('plafond') }),
      };
    }
    case 'flat':
      return { kind: 'flat', amount: amountOf('forfait') };
    case 'bands': {
      const { over, pricedFor } = shipped;
      const bands = bandsOf(of('tranche'));
      return { kind: 'bands', over, bands, ...(pricedFor === undefined ? {} : { pricedFor }) };
    }
    case 'above': {
      const { over, counted } = shipped;
      const threshold = of('au-delà')[0]?.low ?? 0;
      return { kind: 'above', over, threshold, counted, rate: amountOf('au-delà') };
    }
    case 'package': {
      const included = of('forfait')[0]?.high ?? 0;
      const { over } = shipped;
      return { kind: 'package', over, included, amount: amountOf('forfait'), beyond: amountOf('au-delà') };
    }
    case 'grant': {
      const [amount, floor, shareOfCost] = [amountOf('taux'), amountOf('plancher'), amountOf('part du coût')];
      return { kind: 'grant', over: shipped.over, rate: amount, floor, shareOfCost };
    }
    case 'indexed':
      return { ...shipped, increase: amountOf('revalorisation') };
    case 'sum':
      return {
        kind: 'sum',
        parts: shipped.parts.map(({ id, label, optional, oncePerBill, rule }) => ({
          id,
          label,
          rule: buildRule(rule, prices, `${prefix}${id} / `),
          ...(optional === undefined ? {} : { optional }),
          ...(oncePerBill === undefined ? {} : { oncePerBill }),
        })),
      };
  }
}

export function rate(price: Price): Rate {
  const { item, rowNumber } = price;
  const origin = { table: 'EntTarifs', rows: [rowNumber] } as const;
  return { amount: given(price), origin, ...(item === null ? {} : { item }) };
}

/** The bands of a grid, from the lowest. */
export function bandsOf(prices: readonly Price[]): Band[] {
  return [...prices]
    .sort((a, b) => (a.low ?? 0) - (b.low ?? 0))
    .map(({ low, high, amount }) => ({ from: low ?? 0, to: high, amount }));
}

export function given(price: Price | undefined): DecimalText {
  if (price?.amount == null) throw new TypeError('A price of the rule is missing.');
  return price.amount;
}
