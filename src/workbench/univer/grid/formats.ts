import { BooleanNumber, ObjectMatrix, type ICellData, type IStyleData } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/preset-sheets-core';
import { intersection, type Area } from '../../host/area';
import type { Formats, Place } from '../../host/grid';
import { NO_CONTENT } from './cell-content';
import { EDGES, FORMATS, borderOf, lineOf } from './cell-format';
import { validationsOf } from './validations';
import { areaOf, rangeOf, type WorkbookAccess } from './workbook-access';

export const PIXELS_PER_POINT = 96 / 72;

export function formatsOf(access: WorkbookAccess): Formats {
  /** One cell, where the sheet does not reach the place. */
  const readArea = (place: Place): Area => access.present(place) ?? { ...place.area, rows: 1, columns: 1 };

  function* stylesOf(place: Place): Generator<IStyleData> {
    const sheet = access.sheet(place.sheet);
    for (const [row, column] of positions(readArea(place))) yield sheet.getComposedCellStyle(row, column);
  }

  function setStyles(place: Place, styleAt: (row: number, column: number) => object): void {
    const cells = new ObjectMatrix<ICellData>();
    for (const [row, column] of positions(writtenArea(place))) {
      cells.setValue(row, column, { s: styleAt(row - place.area.row, column - place.area.column) });
    }
    // Unless the mutation says that it only concerns styles, the formulas of the cells are lost.
    access.runOn(SetRangeValuesMutation, place.sheet, {
      cellValue: cells.getMatrix(),
      trigger: SetStyleCommand.id,
    });
  }

  /** Whole rows and columns stop at the sheet's present end; other places make it reach them. */
  function writtenArea(place: Place): Area {
    const present = access.present(place);
    if (present && (present.rows < place.area.rows || present.columns < place.area.columns)) {
      const isWhole = place.area.row === 0 || place.area.column === 0;
      if (isWhole) return present;
    }
    access.reach(place);
    return place.area;
  }

  const mergesWithin = ({ sheet, area }: Place) =>
    access
      .sheet(sheet)
      .getMergeData()
      .filter((range) => intersection(areaOf(range), area));

  function unmerge(place: Place): void {
    const ranges = mergesWithin(place);
    if (ranges.length > 0) access.runOn(RemoveWorksheetMergeMutation, place.sheet, { ranges });
  }

  return {
    format: (place, property) => uniform(stylesOf(place), (style) => FORMATS[property].read(style)),
    setFormat(place, property, value) {
      const style = FORMATS[property].write(value);
      setStyles(place, () => style);
    },
    numberFormats({ sheet, area }) {
      const worksheet = access.sheet(sheet);
      return Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column) =>
          FORMATS.numberFormat.read(worksheet.getComposedCellStyle(area.row + row, area.column + column)),
        ),
      );
    },
    setNumberFormats(place, rows) {
      setStyles(place, (row, column) => FORMATS.numberFormat.write(rows[row]?.[column] ?? 'General'));
    },
    border: (place, edge) => {
      const line = uniform(stylesOf(place), ({ bd }) => JSON.stringify(borderOf(bd?.[EDGES[edge]])));
      return line === null ? null : (JSON.parse(line) as ReturnType<typeof borderOf>);
    },
    setBorder(place, edge, border) {
      setStyles(place, () => ({ bd: { [EDGES[edge]]: lineOf(border) } }));
    },
    columnWidth(place) {
      const sheet = access.sheet(place.sheet);
      const { column, columns } = readArea(place);
      return uniform(count(column, columns), (at) => sheet.getColumnWidth(at) / PIXELS_PER_POINT);
    },
    setColumnWidth({ sheet, area }, width) {
      access.reach({ sheet, area: { ...area, row: 0, rows: 1 } });
      access.runOn(SetWorksheetColWidthMutation, sheet, {
        ranges: [rangeOf(area)],
        colWidth: width * PIXELS_PER_POINT,
      });
    },
    rowHeight(place) {
      const sheet = access.sheet(place.sheet);
      const { row, rows } = readArea(place);
      return uniform(count(row, rows), (at) => sheet.getRowHeight(at) / PIXELS_PER_POINT);
    },
    // Univer looks at every row of the sheet after each change of heights: those of one height are one change.
    setRowHeight({ sheet, area }, height, others = []) {
      const areas = [area, ...others];
      for (const one of areas) access.reach({ sheet, area: { ...one, column: 0, columns: 1 } });
      const ranges = areas.map(rangeOf);
      access.runOn(SetWorksheetRowHeightMutation, sheet, { ranges, rowHeight: height * PIXELS_PER_POINT });
      access.runOn(SetWorksheetRowIsAutoHeightMutation, sheet, {
        ranges,
        autoHeightInfo: BooleanNumber.FALSE,
      });
    },
    autofit(place, what) {
      const sheet = access.facade.getSheetBySheetId(place.sheet);
      const { row, rows, column, columns } = readArea(place);
      if (what === 'columns') sheet?.autoResizeColumns(column, columns);
      else sheet?.autoResizeRows(row, rows);
    },
    merge(place) {
      unmerge(place);
      const others = new ObjectMatrix<ICellData>();
      for (const [row, column] of positions(place.area)) {
        if (row !== place.area.row || column !== place.area.column) others.setValue(row, column, NO_CONTENT);
      }
      access.runOn(SetRangeValuesMutation, place.sheet, { cellValue: others.getMatrix() });
      access.runOn(AddWorksheetMergeMutation, place.sheet, { ranges: [rangeOf(place.area)] });
    },
    unmerge,
    ...validationsOf(access),
  };
}

/** What is the same for all; null where two differ. */
function uniform<T, V>(items: Iterable<T>, value: (item: T) => V): V | null {
  let first: { readonly value: V } | null = null;
  for (const item of items) {
    if (first && first.value !== value(item)) return null;
    first ??= { value: value(item) };
  }
  return first?.value ?? null;
}

function* count(from: number, length: number): Generator<number> {
  for (let at = from; at < from + length; at += 1) yield at;
}

function* positions(area: Area): Generator<readonly [number, number]> {
  for (const row of count(area.row, area.rows)) {
    for (const column of count(area.column, area.columns)) yield [row, column];
  }
}
