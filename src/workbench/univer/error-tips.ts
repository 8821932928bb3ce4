import type { Injector } from '@univerjs/core';
import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/preset-sheets-core';
import { frenchError } from '../french/error-names';
import type { ErrorNote } from './error-notes';
import type { CellPosition } from './functions/error-messages';

const KEY = 'add-in-error';
/** Univer's own alert, which knows the error's code only. */
const NATIVE_KEY = 'SHEET_FORMULA_ALERT';
/** Pixels. */
const SIZE = { width: 280, height: 96 };

/** Shows what the add-in says of an error beside the cell that the pointer is on. */
export function showErrorTips(injector: Injector, noteAt: (cell: CellPosition) => ErrorNote | null): void {
  const alerts = injector.get(CellAlertManagerService);
  alerts.currentAlert$.subscribe(() => {
    if (alerts.currentAlert.has(KEY) && alerts.currentAlert.has(NATIVE_KEY)) alerts.removeAlert(NATIVE_KEY);
  });
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    const location = hovered?.location;
    const note = location && noteAt({ sheet: location.subUnitId, row: location.row, column: location.col });
    if (!note) {
      if (alerts.currentAlert.has(KEY)) alerts.removeAlert(KEY);
      return;
    }
    const title = frenchError(note.code);
    alerts.showAlert({ type: CellAlertType.ERROR, title, message: note.text, location, ...SIZE, key: KEY });
  });
}
