import { isOmitted, text } from '../arguments';
import type { SheetState } from '../grid';
import { itemNotFound } from '../host-error';
import { HostType, type Argument, type HostObject } from '../host-object';
import { EventType, WORKBOOK_TARGET } from '../protocol';
import { eventMethods } from './event-methods';
import { checkSheetName } from './sheet-name';
import type { InSession } from './target';
import { worksheet } from './worksheet';

const onWorkbook = (): string => WORKBOOK_TARGET;

export const worksheets = new HostType<InSession>('WorksheetCollection', {
  items: (target) => listed(target).map(({ id }) => worksheet.of({ ...target, sheet: id })),
  item: find,
  actions: {
    ...eventMethods('DataChanged', EventType.worksheetChanged, onWorkbook),
    ...eventMethods('SelectionChanged', EventType.worksheetSelectionChanged, onWorkbook),
    ...eventMethods('Activated', EventType.worksheetActivated, onWorkbook),
    ...eventMethods('Deactivated', EventType.worksheetDeactivated, onWorkbook),
    ...eventMethods('Added', EventType.worksheetAdded, onWorkbook),
    ...eventMethods('Deleted', EventType.worksheetDeleted, onWorkbook),
  },
  methods: {
    Add: (target, name) => {
      const { session } = target;
      const checked = isOmitted(name) ? freeName(target) : checkSheetName(session, text(name));
      return worksheet.of({ ...target, sheet: session.grid.addSheet(checked) });
    },
    GetActiveWorksheet: (target) => worksheet.of({ ...target, sheet: target.session.grid.selection().sheet }),
    GetItemOrNullObject: (target, key) => find(target, key ?? null),
    GetCount: (target, visibleOnly) => listed(target, visibleOnly).length,
    GetFirst: (target, visibleOnly) => existing(target, listed(target, visibleOnly)[0]),
    GetLast: (target, visibleOnly) => existing(target, listed(target, visibleOnly).at(-1)),
  },
});

const listed = ({ session }: InSession, visibleOnly?: Argument): readonly SheetState[] =>
  session.grid.sheets().filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');

/** By id, or by name whatever its case. */
function find(target: InSession, key: Argument): HostObject | null {
  const wanted = text(key);
  const found = target.session.findSheet(
    (sheet) => sheet.id === wanted || sheet.name.toUpperCase() === wanted.toUpperCase(),
  );
  return found ? worksheet.of({ ...target, sheet: found.id }) : null;
}

function existing(target: InSession, sheet: SheetState | undefined): HostObject {
  if (!sheet) throw itemNotFound('a visible worksheet');
  return worksheet.of({ ...target, sheet: sheet.id });
}

/** The first of Feuil1, Feuil2… that is free. */
function freeName({ session }: InSession): string {
  const taken = new Set(session.grid.sheets().map(({ name }) => name.toUpperCase()));
  let number = 1;
  while (taken.has(`FEUIL${number}`)) number += 1;
  return `Feuil${number}`;
}
