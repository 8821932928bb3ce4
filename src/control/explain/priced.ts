import { explain, type Explanation } from '../../engine/explanation';
import type { Priced } from '../../engine/pricing';
import { detailsOf } from './details';
import { restingOn, type Explained, type Origin } from './explained';

/** A priced amount, as the function that asked for it answers it. */
export function explainPriced(priced: Priced, explanation: Explanation = explain(priced)): Explained {
  return {
    ...explanation,
    answer: unsigned(priced.rounded.toNumber()),
    source: priced.source,
    origins: [rateOrigin(priced)],
    details: detailsOf(priced.working),
    ...restingOn(priced.act),
  };
}

/** Who says the rate: the workbook's rows, or what ships. */
export function rateOrigin({ version, working }: Pick<Priced, 'version' | 'working'>): Origin {
  const { rule } = version;
  const key = working.kind === 'perUnit' ? working.rateKey : null;
  const own = rule.kind === 'perUnit' && key !== null ? rule.rates[key]?.origin : undefined;
  return { what: 'Tarif', rows: own ?? version.origin ?? null };
}

/** A cell shows no sign of a -0. */
export function unsigned(answer: number): number {
  return answer === 0 ? 0 : answer;
}
