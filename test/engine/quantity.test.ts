import { isWholeQuantity } from '../../src/kit/cells/number';
import fc from 'fast-check';
import { readQuantity } from '../../src/engine/quantity';
import { problemFrom } from './problem-from';

const read = (given: string | number) => readQuantity(given, 'Élèves').toFixed();

describe('readQuantity', () => {
  test.each<[string | number, string]>([
    [412, '412'],
    [0, '0'],
    ['0', '0'],
    ['412', '412'],
    [' 1 234 ', '1234'],
    ['1\u00a0234', '1234'],
    ['1\u202f234', '1234'],
    ['1 234,00', '1234'],
    ['12.0', '12'],
    [1_000_000_000, '1000000000'],
    [411.99999999999994, '412'],
  ])('%p is %s', (given, quantity) => {
    expect(read(given)).toBe(quantity);
  });

  test.each<[string | number, string, object]>([
    ['abc', 'notANumber', { argument: 'Élèves', found: 'abc' }],
    ['1.234,5', 'notANumber', { argument: 'Élèves', found: '1.234,5' }],
    ['20 %', 'notANumber', { argument: 'Élèves', found: '20 %' }],
    [' x ', 'notANumber', { argument: 'Élèves', found: 'x' }],
    [NaN, 'notANumber', { argument: 'Élèves', found: 'NaN' }],
    [' 4.000 ', 'numberReadTwice', { argument: 'Élèves', found: '4.000', readings: ['4', '4\u202f000'] }],
    ['12,5', 'notWhole', { argument: 'Élèves', found: '12,5' }],
    [0.5, 'notWhole', { argument: 'Élèves', found: '0,5' }],
    [-1, 'outOfRange', { argument: 'Élèves', found: '-1', least: '0', most: '1\u202f000\u202f000\u202f000' }],
    [
      1_000_000_001,
      'outOfRange',
      {
        argument: 'Élèves',
        found: '1\u202f000\u202f000\u202f001',
        least: '0',
        most: '1\u202f000\u202f000\u202f000',
      },
    ],
  ])('%p is refused: %s', (given, code, details) => {
    const problem = problemFrom(() => readQuantity(given, 'Élèves'));
    expect(problem.code).toBe(code);
    expect(problem.details).toEqual(details);
  });

  it('reads every whole number up to the limit, as a number and as text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (pupils) => {
        expect([read(pupils), read(String(pupils))]).toEqual([String(pupils), String(pupils)]);
      }),
    );
  });
});

test.each([
  [0, true],
  [412, true],
  [1e9, true],
  [1e9 + 1, false],
  [-1, false],
  [0.5, false],
  [NaN, false],
  [Infinity, false],
])('%s is a quantity as it stands: %s', (value, isOne) => {
  expect(isWholeQuantity(value)).toBe(isOne);
});
