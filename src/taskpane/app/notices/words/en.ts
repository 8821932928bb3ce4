import type { NoticeWords } from './fr';

export const en: NoticeWords = {
  behind: (workbook) =>
    `Another workbook is in front: Excel is waiting. Come back to “${workbook}”, click in a cell, and the operation goes on by itself.`,
  pageNotSet: (sheets, parts) =>
    `The figures are complete, but Excel did not take all of the page set-up of ${sheets.map((sheet) => `“${sheet}”`).join(', ')}: ${parts.join(', ')}. It usually needs an installed printer. Check with File, Print, or create the sheet again.`,
  parts: {
    frozenRows: 'frozen rows',
    format: 'A4 paper, orientation and fit to width',
    margins: 'margins and centring',
    printArea: 'print area',
    titleRows: 'rows repeated on each page',
    headersFooters: 'headers and footers',
  },
  dismiss: 'Close this message',
};
