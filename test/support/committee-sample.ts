import { Decimal } from 'decimal.js';
import { cell, range } from '../../src/kit/formula/address';
import { blank, formula, number, text } from '../../src/kit/sheet/cells';
import { MARGINS, PAGE, PAGES } from '../../src/kit/sheet/page-setup';
import { SheetBuilder } from '../../src/kit/sheet/sheet-builder';
import type { Provenance, SheetModel } from '../../src/kit/sheet/sheet-model';

/** Minutes of the committee of 28/06/2022, the table of 2021-2022. */
const CHARGES: readonly (readonly [string, string])[] = [
  ['Compte élève plateforme ENT', '42056.28'],
  ['Redevance EDUCLEVER', '22500.00'],
  ['Madmagz', '24048.07'],
  ['Edumedia', '23656.66'],
  ['Universalis', '45058.46'],
  ['Frais de personnel', '125755.82'],
  ['Charges annexes et frais de mission', '2243.87'],
  ['CANOPE', '20000.00'],
  ['Evaluation', '15000.00'],
];

const PRODUCTS: readonly (readonly [string, number, string])[] = [
  ['Territoires membres, dans la Somme', 43_478, '7.40'],
  ['Hors territoires membres ou hors de la Somme', 314, '12.00'],
];

const NOTES = [
  'Somme due par élève : 320 319,16 € divisés par les 43 478 élèves facturés à 7,40 € ; les 314 élèves facturés à 12,00 € n’entrent pas dans le diviseur.',
  'Le poste « Compte élève plateforme ENT » reprend le montant imprimé au procès-verbal, qui ne se déduit pas du nombre de comptes.',
];

const COLUMN_WIDTHS = [46, 11, 11, 19];
const LAST = COLUMN_WIDTHS.length;

export const SAMPLE_PROVENANCE: Provenance = {
  dataVersion: '2024.06',
  dataHash: '3f9a1c0b',
  tables: [],
  generatedOn: '2024-06-17',
};

/** A sheet of the shape of a committee's table: charges, total, cost per pupil, products, balance, notes. */
export function committeeSample(name = 'Décompte 2021-2022', prefix = 'ENT'): SheetModel {
  const sheet = new SheetBuilder({
    name,
    columnWidths: COLUMN_WIDTHS,
    print: {
      orientation: 'portrait',
      titleRows: { first: 1, last: 2 },
      header: { left: ['Somme Numérique'], center: [], right: ['Comité syndical & bureau'] },
      footer: { left: ['2021-2022'], center: [], right: ['Page ', PAGE, ' / ', PAGES] },
      margins: MARGINS,
      centred: true,
    },
    provenance: SAMPLE_PROVENANCE,
  });
  const wide = { span: LAST };
  const labelled = { span: LAST - 1 };

  sheet.addRow([text('title', 'Espace numérique de travail : décompte 2021-2022')], wide);
  sheet.addRow([text('subtitle', 'Charges de l’année scolaire, coût par élève et produits, en € TTC')], wide);
  sheet.freezeHere();
  sheet.addBlankRow();

  sheet.addRow([text('columnHeader', 'Objet'), text('figureHeader', 'Montant € TTC')], labelled);
  const firstCharge = sheet.nextRow;
  for (const [label, amount] of CHARGES) {
    sheet.addRow([text('label', label), number('amount', amount)], labelled);
  }
  const charges = CHARGES.reduce((sum, [, amount]) => sum.plus(amount), new Decimal(0));
  const total = sheet.addRow(
    [
      text('totalLabel', 'TOTAL dépenses année scolaire 2021-2022'),
      formula('totalAmount', `SUM(D${firstCharge}:D${sheet.nextRow - 1})`, charges.toFixed(2)),
    ],
    labelled,
  );
  sheet.nameCell(`${prefix}_Total`, total, LAST);
  const firstProduct = total + 4;
  const unitCost = sheet.addRow(
    [
      text('resultLabel', 'Somme due par élève pour l’année scolaire 2021 - 2022 € TTC'),
      formula('resultRate', `ROUND(${prefix}_Total/B${firstProduct},2)`, '7.37'),
    ],
    labelled,
  );
  sheet.nameCell(`${prefix}_Cout_unitaire`, unitCost, LAST);
  sheet.addBlankRow();

  sheet.addRow([
    text('columnHeader', 'Produits'),
    text('figureHeader', 'Élèves'),
    text('figureHeader', 'Tarif'),
    text('figureHeader', 'Montant € TTC'),
  ]);
  let pupils = 0;
  let products = new Decimal(0);
  for (const [label, count, rate] of PRODUCTS) {
    const amount = new Decimal(rate).times(count);
    const row = sheet.nextRow;
    sheet.addRow([
      text('label', label),
      number('count', count),
      number('rate', rate),
      formula('amount', `ROUND(B${row}*C${row},2)`, amount.toFixed(2)),
    ]);
    pupils += count;
    products = products.plus(amount);
  }
  const lastProduct = sheet.nextRow - 1;
  const productsTotal = sheet.addRow([
    text('totalLabel', 'TOTAL produits'),
    formula('totalCount', `SUM(B${firstProduct}:B${lastProduct})`, pupils),
    blank('totalLabel'),
    formula('totalAmount', `SUM(D${firstProduct}:D${lastProduct})`, products.toFixed(2)),
  ]);
  sheet.name(`${prefix}_Produits`, range(cell(firstProduct, LAST), cell(lastProduct, LAST)));
  const balance = sheet.addRow(
    [
      text('resultLabel', 'Solde : produits moins charges'),
      formula(
        'resultSignedAmount',
        `ROUND(D${productsTotal}-${prefix}_Total,2)`,
        products.minus(charges).toFixed(2),
      ),
    ],
    labelled,
  );
  sheet.nameCell(`${prefix}_Solde`, balance, LAST);
  sheet.addBlankRow();

  for (const note of NOTES) sheet.addRow([text('note', note)], wide);
  sheet.addRow(
    [text('source', 'Source : procès-verbal du comité syndical du 28/06/2022, lignes 332 à 344.')],
    wide,
  );
  return sheet.build();
}
