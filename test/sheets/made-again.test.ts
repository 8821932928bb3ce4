import { shippedBook } from '../../src/engine/book/shipped-book';
import { madeAgain } from '../../src/sheets/made-again';
import { seen } from './seen';

const again = (tab: string) => madeAgain(shippedBook, tab, '2026-11-22');

test('a sheet is made again under its own name, numbered or not, and on its own base', () => {
  for (const tab of ['Décompte 2021-2022', 'Décompte 2021-2022 (2)']) {
    const sheet = again(tab);
    expect(sheet?.name).toBe(tab);
    // 320 319,16 ÷ 43 478.
    expect(sheet === null ? '' : seen(sheet).flat().join(' ')).toContain('7.37');
  }
  const charter = again('Décompte 2021-2022 (charte)');
  // 157 319,47 ÷ 43 478.
  expect(charter === null ? '' : seen(charter).flat().join(' ')).toContain('3.62');
});

test("a sheet of the user's own, or of a year that nobody knows, is not", () => {
  expect(['Décompte 2021-2022 bis', 'Budget', 'Décompte 2019-2020'].map(again)).toEqual([null, null, null]);
});
