import { citation } from '../../engine/citation';
import type { Contribution } from '../../engine/contribution/contribution';
import type { Priced } from '../../engine/pricing';
import { session } from '../../engine/session';
import * as functions from '../definitions/any-service';
import { explainer, restingOn } from './cell-explanation';
import { contributionGrounds } from './primary-schools';
import { pricedGrounds } from './priced';

export const MONTANT = explainer(functions.MONTANT, ({ found }) =>
  isContribution(found) ? contributionGrounds(found) : pricedGrounds(found),
);

export const SERVICES = explainer(functions.SERVICES, ({ found }, { row }) => {
  const { service = null, last } = found[row - 1] ?? {};
  if (service === null || last === undefined) {
    return { sentence: 'Services du recueil des tarifs, puis ceux que les sources mentionnent sans prix' };
  }
  const act = session.book.act(last.act);
  return {
    sentence: `${service.label} : ${service.unit}`,
    citation: citation(act),
    source: last.source ?? act.source,
    origins: [{ what: 'Tarif', rows: last.origin ?? null }],
    ...restingOn(act),
  };
});

function isContribution(found: Priced): found is Contribution {
  return 'place' in found;
}
