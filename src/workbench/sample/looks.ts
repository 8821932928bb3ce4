import type { Look } from './sheet-writer';

export const TITLE: Look = { bold: true, fontSize: 14 };
export const HEADER: Look = { bold: true, fill: '#E3F3EA', wrapText: true, verticalAlignment: 'Center' };
export const TOTAL: Look = { bold: true };
export const INPUT: Look = { fill: '#FFF9DB' };
export const NOTE: Look = { italic: true, fontSize: 9, fontColor: '#595959' };
export const FIGURE: Look = { horizontalAlignment: 'Right' };
export const COUNT: Look = { numberFormat: '#,##0' };
export const AMOUNT: Look = { numberFormat: '#,##0.00\\ "€"' };
export const WRAPPED: Look = { wrapText: true, verticalAlignment: 'Top' };
export const INDENTED: Look = { horizontalAlignment: 'Left', indentLevel: 1 };

/** Points. */
export const TITLE_HEIGHT = 21;
export const TWO_LINES = 28;
