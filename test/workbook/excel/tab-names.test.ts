import { freeName } from '../../../src/workbook/excel/writing/tab-names';

test.each([
  [['Feuil1'], 'Décompte 2021-2022'],
  [['Décompte 2021-2022'], 'Décompte 2021-2022 (2)'],
  [['DÉCOMPTE 2021-2022', 'Décompte 2021-2022 (2)'], 'Décompte 2021-2022 (3)'],
  [['Décompte 2021-2022 (2)'], 'Décompte 2021-2022'],
])('beside %j', (taken, expected) => {
  expect(freeName('Décompte 2021-2022', taken)).toBe(expected);
});

test('no name is longer than a tab holds', () => {
  const name = 'État liquidatif Amiens Métropole';
  const full = name.slice(0, 31);
  expect(freeName(full, [])).toBe('État liquidatif Amiens Métropol');
  expect(freeName(full, [full])).toBe('État liquidatif Amiens Métr (2)');
  // Cut after 27 characters it would end with an apostrophe, which no tab may.
  const quoted = "Contributions de l'année d'Ault";
  expect(freeName(quoted, [quoted])).toBe("Contributions de l'année d (2)");
  expect(freeName('État liquidatif de la Somme bis', ['État liquidatif de la Somme bis'])).toBe(
    'État liquidatif de la Somme (2)',
  );
});
