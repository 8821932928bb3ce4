/** The functions as Excel gets them: associated with the platform by their entry file. */
import { associated } from '../../functions/platform';
import '../../../src/functions/index';

export function associatedFunction(id: string): (...values: readonly unknown[]) => unknown[][] {
  const implementation = associated.get(id);
  if (implementation === undefined) throw new Error(`${id} is not associated.`);
  return implementation as (...values: readonly unknown[]) => unknown[][];
}
