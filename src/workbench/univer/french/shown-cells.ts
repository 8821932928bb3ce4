import {
  CellValueType,
  HorizontalAlign,
  InterceptorEffectEnum,
  numfmt,
  type ICellDataForSheetInterceptor,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, type SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { ERROR_CODES, frenchError } from '../../french/error-names';

/** After Univer's own number formats (10), which already speak French. */
const PRIORITY = 5;

/** Shows numbers without a format, booleans and errors as a French Excel does; what the cells hold is not touched. */
export function showCellsInFrench(interceptors: SheetInterceptorService): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'french-cells',
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => {
      const french = cell && frenchCell(cell);
      return next(french ? { ...cell, ...french } : cell);
    },
  });
}

function frenchCell({
  v,
  t,
  interceptorStyle,
}: ICellDataForSheetInterceptor): ICellDataForSheetInterceptor | null {
  if (t === CellValueType.BOOLEAN) {
    const style = { ...interceptorStyle, ht: HorizontalAlign.CENTER };
    return { v: v ? 'VRAI' : 'FAUX', t: CellValueType.STRING, interceptorStyle: style };
  }
  if (typeof v === 'number') return { v: frenchNumber(v) };
  if (typeof v === 'string' && ERROR_CODES.has(v)) {
    return { v: frenchError(v), interceptorStyle: { ...interceptorStyle, ht: HorizontalAlign.CENTER } };
  }
  return null;
}

/** As the format General shows it. */
export const frenchNumber = (value: number): string => numfmt.format('General', value, { locale: 'fr' });
