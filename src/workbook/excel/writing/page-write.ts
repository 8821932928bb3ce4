import { a1Range } from '../../../sheets/address';
import { pageCode } from '../../../sheets/page-code';
import type { SheetModel } from '../../../sheets/sheet-model';
import type { Write } from '../requests/write';

/** The sheet on paper, and the rows that stay in view on screen. */
export function pageWrite(sheet: Excel.Worksheet, { print, frozenRows }: SheetModel): Write {
  return {
    bytes: 20_000,
    apply: () => {
      if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
      const layout = sheet.pageLayout;
      layout.paperSize = 'A4';
      layout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.centerHorizontally = print.centred;
      layout.setPrintMargins('Centimeters', print.margins);
      layout.setPrintArea(a1Range(print.area));
      if (print.titleRows !== null) {
        layout.setPrintTitleRows(`$${print.titleRows.first}:$${print.titleRows.last}`);
      }
      const bands = layout.headersFooters.defaultForAllPages;
      bands.leftHeader = pageCode(print.header.left);
      bands.centerHeader = pageCode(print.header.center);
      bands.rightHeader = pageCode(print.header.right);
      bands.leftFooter = pageCode(print.footer.left);
      bands.centerFooter = pageCode(print.footer.center);
      bands.rightFooter = pageCode(print.footer.right);
    },
  };
}
