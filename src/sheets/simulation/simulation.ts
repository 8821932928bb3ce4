import type { TariffBook } from '../../engine/book/tariff-book';
import { BALANCE_WORDS, kindOfBalance } from '../../engine/charges/balance-kind';
import { a1Range, cell, range } from '../../kit/formula/address';
import { euros } from '../../kit/french/amount';
import type { Decimal } from '../../kit/money/decimal';
import { exactText } from '../../kit/money/exact-text';
import { addChart, addHeading, addNote, addTitle } from '../../kit/sheet/blocks';
import { blank, formula, number, text, textFormula } from '../../kit/sheet/cells';
import { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell, SheetModel } from '../../kit/sheet/sheet-model';
import { type StyleName, STYLES } from '../../kit/sheet/styles';
import { effectsOf, type TriedChange } from '../../simulation/effects';
import {
  type Expected,
  type RateRange,
  simulate,
  type Simulation,
  type TriedRate,
} from '../../simulation/simulate';
import type { IsoDate, SchoolYear } from '../../tariffs/model';
import { cellName, committeeFrame } from '../committee-frame';
import { addProvenance } from '../provenance';
import { addEffects } from './effect-rows';
import { balanceKindFormula, breakEvenFormula, productsFormula } from './formulas';

export interface SimulationRequest {
  /** The year that is prepared: it names the sheet, and nothing else depends on it. */
  readonly year: SchoolYear;
  readonly expected: Expected;
  readonly range: RateRange;
  /** Whose effects are told, on one line or one count of pupils at a time. */
  readonly change: TriedChange;
  /** Date that the sheet bears: an input, so that equal requests give equal sheets. */
  readonly generatedOn: IsoDate;
}

const FIGURE = 4;

/**
 * An expected year as a sheet that goes on living without the add-in: charges, pupils and rates are cells to change,
 * the unit cost, the break-even rate and each balance native formulas.
 *
 * @throws Problem `noPupils`; RangeError as `simulate`
 */
