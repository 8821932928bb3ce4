import { explainBalance, explainProducts } from '../../../src/engine/charges/explain-charges';
import { balanceOf, productsOf } from '../../../src/engine/charges/products';
import { chargesOf } from '../../../src/engine/charges/statement';
import { comparisonSheet } from '../../../src/sheets/comparison/comparison';
import { contributionsSheet } from '../../../src/sheets/contributions';
import { decompteSheet } from '../../../src/sheets/decompte/decompte';
import { reconciliationSheet } from '../../../src/sheets/reconciliation/reconciliation';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import { exportData } from '../../../src/workbook-tariffs/file/export';
import { importData } from '../../../src/workbook-tariffs/file/import';
import { TABLE_LAYOUTS } from '../../../src/workbook-tariffs/layout/layouts';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { problemFrom } from '../../engine/problem-from';
import { seen } from '../../sheets/seen';
import { refused } from '../support/refusals';
import { ACT, contentOf, read, said, tableOf, type RowOf } from '../support/tables';

const YEAR = '2021-2022';
const REQUEST = { year: YEAR, generatedOn: '2026-11-30' } as const;

const product = (label: string, amount: number, others: RowOf<'EntCharges'> = {}): RowOf<'EntCharges'> => ({
  Année: YEAR,
  Ligne: label,
  Brut: amount,
  Acte: 'DL-2025-06',
  Type: 'subvention',
  ...others,
});

const withRows = (...rows: readonly RowOf<'EntCharges'>[]) => read({ EntActes: [ACT], EntCharges: rows });

/** 325 505,20 of contributions, 6 000 + 1 000,50 besides, 320 319,16 of charges. */
const BOTH = withRows(
  product('FEDER 2022', 6000),
  product('Part du budget mutualisé', 1000.5, { Type: 'Part du budget mutualise' }),
);

test('products of the workbook count in the products and the balance; the charges that ship still stand', () => {
  expect(BOTH.issues).toEqual([]);
  const { contributions, others, total } = productsOf(BOTH.book, YEAR);
  expect([contributions, total, balanceOf(BOTH.book, YEAR)].map(({ exact }) => exact.toFixed(2))).toEqual([
    '325505.20',
    '332505.70',
    '12186.54',
  ]);
  expect(others.map(({ kind, label, amount }) => [kind, label, amount.toFixed(2)])).toEqual([
    ['mutualisedBudget', 'Part du budget mutualisé', '1000.50'],
    ['subsidy', 'FEDER 2022', '6000.00'],
  ]);
  expect(chargesOf(BOTH.book, YEAR).total.toFixed(2)).toBe('320319.16');
});

test('the explanation names each, with its act and its row', () => {
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
  const { sentence, remarks } = explainProducts(BOTH.book, YEAR);
  expect(plain(sentence)).toBe(
    '43 478 élèves × 7,40 € + 314 élèves × 12,00 € + 1 000,50 € (Part du budget mutualisé) + 6 000,00 € (Subvention : FEDER 2022) = 332 505,70 €',
  );
  expect(remarks.map(plain)).toEqual([
    'Part du budget mutualisé : Délibération 20250616_DL_04 du 16/06/2025.',
    'Produit du classeur (EntCharges, ligne 6).',
    'Subvention : FEDER 2022 : Délibération 20250616_DL_04 du 16/06/2025.',
    'Produit du classeur (EntCharges, ligne 5).',
  ]);
  expect(plain(explainBalance(BOTH.book, YEAR).sentence)).toBe(
    '332 505,70 € de produits − 320 319,16 € de charges = 12 186,54 €',
  );
});

test('every sheet that tells the balance has them as lines of their own', () => {
  const sheets = [
    contributionsSheet(BOTH.book, REQUEST),
    decompteSheet(BOTH.book, { ...REQUEST, base: 'voted' }),
    comparisonSheet(BOTH.book, REQUEST),
    reconciliationSheet(BOTH.book, REQUEST),
  ];
  expect(sheetProblems(sheets.slice(0, 1), { nativeOnly: true })).toEqual([]);
  for (const sheet of sheets) {
    const figures = seen(sheet).map((row) => row.map((one) => one.split(' → ').at(-1)).join(' | '));
    for (const figure of ['6000.00', '1000.50', '332505.70', '12186.54']) {
      expect([sheet.name, figure, figures.some((row) => row.includes(figure))]).toEqual([
        sheet.name,
        figure,
        true,
      ]);
    }
  }
});

