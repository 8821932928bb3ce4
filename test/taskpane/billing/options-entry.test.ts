import {
  blankEntries,
  readOptions,
  type OptionsEntries,
} from '../../../src/taskpane/billing/options/options-entry';
import { defaultOptions } from '../../../src/billing/default-options';

const BLANK = blankEntries('primary-schools', '2023-2024');
const read = (some: Partial<OptionsEntries>) => readOptions({ ...BLANK, ...some }, {});

test('what nobody types is what billing proposes', () => {
  expect(read({}).options).toEqual(defaultOptions('primary-schools', '2023-2024'));
});

test('what is typed goes before it', () => {
  const { options, faults } = readOptions(
    {
      ...blankEntries('colleges', '2023-2024'),
      budgetYear: '2025',
      threshold: '20,00',
      mostPupils: '1 500',
      budgetAllocation: '74741',
      paymentTerm: '30 jours',
      payer: 'Département',
      siret: ' 22800001300012 ',
      subsidies: '1 000,50',
    },
    { pupils: 3 },
  );
  expect(faults.size).toBe(0);
  expect(options).toMatchObject({
    service: 'colleges',
    budgetYear: 2025,
    mostPupils: 1500,
    budgetAllocation: '74741',
    paymentTerm: '30 jours',
    columns: { pupils: 3 },
    colleges: { payerName: 'Département', siret: '22800001300012', serviceCode: null },
  });
  expect([options?.recoveryThreshold.toFixed(2), options?.colleges.subsidies.toFixed(2)]).toEqual([
    '20.00',
    '1000.50',
  ]);
});

test.each<[Partial<OptionsEntries>, string]>([
  [{ year: '2024' }, 'year'],
  [{ year: '' }, 'year'],
  [{ budgetYear: '2023-2024' }, 'budgetYear'],
  [{ threshold: '-1' }, 'threshold'],
  [{ threshold: '' }, 'threshold'],
  [{ threshold: '1.500' }, 'threshold'],
  [{ mostPupils: '1.500' }, 'mostPupils'],
  [{ mostPupils: '12,5' }, 'mostPupils'],
  [{ subsidies: '4,000 €' }, 'subsidies'],
  [{ subsidies: 'mille' }, 'subsidies'],
])('%j is refused at its field', (some, field) => {
  const { options, faults } = read(some);
  expect([options, [...faults.keys()]]).toEqual([null, [field]]);
});
