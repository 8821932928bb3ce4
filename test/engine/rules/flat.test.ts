import { evaluate } from '../../../src/engine/rules/calculations';
import { decimal } from './inputs';

test('evaluateFlat gives its amount, on the basis of the tariff', () => {
  const working = evaluate({ kind: 'flat', amount: decimal('409.40') }, { quantities: {} }, 'TTC');
  expect(working.kind).toBe('flat');
  expect(working.exact.exact.toFixed(2)).toBe('409.40');
  expect(working.exact.basis).toBe('TTC');
});
