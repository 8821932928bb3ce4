/** @jest-environment jsdom */
import type { Host } from '../../../src/workbench/host/host';
import type { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;
let host: Host;
let grid: MemoryGrid;

beforeAll(async () => {
  boot = await bootOffice();
  ({ host, grid } = connectHost(boot.bridge));
  CustomFunctions.associate('CONTRIB', (pupils: number, place: string) => [[pupils * 7.4, place]]);
  CustomFunctions.associate('REFUS', () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the platform's own error is no Error
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Aucun tarif voté.');
  });
  CustomFunctions.associate('POSITIONS', () => [
    [7.4, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'Aucun tarif voté.')],
  ]);
  CustomFunctions.associate('ADRESSE', (invocation: CustomFunctions.Invocation) => invocation.address ?? '');
});

const CELL = { sheet: '{S1}', area: { row: 1, column: 2, rows: 1, columns: 1 } };

test('a custom function called by message answers its value', async () => {
  await expect(host.callCustomFunction('CONTRIB', [100, 'membre'], CELL)).resolves.toEqual({
    failed: false,
    value: [[740, 'membre']],
  });
});

test('its error comes with its message and number', async () => {
  await expect(host.callCustomFunction('REFUS', [], CELL)).resolves.toEqual({
    failed: true,
    message: 'Aucun tarif voté.',
    errorCode: 1,
  });
});

test('an error within an array keeps its place, but in builds up to 2109', async () => {
  const positions = () => host.callCustomFunction('POSITIONS', [], CELL);
  await expect(positions()).resolves.toMatchObject({
    failed: false,
    value: [[7.4, { basicValue: '#N/A', message: 'Aucun tarif voté.' }]],
  });
  host.circumstances.doArraysKeepErrors = false;
  await expect(positions()).resolves.toEqual({ failed: true, message: '', errorCode: 0 });
  host.circumstances.doArraysKeepErrors = true;
});

test('an error’s message may not reach the user; its code does', async () => {
  host.circumstances.areMessagesShown = false;
  await expect(host.callCustomFunction('REFUS', [], CELL)).resolves.toEqual({
    failed: true,
    message: '',
    errorCode: 1,
  });
  await expect(host.callCustomFunction('POSITIONS', [], CELL)).resolves.toMatchObject({
    failed: false,
    value: [[7.4, { basicValue: '#N/A', message: '' }]],
  });
  host.circumstances.areMessagesShown = true;
});

test('where no runtime is there, no event is told, and the first call starts one', async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  let starts = 0;
  host.circumstances.startRuntime = () => {
    starts += 1;
    return Promise.resolve();
  };
  const write = async (row: number) => {
    grid.write({ sheet: '{S1}', area: { row, column: 0, rows: 1, columns: 1 } }, [[1]]);
    await host.idle();
  };
  await write(0);
  await host.callCustomFunction('CONTRIB', [100, 'membre'], CELL);
  await host.callCustomFunction('CONTRIB', [100, 'membre'], CELL);
  await write(1);
  expect({ starts, heard }).toEqual({ starts: 1, heard: ['A2'] });
});

test('it knows the calling cell', async () => {
  await expect(host.callCustomFunction('ADRESSE', [], CELL)).resolves.toEqual({
    failed: false,
    value: 'Feuil1!C2',
  });
});

test('a function that is not there fails', async () => {
  await expect(host.callCustomFunction('ABSENTE', [], CELL)).resolves.toMatchObject({ failed: true });
});

test('the association can be called directly, without messages', () => {
  const { mappings } = Reflect.get(CustomFunctions, '_association') as {
    mappings: Record<string, ((...args: unknown[]) => unknown) | undefined>;
  };
  expect(mappings.CONTRIB?.(10, 'membre')).toEqual([[74, 'membre']]);
});
