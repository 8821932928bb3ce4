import type { PageSetup, PageSetups, SheetId } from '../../host/grid';

/** Points. */
const DEFAULT_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

const DEFAULT_PAGE: PageSetup = {
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

/** Univer prints nothing: page setups are kept for the file. */
export function pageSetups(): PageSetups {
  const setups = new Map<SheetId, PageSetup>();
  const pageSetup = (sheet: SheetId) => setups.get(sheet) ?? DEFAULT_PAGE;
  return {
    pageSetup,
    setPageSetup(sheet, property, value) {
      setups.set(sheet, { ...pageSetup(sheet), [property]: value });
    },
  };
}
