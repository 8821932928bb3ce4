import { count as inWords } from '../../engine/french/amount';
import { shown } from '../../engine/reading/shown';
import { numberIn } from './amount';
import { Fault, type CellReader } from './fault';

const MOST = 1e9;

/** A whole number from 0 to 10⁹, as the engine takes quantities. */
export const count: CellReader<number> = (cell) => {
  const value = numberIn(cell);
  const isCount = value?.isInteger() === true && value.gte(0) && value.lte(MOST);
  // Adding 0 makes a plain one of -0.
  return isCount ? value.toNumber() + 0 : new Fault('notACount', { found: shown(cell), most: inWords(MOST) });
};
