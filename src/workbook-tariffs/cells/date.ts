import { dateFromCell } from '../../engine/reading/date';
import { shown } from '../../engine/reading/shown';
import type { IsoDate } from '../../tariffs/model';
import { Fault, type CellReader } from './fault';

/** A date: Excel's serial number, 17/06/2024 or 2024-06-17. */
export const date: CellReader<IsoDate> = (cell) =>
  (typeof cell === 'boolean' ? null : dateFromCell(cell)) ?? new Fault('notADate', { found: shown(cell) });
