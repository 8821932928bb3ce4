import { count as inWords } from '../../kit/french/amount';
import { readNumber, TwoReadings } from '../../kit/cells/number';
import { shown } from '../../kit/cells/shown';
import { Fault, readTwice, type CellReader } from './fault';

const MOST = 1e9;

/** A whole number from 0 to 10⁹, as the engine takes quantities. */
export const count: CellReader<number> = (cell) => {
  const value = readNumber(cell);
  if (value instanceof TwoReadings) return readTwice(value);
  const isCount = value?.isInteger() === true && value.gte(0) && value.lte(MOST);
  // Adding 0 makes a plain one of -0.
  return isCount ? value.toNumber() + 0 : new Fault('notACount', { found: shown(cell), most: inWords(MOST) });
};