export function simulationSheet(
  book: TariffBook,
  { year, expected, range: rates, change, generatedOn }: SimulationRequest,
): SheetModel {
  const simulation = simulate(expected, rates);
  const sheet = new SheetBuilder(
    committeeFrame({
      book,
      name: `Simulation ${year}`,
      columnWidths: [34, 14, 16, 16],
      orientation: 'portrait',
      titleRows: null,
      header: `Simulation ${year}`,
      generatedOn,
    }),
  );
  addTitle(
    sheet,
    `Simulation du tarif ${year}`,
    'Cases encadrées : à changer. Montants en € TTC. Rien ici n’est voté.',
  );

  const addFigure = (style: StyleName, label: string, figure: SheetCell) =>
    sheet.addRow([text(style, label), blank(style), blank(style), figure]);
  const input = (label: string, style: StyleName, value: string) =>
    `$D$${addFigure('label', label, number(style, value))}`;
  addHeading(sheet, 'Charges attendues');
  const first = sheet.nextRow;
  for (const { label, amount } of expected.charges) input(label, 'inputAmount', amount.toFixed(2));
  const lines = range(cell(first, FIGURE), cell(Math.max(first, sheet.nextRow - 1), FIGURE));
  if (sheet.nextRow === first) input('Charges', 'inputAmount', '0.00');
  const total = addFigure(
    'totalLabel',
    'TOTAL des charges',
    formula('totalAmount', `SUM(${a1Range(lines)})`, simulation.charges.toFixed(2)),
  );
  const charges = `$D$${total}`;

  addHeading(sheet, 'Élèves, tarifs et autres produits');
  const members = input('Élèves au tarif des membres', 'inputCount', String(expected.members));
  const others = input('Élèves à l’autre tarif', 'inputCount', String(expected.others));
  const othersRate = input('Autre tarif', 'inputRate', exactText(expected.othersRate));
  const otherProducts = input(
    'Autres produits (budget mutualisé, subventions)',
    'inputAmount',
    expected.otherProducts.toFixed(2),
  );
  const from = input('Premier tarif essayé', 'inputRate', exactText(rates.from));
  const step = input('Pas', 'inputRate', exactText(rates.step));
  const considered = input('Tarif envisagé', 'inputRate', exactText(change.rate));
  const share = input('Variation essayée sur chaque poste', 'inputPercent', change.share.toFixed());

  addHeading(sheet, 'Ce qui en résulte');
  const cost = addFigure(
    'resultLabel',
    'Coût par élève au tarif des membres',
    formula('resultRate', `ROUND(${charges}/${members},2)`, simulation.cost.euros.toFixed(2)),
  );
  const inputs = { charges, members, others, othersRate, otherProducts };
  const productsAt = (rate: string) => productsFormula(inputs, rate);
  const breakEven = (label: string, content: string, { rate, balance }: TriedRate) => {
    const row = sheet.nextRow;
    return sheet.addRow([
      text('resultLabel', label),
      kindCell('resultLabel', `C${row}`, balance),
      formula('resultSignedAmount', `ROUND(${productsAt(`D${row}`)}-${charges},2)`, balance.toFixed(2)),
      formula('resultRate', content, exactText(rate)),
    ]);
  };
  const even = breakEven('Tarif d’équilibre, au centime', breakEvenFormula(inputs), simulation.breakEven);
  const evenAtStep = breakEven(
    'Tarif d’équilibre, au pas choisi',
    breakEvenFormula(inputs, step),
    simulation.breakEvenAtStep,
  );
  sheet.nameCell(cellName('Simulation', 'CoutEleve', year), cost, FIGURE);
  sheet.nameCell(cellName('Simulation', 'Equilibre', year), even, FIGURE);
  sheet.nameCell(cellName('Simulation', 'EquilibreAuPas', year), evenAtStep, FIGURE);

  addHeading(sheet, 'Solde selon le tarif des membres');
  sheet.addRow([
    text('columnHeader', 'Ce que le tarif laisse'),
    text('figureHeader', 'Tarif'),
    text('figureHeader', 'Produits'),
    text('figureHeader', 'Solde'),
  ]);
  const firstRate = sheet.nextRow;
  for (const { rate, products, balance } of simulation.rates) {
    const row = sheet.nextRow;
    const isFirst = row === firstRate;
    sheet.addRow([
      kindCell('label', `D${row}`, balance),
      formula('rate', isFirst ? from : `ROUND(B${row - 1}+${step},6)`, exactText(rate)),
      formula('amount', `ROUND(${productsAt(`B${row}`)},2)`, products.toFixed(2)),
      formula('signedAmount', `ROUND(C${row}-${charges},2)`, balance.toFixed(2)),
    ]);
  }
  sheet.name(
    cellName('Simulation', 'Soldes', year),
    range(cell(firstRate, 1), cell(sheet.nextRow - 1, FIGURE)),
  );
  const lastRate = sheet.nextRow - 1;
  addNote(
    sheet,
    'Solde = produits − charges ; produits = élèves × tarif, et autres produits. Le tarif d’équilibre est le plus petit qui couvre les charges : au centime, comme le donne ENT.TARIFEQUILIBRE, puis parmi les multiples du pas. Il laisse d’ordinaire un excédent ; « équilibre » se dit d’un solde de 0,00 €.',
  );
  const effects = addEffects(
    sheet,
    {
      ...inputs,
      lineOf: (position) => `$D$${first + position}`,
      rate: considered,
      change: share,
      cost: { address: `$D$${cost}`, value: simulation.cost.euros.toFixed(2) },
      even: { address: `$D$${even}`, value: exactText(simulation.breakEven.rate) },
    },
    {
      lines: expected.charges.map(({ label }) => label),
      effects: effectsOf(expected, change),
    },
  );
  sheet.name(cellName('Simulation', 'Effets', year), effects);
  addProvenance(sheet);
  const rows = (column: number) => range(cell(firstRate, column), cell(lastRate, column));
  addChart(sheet, {
    kind: 'columns',
    title: 'Solde selon le tarif des membres',
    description: balancesInWords(simulation, rates.step),
    categories: rows(2),
    categoryFormat: STYLES.rate.numberFormat,
    series: [{ name: 'Solde', values: rows(FIGURE) }],
    valueTitle: '€ TTC',
    valueFormat: STYLES.amount.numberFormat,
  });
  if (expected.charges.length > 1) {
    addChart(sheet, {
      kind: 'bars',
      title: 'Charges attendues',
      description: `Graphique : charges attendues : ${expected.charges.map(({ label, amount }) => `${label} ${euros(amount)}`).join(', ')}.`,
      categories: range(cell(first, 1), cell(first + expected.charges.length - 1, 1)),
      categoryFormat: null,
      series: [{ name: 'Charges attendues', values: lines }],
      valueTitle: '€ TTC',
      valueFormat: STYLES.amount.numberFormat,
    });
  }
  return sheet.build();
}

/** What the balance in a cell is called. */
function kindCell(style: 'label' | 'resultLabel', at: string, balance: Decimal) {
  return textFormula(style, balanceKindFormula(at), BALANCE_WORDS[kindOfBalance(balance)]);
}

function balancesInWords({ rates, breakEven, breakEvenAtStep }: Simulation, step: Decimal): string {
  const [least] = rates;
  const most = rates.at(-1);
  if (least === undefined || most === undefined) return 'Graphique : aucun tarif.';
  return `Graphique : le solde va de ${euros(least.balance)} au tarif de ${euros(least.rate)} à ${euros(most.balance)} au tarif de ${euros(most.rate)} ; le tarif d’équilibre est de ${euros(breakEven.rate)} au centime, de ${euros(breakEvenAtStep.rate)} au pas de ${euros(step)}.`;
}
