import { cell, spilled } from './call';

const YEAR = '2023-2024';

describe('ENT.COLLEGE', () => {
  test.each([
    [350, 210, YEAR, undefined, 4016.7],
    [350, 210, YEAR, null, 4016.7],
    [350, 210, YEAR, 'comptes', 2100],
    [350, 210, YEAR, 'Le Robert', 409.4],
    [350, 210, YEAR, 'maxicours', 1260],
    [350, 210, YEAR, 'SITE.TV', 247.3],
    [350, 210, YEAR, 'site.tv', 247.3],
    [650, 400, YEAR, undefined, 7076.1],
    [350, 0, YEAR, undefined, 2756.7],
    [350, null, YEAR, undefined, 2756.7],
    [350, 350, YEAR, 'maxicours', 2100],
    [350, 210, '2014-2015', undefined, 4016.7],
    [350, 210, '2013-2014', undefined, '#N/A'],
    [350, 210, '2013-2014', 'comptes', '#N/A'],
    [350, 351, YEAR, undefined, '#VALEUR!'],
    [350, 351, YEAR, 'comptes', '#VALEUR!'],
    [350, 351, '2013-2014', undefined, '#VALEUR!'],
    [350, 351, '#N/A', undefined, '#VALEUR!'],
    [350, 210, YEAR, 'Labomep', '#VALEUR!'],
    [350, 210, YEAR, 'Universalis', '#VALEUR!'],
    [1101, 0, YEAR, undefined, '#N/A'],
    [1101, 0, YEAR, 'SITE.TV', '#N/A'],
    [1101, 7, YEAR, 'comptes', 6606],
    [1101, 7, YEAR, 'Le Robert', 409.4],
    [1101, 7, YEAR, 'maxicours', 42],
    [350, 210, 2024, undefined, '#VALEUR!'],
  ])('(%j; %j; %j; %j) is %j', (pupils, above, year, line, amount) => {
    expect(cell('COLLEGE', pupils, above, year, line)).toBe(amount);
  });

  test.each([
    [1, 187.62],
    [199, 187.62],
    [200, 247.3],
    [399, 247.3],
    [400, 315.5],
    [599, 315.5],
    [600, 366.7],
    [899, 366.7],
    [900, 434.4],
    [1100, 434.4],
  ])('prices SITE.TV for %d pupils at %d', (pupils, amount) => {
    expect(cell('COLLEGE', pupils, 0, YEAR, 'SITE.TV')).toBe(amount);
  });
});

describe('ENT.COLLEGES', () => {
  test.each([
    [[[[350], [650]], [[210], [400]], YEAR], 13092.8],
    [[[[350, 650]], [[210, 400]], YEAR], 13092.8],
    [[350, 210, YEAR], 6016.7],
    [[[[350], [null], [0], [650]], [[210], [''], [0], [400]], YEAR], 13092.8],
    [[[[350], [650]], [[210], [400]], YEAR, 1000], 12092.8],
    [
      [
        [[350], [650]],
        [[210], [400]],
        YEAR,
        [
          [600, null],
          ['400,00 €', ''],
        ],
      ],
      12092.8,
    ],
    [[[[350], [650]], [[210], [400]], YEAR, 13092.8], 0],
    [[[[350], [650]], [[210], [400]], YEAR, 20000], 0],
    [[[[350], [650]], 100, YEAR], 10632.8],
    [[[[350], [650]], null, YEAR], 9432.8],
    [[null, null, YEAR], ''],
    [[[[0], ['']], [[null], [0]], YEAR], ''],
    [[[[350], [1101]], [[210], [0]], YEAR], '#N/A'],
    [[[[350], [650]], [[210], [651]], YEAR], '#VALEUR!'],
    [[[[1101], [650]], [[0], [651]], YEAR], '#VALEUR!'],
    [[[[350], [650]], [[210], [651]], '#N/A'], '#VALEUR!'],
    [[[[350], ['x']], [[210], [0]], YEAR], '#VALEUR!'],
    [[[['#N/A'], [650]], [[210], [0]], YEAR], '#N/A'],
    [[[['#N/A'], ['x']], [[210], [0]], YEAR], '#VALEUR!'],
    [[[[350], [650]], [[210], [400]], '2013-2014'], '#N/A'],
    [[[[350], [650]], [[210], [400]], ''], '#VALEUR!'],
    [[[[350], [650]], [[210], [400]], YEAR, -1], '#VALEUR!'],
    [[[[350], [650]], [[210], [400]], YEAR, [[1], [-1]]], '#VALEUR!'],
  ])('%j is %j', (values, bill) => {
    expect(cell('COLLEGES', ...values)).toBe(bill);
  });

  test('answers one bill for each year', () => {
    expect(
      spilled('COLLEGES', [[350], [650]], [[210], [400]], [[YEAR, '2014-2015', '2013-2014', 2024]], 1000),
    ).toEqual([[12092.8, 12092.8, '#N/A', '#VALEUR!']]);
  });

  test('fails as a whole where its two ranges differ in size', () => {
    expect(spilled('COLLEGES', [[350], [650]], [[210], [400], [0]], [[YEAR, YEAR]])).toBe('#VALEUR!');
  });
});
