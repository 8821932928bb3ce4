import { hasVotedAllocation } from '../../../src/engine/contribution/budget-allocation';

test.each([
  ['2023-2024', true],
  ['2021-2022', false],
  ['2024-2025', false],
] as const)('the allocation of %s', (year, isVoted) => {
  expect(hasVotedAllocation(year)).toBe(isVoted);
});
