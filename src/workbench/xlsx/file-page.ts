import {
  PaperSize,
  type HeaderFooter as FileBands,
  type PageSetup as FileSetup,
} from '@cj-tech-master/excelts';
import { printNames, type FileName } from '../../workbook/xlsx/define-names';
import { formatArea, parseReference } from '../host/address';
import { SHEET_COLUMNS, type Area } from '../host/area';
import type { HeaderFooter, PageSetup } from '../host/grid';

const POINTS_PER_INCH = 72;

export function toFilePage(page: PageSetup): Partial<FileSetup> {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  const fits = horizontalFitToPages !== null || verticalFitToPages !== null;
  return {
    orientation: page.orientation === 'Portrait' ? 'portrait' : 'landscape',
    ...(page.paperSize === 'A4' && { paperSize: PaperSize.A4 }),
    ...(fits
      ? { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
      : { scale: scale ?? 100 }),
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    blackAndWhite: page.blackAndWhite,
    margins: mapped(page.margins, (points) => points / POINTS_PER_INCH),
  };
}

/** Its names in the file. @param sheet position of the sheet */
export function pageNames(
  tab: string,
  sheet: number,
  { printArea, titleRows, titleColumns }: PageSetup,
): readonly FileName[] {
  const titles = [titleColumns, titleRows].filter((area) => area !== null);
  return printNames(
    tab,
    sheet,
    printArea && formatArea(printArea, '$'),
    titles.map((area) => formatArea(area, '$')),
  );
}

export function toFileBands({ header, footer }: PageSetup): Partial<FileBands> {
  const oddHeader = bandCode(header);
  const oddFooter = bandCode(footer);
  return { ...(oddHeader !== '' && { oddHeader }), ...(oddFooter !== '' && { oddFooter }) };
}

function bandCode({ left, center, right }: HeaderFooter): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');
}

/** As the library reads them: with nothing where the file says nothing. */
interface FilePage {
  readonly pageSetup: Maybe<
    Pick<FileSetup, 'printArea' | 'printTitlesRow' | 'printTitlesColumn' | 'margins'> &
      Record<'fitToWidth' | 'fitToHeight' | 'scale' | 'paperSize', number> &
      Record<
        'fitToPage' | 'horizontalCentered' | 'verticalCentered' | 'showGridLines' | 'blackAndWhite',
        boolean
      > & {
        orientation: string;
      }
  >;
  readonly headerFooter?: Maybe<Pick<FileBands, 'oddHeader' | 'oddFooter'>> | undefined;
}

type Maybe<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** What the library read of a sheet's page set-up, over what Excel does by default. */
export function fromFilePage(
  { pageSetup: file, headerFooter: bands }: FilePage,
  byDefault: PageSetup,
): PageSetup {
  return {
    orientation: file.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: file.paperSize === (PaperSize.A4 as number) ? 'A4' : null,
    printArea: areaOf(file.printArea),
    titleRows: rowsOf(file.printTitlesRow),
    titleColumns: areaOf(file.printTitlesColumn),
    zoom: file.fitToPage
      ? {
          scale: null,
          horizontalFitToPages: pages(file.fitToWidth),
          verticalFitToPages: pages(file.fitToHeight),
        }
      : { scale: file.scale ?? 100, horizontalFitToPages: null, verticalFitToPages: null },
    margins: file.margins ? mapped(file.margins, (inches) => inches * POINTS_PER_INCH) : byDefault.margins,
    centerHorizontally: file.horizontalCentered ?? false,
    centerVertically: file.verticalCentered ?? false,
    printGridlines: file.showGridLines ?? false,
    blackAndWhite: file.blackAndWhite ?? false,
    header: bandOf(bands?.oddHeader),
    footer: bandOf(bands?.oddFooter),
  };
}

/** A file writes 0 for as many pages as it takes. */
const pages = (count: number | null | undefined): number | null => (count === 0 ? null : (count ?? null));

function areaOf(reference: string | null | undefined): Area | null {
  return parseReference(reference ?? '')?.area ?? null;
}

function rowsOf(reference: string | null | undefined): Area | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(reference ?? '');
  if (!rows) return null;
  const first = Number(rows[1]);
  return { row: first - 1, rows: Number(rows[2]) - first + 1, column: 0, columns: SHEET_COLUMNS };
}

function bandOf(given: string | null | undefined): HeaderFooter {
  const code = given ?? '';
  const part = (letter: string) => new RegExp(`&${letter}((?:(?!&[LCR])[^])*)`).exec(code)?.[1] ?? '';
  const isPlain = code !== '' && !/&[LCR]/.test(code);
  return { left: part('L'), center: isPlain ? code : part('C'), right: part('R') };
}

function mapped<K extends string>(
  values: Readonly<Record<K, number>>,
  change: (value: number) => number,
): Record<K, number> {
  return Object.fromEntries(
    Object.entries<number>(values).map(([key, value]) => [key, change(value)]),
  ) as Record<K, number>;
}
