import { count, digits, euros, percentage } from '../../../src/kit/french/amount';
import { Decimal } from '../../../src/kit/money/decimal';

// U+202F stands between thousands, U+00A0 before the sign.
describe('euros', () => {
  test.each([
    ['0', '0,00\u00a0€'],
    ['7.4', '7,40\u00a0€'],
    ['12', '12,00\u00a0€'],
    ['999.99', '999,99\u00a0€'],
    ['1000', '1\u202f000,00\u00a0€'],
    ['320319.16', '320\u202f319,16\u00a0€'],
    ['1560000', '1\u202f560\u202f000,00\u00a0€'],
    ['1.224', '1,224\u00a0€'],
    ['0.0001', '0,0001\u00a0€'],
    ['1234.56789', '1\u202f234,56789\u00a0€'],
    ['-602.4', '-602,40\u00a0€'],
    ['-1234567', '-1\u202f234\u202f567,00\u00a0€'],
    ['-100000', '-100\u202f000,00\u00a0€'],
    ['1e21', '1\u202f000\u202f000\u202f000\u202f000\u202f000\u202f000\u202f000,00\u00a0€'],
  ])('%s', (amount, expected) => {
    expect(euros(amount)).toBe(expected);
  });
});

describe('count', () => {
  test.each([
    ['0', '0'],
    ['314', '314'],
    ['1000', '1\u202f000'],
    ['43478', '43\u202f478'],
    ['1000000', '1\u202f000\u202f000'],
    ['2.5', '2,5'],
    ['1234.5678', '1\u202f234,5678'],
    ['-5', '-5'],
    ['-12345', '-12\u202f345'],
  ])('%s', (quantity, expected) => {
    expect(count(quantity)).toBe(expected);
  });
});

describe('digits', () => {
  test.each([
    ['3048.8', '3\u202f048,8'],
    ['0.1234567891', '0,1234567891'],
    ['0.12345678919', '0,1234567891…'],
    ['-1234.99999999999', '-1\u202f234,9999999999…'],
    ['7.367384884309305855835135010810065', '7,3673848843…'],
  ])('%s: ten decimals at most, not rounded', (exact, expected) => {
    expect(digits(new Decimal(exact))).toBe(expected);
  });
});

test('a figure of as many digits as a cell holds is written at once', () => {
  const written = count('9'.repeat(32_766));
  expect(written.replaceAll('\u202f', '')).toBe('9'.repeat(32_766));
  expect(
    written
      .split('\u202f')
      .slice(1)
      .every((group) => group.length === 3),
  ).toBe(true);
});

describe('percentage', () => {
  test.each([
    ['0.3', '30\u00a0%'],
    ['0.055', '5,5\u00a0%'],
    ['1', '100\u00a0%'],
    ['0', '0\u00a0%'],
    ['12.5', '1\u202f250\u00a0%'],
  ])('%s', (share, expected) => {
    expect(percentage(share)).toBe(expected);
  });
});
