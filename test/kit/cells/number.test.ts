import fc from 'fast-check';
import { count, euros } from '../../../src/kit/french/amount';
import { Decimal } from '../../../src/kit/money/decimal';
import {
  decimalFromCell,
  decimalsToWrite,
  numberIn,
  numberWithin,
  readNumber,
  TwoReadings,
} from '../../../src/kit/cells/number';
import readTwice from './read-twice.json';

describe('a text read as a number', () => {
  test.each([
    ['0', '0'],
    ['412', '412'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u202f234,5', '1234.5'],
    ['1 234\u00a0567\u202f890', '1234567890'],
    ['1234567,89', '1234567.89'],
    ['42 056,28', '42056.28'],
    ['320 319,16 €', '320319.16'],
    ['320\u202f319,16\u00a0€', '320319.16'],
    ['1 560 000,00 €', '1560000'],
    ['311 210€', '311210'],
    ['409.4', '409.4'],
    ['1 234.5', '1234.5'],
    ['247,3', '247.3'],
    ['7,40 €', '7.4'],
    ['7,40€', '7.4'],
    ['  7,40  ', '7.4'],
    ['\u00a07,40\u202f', '7.4'],
    ['007', '7'],
    [`${'0'.repeat(59)}7`, '7'],
    ['-602,40', '-602.4'],
    ['−602,40', '-602.4'],
    ['- 602,40 €', '-602.4'],
    ['+12', '12'],
    ['+ 1 000,5', '1000.5'],
    ['0,000000000000000000000000000000000000000001', '0.000000000000000000000000000000000000000001'],
    [
      '12345678901234567890123456789012345678901234567890',
      '12345678901234567890123456789012345678901234567890',
    ],
  ])('%j is %s', (text, expected) => {
    expect(numberIn(text)?.toFixed()).toBe(expected);
  });

  test.each([
    '',
    ' ',
    'abc',
    '1.234,5',
    '1,234.5',
    '1.234.567',
    '20 %',
    '20%',
    `${'0'.repeat(60)}7`,
    '12 34',
    '1234 567',
    '1 23',
    '1  234',
    '1\u2009234',
    '1\u3000234',
    "1'234",
    '1_234',
    ',5',
    '.5',
    '5,',
    '5.',
    '1,2,3',
    '--5',
    '-',
    '€',
    '€ 5',
    '5 € 5',
    '5 €€',
    '5  €',
    '5 EUR',
    '1e5',
    '1E5',
    '0x10',
    'Infinity',
    'NaN',
    'VRAI',
    'true',
    '½',
    '２',
    '٣',
    '5\n6',
    '(5)',
    '5-',
  ])('%j is no number', (text) => {
    expect(numberIn(text)).toBeNull();
  });

  test('reads back any decimal that French writes', () => {
    const decimal = fc
      .record({
        units: fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
        places: fc.integer({ min: 0, max: 15 }),
      })
      .map(({ units, places }) => new Decimal(`${units}e-${places}`));
    const spaces = fc.constantFrom('\u202f', '\u00a0', ' ');
    fc.assert(
      fc.property(decimal, spaces, (value, space) => {
        const written = count(value).replaceAll('\u202f', space);
        for (const text of [written, euros(value).replace(/\s/gu, space)]) {
          const read = readNumber(text);
          const readings = read instanceof TwoReadings ? [read.withDecimals, read.withThousands] : [read];
          expect(readings.some((reading) => reading?.equals(value))).toBe(true);
        }
      }),
    );
  });

  test('answers a long text of digits and spaces at once', () => {
    expect(numberIn(`${'1 '.repeat(16_000)}x`)).toBeNull();
    expect(numberIn(`1${' 234'.repeat(8_000)}x`)).toBeNull();
  });
});

describe('a text of one separator and three digits after it', () => {
  test.each(readTwice.two)(
    '$text can be read as $decimals or $thousands',
    ({ text, decimals, thousands, readings }) => {
      const read = readNumber(text);
      expect(numberIn(text)).toBeNull();
      expect(read).toEqual(new TwoReadings(text.trim(), new Decimal(decimals), new Decimal(thousands)));
      const told = (read as TwoReadings).readings;
      expect(told.map((reading) => reading.replaceAll('\u202f', ' '))).toEqual(readings);
      for (const reading of told) expect(readNumber(reading)).toBeInstanceOf(Decimal);
    },
  );

  test.each(readTwice.one)('$text has one reading, $value', ({ text, value }) => {
    expect(numberIn(text)?.toFixed()).toBe(value);
  });

  test.each([4.125, 1.5, -1.224])('the number %d has one', (value) => {
    expect(readNumber(value)).toEqual(new Decimal(value));
  });

  test.each([true, null, undefined, {}, [1]])('%p is no number', (cell) => {
    expect(readNumber(cell)).toBeNull();
  });

  test('is never written', () => {
    const written = ['7.4', '1.224', '12', '0.5', '1.2345', '0.125'].map((amount) => {
      const value = new Decimal(amount);
      return value.toFixed(decimalsToWrite(value, 2));
    });
    expect(written).toEqual(['7.40', '1.2240', '12.00', '0.50', '1.2345', '0.1250']);
  });
});

describe('decimalFromCell', () => {
  test.each([
    [320319.15999999997, '320319.16'],
    [0.1 + 0.2, '0.3'],
    [1.005, '1.005'],
    [42056.28, '42056.28'],
    [999999999999.99, '999999999999.99'],
    [123456789012345.6, '123456789012346'],
    [-602.4, '-602.4'],
    [0, '0'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [5e-324, `0.${'0'.repeat(323)}494065645841247`],
    [1e21, '1000000000000000000000'],
  ])('%d is %s, at 15 significant digits', (value, expected) => {
    expect(decimalFromCell(value)?.toFixed()).toBe(expected);
  });

  test.each([NaN, Infinity, -Infinity])('%d is no number', (value) => {
    expect(decimalFromCell(value)).toBeNull();
  });

  test('gives back any amount of 15 digits that a cell holds', () => {
    const cents = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });
    fc.assert(
      fc.property(cents, (units) => {
        const exact = new Decimal(`${units}e-2`);
        expect(decimalFromCell(exact.toNumber())?.equals(exact)).toBe(true);
      }),
    );
  });
});

describe('a number within bounds', () => {
  const bounds = { least: -1, most: 100, decimals: 2 };
  const faultOf = (cell: unknown) => {
    const read = numberWithin(cell, bounds);
    return 'fault' in read ? read.fault : read.toFixed();
  };

  test.each([
    ['cent', 'notANumber'],
    [true, 'notANumber'],
    ['1.500', 'readTwice'],
    [-1.01, 'tooSmall'],
    [-1, '-1'],
    ['-0', '0'],
    [0.125, 'tooPrecise'],
    ['99,99 €', '99.99'],
    [100, '100'],
    [100.01, 'tooLarge'],
  ])('%j: %s', (cell, expected) => {
    expect(faultOf(cell)).toBe(expected);
  });

  test('has as many decimals as it likes where none are said', () => {
    const read = numberWithin('0,1234567', { least: 0, most: 1 });
    expect('fault' in read ? read.fault : read.toFixed()).toBe('0.1234567');
  });
});
