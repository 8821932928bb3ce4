import { shippedBook } from '../../../src/engine/book/shipped-book';
import { loadBook } from '../../../src/engine/book/load-book';
import { reconciledYears } from '../../../src/control/reconciliation/figures';
import { reconcile } from '../../../src/control/reconciliation/reconcile';
import type { ReconciliationRow } from '../../../src/control/reconciliation/row';
import type { SchoolYear, TariffData } from '../../../src/tariffs/model';
import { shippedData as shipped } from '../../../src/tariffs/shipped';
import { changed } from '../../support/changed-data';
import { problemFrom } from '../../engine/problem-from';

const shippedData = shipped as TariffData;

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function seen({ id, left, right, difference, verdict, explanation }: ReconciliationRow) {
  return [
    id,
    left.value?.toFixed() ?? null,
    right.value?.toFixed() ?? null,
    difference?.toFixed() ?? null,
    verdict,
    plain(explanation),
  ];
}

const of = (year: SchoolYear, book = shippedBook) => reconcile(book, year).rows.map(seen);

test('2021-2022 reconciles, but for the gap that its document holds', () => {
  expect(of('2021-2022')).toEqual([
    ['lines', '320319.16', '320319.16', '0', 'ok', '9 lignes de charges font le total du décompte.'],
    [
      'balance',
      '325505.2',
      '320319.16',
      '5186.04',
      'ok',
      'Les produits dépassent les charges de 5 186,04 € : excédent.',
    ],
    ['pupils', '43792', '43792', '0', 'ok', '43 478 + 314 = 43 792 élèves.'],
    [
      'accounts',
      '42056.28',
      '42040.32',
      '15.96',
      'remark',
      "43 792 comptes × 0,96 € TTC (calcul du complément : 0,80 € HT et 20 % de TVA) = 42 040,32 € : la ligne du décompte s'en écarte de 15,96 €. Écart connu, qui tient au document : le montant imprimé fait foi.",
    ],
    [
      'unitCost',
      '7.37',
      '7.37',
      '0',
      'ok',
      "320 319,16 € ÷ 43 478 (élèves facturés au tarif des membres ; l'effectif total est de 43 792) = 7,3673848843…, soit 7,37 €.",
    ],
  ]);
});

test('2023-2024 lacks a figure on each row, and says which', () => {
  expect(of('2023-2024')).toEqual([
    ['lines', null, '311210', null, 'unknown', 'Le total de 2023-2024 est connu, ses lignes ne le sont pas.'],
    [
      'balance',
      null,
      '311210',
      null,
      'unknown',
      "La répartition des élèves de 2023-2024 entre les tarifs n'est pas connue.",
    ],
    [
      'pupils',
      null,
      '41974',
      null,
      'unknown',
      "Seul l'effectif total de 2023-2024 est connu, non sa répartition entre les tarifs.",
    ],
    [
      'accounts',
      null,
      '51376.18',
      null,
      'unknown',
      "41 974 comptes × 1,224 € TTC (calcul du complément : 1,02 € HT et 20 % de TVA) = 51 376,18 €, mais la ligne des comptes de 2023-2024 n'est pas connue.",
    ],
    [
      'unitCost',
      '7.41',
      null,
      null,
      'unknown',
      "311 210,00 € ÷ 41 974 (élèves, seul effectif connu) = 7,4143517415…, soit 7,41 €. Le document n'imprime aucun coût par élève pour 2023-2024.",
    ],
  ]);
});

test('a year of which nothing is known has no figure at all', () => {
  expect(of('2022-2023').map(([id, left, right, , verdict]) => [id, left, right, verdict])).toEqual([
    ['lines', null, null, 'unknown'],
    ['balance', null, null, 'unknown'],
    ['pupils', null, null, 'unknown'],
    ['accounts', null, null, 'unknown'],
    ['unitCost', null, null, 'unknown'],
  ]);
});

const withCharges = (changes: object) =>
  loadBook({
    ...shippedData,
    charges: shippedData.charges.map((one) =>
      one.schoolYear === '2021-2022' ? { ...one, ...changes } : one,
    ),
  });

test('another printed cost is a gap', () => {
  const row = of('2021-2022', withCharges({ printedUnitCost: '7.31' }))[4];
  expect(row).toEqual([
    'unitCost',
    '7.37',
    '7.31',
    '0.06',
    'gap',
    "320 319,16 € ÷ 43 478 (élèves facturés au tarif des membres ; l'effectif total est de 43 792) = 7,3673848843…, soit 7,37 € : le coût imprimé s'en écarte de 0,06 €.",
  ]);
});

test('another gap of the accounts than the known one is not excused', () => {
  const [first, ...others] = shippedData.charges[0]?.lines ?? [];
  const lines = [{ ...first, gross: '42056.27', net: '42056.27' }, ...others];
  const row = of('2021-2022', withCharges({ lines, total: '320319.15' }))[3];
  expect(row?.slice(0, 5)).toEqual(['accounts', '42056.27', '42040.32', '15.95', 'gap']);
});

test('charges above the products are a remark: a deficit is no fault of the figures', () => {
  const data = changed(['charges', 0, 'lines', 1, 'gross'], '450.00');
  const charges = Reflect.get(data as object, 'charges') as Record<string, unknown>[];
  const [statement] = charges;
  const [comptes, personnel] = (statement?.lines ?? []) as object[];
  const book = loadBook({
    ...(data as object),
    charges: [{ ...statement, lines: [comptes, { ...personnel, net: '450.00' }], total: '520.00' }],
  });
  expect(of('2030-2031', book)[1]).toEqual([
    'balance',
    '147',
    '520',
    '-373',
    'remark',
    'Les charges dépassent les produits de 373,00 € : déficit.',
  ]);
});

test('what a workbook says and could not be read is refused, not called unknown', () => {
  const book = loadBook(shippedData, [
    { about: 'charges', year: '2021-2022', line: null, table: 'EntCharges', row: 4 },
  ]);
  expect(problemFrom(() => reconcile(book, '2021-2022')).code).toBe('workbookUnread');
});

test('the years that can be chosen, from the latest', () => {
  expect(reconciledYears(shippedBook)).toEqual(['2023-2024', '2021-2022']);
});
