import { evaluate } from '../../../src/engine/rules/calculations';
import { bookWith } from '../../support/minimal-data';
import { counting, decimal } from './inputs';

describe('evaluate', () => {
  const book = bookWith();
  const inputs = {
    ...counting({ pupils: 9, years: 1, pupilsAboveOneHour: 2, workshops: 3, inhabitants: 100 }),
    cost: decimal('1000'),
    charges: () => true,
    ruleOf: () => book.ruleOf('grid', 2030),
  };

  test('evaluates each kind of rule by its own file', () => {
    const working = evaluate(book.ruleOf('every-kind', 2030), inputs, 'HT');
    const parts = working.kind === 'sum' ? working.parts : [];
    expect(parts.map(({ id, working: part }) => [id, part.kind, part.exact.exact.toFixed()])).toEqual([
      ['grid', 'bands', '10'],
      ['per-unit', 'perUnit', '5'],
      ['flat', 'flat', '3'],
      ['above', 'above', '12'],
      ['package', 'package', '13'],
      ['grant', 'grant', '50'],
      ['indexed', 'indexed', '10.5'],
    ]);
    expect(working.exact.exact.toFixed()).toBe('103.5');
    expect(working.exact.basis).toBe('HT');
  });
});
