import { parseReference, type Reference } from '../address';
import type { SheetId } from '../grid';
import type { Session } from '../session';

/** What a name stands for, where it stands for cells: one of the sheet before one of the workbook. */
export function namedReference(session: Session, name: string, sheet: SheetId): Reference | null {
  const wanted = name.toUpperCase();
  const found = session.grid.names().filter((item) => item.name.toUpperCase() === wanted);
  const item = found.find(({ scope }) => scope === sheet) ?? found.find(({ scope }) => scope === null);
  return item ? parseReference(item.formula.slice(1)) : null;
}
