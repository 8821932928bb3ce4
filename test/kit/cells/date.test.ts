import { dateIn, isOfCalendar, serialOf } from '../../../src/kit/cells/date';

describe('dateIn', () => {
  test.each<[string | number, string]>([
    [45460, '2024-06-17'],
    [45460.75, '2024-06-17'],
    ['17/06/2024', '2024-06-17'],
    [' 7.6.2024 ', '2024-06-07'],
    ['2024-6-7', '2024-06-07'],
    ['2024-12-17', '2024-12-17'],
    ['29/02/2024', '2024-02-29'],
    [61, '1900-03-01'],
    ['31/12/2199', '2199-12-31'],
    [109_574, '2199-12-31'],
  ])('%p is %s', (cell, date) => {
    expect(dateIn(cell)).toBe(date);
  });

  test.each<string | number>([
    '29/02/2023',
    '31/04/2024',
    '2024-13-01',
    '17/06/24',
    '12024-06-17',
    '2024-06-170',
    '117/06/2024',
    '17/06/20240',
    'juin 2024',
    '',
    60,
    -1,
    2023.5,
    109_575,
    NaN,
    Infinity,
    '01/01/2200',
    '2/30/2024',
  ])('%p is no date', (cell) => {
    expect(dateIn(cell)).toBeNull();
  });

  test('counts every day as the calendar does, but those that are written as a bare year', () => {
    for (let serial = 61; serial <= 109_574; serial += 1) {
      const date = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
      const bare = serial >= 1900 && serial <= 2199;
      if (dateIn(serial) !== (bare ? null : date) || serialOf(date) !== serial)
        throw new Error(`Day ${serial}: ${date}`);
    }
    expect(serialOf('2024-06-17')).toBe(45460);
  });
});

test.each([
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2024-02-30', false],
  ['2024-04-31', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-01-00', false],
])('isOfCalendar: %s is a day: %s', (date, isDay) => {
  expect(isOfCalendar(date)).toBe(isDay);
});
