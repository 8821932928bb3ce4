import { parseBudgetYear } from '../../../src/engine/years/budget-year';
import { problemFrom } from '../problem-from';

describe('parseBudgetYear', () => {
  test.each<[string | number, number]>([
    [2024, 2024],
    ['2024', 2024],
    [' 2024\u00a0', 2024],
    [1000, 1000],
    ['9999', 9999],
  ])('%j is %i', (written, expected) => {
    expect(parseBudgetYear(written)).toBe(expected);
  });

  test.each<[string | number, string]>([
    ['2023-2024', '2023-2024'],
    ['24', '24'],
    ['0999', '0999'],
    ['12024', '12024'],
    ['2 024', '2 024'],
    ['2024,0', '2024,0'],
    ['exercice 2024', 'exercice 2024'],
    ['', ''],
    [2024.5, '2024.5'],
    [-2024, '-2024'],
    [999, '999'],
    [10000, '10000'],
    [1e21, '1e+21'],
    [NaN, 'NaN'],
  ])('%j is no budget year', (written, found) => {
    const problem = problemFrom(() => parseBudgetYear(written));
    expect([problem.code, problem.kind]).toEqual(['budgetYearMalformed', 'invalid']);
    expect(problem.details).toEqual({ found });
  });
});
