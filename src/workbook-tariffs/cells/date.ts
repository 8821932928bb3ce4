import { frenchDate } from '../../kit/french/date';
import { dateFromCell } from '../../kit/cells/date';
import { shown } from '../../kit/cells/shown';
import type { IsoDate } from '../../tariffs/model';
import { Fault, type CellReader } from './fault';
import { isPlausible } from './year';

/** A date of these years: Excel's serial number, 17/06/2024 or 2024-06-17. A bare 2024 would be one of 1905. */
export const date: CellReader<IsoDate> = (cell) => {
  const found = typeof cell === 'boolean' ? null : dateFromCell(cell);
  return found !== null && isPlausible(Number(found.slice(0, 4)))
    ? found
    : new Fault('notADate', { found: shown(cell) });
};

/** The date of a vote, which has taken place by a given day. */
export const voteDate =
  (today: IsoDate): CellReader<IsoDate> =>
  (cell) => {
    const found = date(cell);
    return found instanceof Fault || found <= today
      ? found
      : new Fault('voteToCome', { found: frenchDate(found) });
  };
