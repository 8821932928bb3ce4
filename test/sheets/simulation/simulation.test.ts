import { shippedBook } from '../../../src/engine/book/shipped-book';
import { chargesOf } from '../../../src/engine/charges/statement';
import { Decimal } from '../../../src/kit/money/decimal';
import { a1 } from '../../../src/kit/formula/address';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { simulationSheet, type SimulationRequest } from '../../../src/sheets/simulation/simulation';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import { compareFigures } from '../../support/compare-figures';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import type { ReadWorkbook } from '../../support/flat-ods';
import { recalculate, recalculateAll } from '../../support/libreoffice';
import { fileOf } from '../recalculated';
import { seen, withoutEdition } from '../seen';
import expected from './simulation-rows.json';

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
    otherProducts: new Decimal(0),
  },
  range: { from: d('7.20'), to: d('7.50'), step: d('0.05') },
  change: { rate: d('7.40'), share: d('0.05') },
  generatedOn: '2026-11-24',
};

test('the sheet of a simulation is sound, native and named by its year', () => {
  const sheet = simulationSheet(shippedBook, REQUEST);
  expect(sheetProblems([sheet], { nativeOnly: true })).toEqual([]);
  expect(sheet.name).toBe('Simulation 2024-2025');
  expect(sheet.names.map(({ name }) => name)).toEqual([
    'ENT_Simulation_CoutEleve_2024_2025',
    'ENT_Simulation_Equilibre_2024_2025',
    'ENT_Simulation_EquilibreAuPas_2024_2025',
    'ENT_Simulation_Soldes_2024_2025',
    'ENT_Simulation_Effets_2024_2025',
  ]);
  const rows = seen(sheet);
  expect(rows.find(([label]) => label === 'TOTAL des charges')?.at(-1)).toBe('=SUM(D6:D14) → 320319.16');
  expect(
    rows
      .filter(([verdict]) => verdict?.startsWith('=IF(D'))
      .map((row) => row.map((one) => one.split(' → ')[1])),
  ).toEqual([
    ['déficit', '7.20', '316809.60', '-3509.56'],
    ['déficit', '7.25', '318983.50', '-1335.66'],
    ['excédent', '7.30', '321157.40', '838.24'],
    ['excédent', '7.35', '323331.30', '3012.14'],
    ['excédent', '7.40', '325505.20', '5186.04'],
    ['excédent', '7.45', '327679.10', '7359.94'],
    ['excédent', '7.50', '329853.00', '9533.84'],
  ]);
});

/** Charges of 1 020,50 € over 100 pupils at the rate sought and 10 at 12 €: 9,005 € each, 9,01 € at the cent, 9,05 € by steps of 5 centimes. */
const SMALL: SimulationRequest = {
  year: '2030-2031',
  expected: {
    charges: [
      { label: 'Comptes', amount: d('700') },
      { label: 'Contenus', amount: d('320.50') },
    ],
    members: 100,
    others: 10,
    othersRate: d('12'),
    otherProducts: new Decimal(0),
  },
  range: { from: d('8.9'), to: d('9.1'), step: d('0.05') },
  change: { rate: d('9'), share: d('0.1') },
  generatedOn: '2026-11-26',
};

test('a simulation is laid out to the letter', () => {
  expect(withoutEdition(seen(simulationSheet(shippedBook, SMALL)))).toEqual(expected);
});

test.each([
  ['8.99', 'déficit', '-1.50'],
  ['9.005', 'équilibre', '0.00'],
  ['9.01', 'excédent', '0.50'],
])('at %s the sheet says %s', (rate, word, balance) => {
  const range = { from: d(rate), to: d(rate), step: d('0.005') };
  const rows = seen(simulationSheet(shippedBook, { ...SMALL, range }));
  const row = rows[rows.findIndex(([head]) => head === 'Ce que le tarif laisse') + 1];
  expect(row?.map((one) => one.split(' → ')[1])).toEqual([
    word,
    d(rate).toFixed(Math.max(2, d(rate).dp())),
    d(balance).plus('1020.5').toFixed(2),
    balance,
  ]);
});

describe('charges without a breakdown', () => {
  const withCharges = (charges: SimulationRequest['expected']['charges']) =>
    simulationSheet(shippedBook, { ...SMALL, expected: { ...SMALL.expected, charges } });

  test('of no line leave one to fill, at 0', () => {
    const sheet = withCharges([]);
    expect(seen(sheet).slice(5, 7)).toEqual([
      ['Charges', '(label)', '(label)', '0.00'],
      ['TOTAL des charges', '(totalLabel)', '(totalLabel)', '=SUM(D6) → 0.00'],
    ]);
    expect(sheet.rows[5]?.cells.at(-1)?.style).toBe('inputAmount');
    expect(sheet.charts.map(({ title }) => title)).toEqual(['Solde selon le tarif des membres']);
  });

  test('of one line are not drawn', () => {
    const sheet = withCharges([{ label: 'Charges', amount: d('1020.50') }]);
    expect(sheet.charts.map(({ title }) => title)).toEqual(['Solde selon le tarif des membres']);
  });
});

