import type { ChargeLine } from '../../tariffs/model';
import { Decimal } from '../../kit/money/decimal';

/**
 * What a unit cost is worked out on (assiette): `voted`, all charges as in the table that the committee votes, or
 * `charter`, accounts and paid contents alone (charter of 24/06/2014, article 4.2, by the reading kept).
 */
export type ChargeBase = 'voted' | 'charter';

/** Charge lines inside and outside a base; net amounts, since article 4.2 speaks of « charges nettes ». */
export interface ChargesByBase {
  readonly inside: readonly ChargeLine<Decimal>[];
  readonly outside: readonly ChargeLine<Decimal>[];
}

export function chargesByBase(lines: readonly ChargeLine<Decimal>[], base: ChargeBase): ChargesByBase {
  const counts = ({ proportional }: ChargeLine<Decimal>) => base === 'voted' || proportional;
  return { inside: lines.filter(counts), outside: lines.filter((line) => !counts(line)) };
}

/** Sum of net amounts, € TTC. */
export function netTotal(lines: readonly ChargeLine<Decimal>[]): Decimal {
  return lines.reduce((sum, { net }) => sum.plus(net), new Decimal(0));
}
