import { Decimal } from '../../src/kit/money/decimal';
import type { TariffBook } from '../../src/engine/book/tariff-book';
import { contributionsSheet } from '../../src/sheets/contributions';
import { addRateSources } from '../../src/sheets/sources';
import { SheetBuilder } from '../../src/kit/sheet/sheet-builder';
import type { Category, SourceLines, TariffData } from '../../src/tariffs/model';
import { act, bookWith, minimalData } from '../support/minimal-data';
import { charging, counting, group, voting, YEAR } from './minimal-year';
import { seen } from './seen';
import { smallSheet } from '../support/small-sheet';

const at = (lines: string): SourceLines => ({ document: 'registre', lines });

/** What the sheet cites for its charges, its pupils and its rates. */
function cited(book: TariffBook): readonly string[] {
  const rows = seen(contributionsSheet(book, { year: YEAR, generatedOn: '2026-11-26' }));
  return rows.slice(rows.findIndex(([first]) => first === 'Sources') + 1, -1).flat();
}

const sourcesOf = (tables: Partial<TariffData>) => cited(bookWith(tables));
const ACT = 'Délibération D_01 du 01/06/2030';

const [accounts, staff] = minimalData().charges[0]?.lines ?? [];
if (accounts === undefined || staff === undefined)
  throw new Error('The minimal data charge accounts and staff.');

test('each figure is cited by its act, and by the lines of the document where they are known', () => {
  const [charges, pupils, rates] = sourcesOf({
    ...charging({
      lines: [
        { ...accounts, source: at('12') },
        { ...staff, source: at('13') },
      ],
      totalSource: at('14'),
    }),
    pupils: minimalData().pupils.map((count) => ({
      ...count,
      source: at('20'),
      groups: [
        { ...group(15, 'membre'), source: at('22') },
        { ...group(3, 'membre hors Somme', 'hors membre'), source: at('20') },
      ],
    })),
    ...voting({
      membre: { amount: '7.40', item: 'article 1', source: at('30-31') },
      'membre hors Somme': { amount: '12.00', item: 'article 2', source: at('33') },
      'hors membre': { amount: '12.00', item: 'article 2', source: at('33') },
    }),
  });
  expect([charges, pupils, rates]).toEqual([
    `Charges et total : ${ACT}, article 1 ; texte du document, lignes 12 à 14.`,
    `Effectifs : ${ACT}, article 1 ; texte du document, lignes 20, 22.`,
    `Tarifs : ${ACT}, article 1 et article 2 ; texte du document, lignes 30 à 31, 33. Tarif du classeur (EntTarifs, ligne 5).`,
  ]);
});

test('charges whose total alone is known are cited as such', () => {
  expect(sourcesOf(charging({ lines: null, totalSource: at('14') }))[0]).toBe(
    `Total des charges : ${ACT}, article 1 ; texte du document, ligne 14.`,
  );
});

test('rates of an act without articles are cited by the act alone', () => {
  const rates = { membre: '7.40', 'membre hors Somme': '12.00', 'hors membre': '12.00' };
  const acts = [...minimalData().acts, act('sans-article', { item: null, source: null })];
  expect(sourcesOf({ acts, ...voting(rates, 'sans-article') }).at(-1)).toBe(
    `Tarifs : ${ACT}. Tarif du classeur (EntTarifs, ligne 5).`,
  );
});

test('figures of a workbook are cited by its rows, in their order and once', () => {
  const origin = (table: 'EntCharges' | 'EntEffectifs', ...rows: readonly number[]) => ({
    origin: { table, rows },
  });
  const row = (...rows: readonly number[]) => ({ origin: { table: 'EntTarifs' as const, rows } });
  const [charges, pupils, rates] = sourcesOf({
    ...charging(origin('EntCharges', 5, 6)),
    pupils: minimalData().pupils.map((count) => ({ ...count, ...origin('EntEffectifs', 7) })),
    ...voting({
      membre: { amount: '7.40', ...row(10) },
      'membre hors Somme': { amount: '12.00', ...row(9) },
      'hors membre': { amount: '12.00', ...row(9) },
    }),
  });
  expect(charges).toMatch(/\. Décompte du classeur \(EntCharges, lignes 5 et 6\)\.$/);
  expect(pupils).toMatch(/\. Effectif du classeur \(EntEffectifs, ligne 7\)\.$/);
  expect(rates).toMatch(/\. Tarif du classeur \(EntTarifs, lignes 9 et 10\)\.$/);
});

test('pupils without groups are cited by their total', () => {
  const pupils = minimalData().pupils.map((count) => ({ ...count, groups: null, source: at('20') }));
  expect(sourcesOf({ pupils })[1]).toBe(`Effectifs : ${ACT}, article 1 ; texte du document, ligne 20.`);
  expect(sourcesOf(counting(group(15, 'membre')))[1]).toBe(`Effectifs : ${ACT}, article 1.`);
});

test('rates that two acts set are cited by each for its own', () => {
  const rate = (category: Category, id: string, lines: string, row: number) => ({
    category,
    rate: new Decimal('7.40'),
    act: act('vote-2030', { number: id }),
    item: `article ${row}`,
    source: at(lines),
    origin: { table: 'EntTarifs' as const, rows: [row] },
  });
  const [first, second] = [rate('membre', 'D_01', '30', 5), rate('hors membre', 'D_02', '40', 6)];
  const other = { ...rate('membre hors Somme', 'D_02', '41', 7), act: second.act };
  const { name, print, provenance } = smallSheet([]);
  const sheet = new SheetBuilder({ name, print, provenance, columnWidths: [100] });
  addRateSources(sheet, [first, second, other]);
  expect(seen(sheet.build()).flat()).toEqual([
    `Tarifs : ${ACT}, article 5 ; texte du document, ligne 30. Tarif du classeur (EntTarifs, ligne 5).`,
    `Tarifs : Délibération D_02 du 01/06/2030, article 6 et article 7 ; texte du document, lignes 40 à 41. Tarif du classeur (EntTarifs, lignes 6 et 7).`,
  ]);
});
