import type { Decimal } from '../../../kit/money/decimal';
import { readNumber, TwoReadings } from '../../../kit/cells/number';
import { readTwice, type Fault } from '../../../workbook-tariffs/cells/fault';

/** A change of less leaves nobody and nothing; one of more is a slip of the hand. */
const LEAST = -100;
const MOST = 1000;
const PLACES = 2;

/** A change in %, such as 5 or -2,5; null where what is typed is none. */
export function percentageIn(typed: string): Decimal | Fault | null {
  const found = readNumber(typed);
  if (found instanceof TwoReadings) return readTwice(found);
  if (found === null || found.decimalPlaces() > PLACES) return null;
  return found.gt(LEAST) && found.lte(MOST) ? found : null;
}
