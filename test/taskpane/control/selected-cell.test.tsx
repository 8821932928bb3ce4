/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { fr } from '../../../src/taskpane/control/words/fr';
import type { CellValue } from '../../../src/workbook/open-workbook';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane } from '../support/pane';

/** What the pane tells of each argument of the formula in C2, by the argument's name. */
async function told(
  formula: string,
  areas: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {},
): Promise<Readonly<Record<string, string>>> {
  const workbook = new FakeWorkbook();
  workbook.formulas.set('C2', {
    sheet: 'Budget',
    address: 'C2',
    formula,
    value: 0,
    shown: 0,
    position: { row: 0, column: 0 },
  });
  for (const [address, values] of Object.entries(areas)) workbook.areas.set(address, values);
  localStorage.setItem('contributions-ent.section', 'control');
  openPane(workbook);
  const list = await screen.findByLabelText(fr.arguments);
  return Object.fromEntries(
    [...list.children].map(({ children: [name, value] }) => [name?.textContent, value?.textContent]),
  ) as Record<string, string>;
}

test('a quantity is grouped by thousands; a code and a year are not', async () => {
  expect(await told('=ENT.CONTRIB(11850,80021,"2023-2024")')).toEqual({
    eleves: '11\u202f850',
    territoire: '80021',
    annee: '2023-2024',
  });
});

test('so is the one of several that counts', async () => {
  const areas = { 'B2:B3': [[11_850], [412]], 'D2:D3': [[80_021], [80_620]] };
  expect(await told('=ENT.CONTRIB(B2:B3,D2:D3,"2023-2024")', areas)).toMatchObject({
    eleves: expect.stringMatching(/, ici 11\u202f850$/) as string,
    territoire: expect.stringMatching(/, ici 80021$/) as string,
  });
});

test('so is an amount, but no financial year', async () => {
  expect(await told('=ENT.CYBER(2604,12345.6,2024)')).toEqual({
    habitants: '2\u202f604',
    cout: '12\u202f345,6',
    exercice: '2024',
  });
});
