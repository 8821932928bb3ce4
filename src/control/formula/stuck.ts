import { oldNames } from './renamed';

/** What Excel makes of the name of a function before it knows the add-in. */
const UNKNOWN_NAME = /_xldudf_ENT_/i;

/**
 * Whether Excel has lost the function of an ENT formula: it shows #NAME?, or keeps the name that it gives to what it
 * does not know. No recalculation heals it, writing it again does; but one that calls a function by a former name
 * takes the new one first.
 */
export function isStuck({ formula, value }: { readonly formula: string; readonly value: unknown }): boolean {
  return (value === '#NAME?' || UNKNOWN_NAME.test(formula)) && oldNames(formula).length === 0;
}
