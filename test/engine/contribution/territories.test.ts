import { CHARGED, territoriesInWords } from '../../../src/engine/contribution/territories';

test('a row names the territories that it counts together', () => {
  expect(territoriesInWords(['membre'])).toBe('Territoires membres, dans la Somme');
  expect(territoriesInWords(['membre hors Somme', 'hors membre'])).toBe(
    'Territoires membres hors de la Somme et communes de la Somme hors territoires membres',
  );
});

test('what no act prices is not charged', () => {
  expect(CHARGED).not.toContain('hors territoire');
});
