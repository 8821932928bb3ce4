import fc from 'fast-check';
import { Problem, type ProblemCode } from '../../../src/engine/problem';
import { describeProblem } from '../../../src/engine/problems/describe';
import { english } from '../../../src/engine/problems/english';
import { french } from '../../../src/engine/problems/french';
import { SENTENCES } from './sentences';

const CODES = Object.keys(SENTENCES) as ProblemCode[];

function problemsOf<C extends ProblemCode>(code: C) {
  return SENTENCES[code].map(({ details, ...said }) => ({ problem: new Problem(code, details), ...said }));
}

describe('describeProblem', () => {
  test('every code has its sentences here, and no other', () => {
    expect(CODES.sort()).toEqual(Object.keys(french).sort());
    expect(CODES).toEqual(Object.keys(english).sort());
  });

  test.each(CODES.flatMap(problemsOf))('$problem.code: $fr', ({ problem, kind, fr, en }) => {
    expect(problem.kind).toBe(kind);
    expect(describeProblem(problem, 'fr')).toBe(fr);
    expect(describeProblem(problem, 'en')).toBe(en);
  });

  test('a long quote is cut after 60 characters', () => {
    const said = (found: string) => describeProblem(new Problem('schoolYearMalformed', { found }), 'fr');
    expect(said('a'.repeat(60))).toContain(`« ${'a'.repeat(60)} »`);
    expect(said('a'.repeat(61))).toContain(`« ${'a'.repeat(60)}… »`);
    expect(said('a'.repeat(32_767))).toHaveLength(said('a'.repeat(61)).length);
  });

  test('no quote ends in half a character', () => {
    const said = describeProblem(
      new Problem('schoolYearMalformed', { found: `${'a'.repeat(59)}😀😀` }),
      'fr',
    );
    expect(said).toContain(`« ${'a'.repeat(59)}… »`);
  });

  test('a whole one within a quote stays', () => {
    const found = `😀${'a'.repeat(59)}`;
    const said = describeProblem(new Problem('schoolYearMalformed', { found }), 'fr');
    expect(said).toContain(`« 😀${'a'.repeat(58)}… »`);
  });

  test('the quotes of a problem within another are cut too', () => {
    const cause = new Problem('notANumber', { argument: 'poids', found: 'a'.repeat(200) });
    const said = describeProblem(new Problem('badWeight', { row: '1', column: '2', cause }), 'en');
    expect(said).toBe(
      `Row 1, column 2: poids: found “${'a'.repeat(60)}…”, expected a number such as 412 or 1 234,50.`,
    );
  });

  test('any text that a cell holds makes one well-formed sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (found) => {
        const said = describeProblem(new Problem('placeUnknown', { found }), 'fr');
        expect(said.length).toBeLessThan(400);
        expect(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(said)).toBe(false);
      }),
    );
  });
});
