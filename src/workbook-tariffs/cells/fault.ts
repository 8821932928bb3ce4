import { readTwice as numberReadTwice } from '../../engine/quantity';
import type { TwoReadings } from '../../kit/cells/number';
import type { IssueCode, IssueDetails } from '../issues/issue';

/** Why a cell could not be read. */
export class Fault<C extends IssueCode = IssueCode> {
  constructor(
    readonly code: C,
    readonly details: IssueDetails[C],
  ) {}
}

export function readTwice(readings: TwoReadings): Fault {
  return new Fault('numberReadTwice', { problem: numberReadTwice(readings, null) });
}

/** What a cell holds once blanks and errors are set apart. */
export type FilledCell = string | number | boolean;

/** Reads a cell. */
export type CellReader<T> = (cell: FilledCell) => T | Fault;
