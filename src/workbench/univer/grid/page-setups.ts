import type { PageSetup, PageSetups, SheetId } from '../../host/grid';

/** Points. */
const DEFAULT_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** Excel's own for a sheet that nobody set up. */
export const DEFAULT_PAGE: PageSetup = {
  orientation: 'Portrait',
  paperSize: null,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  margins: DEFAULT_MARGINS,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  blackAndWhite: false,
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
};

/** Univer prints nothing: page set-ups are kept for the file. */
export interface KeptPageSetups extends PageSetups {
  /** Takes a whole set-up, as a file gives it. */
  keepPage(sheet: SheetId, page: PageSetup): void;
}

export function pageSetups(): KeptPageSetups {
  const setups = new Map<SheetId, PageSetup>();
  const pageSetup = (sheet: SheetId) => setups.get(sheet) ?? DEFAULT_PAGE;
  return {
    pageSetup,
    keepPage(sheet, page) {
      setups.set(sheet, page);
    },
    setPageSetup(sheet, property, value) {
      setups.set(sheet, { ...pageSetup(sheet), [property]: value });
    },
  };
}
