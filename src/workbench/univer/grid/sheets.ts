import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { FONT_NAME, FONT_SIZE } from '../../../kit/sheet/styles';
import type { SheetId, SheetProperty, SheetState, Sheets } from '../../host/grid';
import type { WorkbookAccess } from './workbook-access';

export function sheetsOf(access: WorkbookAccess): Sheets {
  const { workbook } = access;
  /** Univer knows one way of hiding. */
  const veryHidden = new Set<SheetId>();

  /** Univer goes to a sheet that is added or shown again, Excel does not. */
  function staying(work: () => void): void {
    const active = workbook.getActiveSheet().getSheetId();
    work();
    access.runOn(SetWorksheetActiveOperation, active, {});
  }

  const stateOf = (sheet: Worksheet): SheetState => ({
    id: sheet.getSheetId(),
    name: sheet.getName(),
    visibility: visibilityOf(sheet),
    tabColor: sheet.getTabColor() ?? '',
    showGridlines: !sheet.hasHiddenGridlines(),
  });

  const visibilityOf = (sheet: Worksheet) => {
    if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
    return veryHidden.has(sheet.getSheetId()) ? 'VeryHidden' : 'Hidden';
  };

  const setters: { [K in SheetProperty]: (sheet: SheetId, value: SheetState[K]) => void } = {
    name: (sheet, name) => {
      access.runOn(SetWorksheetNameCommand, sheet, { name });
    },
    visibility: (sheet, visibility) => {
      if (visibility === 'VeryHidden') veryHidden.add(sheet);
      else veryHidden.delete(sheet);
      if (visibility !== 'Visible') {
        access.runOn(SetWorksheetHideMutation, sheet, { hidden: BooleanNumber.TRUE });
      } else {
        staying(() => {
          access.runOn(SetWorksheetHideMutation, sheet, { hidden: BooleanNumber.FALSE });
        });
      }
    },
    tabColor: (sheet, color) => {
      access.runOn(SetTabColorMutation, sheet, { color });
    },
    showGridlines: (sheet, shown) => {
      access.runOn(ToggleGridlinesMutation, sheet, {
        showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    },
  };

  return {
    sheets: () => workbook.getSheets().map(stateOf),
    addSheet(name) {
      const id = newSheetId(workbook.getSheets().map((sheet) => sheet.getSheetId()));
      staying(() => {
        access.run(InsertSheetMutation, {
          unitId: access.unitId,
          index: workbook.getSheetSize(),
          sheet: mergeWorksheetSnapshotWithDefault({ id, name, ...SHEET_DEFAULTS }),
        });
      });
      return id;
    },
    deleteSheet(sheet) {
      veryHidden.delete(sheet);
      access.runOn(RemoveSheetCommand, sheet, {});
    },
    setSheet(sheet, property, value) {
      setters[property](sheet, value);
    },
    moveSheet(sheet, position) {
      const fromOrder = workbook.getConfig().sheetOrder.indexOf(sheet);
      access.runOn(SetWorksheetOrderMutation, sheet, { fromOrder, toOrder: position });
    },
    activateSheet(sheet) {
      if (workbook.getActiveSheet().getSheetId() === sheet) return;
      access.runOn(SetWorksheetActiveOperation, sheet, {});
    },
    frozen(sheet) {
      const { xSplit, ySplit } = access.sheet(sheet).getFreeze();
      return xSplit > 0 || ySplit > 0 ? { rows: ySplit, columns: xSplit } : null;
    },
    freeze(sheet, panes) {
      const { rows, columns } = panes ?? { rows: 0, columns: 0 };
      access.runOn(SetFrozenMutation, sheet, {
        ySplit: rows,
        xSplit: columns,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      });
    },
  };
}

/** Of a new sheet: columns and rows are as many pixels as Excel's, and grow in number when written further. */
export const SHEET_DEFAULTS = {
  rowCount: 500,
  columnCount: 26,
  defaultColumnWidth: 72,
  defaultRowHeight: 20,
  defaultStyle: { ff: FONT_NAME, fs: FONT_SIZE },
};

function newSheetId(taken: readonly SheetId[]): SheetId {
  let number = taken.length + 1;
  while (taken.includes(`feuille-${number}`)) number += 1;
  return `feuille-${number}`;
}
