import { BALANCE_WORDS, kindOfBalance } from '../../../src/engine/charges/balance-kind';
import { Decimal } from '../../../src/kit/money/decimal';

test.each([
  ['5186.04', 'excédent'],
  ['0.01', 'excédent'],
  ['0', 'équilibre'],
  // Written 0,00 €, whichever side of it.
  ['0.0049', 'équilibre'],
  ['-0.0049', 'équilibre'],
  ['-0.01', 'déficit'],
  ['-602.40', 'déficit'],
])('a balance of %s is called %s', (balance, word) => {
  expect(BALANCE_WORDS[kindOfBalance(new Decimal(balance))]).toBe(word);
});
