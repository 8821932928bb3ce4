import { oldNames, RENAMED, withNewNames } from '../../../src/control/formula/renamed';
import contract from '../../functions/contract.json';
import cases from './renamed.json';

test.each(cases)('$formula calls $old by their old names, and becomes $now', ({ formula, old, now }) => {
  expect(oldNames(formula)).toEqual(old);
  expect(withNewNames(formula)).toBe(now);
  expect(oldNames(now)).toEqual([]);
});

test('an old name is no function of today, and its new one is', () => {
  for (const [before, now] of RENAMED) {
    expect(Object.keys(contract)).not.toContain(before);
    expect(Object.keys(contract)).toContain(now);
  }
});
