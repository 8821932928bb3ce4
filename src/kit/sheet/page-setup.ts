import type { PageBand, PageField, PageMargins } from './sheet-model';

export const PAGE: PageField = { field: 'page' };
export const PAGES: PageField = { field: 'pages' };

export const EMPTY_BAND: PageBand = { left: [], center: [], right: [] };

/** Of an A4 page, in centimetres; the sides leave 17 for the table in portrait. */
export const MARGINS: PageMargins = { top: 2, right: 2, bottom: 2, left: 2, header: 1, footer: 1 };

/** Of a table so wide that its letters would be too small between the usual ones. */
export const NARROW_MARGINS: PageMargins = { ...MARGINS, right: 1, left: 1 };
