import { absoluteA1Range, quotedTab } from '../../kit/formula/address';
import type { SheetModel } from '../../kit/sheet/sheet-model';
import { printNames, type FileName } from './define-names';

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
