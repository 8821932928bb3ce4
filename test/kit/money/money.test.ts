import { Money, roundToCent, type RoundedMoney } from '../../../src/kit/money/money';
import type { PriceBasis } from '../../../src/tariffs/model';

/** Whether a value of the one type may stand where the other is asked for. */
type Fits<Given, Asked> = [Given] extends [Asked] ? true : false;

type Addend<B extends PriceBasis> = Parameters<Money<B>['plus']>[0];
type Subtrahend<B extends PriceBasis> = Parameters<Money<B>['minus']>[0];

describe('Money, at compile time', () => {
  // tsc holds these: a constant of the wrong literal type does not compile.
  test('amounts of one basis add up and subtract', () => {
    const htToHt: Fits<Money<'HT'>, Addend<'HT'>> = true;
    const ttcFromTtc: Fits<Money<'TTC'>, Subtrahend<'TTC'>> = true;
    expect([htToHt, ttcFromTtc]).toEqual([true, true]);
  });

  test('amounts of two bases neither add up nor subtract', () => {
    const htToTtc: Fits<Money<'HT'>, Addend<'TTC'>> = false;
    const ttcToHt: Fits<Money<'TTC'>, Addend<'HT'>> = false;
    const unstatedToTtc: Fits<Money<'unstated'>, Addend<'TTC'>> = false;
    const htFromTtc: Fits<Money<'HT'>, Subtrahend<'TTC'>> = false;
    expect([htToTtc, ttcToHt, unstatedToTtc, htFromTtc]).toEqual([false, false, false, false]);
  });

  test('a rounded amount is no exact one, nor the reverse', () => {
    const roundedAsExact: Fits<RoundedMoney<'TTC'>, Money<'TTC'>> = false;
    const exactAsRounded: Fits<Money<'TTC'>, RoundedMoney<'TTC'>> = false;
    expect([roundedAsExact, exactAsRounded]).toEqual([false, false]);
  });
});

describe('Money, at run time', () => {
  const ttc = (euros: string) => Money.of(euros, 'TTC');

  test('adds and subtracts exactly what floats do not', () => {
    expect(ttc('0.1').plus(ttc('0.2')).exact.toFixed()).toBe('0.3');
    expect(ttc('325505.20').minus(ttc('320319.16')).exact.toFixed()).toBe('5186.04');
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(325505.2 - 320319.16).not.toBe(5186.04);
  });

  test('multiplies and divides, and keeps its basis', () => {
    expect(ttc('7.40').times(43478).exact.toFixed()).toBe('321737.2');
    expect(ttc('1').dividedBy(8).exact.toFixed()).toBe('0.125');
    expect(Money.of('18', 'HT').times('3').dividedBy(2).basis).toBe('HT');
  });

  test('is held between bounds', () => {
    expect(ttc('7').atLeast(50).exact.toFixed()).toBe('50');
    expect(ttc('50').atLeast(50).exact.toFixed()).toBe('50');
    expect(ttc('50.01').atLeast(50).exact.toFixed()).toBe('50.01');
    expect(ttc('5000.01').atMost(5000).exact.toFixed()).toBe('5000');
    expect(ttc('5000').atMost(5000).exact.toFixed()).toBe('5000');
    expect(ttc('4999.99').atMost(5000).exact.toFixed()).toBe('4999.99');
  });

  test('refuses two bases where the types no longer tell them apart', () => {
    const bases: Money[] = [Money.of(1, 'HT'), Money.of(1, 'TTC')];
    const sum = () => bases.reduce((left, right) => left.plus(right));
    const difference = () => bases.reduce((left, right) => left.minus(right));
    expect(sum).toThrow(new TypeError('An amount TTC cannot be added to an amount HT.'));
    expect(difference).toThrow(TypeError);
  });

  test('holds the product of the largest amount and the largest quantity to the last digit', () => {
    const largest = Money.of('999999999999.99', 'TTC').times('999999999');
    expect(largest.exact.toFixed()).toBe('999999998999990000000.01');
    expect(roundToCent(largest).euros.toFixed(2)).toBe('999999998999990000000.01');
  });
});

describe('RoundedMoney', () => {
  test('gives the double nearest to the amount, and its basis', () => {
    const rounded = roundToCent(Money.of('320319.16', 'TTC'));
    expect(rounded.toNumber()).toBe(320319.16);
    expect(rounded.basis).toBe('TTC');
  });
});
