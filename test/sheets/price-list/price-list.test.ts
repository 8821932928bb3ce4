import { shippedBook } from '../../../src/engine/book/shipped-book';
import type { TariffBook } from '../../../src/engine/book/tariff-book';
import { priceListSheet } from '../../../src/sheets/price-list';
import { bookKeeping } from '../../engine/book-keeping';
import { compareFigures } from '../../support/compare-figures';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import { recalculate } from '../../support/libreoffice';
import { bookWith, tariff, version } from '../../support/minimal-data';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import { ACT, rate, read } from '../../workbook-tariffs/support/tables';
import { fileOf } from '../recalculated';
import { seen, withoutEdition } from '../seen';
import expected from './price-list-rows.json';

const generatedOn = '2026-11-22';
const sheet = priceListSheet(shippedBook, { generatedOn });

test('every price stands with its years, its act and its basis', () => {
  expect(sheetProblems([sheet], { nativeOnly: true })).toEqual([]);
  expect(withoutEdition(seen(sheet))).toEqual(expected);
});

test('a service without a price in the sources is named, and has none', () => {
  const text = seen(sheet).flat().join('\n');
  for (const { label } of shippedBook.data.unpriced) expect(text).toContain(label);
});

test('the workbook’s rates are there, a draft marked wherever it stands', () => {
  const { book } = read({
    EntActes: [{ ...ACT, Statut: 'projet' }],
    EntTarifs: [rate('membre', '7,60'), rate('hors membre', '12,20'), rate('membre hors Somme', '12,20')],
  });
  const rows = seen(priceListSheet(book, { generatedOn }));
  expect(rows[0]).toEqual(['Grille tarifaire des services (prévisionnel)']);
  expect(rows.filter(([, years]) => years === '2024-2025')).toEqual([
    [
      'membre (prévisionnel)',
      '2024-2025',
      "Délibération 20250616_DL_04 du 16/06/2025 (projet) (prévisionnel : le vote n'a pas eu lieu)",
      'TTC',
      '7.60',
    ],
    ...['membre hors Somme', 'hors membre'].map((category) => [
      `${category} (prévisionnel)`,
      '2024-2025',
      "Délibération 20250616_DL_04 du 16/06/2025 (projet) (prévisionnel : le vote n'a pas eu lieu)",
      'TTC',
      '12.20',
    ]),
  ]);
  expect(rows.flat().join('\n')).toContain('Tarif du classeur (EntTarifs, lignes 5, 6 et 7).');
});

test('a price of several years stands under the first and the last, the latest first', () => {
  const flat = (amount: string) => ({ kind: 'flat', amount }) as const;
  const book = bookWith({
    tariffs: [
      tariff('of-budgets', 'budget', [
        version(2026, flat('1.00'), { from: null, to: 2027 }),
        version(2028, flat('2.00'), { to: 2029 }),
        version(2030, flat('3.00'), { to: null }),
      ]),
      tariff('of-schools', 'school', [version('2028-2029', flat('4.00'), { to: '2030-2031' })]),
    ],
  });
  const prices = seen(priceListSheet(book, { generatedOn })).filter(([price]) => price === 'forfait');
  expect(prices.map(([, years, , , amount]) => [years, amount])).toEqual([
    ["depuis l'exercice 2030", '3.00'],
    ["de l'exercice 2028 à l'exercice 2029", '2.00'],
    ["jusqu'à l'exercice 2027", '1.00'],
    ['de 2028-2029 à 2030-2031', '4.00'],
  ]);
});

test('what is read where the grid of the colleges is ambiguous is the workbook’s reading', () => {
  const remarks = (book: TariffBook) =>
    seen(priceListSheet(book, { generatedOn }))
      .flat()
      .filter((text) => text.startsWith('200 élèves'));
  expect(remarks(shippedBook)).toEqual([expect.stringContaining("la borne basse l'emporte, 247,30 €.")]);
  expect(remarks(bookKeeping({ reading: 'college-200', choice: 'earlier' }))).toEqual([
    expect.stringContaining("la borne haute l'emporte, 187,62 €."),
  ]);
});

describeWithLibreOffice('the price list', () => {
  test('is read by LibreOffice to the figure', async () => {
    const { compared, differences } = compareFigures([sheet], await recalculate(await fileOf(sheet)));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  });
});
