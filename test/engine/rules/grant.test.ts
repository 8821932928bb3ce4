import { evaluate } from '../../../src/engine/rules/calculations';
import type { GrantRule } from '../../../src/engine/rules/grant';
import type { Decimal } from '../../../src/kit/money/decimal';
import { counting, decimal } from './inputs';

const CYBER: GrantRule<Decimal> = {
  kind: 'grant',
  over: 'inhabitants',
  rate: decimal('0.22'),
  floor: decimal('330'),
  shareOfCost: decimal('0.7'),
};

const granted = (inhabitants: number, cost: string) =>
  evaluate(CYBER, { ...counting({ inhabitants }), cost: decimal(cost) }, 'unstated');

describe('evaluateGrant', () => {
  test.each([
    [1499, '10000', '330', 'floor'],
    [1500, '10000', '330', 'rate'],
    [1501, '10000', '330.22', 'rate'],
    [20_000, '10000', '4400', 'rate'],
    [100_552, '1000000', '22121.44', 'rate'],
    [300, '129', '90.3', 'shareOfCost'],
    [1, '471.42', '329.994', 'shareOfCost'],
    [1, '471.43', '330', 'floor'],
    [31_818, '10000', '6999.96', 'rate'],
    [31_819, '10000', '7000', 'shareOfCost'],
    [1_000_000, '10000', '7000', 'shareOfCost'],
    [0, '10000', '330', 'floor'],
    [20_000, '0', '0', 'shareOfCost'],
  ])('%i inhabitants at a cost of %s €: %s €, by its %s', (inhabitants, cost, amount, decidedBy) => {
    const working = granted(inhabitants, cost);
    expect(working.exact.exact.toFixed()).toBe(amount);
    expect(working).toMatchObject({ kind: 'grant', decidedBy, cost: decimal(cost) });
  });

  test('says everything that it weighed', () => {
    const working = granted(20_000, '10000');
    expect(working).toEqual({
      kind: 'grant',
      over: { quantity: 'inhabitants', value: decimal('20000') },
      rate: decimal('0.22'),
      floor: decimal('330'),
      cost: decimal('10000'),
      shareOfCost: decimal('0.7'),
      decidedBy: 'rate',
      exact: working.exact,
    });
    expect(working.exact.basis).toBe('unstated');
  });

  test('a cost or a quantity that is not given is a defect of the caller', () => {
    const noCost = () => evaluate(CYBER, counting({ inhabitants: 1 }), 'unstated');
    const noQuantity = () => evaluate(CYBER, { ...counting({}), cost: decimal('1') }, 'unstated');
    expect(noCost).toThrow(new TypeError('A grant is worked out on a cost, which was not given.'));
    expect(noQuantity).toThrow(new TypeError('The rule counts "inhabitants", which was not given.'));
  });
});
