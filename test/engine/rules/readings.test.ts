import { lessSubsidies } from '../../../src/engine/rules/less-subsidies';
import { evaluate } from '../../../src/engine/rules/calculations';
import { readingsOf } from '../../../src/engine/rules/calculations';
import type { Decimal } from '../../../src/kit/money/decimal';
import type { Rule } from '../../../src/tariffs/model';
import { bookWith } from '../../support/minimal-data';
import { counting, decimal } from './inputs';

const GRID = bookWith().ruleOf('grid', 2030);
const READING = 'Lecture retenue : 20,00 €.';

const workingAt = (pupils: number, rule: Rule<Decimal> = GRID) =>
  evaluate(rule, { ...counting({ pupils }), ruleOf: () => GRID }, 'TTC');

describe('readingsOf', () => {
  test('gives the reading of a band at its one quantity only', () => {
    expect(readingsOf(workingAt(10))).toEqual([READING]);
    expect(readingsOf(workingAt(11))).toEqual([]);
    expect(readingsOf(workingAt(9))).toEqual([]);
  });

  test('finds it within a sum, once', () => {
    const part = (id: string) => ({ id, label: id, rule: GRID });
    const rule: Rule<Decimal> = { kind: 'sum', parts: [part('a'), part('b')] };
    expect(readingsOf(workingAt(10, rule))).toEqual([READING]);
    expect(readingsOf(workingAt(11, rule))).toEqual([]);
  });

  test('finds it beneath an increase and beneath subsidies', () => {
    const indexed: Rule<Decimal> = { kind: 'indexed', base: 'grid', increase: decimal('0.05') };
    expect(readingsOf(workingAt(10, indexed))).toEqual([READING]);
    expect(readingsOf(lessSubsidies(workingAt(10), decimal('5')))).toEqual([READING]);
  });

  test('the other rules keep no reading', () => {
    const inputs = {
      ...counting({ pupils: 9, years: 1, pupilsAboveOneHour: 2, workshops: 3, inhabitants: 100 }),
      cost: decimal('1000'),
      charges: ({ id }: { readonly id: string }) => !['grid', 'indexed'].includes(id),
    };
    const working = evaluate(bookWith().ruleOf('every-kind', 2030), inputs, 'TTC');
    const parts = working.kind === 'sum' ? working.parts : [];
    expect(parts.map((part) => [part.working.kind, readingsOf(part.working)])).toStrictEqual([
      ['perUnit', []],
      ['flat', []],
      ['above', []],
      ['package', []],
      ['grant', []],
    ]);
    expect(readingsOf(working)).toStrictEqual([]);
  });
});
