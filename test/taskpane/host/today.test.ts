import { today } from '../../../src/taskpane/host/today';

test.each([
  [new Date(2026, 0, 5, 0, 0), '2026-01-05'],
  [new Date(2026, 10, 22, 23, 59), '2026-11-22'],
])('is the day on the user’s own calendar', (now, expected) => {
  expect(today(now)).toBe(expected);
});