test('the file of the workbook keeps them', () => {
  const imported = importData(exportData(BOTH.rows));
  expect(imported.isValid && productsOf(imported.tariffs.book, YEAR).total.exact.toFixed(2)).toBe(
    '332505.70',
  );
});

test('a table of before reads as before: every row is a charge', () => {
  const header = TABLE_LAYOUTS.EntCharges.columns
    .map((column) => column.header)
    .filter((text) => text !== 'Type');
  const rows = [['2022-2023', 'CANOPE', 20_000, null, null, null, 'DL-2025-06', null]];
  const tariffs = readWorkbookTariffs({
    ...NO_TABLES,
    EntActes: tableOf('EntActes', [ACT]),
    EntCharges: contentOf('EntCharges', header, rows),
  });
  expect(tariffs.issues).toEqual([]);
  expect(chargesOf(tariffs.book, '2022-2023').total.toFixed(2)).toBe('20000.00');
  expect(tariffs.olderLayouts).toEqual([{ table: 'EntCharges', missing: ['Type'] }]);
});

test.each<[string, RowOf<'EntCharges'>, string, readonly string[]]>([
  [
    'a name of a product without a type is asked about',
    { Type: null, Ligne: 'Subvention FEDER' },
    "I5 « Subvention FEDER » est-elle une charge ou un produit ? Écrivez l'un de : charge, part du budget mutualisé, subvention dans la colonne Type.",
    ['5 charges 2021-2022 *', '5 otherProducts 2021-2022'],
  ],
  [
    'an unknown type',
    { Type: 'recette' },
    "I5 Trouvé « recette », attendu l'un de : charge, part du budget mutualisé, subvention. Choisissez dans la liste.",
    ['5 charges 2021-2022 *', '5 otherProducts 2021-2022'],
  ],
  [
    'a product reduced by a subsidy',
    { Subvention: 5 },
    'D5 Trouvé une subvention de 5,00\u00a0€ sur un produit, attendu une cellule vide. Mettez le montant du produit dans Brut.',
    ['5 otherProducts 2021-2022'],
  ],
  [
    'a negative product',
    { Brut: -1 },
    'C5 Trouvé -1,00\u00a0€, attendu un montant positif ou nul. Corrigez-le.',
    ['5 otherProducts 2021-2022'],
  ],
  [
    'a total of products',
    { Ligne: 'TOTAL' },
    'B5 « TOTAL » se lit comme une somme, attendu une charge ou TOTAL. Écrivez TOTAL, ou supprimez la ligne.',
    ['5 otherProducts 2021-2022'],
  ],
])('%s', (_what, others, sentence, refusals) => {
  const tariffs = withRows(product('FEDER', 6000, others));
  expect(said(tariffs)).toEqual([`error ENT charges!${sentence}`]);
  expect(refused(tariffs)).toEqual(refusals);
  expect(problemFrom(() => balanceOf(tariffs.book, YEAR)).code).toBe('workbookUnread');
});

test('the same product twice serves nothing; a subsidy that a charge deducts is warned of', () => {
  const twice = withRows(product('FEDER', 6000), product('feder', 6000));
  expect(twice.issues.map(({ code }) => code)).toEqual(['sameTwice', 'sameTwice']);
  expect(problemFrom(() => productsOf(twice.book, YEAR)).code).toBe('workbookUnread');
  const deducted = withRows(
    product('CANOPE', 20_000, { Type: null, Subvention: 6000 }),
    product('FEDER', 6000),
  );
  expect(said(deducted)).toEqual([
    "warning ENT charges!C6 Les charges de la même année déduisent déjà 6\u202f000,00\u00a0€ de subventions. Si celle-ci en est, elle compte deux fois : ôtez l'une des deux.",
  ]);
});
