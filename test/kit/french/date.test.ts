import { frenchDate } from '../../../src/kit/french/date';

test('frenchDate writes day, month and year', () => {
  expect(frenchDate('2024-06-17')).toBe('17/06/2024');
  expect(frenchDate('2016-11-08')).toBe('08/11/2016');
});
