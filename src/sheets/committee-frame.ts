import type { TariffBook } from '../engine/book/tariff-book';
import { frenchDate } from '../kit/french/date';
import { MARGINS, PAGE, PAGES } from '../kit/sheet/page-setup';
import type { SheetFrame } from '../kit/sheet/sheet-builder';
import type { PrintSetup } from '../kit/sheet/sheet-model';
import type { IsoDate, SchoolYear } from '../tariffs/model';
import { provenanceOf } from './provenance';

/** What one table's frame has of its own. */
export interface CommitteeFrame {
  /** What the table is made from. */
  readonly book: TariffBook;
  /** The tab. */
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly orientation: PrintSetup['orientation'];
  /** Rows that each printed page repeats. */
  readonly titleRows: PrintSetup['titleRows'];
  /** Whose table it is. */
  readonly body?: string;
  /** In centimetres; the committee's own unless told. */
  readonly margins?: PrintSetup['margins'];
  /** At the head of each page, at the right. */
  readonly header: string;
  readonly generatedOn: IsoDate;
}

/** The frame that a committee's tables share: A4, the body and the table above, the date and the page beneath. */
export function committeeFrame(frame: CommitteeFrame): SheetFrame {
  const { name, columnWidths, orientation, titleRows, body = 'Somme Numérique', header, generatedOn } = frame;
  const { margins = MARGINS } = frame;
  return {
    name,
    columnWidths,
    print: {
      orientation,
      titleRows,
      header: { left: [body], center: [], right: [header] },
      footer: {
        left: [`Établi le ${frenchDate(generatedOn)}`],
        center: [],
        right: ['Page ', PAGE, ' / ', PAGES],
      },
      margins,
      centred: true,
    },
    provenance: provenanceOf(frame.book, generatedOn),
  };
}

/**
 * The name of a cell that other sheets may refer to: ENT_Decompte_Total_2021_2022. It carries the table and the year,
 * since a name is the whole workbook's and several tables stand in one.
 */
export function cellName(table: string, figure: string, year: SchoolYear): string {
  return `ENT_${table}_${figure}_${year.replace('-', '_')}`;
}
