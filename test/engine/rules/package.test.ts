import { evaluate } from '../../../src/engine/rules/calculations';
import type { PackageRule } from '../../../src/engine/rules/package';
import type { Decimal } from '../../../src/kit/money/decimal';
import { counting, decimal } from './inputs';

const WORKSHOPS: PackageRule<Decimal> = {
  kind: 'package',
  over: 'workshops',
  included: 20,
  amount: decimal('2500'),
  beyond: decimal('50'),
};

describe('evaluatePackage', () => {
  test.each([
    [0, '2500', '0'],
    [1, '2500', '0'],
    [19, '2500', '0'],
    [20, '2500', '0'],
    [21, '2550', '1'],
    [22, '2600', '2'],
    [100, '6500', '80'],
  ])('%i workshops: %s €, %s beyond', (workshops, amount, extra) => {
    const working = evaluate(WORKSHOPS, counting({ workshops }), 'unstated');
    expect(working).toEqual({
      kind: 'package',
      over: { quantity: 'workshops', value: decimal(String(workshops)) },
      included: 20,
      amount: decimal('2500'),
      extra: decimal(extra),
      beyond: decimal('50'),
      exact: working.exact,
    });
    expect(working.exact.exact.toFixed()).toBe(amount);
    expect(working.exact.basis).toBe('unstated');
  });

  test('a quantity that is not given is a defect of the caller', () => {
    const expected = new TypeError('The rule counts "workshops", which was not given.');
    expect(() => evaluate(WORKSHOPS, counting({}), 'unstated')).toThrow(expected);
  });
});
