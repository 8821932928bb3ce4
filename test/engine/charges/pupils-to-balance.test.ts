import { pupilsToBalance } from '../../../src/engine/charges/pupils-to-balance';
import { Decimal } from '../../../src/kit/money/decimal';

const d = (text: string) => new Decimal(text);
const YEAR = {
  charges: d('311210'),
  pupils: 41_974,
  otherProducts: d('0'),
  rate: d('7.40'),
  higherRate: d('12'),
};

test('2023-2024 lacks 602,40 €, which 131 pupils at 12 € instead of 7,40 € would cover', () => {
  // 41 974 × 7,40 = 310 607,60; 602,40 ÷ 4,60 = 130,96.
  const found = pupilsToBalance(YEAR);
  expect([found?.missing.toFixed(2), found?.pupils]).toEqual(['602.40', 131]);
});

test.each([
  // 598,00 ÷ 4,60 is 130 exactly.
  [{ charges: d('311205.60') }, ['598.00', 130]],
  [{ otherProducts: d('600') }, ['2.40', 1]],
  [{ charges: d('310607.60') }, null],
  [{ otherProducts: d('700') }, null],
  [{ higherRate: d('7.40') }, null],
  // All at 12 € bring 503 688 €.
  [{ charges: d('503688') }, ['193080.40', 41_974]],
  [{ charges: d('503688.01') }, null],
])('%#', (some, expected) => {
  const found = pupilsToBalance({ ...YEAR, ...some });
  expect(found === null ? null : [found.missing.toFixed(2), found.pupils]).toEqual(expected);
});
