import { digits, euros, percentage } from '../../kit/french/amount';
import type { Priced } from '../../engine/pricing';
import type { EntFunction } from '../call/ent-function';
import * as functions from '../definitions/services';
import { explainer, type Explainer } from './cell-explanation';
import { pricedGrounds } from './priced';

export const COLLEGE = ofPrice(functions.COLLEGE);
export const COLLEGES = ofPrice(functions.COLLEGES);
export const NPDC = ofPrice(functions.NPDC);
export const FLUX = ofPrice(functions.FLUX);
export const ANTIVIRUS = ofPrice(functions.ANTIVIRUS);
export const UTONUM = ofPrice(functions.UTONUM);
export const CYBER = ofPrice(functions.CYBER);

/** Nothing is rounded. */
export const TTC = explainer(functions.TTC, ({ given: { montant_ht, taux }, found: { exact } }) => ({
  sentence: `${euros(montant_ht)} HT + ${percentage(taux)} = ${euros(exact)} TTC`,
  exact: digits(exact),
}));

function ofPrice<G>(definition: EntFunction<G, Priced>): Explainer {
  return explainer(definition, ({ found }) => pricedGrounds(found));
}
