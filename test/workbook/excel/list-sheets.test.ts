/** @jest-environment jsdom */
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { smallSheet } from '../../support/small-sheet';
import { bootOffice } from '../../workbench/host/boot';
import { openExcel } from './excel';

test('the sheets that hold something are listed with the part that is used', async () => {
  const { workbook } = openExcel(await bootOffice(), new MemoryGrid({ sheets: ['Vide'] }));
  const text = (written: string) => ({ kind: 'text', style: 'label', text: written }) as const;
  const sheet = smallSheet([[null], [null, text('a'), text('b')], [null, null, text('c')]], {
    name: 'Mon état',
  });
  await workbook.writeSheet(sheet, { whenTaken: 'rename' });
  expect(await workbook.listSheets()).toEqual([{ sheet: 'Mon état', address: 'B2:C3' }]);
});
