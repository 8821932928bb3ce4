import { CellValueType, type ICellDataForSheetInterceptor, type Workbook } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { toEnglish, toFrench } from '../../french/formula';
import { readCell } from './read-cell';
import { frenchNumber } from './shown-cells';

const ID = 'french-editing';
/** Before every other interceptor: those of Univer would end the chain, or read what was typed as English. */
const PRIORITY = 1000;

/** A cell editor opens with French text, and what it leaves is read as French. */
export function editCellsInFrench({ writeCellInterceptor: editing }: SheetInterceptorService): void {
  editing.intercept(BEFORE_CELL_EDIT, {
    id: ID,
    priority: PRIORITY,
    handler: (cell, location) => {
      const others = editing.fetchThroughInterceptors(BEFORE_CELL_EDIT, ({ id }) => id !== ID);
      const opened = others(cell, location);
      return opened && { ...opened, ...inFrench(opened) };
    },
  });
  editing.intercept(AFTER_CELL_EDIT, {
    id: ID,
    priority: PRIORITY,
    handler: (cell, location, next) => next(cell && { ...cell, ...fromFrench(cell, location.workbook) }),
  });
}

type Changes = Partial<ICellDataForSheetInterceptor>;

function inFrench({ f, v, t }: ICellDataForSheetInterceptor): Changes {
  if (f) return { f: toFrench(f) };
  if (typeof v === 'number' && t !== CellValueType.BOOLEAN) return { v: frenchNumber(v) };
  // A percentage comes as the text of all its digits.
  if (t === CellValueType.NUMBER && typeof v === 'string') return { v: v.replace('.', ',') };
  return {};
}

function fromFrench({ f, v, t, s }: ICellDataForSheetInterceptor, workbook: Workbook): Changes {
  if (f) return { f: toEnglish(f) };
  if (typeof v !== 'string' || t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return {};
  return readCell(v, workbook.getStyles().get(s));
}
