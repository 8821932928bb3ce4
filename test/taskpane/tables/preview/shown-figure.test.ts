import { STYLES } from '../../../../src/sheets/styles';
import { shownFigure } from '../../../../src/taskpane/tables/preview/shown-figure';

test.each([
  ['43478', '#,##0', '43\u202f478'],
  ['314', '#,##0', '314'],
  ['0', '#,##0', '0'],
  ['1000000', '#,##0', '1\u202f000\u202f000'],
  ['42056.28', '#,##0.00\\ "€"', '42\u202f056,28\u00a0€'],
  ['20000', '#,##0.00\\ "€"', '20\u202f000,00\u00a0€'],
  ['-311210', '#,##0.00\\ "€"', '-311\u202f210,00\u00a0€'],
  ['7.375', '#,##0.00\\ "€"', '7,38\u00a0€'],
  ['7.4', '#,##0.00##\\ "€"', '7,40\u00a0€'],
  ['1.224', '#,##0.00##\\ "€"', '1,224\u00a0€'],
  ['1.22456', '#,##0.00##\\ "€"', '1,2246\u00a0€'],
  ['5186.04', '+#,##0.00\\ "€";-#,##0.00\\ "€";0.00\\ "€"', '+5\u202f186,04\u00a0€'],
  ['-5186.04', '+#,##0.00\\ "€";-#,##0.00\\ "€";0.00\\ "€"', '-5\u202f186,04\u00a0€'],
  ['0', '+#,##0.00\\ "€";-#,##0.00\\ "€";0.00\\ "€"', '0,00\u00a0€'],
  ['12.5', 'General', '12,5'],
  ['2604', '@', '2604'],
])('%s under %s is %s', (number, format, shown) => {
  expect(shownFigure(number, format)).toBe(shown);
});

it('leaves nothing of a format in what it shows, whichever style a cell has', () => {
  for (const { numberFormat } of Object.values(STYLES)) {
    for (const number of ['1234567.891', '-1234567.891', '0']) {
      expect(shownFigure(number, numberFormat)).toMatch(
        /^[+-]?\d{1,3}(?:\u202f?\d{3})*(?:,\d+)?(?:\u00a0€)?$/,
      );
    }
  }
});
