import { shippedBook } from '../../../src/engine/book/shipped-book';
import { pupilCountOf, pupilsIn } from '../../../src/engine/charges/pupils';
import type { Category } from '../../../src/tariffs/model';
import { problemFrom } from '../problem-from';

describe('pupilCountOf', () => {
  test('counts the pupils of the two years', () => {
    expect(pupilCountOf(shippedBook, '2021-2022').total).toBe(43792);
    expect(pupilCountOf(shippedBook, '2023-2024').total).toBe(41974);
  });

  test('names the years that are known', () => {
    const problem = problemFrom(() => pupilCountOf(shippedBook, '2022-2023'));
    expect([problem.code, problem.kind]).toEqual(['pupilsUnknown', 'unknown']);
    expect(problem.details).toEqual({ year: '2022-2023', known: ['2021-2022', '2023-2024'] });
  });
});

describe('pupilsIn', () => {
  test('members are counted alone', () => {
    expect(pupilsIn(shippedBook, '2021-2022', 'membre')).toBe(43478);
  });

  test.each<Category>(['hors membre', 'membre hors Somme'])(
    '%s is counted with the other only',
    (category) => {
      const problem = problemFrom(() => pupilsIn(shippedBook, '2021-2022', category));
      expect([problem.code, problem.kind]).toEqual(['pupilsOnlyTogether', 'unknown']);
      expect(problem.details).toEqual({
        label: category,
        together: ['membre hors Somme', 'hors membre'],
        pupils: '314',
      });
    },
  );

  test('hors territoire is not counted', () => {
    const problem = problemFrom(() => pupilsIn(shippedBook, '2021-2022', 'hors territoire'));
    expect([problem.code, problem.kind]).toEqual(['pupilsByLabelOnly', 'unknown']);
    expect(problem.details).toEqual({
      found: 'hors territoire',
      accepted: ['membre', 'membre hors Somme', 'hors membre'],
    });
  });

  test('2023-2024 is known by its total alone', () => {
    const problem = problemFrom(() => pupilsIn(shippedBook, '2023-2024', 'membre'));
    expect([problem.code, problem.kind]).toEqual(['pupilSplitUnknown', 'unknown']);
    expect(problem.details).toEqual({ year: '2023-2024', total: '41\u202f974' });
  });

  test('a year without a count', () => {
    expect(problemFrom(() => pupilsIn(shippedBook, '2020-2021', 'membre')).code).toBe('pupilsUnknown');
  });
});
