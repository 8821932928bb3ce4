import fc from 'fast-check';
import { Decimal } from '../../../src/kit/money/decimal';
import {
  fromWholeNumber,
  mostPlaces,
  toWholeNumber,
  toWholeNumbers,
} from '../../../src/kit/money/whole-numbers';

const decimals = (...texts: string[]) => texts.map((text) => new Decimal(text));

describe('toWholeNumbers', () => {
  test.each([
    [['0.5', '1.25'], [50n, 125n], 2],
    [['3', '20'], [3n, 20n], 0],
    [['-0.5', '0'], [-5n, 0n], 1],
    [['0.1', '0.01', '-12.345'], [100n, 10n, -12345n], 3],
    [['9007199254740993', '0.5'], [90071992547409930n, 5n], 1],
    [['1e-30', '1e21'], [1n, 10n ** 51n], 30],
    [[], [], 0],
  ])('%j: %j', (given, whole, places) => {
    expect(toWholeNumbers(decimals(...given))).toEqual({ whole, places });
  });

  test('fromWholeNumber gives each value back', () => {
    const decimal = fc
      .record({
        units: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        places: fc.integer({ min: 0, max: 20 }),
      })
      .map(({ units, places }) => new Decimal(`${units}e-${places}`));
    fc.assert(
      fc.property(fc.array(decimal), (values) => {
        const { whole, places } = toWholeNumbers(values);
        const back = whole.map((each) => fromWholeNumber(each, places));
        expect(back.map((each) => each.plus(0).toFixed())).toEqual(
          values.map((each) => each.plus(0).toFixed()),
        );
      }),
    );
  });
});

test('mostPlaces counts the decimals of the longest value', () => {
  expect(mostPlaces(decimals('311210', '0.1', '7.40'))).toBe(1);
  expect(mostPlaces([])).toBe(0);
});

test('toWholeNumber pads to the places asked for', () => {
  expect(toWholeNumber(new Decimal('7.4'), 2)).toBe(740n);
  expect(toWholeNumber(new Decimal('-7.4'), 3)).toBe(-7400n);
});

test('fromWholeNumber keeps every digit', () => {
  expect(fromWholeNumber(123456789012345678901234567890123456789012345n, 2).toFixed()).toBe(
    '1234567890123456789012345678901234567890123.45',
  );
});
