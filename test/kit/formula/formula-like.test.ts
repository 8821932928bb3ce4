import { isFormulaLike } from '../../../src/kit/formula/formula-like';

test.each(['=1+1', '+33 3 22', '-12', '@SUM(A1)', '\t=1', '\r=1'])('%j could become a formula', (text) => {
  expect(isFormulaLike(text)).toBe(true);
});

test.each(['', 'Amiens', '02604', ' =1', "'=1", 'a=1', '\n=1'])('%j stays a text', (text) => {
  expect(isFormulaLike(text)).toBe(false);
});
