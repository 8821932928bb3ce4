import { generateRandomId } from '@univerjs/core';
import {
  AddSheetTableCommand,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SheetTableService,
} from '@univerjs/preset-sheets-table';
import type { TableId, TableProperty, TableState, Tables } from '../../host/grid';
import { itemNotFound } from '../../host/host-error';
import { areaOf, rangeOf, type WorkbookAccess } from './workbook-access';

/** What Univer's tables do not have; it is kept for the add-in and for the file. */
type Apart = Pick<TableState, 'showTotals' | 'style' | 'showBandedRows' | 'showFilterButton'>;

const DEFAULTS: Apart = {
  showTotals: false,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showFilterButton: true,
};

export function tablesOf(access: WorkbookAccess): Tables {
  const service = access.injector.get(SheetTableService);
  const apart = new Map<TableId, Apart>();

  const states = (): readonly TableState[] =>
    service.getTableList(access.unitId).map(({ id, name, subUnitId, range }) => ({
      ...(apart.get(id) ?? DEFAULTS),
      id,
      name,
      sheet: subUnitId,
      area: areaOf(range),
    }));

  function stateOf(table: TableId): TableState {
    const state = states().find(({ id }) => id === table);
    if (!state) throw itemNotFound(`table ${table}`);
    return state;
  }

  function change(table: TableId, changes: object): void {
    access.run(SetSheetTableCommand, { unitId: access.unitId, tableId: table, ...changes });
  }

  const setters: { [K in TableProperty]: (table: TableId, value: TableState[K]) => void } = {
    name: (table, name) => {
      if (stateOf(table).name !== name) change(table, { name });
    },
    area: (table, area) => {
      change(table, { updateRange: { newRange: rangeOf(area) } });
    },
    showTotals: keep('showTotals'),
    style: keep('style'),
    showBandedRows: keep('showBandedRows'),
    showFilterButton: keep('showFilterButton'),
  };

  function keep<K extends keyof Apart>(property: K) {
    return (table: TableId, value: Apart[K]) => {
      apart.set(table, { ...(apart.get(table) ?? DEFAULTS), [property]: value });
    };
  }

  return {
    tables: states,
    addTable({ sheet, area }) {
      access.reach({ sheet, area });
      const id = generateRandomId();
      const taken = states().map(({ name }) => name.toUpperCase());
      let number = taken.length + 1;
      while (taken.includes(`TABLEAU${number}`)) number += 1;
      access.runOn(AddSheetTableCommand, sheet, { id, name: `Tableau${number}`, range: rangeOf(area) });
      return id;
    },
    setTable(table, property, value) {
      setters[property](table, value);
    },
    removeTable(table) {
      access.runOn(DeleteSheetTableMutation, stateOf(table).sheet, { tableId: table });
      apart.delete(table);
    },
  };
}
