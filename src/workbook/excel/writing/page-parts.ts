import { a1Range } from '../../../kit/formula/address';
import { pageCode } from '../../../kit/sheet/page-setup';
import type { SheetModel } from '../../../kit/sheet/sheet-model';
import type { PagePart } from '../../open-workbook';

/** A part of what a sheet has beside its cells. */
export interface SettablePart {
  readonly part: PagePart;
  readonly set: () => void;
  /** Asks Excel what it is; what comes back tells, once that is answered, whether it is what was set. */
  readonly ask: () => () => boolean;
}

const POINTS_A_CENTIMETRE = 72 / 2.54;
/** Excel rounds margins to what the printer knows. */
const TOLERANCE = 1;

const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

const CORNERS = [
  ['leftHeader', 'header', 'left'],
  ['centerHeader', 'header', 'center'],
  ['rightHeader', 'header', 'right'],
  ['leftFooter', 'footer', 'left'],
  ['centerFooter', 'footer', 'center'],
  ['rightFooter', 'footer', 'right'],
] as const;

/** The sheet on paper, and the rows that stay in view on screen. */
export function pageParts(
  sheet: Excel.Worksheet,
  { print, frozenRows }: SheetModel,
): readonly SettablePart[] {
  const layout = sheet.pageLayout;
  const bands = layout.headersFooters.defaultForAllPages;
  const orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  const { titleRows } = print;
  return [
    ...(frozenRows > 0 ? [frozenPart(sheet, frozenRows)] : []),
    {
      part: 'format',
      set: () => {
        layout.paperSize = 'A4';
        layout.orientation = orientation;
        layout.zoom = { horizontalFitToPages: 1 };
      },
      ask: () => {
        layout.load('paperSize,orientation,zoom');
        return () =>
          layout.paperSize === 'A4' &&
          layout.orientation === orientation &&
          layout.zoom.horizontalFitToPages === 1;
      },
    },
    {
      part: 'margins',
      set: () => {
        layout.centerHorizontally = print.centred;
        layout.setPrintMargins('Centimeters', print.margins);
      },
      ask: () => {
        layout.load(
          'centerHorizontally,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin',
        );
        return () =>
          layout.centerHorizontally === print.centred &&
          SIDES.every(
            (side) =>
              Math.abs(layout[`${side}Margin`] - print.margins[side] * POINTS_A_CENTIMETRE) < TOLERANCE,
          );
      },
    },
    {
      part: 'printArea',
      set: () => {
        layout.setPrintArea(a1Range(print.area));
      },
      ask: () => {
        const area = layout.getPrintAreaOrNullObject().untrack();
        area.load('address');
        return () => !area.isNullObject && cellsOf(area.address) === a1Range(print.area);
      },
    },
    ...(titleRows === null
      ? []
      : [
          {
            part: 'titleRows' as const,
            set: () => {
              layout.setPrintTitleRows(`$${titleRows.first}:$${titleRows.last}`);
            },
            ask: () => {
              const rows = layout.getPrintTitleRowsOrNullObject().untrack();
              rows.load('rowIndex,rowCount');
              return () =>
                !rows.isNullObject &&
                rows.rowIndex === titleRows.first - 1 &&
                rows.rowCount === titleRows.last - titleRows.first + 1;
            },
          },
        ]),
    {
      part: 'headersFooters',
      set: () => {
        for (const [corner, band, side] of CORNERS) bands[corner] = pageCode(print[band][side]);
      },
      ask: () => {
        bands.load('leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter');
        // Excel writes some codes its own way: what matters is that nothing is missing.
        return () =>
          CORNERS.every(([corner, band, side]) => pageCode(print[band][side]) === '' || bands[corner] !== '');
      },
    },
  ];
}

function frozenPart(sheet: Excel.Worksheet, count: number): SettablePart {
  return {
    part: 'frozenRows',
    set: () => {
      sheet.freezePanes.freezeRows(count);
    },
    ask: () => {
      const frozen = sheet.freezePanes.getLocationOrNullObject().untrack();
      frozen.load('rowCount');
      return () => !frozen.isNullObject && frozen.rowCount === count;
    },
  };
}

/** `'L''année'!$A$1:$D$64` as `A1:D64`. */
const cellsOf = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
