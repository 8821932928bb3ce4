import { isErrorValue } from '../../../src/kit/cells/error-value';

test.each(['#N/A', '#DIV/0!', '#NAME?', '#REF!', '#CALC!', '#GETTING_DATA', '#BLOCKED!', '#FIELD!'])(
  '%s is an error of Excel',
  (cell) => {
    expect(isErrorValue(cell)).toBe(true);
  },
);

test.each([
  '#1',
  'N/A',
  '#n/a',
  'DL#N/A',
  'x#REF!',
  '#REF!x',
  '#!',
  '#A-B!',
  `#${'A'.repeat(21)}!`,
  '#GETTING_DATA!!',
  12,
  null,
  true,
])('%p is none', (cell) => {
  expect(isErrorValue(cell)).toBe(false);
});
