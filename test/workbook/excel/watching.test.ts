/** @jest-environment jsdom */
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel, placeOf, type OpenedExcel } from './excel';

let boot: Boot;
let excel: OpenedExcel;
let stop: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  excel = openExcel(boot);
});

afterEach(() => stop());

/** Past the task in which Excel tells, and the requests that are made then. */
async function delivered(): Promise<void> {
  await excel.host.idle();
  await new Promise((resolve) => setTimeout(resolve, 10));
  await excel.host.idle();
}

function addTable(name: string, address: string, sheet = 'Feuil1'): string {
  const id = excel.grid.addTable(placeOf(excel.grid, sheet, address));
  excel.grid.setTable(id, 'name', name);
  return id;
}

const edit = (address: string) => {
  excel.grid.write(placeOf(excel.grid, 'Feuil1', address), [['x']]);
};

describe('tables', () => {
  let told: string[];

  const watch = async (...names: string[]) => {
    told = [];
    stop = await excel.workbook.watchTables(names, (name) => told.push(name));
  };

  test('a change in a watched table is told by its name', async () => {
    addTable('entactes', 'A1:B3');
    addTable('EntTarifs', 'D1:E3');
    addTable('Autre', 'G1:H3');
    await watch('EntActes', 'EntTarifs');
    edit('B2');
    await delivered();
    edit('D3');
    await delivered();
    edit('G2');
    edit('J9');
    await delivered();
    expect(told).toEqual(['EntActes', 'EntTarifs']);
  });

  test('one that appears, and one that goes', async () => {
    await watch('EntActes');
    const id = addTable('EntActes', 'A1:B3');
    await delivered();
    expect(told).toEqual(['EntActes']);
    excel.grid.removeTable(id);
    await delivered();
    expect(told).toEqual(['EntActes', 'EntActes']);
  });

  test('one that goes with its sheet', async () => {
    const sheet = excel.grid.addSheet('Tarifs');
    addTable('EntActes', 'A1:B3', 'Tarifs');
    await watch('EntActes', 'EntTarifs');
    excel.grid.deleteSheet(sheet);
    await delivered();
    expect(told).toEqual(['EntActes']);
  });

  test('one that is given the name, once it changes', async () => {
    const id = addTable('Tableau1', 'A1:B3');
    await watch('EntActes');
    edit('A2');
    await delivered();
    excel.grid.setTable(id, 'name', 'EntActes');
    edit('A2');
    await delivered();
    expect(told).toEqual(['EntActes']);
  });

  test('one that loses the name, once anything of a table changes', async () => {
    const id = addTable('EntActes', 'A1:B3');
    await watch('EntActes');
    excel.grid.setTable(id, 'name', 'Ancien');
    edit('A2');
    await delivered();
    expect(told).toEqual(['EntActes']);
  });

  test('all of them, when Excel does not say which', async () => {
    addTable('EntActes', 'A1:B3');
    await watch('EntActes', 'EntTarifs');
    excel.host.failAt({ request: 1 });
    edit('A2');
    await delivered();
    expect(told).toEqual(['EntActes', 'EntTarifs']);
  });

  test('each once, for as many events as come at a time', async () => {
    addTable('EntActes', 'A1:B3');
    addTable('EntTarifs', 'D1:E3');
    await watch('EntActes', 'EntTarifs');
    const { length } = excel.host.requests;
    for (const address of ['A2', 'B2', 'D2', 'E3', 'A3']) edit(address);
    await delivered();
    expect(told).toEqual(['EntActes', 'EntTarifs']);
    expect(excel.host.requests).toHaveLength(length + 1);
  });

  test('what happens while Excel is asked is told too', async () => {
    const id = addTable('EntActes', 'A1:B3');
    addTable('EntTarifs', 'D1:E3');
    told = [];
    stop = await excel.workbook.watchTables(['EntActes', 'EntTarifs'], (name) => {
      told.push(name);
      if (told.length > 1) return;
      edit('D2');
      excel.grid.removeTable(id);
    });
    edit('A2');
    await delivered();
    expect(told).toEqual(['EntActes', 'EntActes', 'EntTarifs']);
  });

  test.each<[string, () => void]>([
    [
      'a paste over the header and rows',
      () => {
        excel.grid.write(placeOf(excel.grid, 'Feuil1', 'A1:B3'), [
          ['acte', 'montant'],
          ['1', 2],
          ['3', 4],
        ]);
      },
    ],
    [
      'cells inserted within',
      () => {
        excel.grid.insertCells(placeOf(excel.grid, 'Feuil1', 'A2:B2'));
      },
    ],
    [
      'cells deleted within',
      () => {
        excel.grid.deleteCells(placeOf(excel.grid, 'Feuil1', 'A2:B2'));
      },
    ],
    [
      'contents cleared',
      () => {
        excel.grid.clear(placeOf(excel.grid, 'Feuil1', 'A1:C9'), 'Contents');
      },
    ],
  ])('%s', async (_, change) => {
    addTable('EntActes', 'A1:B3');
    await watch('EntActes');
    change();
    await delivered();
    expect(told).toEqual(['EntActes']);
  });

  test('what the add-in itself changes', async () => {
    edit('A1');
    addTable('EntActes', 'A1:A3');
    await watch('EntActes');
    await excel.workbook.changeTables([{ kind: 'append', table: 'EntActes', rows: [{ x: 'y' }] }]);
    await delivered();
    expect(told).toEqual(['EntActes']);
  });

  test('nothing once it is stopped', async () => {
    addTable('EntActes', 'A1:B3');
    await watch('EntActes');
    await stop();
    const { length } = excel.host.requests;
    edit('A2');
    excel.grid.deleteSheet(excel.grid.addSheet('Autre'));
    await delivered();
    expect(told).toEqual([]);
    expect(excel.host.requests).toHaveLength(length);
    stop = () => Promise.resolve();
  });

  test('a refusal to watch is told', async () => {
    excel.host.failAt({ request: 1, code: 'AccessDenied' });
    await expect(excel.workbook.watchTables(['EntActes'], () => undefined)).rejects.toMatchObject({
      reason: 'protected',
    });
  });
});

describe('the selection', () => {
  const select = (address: string) => {
    excel.grid.select(placeOf(excel.grid, 'Feuil1', address));
  };

  test('its changes are told until it is stopped', async () => {
    const onChange = jest.fn();
    stop = await excel.workbook.watchSelection(onChange);
    select('B2');
    await delivered();
    select('C3:D4');
    await delivered();
    expect(onChange).toHaveBeenCalledTimes(2);
    await stop();
    stop = () => Promise.resolve();
    select('A1');
    await delivered();
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
