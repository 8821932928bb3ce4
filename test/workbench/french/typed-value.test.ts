import { typedNumber } from '../../../src/workbench/french/typed-value';

const TODAY = new Date(2026, 2, 1);

describe('typedNumber', () => {
  it.each([
    ['100', 100, null],
    ['7,40', 7.4, null],
    ['-7,4', -7.4, null],
    ['1,500', 1.5, null],
    ['80500', 80500, null],
    ['1 234', 1234, '#,##0'],
    ['1\u00a0234,5', 1234.5, '#,##0.00'],
    ['320\u202f319,16 €', 320319.16, '#,##0.00\\ "€"'],
    ['80 000 €', 80000, '#,##0\\ "€"'],
    ['12 %', 0.12, '0%'],
    ['12,5%', 0.125, '0.00%'],
    ['01/09/2023', 45170, 'dd/mm/yyyy'],
    ['1/9/23', 45170, 'd/m/yy'],
    ['1 sept. 2023', 45170, 'd mmm yyyy'],
    ['12:30', 0.5208333333333334, 'hh:mm'],
    ['  7,4 ', 7.4, null],
  ])('reads %j', (text, value, format) => {
    expect(typedNumber(text, TODAY)).toEqual({ value, format });
  });

  it('gives a day and a month the year of today, the day first', () => {
    expect(typedNumber('1/9', TODAY)).toEqual({ value: 46266, format: 'd-mmm' });
  });

  it.each(['2023-2024', '1.5', '1 2', '12 34', 'membre', '', '80/5/1/2', '1,2,3', '7,40 $', '=1+1', '02A04'])(
    'leaves %j a text',
    (text) => {
      expect(typedNumber(text, TODAY)).toBeNull();
    },
  );
});