test('a change that leaves no member has no cost and no break-even', () => {
  const none = simulationSheet(shippedBook, { ...SMALL, change: { rate: d('9'), share: d('-1') } });
  const row = seen(none).find(
    ([label, ...others]) => label === 'Élèves au tarif des membres' && others[0] !== '(label)',
  );
  expect(row?.map((one) => one.split(' → ').at(-1))).toEqual([
    'Élèves au tarif des membres',
    '',
    '-900.00',
    '',
  ]);
});

test('the effects of the change stand beneath, each a formula of the cells above', () => {
  const rows = seen(simulationSheet(shippedBook, REQUEST));
  const at = rows.findIndex(([label]) => label === 'Poste qui varie');
  const values = rows.slice(at + 1, at + 13).map((row) => row.map((one) => one.split(' → ').at(-1)));
  expect(values).toEqual([
    ['Sans variation', '7.37', '5186.04', '7.29'],
    ['Compte élève plateforme ENT', '0.0484', '-2102.81', '0.04'],
    ['Redevance EDUCLEVER', '0.0259', '-1125.00', '0.02'],
    ['Madmagz', '0.0277', '-1202.40', '0.02'],
    ['Edumedia', '0.0272', '-1182.83', '0.02'],
    ['Universalis', '0.0518', '-2252.92', '0.05'],
    ['Frais de personnel', '0.1446', '-6287.79', '0.14'],
    ['Charges annexes et frais de mission', '0.0026', '-112.19', '0.00'],
    ['CANOPE', '0.023', '-1000.00', '0.02'],
    ['Evaluation', '0.0173', '-750.00', '0.01'],
    ['Élèves au tarif des membres', '-0.3508', '16087.60', '-0.35'],
    ['Élèves à l’autre tarif', '0.00', '192.00', '-0.01'],
  ]);
});

/** The sheet as a reader changes it: what is typed in its input cells, the formulas left with what they gave before. */
function retyped(sheet: SheetModel, typed: Readonly<Record<string, string>>): SheetModel {
  const left = new Set(Object.keys(typed));
  const rows = sheet.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((one, column) => {
      const address = a1({ row: at + 1, column: column + 1 });
      const value = typed[address];
      if (value === undefined) return one;
      if (one?.kind !== 'number' || !one.style.startsWith('input'))
        throw new Error(`${address} is no input.`);
      left.delete(address);
      return { ...one, number: value };
    }),
  }));
  if (left.size > 0) throw new Error(`There is no cell ${[...left].join(', ')}.`);
  return { ...sheet, rows };
}

/** Of the input whose row has this label. */
function inputOf(sheet: SheetModel, label: string): string {
  const row = sheet.rows.findIndex(
    ({ cells }) =>
      cells[0]?.kind === 'text' && cells[0].text === label && cells[3]?.style.startsWith('input'),
  );
  return a1({ row: row + 1, column: 4 });
}

describeWithLibreOffice('a simulation in LibreOffice', () => {
  const CASES: readonly (readonly [string, Partial<SimulationRequest>])[] = [
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
          otherProducts: new Decimal(0),
        },
      },
    ],
  ];
  const sheets = CASES.map(([, some]) => simulationSheet(shippedBook, { ...REQUEST, ...some }));
  let read: readonly ReadWorkbook[];

  // All in one go: LibreOffice takes longer to start than to calculate.
  beforeAll(async () => {
    read = await recalculateAll(await Promise.all(sheets.map((sheet) => fileOf(sheet))));
  });

  test.each(CASES.map(([name], at) => [name, at] as const))('comes to the same figures: %s', (_name, at) => {
    const { compared, differences } = compareFigures(sheets.slice(at, at + 1), read[at] ?? new Map());
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(30);
  });

  test('goes on living: cells that a reader changes change every figure that rests on them', async () => {
    const sheet = simulationSheet(shippedBook, REQUEST);
    const { expected } = REQUEST;
    const charges = expected.charges.map((line) =>
      line.label === 'Madmagz' ? { ...line, amount: d('30000') } : line,
    );
    const changed = simulationSheet(shippedBook, {
      ...REQUEST,
      expected: { ...expected, charges, members: 41_974, others: 280 },
      change: { rate: d('7.65'), share: d('-0.125') },
    });
    const edited = retyped(sheet, {
      [inputOf(sheet, 'Madmagz')]: '30000',
      [inputOf(sheet, 'Élèves au tarif des membres')]: '41974',
      [inputOf(sheet, 'Élèves à l’autre tarif')]: '280',
      [inputOf(sheet, 'Tarif envisagé')]: '7.65',
      [inputOf(sheet, 'Variation essayée sur chaque poste')]: '-0.125',
    });
    const now = await recalculate(await fileOf(edited));
    const figures = compareFigures([changed], now);
    expect(figures.differences.filter((one) => !one.includes('Graphique'))).toEqual([]);
    expect(figures.compared).toBeGreaterThan(60);
    expect(compareFigures([sheet], now).differences.length).toBeGreaterThan(40);
  });
});
