import type { Place, SheetId } from '../grid';
import type { Session } from '../session';

/** What the members of a range, of a sheet and of the whole workbook work upon. */
export interface InSession {
  readonly session: Session;
}

export interface OnRange extends InSession {
  readonly place: Place;
}

export interface OnSheet extends InSession {
  readonly sheet: SheetId;
}

/** A collection of the workbook, or, with a scope, of one sheet. */
export interface InScope extends InSession {
  readonly scope: SheetId | null;
}
