/** @jest-environment jsdom */
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { smallSheet } from '../../support/small-sheet';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel } from './excel';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

const LEFT = ['Écriture en cours', 'Écriture en cours (2)', 'ÉCRITURE EN COURS (10)'];

test('sheets that an interrupted writing left are known by their names', async () => {
  const others = [
    'Écritures en cours',
    'Écriture en cours (x)',
    'Mon écriture en cours',
    'Écriture en cours (3) bis',
  ];
  const { workbook } = openExcel(boot, new MemoryGrid({ sheets: ['Feuil1', ...LEFT, ...others] }));
  expect(await workbook.listUnfinishedSheets()).toEqual(LEFT);
});

test('a sheet that is being written is not one of them', async () => {
  const { workbook } = openExcel(boot, new MemoryGrid({ sheets: ['Feuil1'] }));
  const writing = workbook.writeSheet(smallSheet([[null]], { name: 'Décompte' }), { whenTaken: 'rename' });
  expect(await workbook.listUnfinishedSheets()).toEqual([]);
  expect(await writing).toBe('Décompte');
});
