import { BUDGETS, FIRST_SECTION } from '../../../src/build/budgets/budgets';
import { SECTIONS } from '../../../src/taskpane/app/sections';

test('the first view is that of the first section', () => {
  expect(FIRST_SECTION).toBe(SECTIONS[0].id);
});

test('every section has a budget', () => {
  const budgeted = new Set(BUDGETS.flatMap(({ chunks }) => chunks));
  expect(SECTIONS.filter(({ id }) => !budgeted.has(id))).toEqual([]);
});

test('the functions have 59 kB, and the first view 222 with them', () => {
  expect(BUDGETS.slice(0, 2).map(({ chunks, most }) => [chunks, most])).toEqual([
    [['functions'], 60_000],
    [['functions', 'taskpane', 'calculate'], 224_000],
  ]);
});
