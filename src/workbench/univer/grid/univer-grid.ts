import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { Grid, Place } from '../../host/grid';
import { keptCharts } from '../../host/kept-charts';
import { calculationOf } from './calculation';
import { cellsOf } from './cells';
import { Changes } from './changes';
import { formatsOf } from './formats';
import { namesOf } from './names';
import { pageSetups, type KeptPageSetups } from './page-setups';
import { sheetsOf } from './sheets';
import { tablesOf } from './tables';
import { WorkbookAccess, areaOf, rangeOf } from './workbook-access';

export interface UniverGrid extends Grid, KeptPageSetups {
  /** Ends what follows the workbook; it is about to close. */
  dispose(): void;
}

/** A workbook of Univer as the host wants it. */
export function univerGrid(api: FUniver, injector: Injector, facade: FWorkbook): UniverGrid {
  const access = new WorkbookAccess(injector, facade);
  const sheets = sheetsOf(access);
  const cells = cellsOf(access);
  const tables = tablesOf(access);
  const changes = new Changes(access, { ...cells, ...tables });

  function selection(): Place {
    const active = facade.getActiveRange();
    const sheet = access.workbook.getActiveSheet().getSheetId();
    const area = active ? areaOf(active.getRange()) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet, area };
  }

  function select({ sheet, area }: Place): void {
    access.reach({ sheet, area: access.present({ sheet, area }) ?? area });
    sheets.activateSheet(sheet);
    const worksheet = facade.getSheetBySheetId(sheet);
    worksheet?.getRange(rangeOf(area)).activate();
    worksheet?.scrollToCell(area.row, area.column);
  }

  return {
    name: facade.getName(),
    settings: new Map(),
    selection,
    select,
    ...sheets,
    ...cells,
    ...formatsOf(access),
    ...namesOf(access),
    ...tables,
    ...keptCharts(),
    ...pageSetups(),
    ...calculationOf(api),
    subscribe: (listener) => changes.subscribe(listener),
    dispose: () => {
      changes.dispose();
    },
  };
}
