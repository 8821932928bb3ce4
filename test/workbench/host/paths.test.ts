/** @jest-environment jsdom */
import type { RequestMessage } from '../../../src/workbench/host/protocol';
import { bootOffice, connectHost, type Boot } from './boot';
import { actionsOf, pathsOf, recordRequests } from './recorder';

let boot: Boot;
let requests: RequestMessage[];

beforeAll(async () => {
  boot = await bootOffice();
  requests = recordRequests(boot.bridge);
});

beforeEach(() => {
  connectHost(boot.bridge);
  requests.length = 0;
});

const pathOfType = (type: number) => pathsOf(requests[0]).find((path) => path.ObjectPathType === type);

test('a request is { id, type: 1, message: { body: { Actions, ObjectPaths } } }', async () => {
  await Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  expect(requests).toEqual([
    {
      id: expect.any(Number) as number,
      type: 1,
      flags: 0,
      message: {
        url: 'ProcessQuery',
        method: 'POST',
        headers: {},
        body: {
          AutoKeepReference: false,
          Actions: [
            { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
            { Id: 3, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] }, L: [1] },
          ],
          ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
        },
      },
    },
  ]);
});

test('path 1 is the workbook', async () => {
  const name = await Excel.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
    return context.workbook.name;
  });
  expect(pathOfType(1)).toEqual({ Id: 1, ObjectPathType: 1, Name: '' });
  expect(name).toBe('Classeur1.xlsx');
});

test('path 2 is a service outside the workbook', async () => {
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(pathOfType(2)?.Name).toBe('Microsoft.AppRuntime.AppRuntimePersistenceService');
  await expect(Office.addin.getStartupBehavior()).resolves.toBe(Office.StartupBehavior.load);
});

test('path 3 is a method, with its arguments', async () => {
  const address = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(1, 2, 3, 4);
    range.load('address');
    await context.sync();
    return range.address;
  });
  const path = pathsOf(requests[0]).find(({ Name }) => Name === 'GetRangeByIndexes');
  expect(path?.ObjectPathType).toBe(3);
  expect(path?.ArgumentInfo).toEqual({ Arguments: [1, 2, 3, 4] });
  expect(address).toBe('Feuil1!C2:F4');
});

test('path 4 is a property', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  });
  expect(pathOfType(4)).toEqual({ Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 });
});

test('path 5 is an indexer, which takes a name or an id', async () => {
  const id = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('feuil1');
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
  expect(pathOfType(5)).toMatchObject({ Name: '', ArgumentInfo: { Arguments: ['feuil1'] } });
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe('Feuil1');
});

test('path 6 is a range kept from an earlier request', async () => {
  const address = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    await context.sync();
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(pathsOf(requests[1])).toEqual([{ Id: 3, ObjectPathType: 6, Name: 'R1', ArgumentInfo: {} }]);
  expect(address).toBe('Feuil1!A1');
});

test('path 7 is an object known to be null', async () => {
  const isNull = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Absente');
    await context.sync();
    const range = sheet.getRange('A1');
    range.load('values');
    await context.sync();
    return range.isNullObject;
  });
  expect(pathsOf(requests[1]).map((path) => path.ObjectPathType)).toContain(7);
  expect(isNull).toBe(true);
});

test('an argument that is an object comes as its path id', async () => {
  const address = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const both = sheet.getRange('B2').getBoundingRect(sheet.getRange('D1'));
    both.load('address');
    await context.sync();
    return both.address;
  });
  const path = pathsOf(requests[0]).find(({ Name }) => Name === 'GetBoundingRect');
  const other = pathsOf(requests[0]).find(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0] === 'D1');
  expect(path?.ArgumentInfo).toEqual({ Arguments: [other?.Id], ReferencedObjectPathIds: [other?.Id] });
  expect(address).toBe('Feuil1!B1:D2');
});

test('an object inside an argument is written { _ObjectPathId }', async () => {
  const rule = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const validation = sheet.getRange('A1').dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C3') } };
    validation.load('rule');
    await context.sync();
    return validation.rule;
  });
  const set = actionsOf(requests[0]).find(({ Name }) => Name === 'Rule');
  expect(set?.ArgumentInfo?.Arguments).toEqual([
    { list: { inCellDropDown: true, source: { _ObjectPathId: expect.any(Number) as number } } },
  ]);
  expect(rule).toEqual({ list: { inCellDropDown: true, source: '=Feuil1!$C$1:$C$3' } });
});
