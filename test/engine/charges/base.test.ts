import { shippedBook } from '../../../src/engine/book/shipped-book';
import { chargesByBase, netTotal } from '../../../src/engine/charges/base';
import { chargeLinesOf } from '../../../src/engine/charges/statement';
import { bookWith } from '../../support/minimal-data';

describe('chargesByBase', () => {
  const lines = chargeLinesOf(shippedBook, '2021-2022');
  const ids = (charges: typeof lines) => charges.map(({ id }) => id);

  test('the committee votes on all charges', () => {
    const { inside, outside } = chargesByBase(lines, 'voted');
    expect(inside).toEqual(lines);
    expect(outside).toEqual([]);
    expect(netTotal(inside).toFixed(2)).toBe('320319.16');
  });

  test('the charter has contributions of accounts and paid contents alone', () => {
    const { inside, outside } = chargesByBase(lines, 'charter');
    expect(ids(inside)).toEqual(['comptes', 'educlever', 'madmagz', 'edumedia', 'universalis']);
    expect(ids(outside)).toEqual(['personnel', 'annexes', 'canope', 'evaluation']);
    expect(netTotal(inside).toFixed(2)).toBe('157319.47');
    expect(netTotal(outside).toFixed(2)).toBe('162999.69');
  });
});

test('netTotal counts charges net of their subsidies', () => {
  const lines = chargeLinesOf(bookWith(), '2030-2031');
  expect(lines.map(({ gross }) => gross.toFixed())).toEqual(['100', '50']);
  expect(netTotal(lines).toFixed()).toBe('120');
  expect(netTotal([]).toFixed()).toBe('0');
});
