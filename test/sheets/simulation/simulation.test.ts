import { shippedBook } from '../../../src/engine/book/shipped-book';
import { chargesOf } from '../../../src/engine/charges/statement';
import { Decimal } from '../../../src/engine/money/decimal';
import { simulationSheet, type SimulationRequest } from '../../../src/sheets/simulation/simulation';
import { sheetProblems } from '../../../src/sheets/soundness/sheet-problems';
import { compareFigures } from '../../support/compare-figures';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import { recalculate } from '../../support/libreoffice';
import { fileOf } from '../recalculated';
import { seen } from '../seen';

const d = (text: string) => new Decimal(text);
const REQUEST: SimulationRequest = {
  year: '2024-2025',
  expected: {
    charges: (chargesOf(shippedBook, '2021-2022').lines ?? []).map(({ label, net }) => ({
      label,
      amount: net,
    })),
    members: 43_478,
    others: 314,
    othersRate: d('12'),
  },
  range: { from: d('7.20'), to: d('7.50'), step: d('0.05') },
  generatedOn: '2026-11-24',
};

test('the sheet of a simulation is sound, native and named by its year', () => {
  const sheet = simulationSheet(shippedBook, REQUEST);
  expect(sheetProblems([sheet], { nativeOnly: true })).toEqual([]);
  expect(sheet.name).toBe('Simulation 2024-2025');
  expect(sheet.names.map(({ name }) => name)).toEqual([
    'ENT_Simulation_CoutEleve_2024_2025',
    'ENT_Simulation_Equilibre_2024_2025',
    'ENT_Simulation_Soldes_2024_2025',
  ]);
  const rows = seen(sheet);
  expect(rows.find(([label]) => label === 'TOTAL des charges')?.at(-1)).toBe('=SUM(D6:D14) → 320319.16');
  expect(
    rows
      .filter(([verdict]) => verdict?.startsWith('=IF('))
      .map((row) => row.map((one) => one.split(' → ')[1])),
  ).toEqual([
    ['déficit', '7.20', '316809.60', '-3509.56'],
    ['déficit', '7.25', '318983.50', '-1335.66'],
    ['équilibre', '7.30', '321157.40', '838.24'],
    ['équilibre', '7.35', '323331.30', '3012.14'],
    ['équilibre', '7.40', '325505.20', '5186.04'],
    ['équilibre', '7.45', '327679.10', '7359.94'],
    ['équilibre', '7.50', '329853.00', '9533.84'],
  ]);
});

describeWithLibreOffice('a simulation in LibreOffice', () => {
  test.each<[string, Partial<SimulationRequest>]>([
    ['the known year', {}],
    ['no line', { expected: { ...REQUEST.expected, charges: [] } }],
    ['a step of a thousandth', { range: { from: d('7.2'), to: d('7.25'), step: d('0.001') } }],
    [
      'charges that a rate covers exactly',
      {
        expected: {
          charges: [{ label: 'x', amount: d('7400.00') }],
          members: 1000,
          others: 0,
          othersRate: d('0'),
        },
      },
    ],
  ])('comes to the same figures: %s', async (_name, some) => {
    const sheet = simulationSheet(shippedBook, { ...REQUEST, ...some });
    const { compared, differences } = compareFigures([sheet], await recalculate(await fileOf(sheet)));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(30);
  });
});
