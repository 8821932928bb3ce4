import { evaluate } from '../../../src/engine/rules/calculations';
import type { PerUnitRule } from '../../../src/engine/rules/per-unit';
import type { Decimal } from '../../../src/kit/money/decimal';
import { counting, decimal } from './inputs';

const CONTRIBUTION: PerUnitRule<Decimal> = {
  kind: 'perUnit',
  per: ['pupils'],
  rates: { membre: { amount: decimal('7.40') }, 'hors membre': { amount: decimal('12.00') } },
};
const FLOWS: PerUnitRule<Decimal> = {
  kind: 'perUnit',
  per: ['inhabitants'],
  rates: { commune: { amount: decimal('0.07') } },
  floor: decimal('50'),
  cap: decimal('5000'),
};

describe('evaluatePerUnit', () => {
  test.each([
    ['membre', 412, '3048.8'],
    ['hors membre', 412, '4944'],
    ['membre', 0, '0'],
    ['membre', 1_000_000_000, '7400000000'],
  ])('%s: %i pupils', (rateKey, pupils, amount) => {
    const working = evaluate(CONTRIBUTION, { ...counting({ pupils }), rateKey }, 'TTC');
    expect(working.exact.exact.toFixed()).toBe(amount);
    expect(working.exact.basis).toBe('TTC');
    expect(working).toMatchObject({ kind: 'perUnit', rateKey, bound: null });
  });

  test('says which quantities and which rate it multiplied', () => {
    const rule: PerUnitRule<Decimal> = {
      kind: 'perUnit',
      per: ['posts', 'years'],
      rates: { 'poste et an': { amount: decimal('18') } },
    };
    const working = evaluate(rule, counting({ posts: 459, years: 3 }), 'HT');
    expect(working).toEqual({
      kind: 'perUnit',
      factors: [
        { quantity: 'posts', value: decimal('459') },
        { quantity: 'years', value: decimal('3') },
      ],
      rateKey: 'poste et an',
      rate: decimal('18'),
      bound: null,
      exact: working.exact,
    });
    expect(working.exact.exact.toFixed()).toBe('24786');
  });

  test.each([
    [0, '50', 'floor'],
    [1, '50', 'floor'],
    [714, '50', 'floor'],
    [715, '50.05', null],
    [71_428, '4999.96', null],
    [71_429, '5000', 'cap'],
    [1_000_000, '5000', 'cap'],
  ])('between floor and cap: %i inhabitants pay %s', (inhabitants, amount, bound) => {
    const working = evaluate(FLOWS, counting({ inhabitants }), 'HT');
    expect(working.exact.exact.toFixed()).toBe(amount);
    const without = decimal('0.07').times(inhabitants);
    const expected = bound === null ? null : { kind: bound, without };
    expect(working).toMatchObject({ bound: expected });
  });

  test.each([
    ['1000', null],
    ['100000', null],
    ['999', 'floor'],
    ['100001', 'cap'],
  ])('an amount at a bound is not moved by it: %s inhabitants at 0,05 €', (inhabitants, bound) => {
    const rule = { ...FLOWS, rates: { EPCI: { amount: decimal('0.05') } } };
    const working = evaluate(rule, counting({ inhabitants }), 'HT');
    expect(working.kind === 'perUnit' && (working.bound?.kind ?? null)).toBe(bound);
  });

  test('with one bound alone', () => {
    const { floor, cap, ...unbounded } = FLOWS;
    const amount = (rule: PerUnitRule<Decimal>, inhabitants: number) =>
      evaluate(rule, counting({ inhabitants }), 'HT').exact.exact.toFixed();
    expect([floor, cap]).toEqual([decimal('50'), decimal('5000')]);
    expect(amount({ ...unbounded, floor: decimal('50') }, 1)).toBe('50');
    expect(amount({ ...unbounded, floor: decimal('50') }, 1_000_000)).toBe('70000');
    expect(amount({ ...unbounded, cap: decimal('5000') }, 1)).toBe('0.07');
    expect(amount({ ...unbounded, cap: decimal('5000') }, 1_000_000)).toBe('5000');
  });

  describe('a defect of the caller', () => {
    test('a quantity that is not given', () => {
      const inputs = { ...counting({ posts: 1 }), rateKey: 'membre' };
      const expected = new TypeError('The rule counts "pupils", which was not given.');
      expect(() => evaluate(CONTRIBUTION, inputs, 'TTC')).toThrow(expected);
    });

    test('a rate that the rule does not have', () => {
      const inputs = { ...counting({ pupils: 1 }), rateKey: 'hors territoire' };
      const expected = new TypeError('The rule has no rate "hors territoire".');
      expect(() => evaluate(CONTRIBUTION, inputs, 'TTC')).toThrow(expected);
    });

    test('no rate named where there are several, or none', () => {
      const expected = new TypeError('The rule has several rates: name one.');
      expect(() => evaluate(CONTRIBUTION, counting({ pupils: 1 }), 'TTC')).toThrow(expected);
      expect(() => evaluate({ ...CONTRIBUTION, rates: {} }, counting({ pupils: 1 }), 'TTC')).toThrow(
        TypeError,
      );
    });
  });
});
