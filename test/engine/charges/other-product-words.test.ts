import { otherProductLabel } from '../../../src/engine/charges/other-product-words';

test.each([
  ['subsidy', 'Subvention de la Région', 'Subvention de la Région'],
  ['subsidy', 'FEDER', 'Subvention : FEDER'],
  ['mutualisedBudget', 'Part du budget mutualisé', 'Part du budget mutualisé'],
  ['mutualisedBudget', 'Communes', 'Part du budget mutualisé : Communes'],
] as const)('%s: %s', (kind, label, expected) => {
  expect(otherProductLabel({ kind, label })).toBe(expected);
});
