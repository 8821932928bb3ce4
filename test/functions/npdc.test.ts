import { cell } from './call';

const YEAR = '2023-2024';

test.each([
  [[4250, YEAR], 5525],
  [[4250, YEAR, true], 6800],
  [[4250, YEAR, true, 5], 7550],
  [[4250, YEAR, false, 3], 5975],
  [[4250, YEAR, true, 5, 1000], 6550],
  [[4250, YEAR, true, 5, 7550], 0],
  [[4250, YEAR, true, 5, 8000], 0],
  [[1, YEAR], 1.3],
  [[4250, '2016-2017'], '#N/A'],
  [[4250, '2017-2018'], 5525],
  [[4250, '2049-2050'], 5525],
  [[0, YEAR], 0],
  [[null, YEAR], 0],
  [[0, YEAR, true, 5], 750],
  [[null, YEAR, null, 5, 100], 650],
  [[4250, YEAR, null, null, null], 5525],
  [[4250, YEAR, '', '', ''], 5525],
  [[4250, YEAR, 0, 0, 0], 5525],
  [[10, YEAR, false, 2.5], '#VALEUR!'],
  [[10, YEAR, false, -1], '#VALEUR!'],
  [[10, YEAR, false, 0, -1], '#VALEUR!'],
  [[10, 2024], '#VALEUR!'],
  [[10, null], '#VALEUR!'],
  [[10, YEAR, 'peut-être'], '#VALEUR!'],
])('ENT.NPDC %j is %j', (values, amount) => {
  expect(cell('NPDC', ...values)).toBe(amount);
});

describe('the option', () => {
  test.each([true, 1, '1', 'oui', 'Oui', 'VRAI', 'vrai', ' OUI '])('is taken with %j', (option) => {
    expect(cell('NPDC', 4250, YEAR, option)).toBe(6800);
  });

  test.each([false, 0, '0', 'non', 'NON', 'FAUX', null, undefined, '', ' '])('is not with %j', (option) => {
    expect(cell('NPDC', 4250, YEAR, option)).toBe(5525);
  });

  test.each([2, -1, 0.5, 'o', 'X', 'membre', NaN])('is not understood with %j', (option) => {
    expect(cell('NPDC', 4250, YEAR, option)).toBe('#VALEUR!');
  });
});
