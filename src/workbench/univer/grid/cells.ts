import { ICommandService, ObjectMatrix, type ICellData, type Worksheet } from '@univerjs/core';
import {
  DeleteRangeMoveUpCommand,
  FormulaDataModel,
  InsertRangeMoveDownCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import { SheetTableService } from '@univerjs/preset-sheets-table';
import { boundingArea, type Area } from '../../host/area';
import type { CellInput, CellValue, Cells, ClearedPart, Matrix, Place, SheetId } from '../../host/grid';
import { withFullThisRow } from '../../host/this-row';
import { NO_CONTENT, contentOf, hasContent, valueOf } from './cell-content';
import { areaOf, rangeOf, type WorkbookAccess } from './workbook-access';

export function cellsOf(access: WorkbookAccess): Cells {
  const formulas = access.injector.get(FormulaDataModel);
  const tables = access.injector.get(SheetTableService);
  const commands = access.injector.get(ICommandService);

  const spilled = (sheet: SheetId) => formulas.getArrayFormulaCellData()[access.unitId]?.[sheet];

  function spills(sheet: SheetId): readonly Area[] {
    const areas: Area[] = [];
    new ObjectMatrix(formulas.getArrayFormulaRange()[access.unitId]?.[sheet] ?? {}).forValue(
      (_row, _column, range) => {
        areas.push(areaOf(range));
      },
    );
    return areas;
  }

  function value(worksheet: Worksheet, row: number, column: number): CellValue {
    const own = valueOf(worksheet.getCellRaw(row, column));
    if (own !== '') return own;
    const cell = spilled(worksheet.getSheetId())?.[row]?.[column];
    // A blank cell that spills shows 0.
    return cell ? valueOf(cell) || (cell.v ?? 0) : '';
  }

  function map<T>(
    { sheet, area }: Place,
    read: (sheet: Worksheet, row: number, column: number) => T,
  ): Matrix<T> {
    const worksheet = access.sheet(sheet);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        read(worksheet, area.row + row, area.column + column),
      ),
    );
  }

  /** Univer moves cells on the active sheet only; the work is done by the time the command returns its promise. */
  function onActiveSheet(sheet: SheetId, work: () => void): void {
    const active = access.workbook.getActiveSheet().getSheetId();
    if (active !== sheet) access.runOn(SetWorksheetActiveOperation, sheet, {});
    work();
    if (active !== sheet) access.runOn(SetWorksheetActiveOperation, active, {});
  }

  return {
    values: (place) => map(place, value),
    formulas: (place) =>
      map(place, (sheet, row, column) => {
        const formula = formulas.getFormulaStringByCell(row, column, place.sheet, access.unitId);
        return formula ?? value(sheet, row, column);
      }),
    text: (place) => map(place, (sheet, row, column) => String(valueOf(sheet.getCell(row, column)))),
    write(place, rows) {
      access.reach(place);
      const cells = new ObjectMatrix<ICellData>();
      const present = tables.getTableList(access.unitId).filter(({ subUnitId }) => subUnitId === place.sheet);
      rows.forEach((inputs, row) => {
        inputs.forEach((input, column) => {
          const content = contentOf(
            isThisRow(input)
              ? inFull(input, present, place.area.row + row, place.area.column + column)
              : input,
          );
          if (content) cells.setValue(place.area.row + row, place.area.column + column, content);
        });
      });
      access.runOn(SetRangeValuesMutation, place.sheet, { cellValue: cells.getMatrix() });
    },
    clear(place, what) {
      const area = access.present(place);
      if (!area) return;
      const cleared = new ObjectMatrix<ICellData | null>();
      const matrix = access.sheet(place.sheet).getCellMatrix();
      matrix.forValue((row, column) => {
        if (isInside(area, row, column)) cleared.setValue(row, column, CLEARED[what]);
      });
      const trigger = what === 'Formats' ? { trigger: SetStyleCommand.id } : {};
      access.runOn(SetRangeValuesMutation, place.sheet, { cellValue: cleared.getMatrix(), ...trigger });
    },
    usedArea(sheet, valuesOnly) {
      let used: Area | null = null;
      const take = (area: Area) => {
        used = used ? boundingArea(used, area) : area;
      };
      access
        .sheet(sheet)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (hasContent(cell) || (!valuesOnly && cell?.s)) take({ row, column, rows: 1, columns: 1 });
        });
      spills(sheet).forEach(take);
      return used;
    },
    spills,
    insertCells({ sheet, area }) {
      access.reach({ sheet, area });
      onActiveSheet(sheet, () => {
        void commands.executeCommand(InsertRangeMoveDownCommand.id, { range: rangeOf(area) });
      });
    },
    deleteCells({ sheet, area }) {
      onActiveSheet(sheet, () => {
        void commands.executeCommand(DeleteRangeMoveUpCommand.id, { range: rangeOf(area) });
      });
    },
  };
}

const isThisRow = (input: CellInput): input is string =>
  typeof input === 'string' && input.startsWith('=') && input.includes('[@');

/** Univer knows `[@Brut]` in no cell, and `EntTarifs[[#This Row],[Brut]]` in those of the table. */
function inFull(
  formula: string,
  tables: ReturnType<SheetTableService['getTableList']>,
  row: number,
  column: number,
): string {
  const table = tables.find(({ range }) => isInside(areaOf(range), row, column));
  return table ? withFullThisRow(formula, table.name) : formula;
}

const CLEARED: Readonly<Record<ClearedPart, ICellData | null>> = {
  All: null,
  Contents: NO_CONTENT,
  Formats: { s: null },
};

const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
