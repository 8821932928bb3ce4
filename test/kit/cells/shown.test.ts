import { shown } from '../../../src/kit/cells/shown';

test.each<[string | number | boolean, string]>([
  ['  Amiens\u00a0', 'Amiens'],
  ['', ''],
  [7.4, '7,4'],
  [412, '412'],
  [-0.05, '-0,05'],
  [0.1 + 0.2, '0,3'],
  [1e21, '1000000000000000000000'],
  [NaN, 'NaN'],
  [Infinity, 'Infinity'],
  [1e300, `1${'0'.repeat(79)}`],
  [true, 'VRAI'],
  [false, 'FAUX'],
])('%p is quoted as %p', (cell, quoted) => {
  expect(shown(cell)).toBe(quoted);
});

describe('a long text', () => {
  test('of 80 characters is quoted whole, of one more by its beginning', () => {
    expect(shown('x'.repeat(80))).toBe('x'.repeat(80));
    expect(shown('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`);
  });

  test('is never cut within an emoji, nor loses one that it holds', () => {
    expect(shown(`${'x'.repeat(79)}😀`)).toBe(`${'x'.repeat(79)}…`);
    expect(shown(`😀${'x'.repeat(79)}`)).toBe(`😀${'x'.repeat(78)}…`);
  });
});
