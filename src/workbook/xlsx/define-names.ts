import type { Workbook } from '@cj-tech-master/excelts';
import { absoluteA1Range, quotedTab } from '../../kit/formula/address';
import type { SheetModel } from '../../kit/sheet/sheet-model';

/** A name as a file holds it. */
export interface FileName {
  readonly name: string;
  /** Position of the sheet that alone knows it; null for the whole workbook. */
  readonly sheet: number | null;
  /** Without an equals sign, such as `'Feuille'!$A$1:$B$9`. */
  readonly refersTo: string;
}

/**
 * Names of a file, those of the print set-up included. Not by the library, which doubles no apostrophe of a tab, so that
 * Excel would have to repair the file, and makes an object for each cell of a range: of the lines of a long annex a
 * million, only to put them together again when it writes. What it then asks for is given to it as a whole.
 */
export function defineNames(workbook: Workbook, names: readonly FileName[]): void {
  const model = names.map(({ name, sheet, refersTo }) => ({
    name,
    ranges: [refersTo],
    ...(sheet === null ? {} : { localSheetId: sheet }),
  }));
  Object.defineProperty(workbook.definedNames, 'model', { value: model });
}

/**
 * What of a sheet is printed, and repeated on each page: a file holds it as names.
 *
 * @param area such as `$A$1:$D$64`; null for all that is filled
 * @param titles such as `$1:$3` or `$A:$B`
 */
export function printNames(
  tab: string,
  sheet: number,
  area: string | null,
  titles: readonly string[],
): readonly FileName[] {
  const onTab = (cells: string) => `${quotedTab(tab)}!${cells}`;
  return [
    ...(area === null ? [] : [{ name: '_xlnm.Print_Area', sheet, refersTo: onTab(area) }]),
    ...(titles.length === 0
      ? []
      : [{ name: '_xlnm.Print_Titles', sheet, refersTo: titles.map(onTab).join(',') }]),
  ];
}

/** The names of a sheet's cells, and those by which it is printed. */
export function fileNames({ name: tab, names, print }: SheetModel, position: number): readonly FileName[] {
  const { area, titleRows } = print;
  return [
    ...names.map(({ name, range }) => ({
      name,
      sheet: null,
      refersTo: `${quotedTab(tab)}!${absoluteA1Range(range)}`,
    })),
    ...printNames(
      tab,
      position,
      absoluteA1Range(area),
      titleRows === null ? [] : [`$${titleRows.first}:$${titleRows.last}`],
    ),
  ];
}
