import type { SumRule } from '../../../src/engine/rules/sum';
import { evaluate } from '../../../src/engine/rules/calculations';
import { total } from '../../../src/engine/rules/sum';
import type { Decimal } from '../../../src/kit/money/decimal';
import type { RuleInputs } from '../../../src/engine/rules/inputs';
import { counting, decimal } from './inputs';

const perUnit = (quantity: 'pupils' | 'halfDays', rate: string) =>
  ({ kind: 'perUnit', per: [quantity], rates: { unité: { amount: decimal(rate) } } }) as const;

const NPDC: SumRule<Decimal> = {
  kind: 'sum',
  parts: [
    { id: 'base', label: 'Base', rule: perUnit('pupils', '1.30') },
    { id: 'option', label: 'Option', optional: true, rule: perUnit('pupils', '0.30') },
    { id: 'demi-journées', label: 'À la demande', optional: false, rule: perUnit('halfDays', '150') },
  ],
};

const parts = (inputs: RuleInputs) => {
  const working = evaluate(NPDC, inputs, 'TTC');
  return {
    amount: working.exact.exact.toFixed(),
    parts: working.kind === 'sum' ? working.parts.map(({ id, label }) => `${id}: ${label}`) : [],
  };
};

describe('evaluateSum', () => {
  const inputs = counting({ pupils: 4250, halfDays: 5 });

  test('adds up every part that is not optional', () => {
    expect(parts(inputs)).toEqual({
      amount: '6275',
      parts: ['base: Base', 'demi-journées: À la demande'],
    });
  });

  test('or those that are asked for', () => {
    expect(parts({ ...inputs, charges: () => true }).amount).toBe('7550');
    expect(parts({ ...inputs, charges: ({ id }) => id === 'option' })).toEqual({
      amount: '1275',
      parts: ['option: Option'],
    });
  });

  test('no part makes 0, on the basis of the tariff', () => {
    const working = evaluate(NPDC, { ...inputs, charges: () => false }, 'TTC');
    expect(working).toMatchObject({ kind: 'sum', parts: [] });
    expect([working.exact.exact.toFixed(), working.exact.basis]).toEqual(['0', 'TTC']);
  });

  test('the choice of parts is of one sum, not of the sums within it', () => {
    const outer: SumRule<Decimal> = { kind: 'sum', parts: [{ id: 'npdc', label: 'NPDC', rule: NPDC }] };
    const working = evaluate(outer, { ...inputs, charges: ({ id }) => id === 'npdc' }, 'TTC');
    expect(working.exact.exact.toFixed()).toBe('6275');
  });

  test('is exact: cents are not rounded part by part', () => {
    const rule: SumRule<Decimal> = {
      kind: 'sum',
      parts: ['a', 'b', 'c'].map((id) => ({
        id,
        label: id,
        rule: { kind: 'flat', amount: decimal('0.004') },
      })),
    };
    expect(evaluate(rule, { quantities: {} }, 'HT').exact.exact.toFixed()).toBe('0.012');
  });
});

test('total adds up workings, and nothing to 0', () => {
  const working = evaluate({ kind: 'flat', amount: decimal('0.1') }, { quantities: {} }, 'HT');
  const part = (id: string) => ({ id, label: id, working });
  expect(total(['a', 'b', 'c'].map(part)).toFixed()).toBe('0.3');
  expect(total([]).toFixed()).toBe('0');
});
