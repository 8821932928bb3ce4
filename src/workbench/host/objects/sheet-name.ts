import { HostError, invalidArgument } from '../host-error';
import { LIMITS, ofLength } from '../limits';
import type { Session } from '../session';

/** The last is the name that Excel keeps for itself. */
const FORBIDDEN = /[:\\/?*[\]]|^'|'$|^history$/i;

/** The name, where Excel would accept it for the sheet `own` (or for a new sheet). */
export function checkSheetName(session: Session, name: string, own?: string): string {
  ofLength(LIMITS.sheetName, name);
  // Excel keeps History to itself, whatever its language.
  if (FORBIDDEN.test(name) || name.toUpperCase() === 'HISTORY') {
    throw invalidArgument(`"${name}" cannot name a worksheet`);
  }
  const same = session.findSheet(
    (sheet) => sheet.id !== own && sheet.name.toUpperCase() === name.toUpperCase(),
  );
  if (same) throw new HostError('ItemAlreadyExists', `A worksheet is already named "${same.name}".`);
  return name;
}
