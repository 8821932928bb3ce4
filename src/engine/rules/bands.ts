import type { BandsRule, PriceBasis } from '../../tariffs/model';
import { count } from '../../kit/french/amount';
import type { Decimal } from '../../kit/money/decimal';
import { Money } from '../../kit/money/money';
import { Problem } from '../problem';
import { quantityOf, type RuleInputs } from './inputs';
import type { Working } from './working';

/** An amount read in a grid: SITE.TV at 247,30 € for a college of 200 to 399 pupils. */
export function evaluateBands<B extends PriceBasis>(
  rule: BandsRule<Decimal>,
  inputs: RuleInputs,
  basis: B,
): Working<B> {
  const value = quantityOf(inputs, rule.over);
  const first = rule.bands.findIndex(({ from, to }) => value.gte(from) && (to === null || value.lte(to)));
  // The band after it holds the reading of a quantity that stands in both.
  const found = rule.bands[first + 1]?.reading?.at === value.toNumber() ? first + 1 : first;
  const later = rule.bands[found];
  if (later === undefined) throw outsideGrid(rule, value);
  const between = later.reading !== undefined && value.equals(later.reading.at) ? later.reading : null;
  const kept = between === null ? 'later' : (inputs.reading?.(between.id) ?? 'later');
  const band = kept === 'later' ? later : (rule.bands[found - 1] ?? later);
  if (band.amount === null) {
    throw new Problem('onQuote', { found: count(value), from: count(band.from) });
  }
  refuseOtherTerm(rule, inputs);
  const exact = Money.of(band.amount, basis);
  const reading = between === null ? null : kept === 'later' ? between.later : between.earlier;
  return { kind: 'bands', over: { quantity: rule.over, value }, band, grid: rule.bands, reading, exact };
}

function outsideGrid({ bands }: BandsRule<Decimal>, value: Decimal): Problem {
  const lowest = Math.min(...bands.map(({ from }) => from));
  const highest = bands.at(-1)?.to ?? null;
  return new Problem('outsideGrid', {
    found: count(value),
    from: count(lowest),
    to: highest === null ? null : count(highest),
  });
}

function refuseOtherTerm({ pricedFor }: BandsRule<Decimal>, inputs: RuleInputs): void {
  if (pricedFor === undefined) return;
  const value = quantityOf(inputs, pricedFor.quantity);
  if (!value.equals(pricedFor.value)) {
    throw new Problem('pricedForOneTerm', { found: count(value), term: count(pricedFor.value) });
  }
}
