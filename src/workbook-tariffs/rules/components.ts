import type { Rule, SumPart } from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';

/** Which bounds a price has: none, a band (De, À), a threshold (De), or what a package includes (À). */
export type Bounds = 'none' | 'band' | 'from' | 'upTo';

/** One of the prices of which a rule is made, as rows of EntTarifs give them. */
export interface Component {
  /** Unique in its rule. */
  readonly key: string;
  /** What a row may call it; the first is what messages say. */
  readonly names: readonly [string, ...string[]];
  readonly bounds: Bounds;
  /** A part of 1 rather than an amount. */
  readonly isShare: boolean;
  /** The rate that it is, where a caller may ask for that one alone. */
  readonly rateKey: string | null;
}

/** The components of a rule, in the order of its data. */
export function componentsOf(rule: Rule<Decimal>): readonly Component[] {
  return rule.kind === 'sum' ? rule.parts.flatMap(ofPart) : ofRule(rule);
}

/** A part of one price goes by the part's name; the prices of others by both names. */
function ofPart(part: SumPart<Decimal>): readonly Component[] {
  const own = componentsOf(part.rule);
  return own.map((component) => ({
    ...component,
    key: `${part.id} / ${component.key}`,
    rateKey: null,
    names:
      own.length === 1
        ? [part.label, part.id]
        : [`${part.label} : ${component.names[0]}`, `${part.id} : ${component.names[0]}`],
  }));
}

function ofRule(rule: Exclude<Rule<Decimal>, { readonly kind: 'sum' }>): readonly Component[] {
  switch (rule.kind) {
    case 'perUnit':
      return [
        ...Object.keys(rule.rates).map((rate) => ({ ...amount(rate), rateKey: rate })),
        ...(rule.floor === undefined ? [] : [amount('plancher')]),
        ...(rule.cap === undefined ? [] : [amount('plafond')]),
      ];
    case 'flat':
      return [amount('forfait', 'none', 'montant')];
    case 'bands':
      return [amount('tranche', 'band')];
    case 'above':
      return [amount('au-delà', 'from')];
    case 'package':
      return [amount('forfait', 'upTo'), amount('au-delà')];
    case 'grant':
      return [amount('taux'), amount('plancher'), share('part du coût')];
    case 'indexed':
      return [share('revalorisation')];
  }
}

function amount(name: string, bounds: Bounds = 'none', ...others: readonly string[]): Component {
  return { key: name, names: [name, ...others], bounds, isShare: false, rateKey: null };
}

function share(name: string): Component {
  return { ...amount(name), isShare: true };
}
