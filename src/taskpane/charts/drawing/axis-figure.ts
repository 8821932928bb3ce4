import { count } from '../../../kit/french/amount';

/** A figure of an axis; its unit is the axis's title. */
export function axisFigure(value: number): string {
  // An axis's ticks are sums of steps, with what binary arithmetic adds to them.
  return count(Number(value.toPrecision(6)));
}
