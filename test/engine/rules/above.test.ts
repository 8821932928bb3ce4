import { evaluate } from '../../../src/engine/rules/calculations';
import type { AboveRule } from '../../../src/engine/rules/above';
import { countAbove } from '../../../src/engine/rules/above';
import type { Decimal } from '../../../src/kit/money/decimal';
import { counting, decimal } from './inputs';

const MAXICOURS: AboveRule<Decimal> = {
  kind: 'above',
  over: 'minutesOfUse',
  threshold: 60,
  counted: 'pupilsAboveOneHour',
  rate: decimal('6'),
};

describe('evaluateAbove', () => {
  test.each([
    [210, '1260'],
    [1, '6'],
    [0, '0'],
  ])('%i pupils above the hour: %s €', (pupilsAboveOneHour, amount) => {
    const working = evaluate(MAXICOURS, counting({ pupilsAboveOneHour }), 'TTC');
    expect(working).toEqual({
      kind: 'above',
      counted: { quantity: 'pupilsAboveOneHour', value: decimal(String(pupilsAboveOneHour)) },
      threshold: 60,
      rate: decimal('6'),
      exact: working.exact,
    });
    expect(working.exact.exact.toFixed()).toBe(amount);
    expect(working.exact.basis).toBe('TTC');
  });

  test('a count that is not given is a defect of the caller', () => {
    const expected = new TypeError('The rule counts "pupilsAboveOneHour", which was not given.');
    expect(() => evaluate(MAXICOURS, counting({ pupils: 5 }), 'TTC')).toThrow(expected);
  });
});

describe('countAbove', () => {
  test.each([
    [[0, 59, 60, 61, 300], 2],
    [[60], 0],
    [[61], 1],
    [['60.0000000000000000001'], 1],
    [['59.9999999999999999999'], 0],
    [[], 0],
  ])('%j minutes: %i pupils, since 60 minutes exactly are free', (minutes, charged) => {
    expect(countAbove(MAXICOURS, minutes)).toBe(charged);
  });
});
