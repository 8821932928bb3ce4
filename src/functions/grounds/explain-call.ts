import type { ResultPosition } from '../call/ent-function';
import type { FunctionName } from '../functions';
import type { CellExplanation, Explainer } from './cell-explanation';
import * as anyService from './any-service';
import * as charges from './charges';
import * as primarySchools from './primary-schools';
import * as services from './services';

const EXPLAINERS: Readonly<Record<FunctionName, Explainer>> = {
  ...primarySchools,
  ...charges,
  ...services,
  ...anyService,
};

/**
 * Why a function answers what it answers at a position of its result.
 *
 * @param values what the arguments give, in their order, as the function takes them
 * @throws Problem the one that the function answers there as an error
 */
export function explainCall(
  name: FunctionName,
  values: readonly unknown[],
  at: ResultPosition,
): CellExplanation {
  return EXPLAINERS[name](values, at);
}
