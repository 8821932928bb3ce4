/** @jest-environment jsdom */
import { WorkbookFailure } from '../../../src/workbook/open-workbook';
import type { NewTable, TableChange } from '../../../src/workbook/table-change';
import { UnfinishedTablesLeft } from '../../../src/workbook/table-change';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { actionsOf, recordRequests } from '../../workbench/host/recorder';
import { contentsOf, openExcel, placeOf, type OpenedExcel } from './excel';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

const FAULT = { code: 'AccessDenied', message: 'feuille protégée' } as const;

const table = (name: string, rows: NewTable['rows']): NewTable => ({
  name,
  sheet: name,
  title: name,
  note: '',
  columns: [
    { header: 'acte', width: 10, numberFormat: '@' },
    { header: 'Brut', width: 10, numberFormat: '0.00' },
    { header: 'Double', width: 10, formula: '=2*[@Brut]' },
  ],
  rows,
});

/** Two tables with something beneath and, in the first, texts that Excel would change if they were typed. */
async function budget(): Promise<OpenedExcel> {
  const excel = openExcel(boot);
  const { grid, workbook } = excel;
  await workbook.changeTables([
    {
      kind: 'create',
      table: table('EntActes', [
        ['5/2024', 1.5, null],
        ['=1+1', 2.5, 7],
        ['02604', 3.5, { formula: '=A1' }],
        ['dernier', 4.5, null],
      ]),
    },
    { kind: 'create', table: table('EntTarifs', []) },
  ]);
  grid.write(placeOf(grid, 'EntActes', 'A10:B10'), [['dessous', '=SUM(B5:B8)']]);
  grid.write(placeOf(grid, 'EntTarifs', 'A7'), [['dessous']]);
  return excel;
}

/** What a user could see, the formats of the cells included. */
function seen({ grid }: OpenedExcel) {
  return {
    ...contentsOf(grid),
    cells: grid.sheets().map(({ name }) => {
      const place = placeOf(grid, name, 'A1:H14');
      const columns = ['A1', 'B1', 'C1', 'D1', 'E1'];
      return {
        values: grid.values(place),
        formulas: grid.formulas(place),
        formats: grid.numberFormats(place),
        lists: ['A5', 'D5', 'D6'].map((address) => grid.validation(placeOf(grid, name, address))),
        widths: columns.map((address) => grid.columnWidth(placeOf(grid, name, address))),
      };
    }),
  };
}

const first = ['5/2024', 1.5, '#BUSY!'];
const second = ['=1+1', 2.5, 7];
const third = ['02604', 3.5, '#BUSY!'];

const CASES: Readonly<Record<string, readonly TableChange[]>> = {
  'a creation': [{ kind: 'create', table: table('EntMembres', [['80', 1, null]]) }],
  'an update': [
    { kind: 'update', table: 'EntActes', row: 1, expected: second, cells: { acte: '1/2', Double: null } },
    { kind: 'update', table: 'EntActes', row: 2, expected: third, cells: { acte: 12, Double: 'texte' } },
  ],
  appends: [
    { kind: 'append', table: 'EntActes', rows: [{ acte: '6' }, { acte: '7', Brut: { formula: '=1+2' } }] },
    {
      kind: 'append',
      table: 'EntTarifs',
      rows: [
        { acte: '6', Brut: 1 },
        { acte: '6', Brut: 2 },
      ],
    },
  ],
  removals: [
    { kind: 'remove', table: 'EntActes', row: 0, expected: first },
    { kind: 'remove', table: 'EntActes', row: 2, expected: third },
    { kind: 'remove', table: 'EntActes', row: 1, expected: second },
  ],
  'as many rows added as taken away': [
    { kind: 'remove', table: 'EntActes', row: 0, expected: first },
    { kind: 'remove', table: 'EntActes', row: 2, expected: third },
    { kind: 'append', table: 'EntActes', rows: [{ acte: 'a' }, { acte: 'b' }] },
  ],
  'everything at once': [
    { kind: 'create', table: table('EntMembres', []) },
    {
      kind: 'addColumns',
      table: 'EntActes',
      columns: [
        { header: 'objet', width: 30, numberFormat: '@', choices: ['ENT'] },
        { header: 'rang', width: 8, formula: '=ROW(EntActes[#Headers])' },
      ],
    },
    { kind: 'update', table: 'EntActes', row: 1, expected: second, cells: { objet: 'x', Brut: 9 } },
    { kind: 'remove', table: 'EntActes', row: 0, expected: first },
    { kind: 'append', table: 'EntActes', rows: [{ acte: 'c', objet: '1/3' }] },
    { kind: 'append', table: 'EntTarifs', rows: [{ acte: 'c' }, { acte: 'd' }] },
  ],
};

describe.each(Object.entries(CASES))('%s', (_, changes) => {
  /** What is asked, and how many actions each of its requests holds. */
  async function trial() {
    const excel = await budget();
    const requests = recordRequests(boot.bridge);
    await excel.workbook.changeTables(changes);
    return { asked: seen(excel), requests: requests.map((request) => actionsOf(request).length) };
  }

  test('is done, or leaves the workbook as it was, wherever it fails', async () => {
    const { asked, requests } = await trial();
    const faults = requests.flatMap((actions, index) =>
      [...Array.from({ length: actions }, (__, action) => action), Infinity].map((action) => ({
        request: index + 1,
        action,
      })),
    );
    for (const fault of faults) {
      const excel = await budget();
      const before = seen(excel);
      excel.host.failAt({ ...fault, ...FAULT });
      const failure: unknown = await excel.workbook.changeTables(changes).then(
        () => null,
        (error: unknown) => error,
      );
      const { code, reason }: Partial<WorkbookFailure> = failure instanceof WorkbookFailure ? failure : {};
      expect({ fault, code, reason, ...seen(excel) }).toEqual({
        fault,
        ...(failure === null ? asked : { code: FAULT.code, reason: 'protected', ...before }),
      });
    }
  }, 120_000);

  test('so it is where the failure lasts into the first attempt to undo it', async () => {
    const { asked, requests } = await trial();
    for (const [index, actions] of requests.entries()) {
      for (const [action, later] of [
        [0, 1],
        [actions >> 1, 1],
        [actions >> 1, 2],
        [actions >> 1, 3],
        [actions - 1, 2],
        [actions - 1, 4],
      ] as const) {
        const excel = await budget();
        const before = seen(excel);
        const fault = { request: index + 1, action };
        excel.host.failAt({ ...fault, ...FAULT });
        excel.host.failAt({ request: index + 1 + later, action: Infinity, ...FAULT });
        const isDone = await excel.workbook.changeTables(changes).then(
          () => true,
          () => false,
        );
        expect({ fault, later, ...seen(excel) }).toEqual({ fault, later, ...(isDone ? asked : before) });
      }
    }
  }, 120_000);
});

test('where nothing can be undone, the sheets to look at are named', async () => {
  const { host, workbook } = await budget();
  // The rows have been added and the answer is lost; from then on nothing works.
  for (let request = 5; request < 16; request += 1) host.failAt({ request, action: 60, ...FAULT });
  const failure: unknown = await workbook
    .changeTables(CASES['everything at once'] ?? [])
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnfinishedTablesLeft);
  expect(failure).toMatchObject({ ...FAULT, reason: 'protected' });
  expect((failure as UnfinishedTablesLeft).sheets).toEqual(['EntActes', 'EntTarifs']);
});
