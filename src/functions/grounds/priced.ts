import { explain, type Explanation } from '../../engine/explanation';
import type { Priced } from '../../engine/pricing';
import { ratesOf } from '../../engine/rules/calculations';
import { detailsOf } from '../../engine/rules/kinds';
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
  const { rateKey } = working;
  const own = rateKey === undefined ? undefined : ratesOf(version.rule)?.[rateKey]?.origin;
  return { what: 'Tarif', rows: own ?? version.origin ?? null };
}
