import { blank, formula, number, text, textFormula } from '../../../src/kit/sheet/cells';

test('a cell keeps its style and what it holds', () => {
  expect(blank('inputAmount')).toEqual({ kind: 'blank', style: 'inputAmount' });
  expect(text('label', '=1+1')).toEqual({ kind: 'text', style: 'label', text: '=1+1' });
  expect(number('amount', '320319.16')).toEqual({ kind: 'number', style: 'amount', number: '320319.16' });
  expect(formula('amount', 'SUM(B2:B4)', '12.50')).toEqual({
    kind: 'formula',
    style: 'amount',
    formula: 'SUM(B2:B4)',
    value: { kind: 'number', number: '12.50' },
  });
  expect(textFormula('controlVerdict', 'IF(B2=0,"conforme","écart")', 'conforme')).toEqual({
    kind: 'formula',
    style: 'controlVerdict',
    formula: 'IF(B2=0,"conforme","écart")',
    value: { kind: 'text', text: 'conforme' },
  });
});

test('a count may be a whole number', () => {
  expect(number('count', 43_478)).toEqual({ kind: 'number', style: 'count', number: '43478' });
  expect(formula('count', 'SUM(B2:B4)', -3)).toMatchObject({ value: { kind: 'number', number: '-3' } });
});

test.each([7.4, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is no whole number', (value) => {
  const message = `${value} is no whole number: an amount is given as decimal text.`;
  expect(() => number('amount', value)).toThrow(new TypeError(message));
  expect(() => formula('amount', 'B2', value)).toThrow(new TypeError(message));
});
