import { openExercice } from '../../src/billing/open-exercice';

test.each([
  ['2024-07-01', 2024],
  ['2025-01-31', 2024],
  ['2025-02-01', 2025],
  ['2026-11-24', 2026],
])('what is billed of 2024 on %s belongs to the exercice %i', (date, expected) => {
  expect(openExercice(2024, date)).toBe(expected);
});
