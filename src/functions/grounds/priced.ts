import { explain, type Explanation } from '../../engine/explanation';
import type { Priced } from '../../engine/pricing';
import { detailsOf } from './details';
import { restingOn, type Grounds, type Origin } from './cell-explanation';

/** What stands behind a priced amount. */
export function pricedGrounds(priced: Priced, explanation: Explanation = explain(priced)): Grounds {
  return {
    ...explanation,
    source: priced.source,
    origins: [rateOrigin(priced)],
    details: detailsOf(priced.working),
    ...restingOn(priced.act),
  };
}

/** Who says the rate: the workbook's rows, or what ships. */
function rateOrigin({ version, working }: Pick<Priced, 'version' | 'working'>): Origin {
  const { rule } = version;
  const key = working.kind === 'perUnit' ? working.rateKey : null;
  const own = rule.kind === 'perUnit' && key !== null ? rule.rates[key]?.origin : undefined;
  return { what: 'Tarif', rows: own ?? version.origin ?? null };
}
