import type { IndexedRule } from '../../../src/engine/rules/indexed';
import { evaluate } from '../../../src/engine/rules/calculations';
import type { Decimal } from '../../../src/kit/money/decimal';
import type { Rule } from '../../../src/tariffs/model';
import { counting, decimal } from './inputs';

const ARCHIVING: IndexedRule<Decimal> = {
  kind: 'indexed',
  base: 'archiving-2019',
  increase: decimal('0.05'),
};
const PER_POST: Rule<Decimal> = {
  kind: 'perUnit',
  per: ['posts'],
  rates: { poste: { amount: decimal('10') } },
};

describe('evaluateIndexed', () => {
  test('raises what its base gives for the same quantities', () => {
    const asked: string[] = [];
    const ruleOf = ({ base }: IndexedRule<Decimal>) => {
      asked.push(base);
      return PER_POST;
    };
    const working = evaluate(ARCHIVING, { ...counting({ posts: 3 }), ruleOf }, 'unstated');
    expect(asked).toEqual(['archiving-2019']);
    expect(working).toMatchObject({ kind: 'indexed', increase: decimal('0.05'), base: { kind: 'perUnit' } });
    expect(working.exact.exact.toFixed()).toBe('31.5');
    expect(working.exact.basis).toBe('unstated');
  });

  test('is not rounded on the way: 5 % twice on 9,99 €', () => {
    const rules: Record<string, Rule<Decimal>> = {
      once: { kind: 'indexed', base: 'price', increase: decimal('0.05') },
      price: { kind: 'flat', amount: decimal('9.99') },
    };
    const ruleOf = ({ base }: IndexedRule<Decimal>) => rules[base] ?? PER_POST;
    const twice: IndexedRule<Decimal> = { kind: 'indexed', base: 'once', increase: decimal('0.05') };
    const working = evaluate(twice, { quantities: {}, ruleOf }, 'HT');
    expect(working.exact.exact.toFixed()).toBe('11.013975');
  });

  test('without the means to find its base, the caller has a defect', () => {
    const expected = new TypeError('An indexed rule needs the tariff that it raises.');
    expect(() => evaluate(ARCHIVING, counting({ posts: 1 }), 'HT')).toThrow(expected);
  });
});
