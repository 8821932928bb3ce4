/** @jest-environment jsdom */
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { formulasIn, openExcel, placeOf } from './excel';
import { FREEZE_LOG } from './freeze-log';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

test('an Excel that knows no spilling is asked nothing about it', async () => {
  const { grid, host, workbook } = openExcel(boot, new MemoryGrid({ evaluate: () => 7.4 }));
  grid.write(placeOf(grid, 'Feuil1', 'A1:A2'), [['=ENT.COUT($B$1)'], ['=ENT.COUT($B$1)']]);
  const found = await workbook.listFormulas();
  expect(found.map(({ address }) => address)).toEqual(['A1', 'A2']);
  await workbook.rewriteFormulas(found);
  expect((await workbook.freeze(found, FREEZE_LOG)).staying).toEqual([]);
  expect(formulasIn(grid, 'Feuil1', 'A1:A2')).toEqual([[7.4], [7.4]]);
  const members = host.requests.flatMap((request) => request.members);
  expect(members.filter((member) => /spill/i.test(member))).toEqual([]);
});
