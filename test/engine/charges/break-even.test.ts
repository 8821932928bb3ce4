import fc from 'fast-check';
import { breakEvenRate } from '../../../src/engine/charges/break-even';
import { problemFrom } from '../problem-from';
import { decimal } from '../rules/inputs';

const rate = (charges: string, pupils: string, products = '0', step = '0.01') =>
  breakEvenRate({
    charges: decimal(charges),
    pupils: decimal(pupils),
    products: decimal(products),
    step: decimal(step),
  });

describe('breakEvenRate', () => {
  test.each([
    ['311210', '41974', '0', '0.01', '7.42'],
    ['320319.16', '43478', '0', '0.01', '7.37'],
    ['320319.16', '43478', '3768', '0.01', '7.29'],
    ['311210', '41974', '0', '0.1', '7.5'],
    ['311210', '41974', '0', '0.05', '7.45'],
    ['311210', '41974', '0', '0.5', '7.5'],
    ['311210', '41974', '0', '10', '10'],
    ['310607.60', '41974', '0', '0.01', '7.4'],
    ['310607.61', '41974', '0', '0.01', '7.41'],
    ['100', '3', '0', '0.01', '33.34'],
    ['100', '3', '0', '0.001', '33.334'],
    ['100', '3', '0', '0.3', '33.6'],
    ['0.01', '1000000000', '0', '0.01', '0.01'],
    ['0.00001', '1', '0', '0.01', '0.01'],
    ['1000000000000', '1', '0', '0.01', '1000000000000'],
    ['1000000000000', '1', '-1000000000000', '0.01', '2000000000000'],
    ['100', '10', '100', '0.01', '0'],
    ['100', '10', '100.01', '0.01', '0'],
    ['-100', '10', '0', '0.01', '0'],
    ['-100', '10', '-300', '0.01', '20'],
    ['0', '10', '0', '0.01', '0'],
  ])(
    '%s € over %s pupils, %s € of other products, by %s €: %s €',
    (charges, pupils, products, step, expected) => {
      expect(rate(charges, pupils, products, step).toFixed()).toBe(expected);
    },
  );

  test('0 pupils cover nothing', () => {
    const problem = problemFrom(() => rate('100', '0'));
    expect([problem.code, problem.kind]).toEqual(['noPupils', 'unknown']);
    expect(problem.details).toEqual({ argument: 'eleves' });
    expect(problemFrom(() => rate('0', '0')).code).toBe('noPupils');
  });

  test('covers the charges with the smallest multiple of the step', () => {
    const amount = fc
      .record({
        units: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        places: fc.integer({ min: 0, max: 6 }),
      })
      .map(({ units, places }) => decimal(`${units}e-${places}`));
    const step = fc
      .record({ units: fc.bigInt({ min: 1n, max: 10n ** 6n }), places: fc.integer({ min: 0, max: 6 }) })
      .map(({ units, places }) => decimal(`${units}e-${places}`));
    const pupils = fc.bigInt({ min: 1n, max: 10n ** 9n }).map((count) => decimal(String(count)));
    fc.assert(
      fc.property(amount, pupils, amount, step, (charges, count, products, by) => {
        const found = breakEvenRate({ charges, pupils: count, products, step: by });
        const covers = (euros: typeof found) => euros.times(count).plus(products).gte(charges);
        expect(covers(found)).toBe(true);
        expect(found.isZero() || !covers(found.minus(by))).toBe(true);
        expect(found.modulo(by).isZero()).toBe(true);
        expect(found.isNegative()).toBe(false);
      }),
    );
  });
});
