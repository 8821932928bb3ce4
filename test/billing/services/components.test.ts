import { lessSubsidies } from '../../../src/engine/rules/less-subsidies';
import { componentsOf } from '../../../src/billing/services/components';
import type { Decimal } from '../../../src/kit/money/decimal';
import { evaluate } from '../../../src/engine/rules/calculations';
import type { QuantityName, Rule } from '../../../src/tariffs/model';
import { counting, decimal } from '../../engine/rules/inputs';

const PRODUCT: Rule<Decimal> = {
  kind: 'perUnit',
  per: ['pupils'],
  rates: { one: { amount: decimal('7.40') } },
};
const FLAT: Rule<Decimal> = { kind: 'flat', amount: decimal('409.40') };

const worked = (rule: Rule<Decimal>, quantities: Partial<Record<QuantityName, number>>) =>
  evaluate(rule, { ...counting(quantities), cost: decimal('100'), ruleOf: () => FLAT }, 'TTC');
const stated = (working: ReturnType<typeof worked>) =>
  componentsOf(working, 'Tarif').map(({ label, quantity, unitPrice, amount }) => [
    label,
    quantity?.toFixed() ?? null,
    unitPrice?.toFixed() ?? null,
    amount.toFixed(),
  ]);

test.each<[string, Rule<Decimal>, readonly (string | null)[]]>([
  ['pupils at a rate', PRODUCT, ['Tarif', '100', '7.4', '740']],
  ['a fixed amount', FLAT, ['Tarif', null, '409.4', '409.4']],
  [
    'a price read in a grid',
    { kind: 'bands', over: 'pupils', bands: [{ from: 1, to: null, amount: decimal('247.30') }] },
    ['Tarif, tranche de 100 élèves', null, '247.3', '247.3'],
  ],
  [
    'pupils above the hour',
    { kind: 'above', over: 'minutesOfUse', threshold: 60, counted: 'pupilsAboveOneHour', rate: decimal('6') },
    ['Tarif', '30', '6', '180'],
  ],
  ['a product held to its cap', { ...PRODUCT, cap: decimal('500') }, ['Tarif', null, null, '500']],
  ['a product of two quantities', { ...PRODUCT, per: ['pupils', 'years'] }, ['Tarif', null, null, '2220']],
  [
    'a package',
    { kind: 'package', over: 'workshops', included: 2, amount: decimal('9'), beyond: decimal('4') },
    ['Tarif', null, null, '13'],
  ],
  [
    'a grant',
    { kind: 'grant', over: 'pupils', rate: decimal('0.5'), floor: decimal('10'), shareOfCost: decimal('1') },
    ['Tarif', null, null, '50'],
  ],
  [
    'a tariff raised',
    { kind: 'indexed', base: 'other', increase: decimal('0.5') },
    ['Tarif', null, null, '614.1'],
  ],
])('%s is stated with what makes it, where that is a plain product', (_what, rule, component) => {
  const quantities = { pupils: 100, pupilsAboveOneHour: 30, years: 3, workshops: 3 };
  expect(stated(worked(rule, quantities))).toEqual([component]);
});

const SUM: Rule<Decimal> = {
  kind: 'sum',
  parts: [
    { id: 'accounts', label: 'Comptes', rule: PRODUCT },
    { id: 'fixed', label: 'Fixe', rule: FLAT },
  ],
};

test('a sum is stated part by part, without what a quantity of 0 costs', () => {
  expect(stated(worked(SUM, { pupils: 10 }))).toEqual([
    ['Comptes', '10', '7.4', '74'],
    ['Fixe', null, '409.4', '409.4'],
  ]);
  expect(stated(worked(SUM, { pupils: 0 }))).toEqual([['Fixe', null, '409.4', '409.4']]);
});

test('a part has the short name of its line, and what it counts', () => {
  const named = (working: ReturnType<typeof worked>) =>
    componentsOf(working, 'Tarif').map(({ name, counted }) => [name, counted]);
  expect(named(lessSubsidies(worked(SUM, { pupils: 10 }), decimal('1')))).toEqual([
    ['accounts', 'pupils'],
    ['fixed', null],
    ['subventions', null],
  ]);
  expect(named(worked(PRODUCT, { pupils: 10 }))).toEqual([[null, 'pupils']]);
});

test('0 pupils at a rate are stated where there is nothing else', () => {
  expect(stated(worked(PRODUCT, { pupils: 0 }))).toEqual([['Tarif', '0', '7.4', '0']]);
});

test('subsidies are a part of their own, no more than the bill', () => {
  const gross = worked(PRODUCT, { pupils: 100 });
  const bill = ['Tarif', '100', '7.4', '740'];
  expect(stated(lessSubsidies(gross, decimal('40')))).toEqual([
    bill,
    ['Subventions déduites', null, null, '-40'],
  ]);
  expect(stated(lessSubsidies(gross, decimal('800')))).toEqual([
    bill,
    ["Subventions (800,00\u00a0€), déduites jusqu'au montant dû", null, null, '-740'],
  ]);
});
