import { shippedBook } from '../../../src/engine/book/shipped-book';
import { deliberationAnnex } from '../../../src/sheets/deliberation/deliberation-annex';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import type { SchoolYear } from '../../../src/tariffs/model';
import { problemFrom } from '../../engine/problem-from';
import { compareFigures } from '../../support/compare-figures';
import { describeWithLibreOffice } from '../../support/describe-with-libreoffice';
import { recalculate } from '../../support/libreoffice';
import { act, bookWith, minimalData } from '../../support/minimal-data';
import { ACT, rate, read } from '../../workbook-tariffs/support/tables';
import { fileOf } from '../recalculated';
import { counting, group } from '../minimal-year';
import { seen, withoutEdition } from '../seen';
import expected from './deliberation-annex-rows.json';

const annex = (year: SchoolYear, book = shippedBook) =>
  deliberationAnnex(book, { year, generatedOn: '2026-11-26' });
/** The row that begins so, each cell by what it comes to. */
const row = (sheet: SheetModel, label: string) =>
  seen(sheet)
    .find(([first]) => first?.startsWith(label))
    ?.map((one) => one.split(' → ').at(-1));

/** A workbook's year: rates and pupils of a draft, charges by line of an act that was voted. */
const DRAFT = read({
  EntActes: [{ ...ACT, Statut: 'projet' }],
  EntTarifs: [rate('membre', 7.6), rate('membre hors Somme', 11), rate('hors membre', 12.5)],
}).book;

test('the figures that the text of a known year rests on', () => {
  const sheet = annex('2021-2022');
  expect(sheetProblems([sheet], { nativeOnly: true })).toEqual([]);
  expect(sheet.name).toBe('Annexe délibération 2021-2022');
  expect(row(sheet, 'Annexe')).toEqual(['Annexe à la délibération : contribution à l’ENT']);
  expect(row(sheet, 'Madmagz')).toEqual(['Madmagz', '24048.07']);
  expect(row(sheet, 'TOTAL des charges')).toEqual(['TOTAL des charges', '320319.16']);
  expect(row(sheet, 'Territoires membres, dans')?.slice(2)).toEqual(['43478', '7.40', '321737.20']);
  expect(row(sheet, 'TOTAL produits')?.slice(-1)).toEqual(['325505.20']);
  expect(row(sheet, 'Solde')).toEqual(['Solde : produits moins charges', '5186.04']);
  expect(row(sheet, 'Charges par élève')?.at(-1)).toBe('7.37');
  expect(row(sheet, 'Dénominateur')?.at(-1)).toBe('43478');
  expect(seen(sheet).flat().join('\n')).not.toContain('Tarif € TTC');
});

test('the budget allocation is that of the act for its year, and to fill in any other', () => {
  const allocation = (year: SchoolYear) =>
    row(annex(year), 'Base de facturation')?.[0]?.split('Imputation : ')[1];
  expect(allocation('2023-2024')).toBe('recettes de fonctionnement du budget principal, exercice 2024.');
  expect(allocation('2021-2022')).toMatch(/^\[imputation .* à compléter\], exercice 2022\.$/);
});

test('the annex of a draft is laid out to the letter', () => {
  const book = bookWith({ acts: [act('vote-2030', { status: 'draft' })] });
  expect(withoutEdition(seen(annex('2030-2031', book)))).toEqual(expected);
});

test('pupils to split are held against their known total, and no others', () => {
  const control = 'Contrôle de la répartition';
  expect(row(annex('2023-2024'), control)).toEqual([control]);
  expect(row(annex('2023-2024'), 'Écart avec l')).toEqual([
    "Écart avec l'effectif connu, 41 974 élèves",
    '-41974',
  ]);
  const partly = counting(group(3, 'membre hors Somme'), group(12, 'membre', 'hors membre'));
  expect(row(annex('2030-2031', bookWith(partly)), control)).toEqual([control]);
  expect(row(annex('2021-2022'), control)).toBeUndefined();
  expect(row(annex('2030-2031', bookWith({ pupils: [] })), control)).toBeUndefined();
});

test('a statement of charges without a line has its total alone', () => {
  const charges = minimalData().charges.map((one) => ({ ...one, lines: [], total: '0.00' }));
  const sheet = annex('2030-2031', bookWith({ charges }));
  expect(row(sheet, 'TOTAL des charges')).toBeUndefined();
  expect(row(sheet, 'Charges 2030-2031')?.at(-1)).toBe('0.00');
});

test('its names stand beside those of the other tables of the year', () => {
  expect(annex('2021-2022').names.map(({ name }) => name)).toEqual([
    'ENT_Deliberation_Effectif_2021_2022',
    'ENT_Deliberation_Produits_2021_2022',
    'ENT_Deliberation_Charges_2021_2022',
    'ENT_Deliberation_Solde_2021_2022',
    'ENT_Deliberation_CoutEleve_2021_2022',
  ]);
});

test('what rests on a draft is marked, and what is not known is a cell to fill', () => {
  const sheet = annex('2024-2025', DRAFT);
  expect(row(sheet, 'Annexe')?.[0]).toMatch(/\(prévisionnel\)$/);
  expect(row(sheet, 'Territoires membres, dans')).toEqual([
    'Territoires membres, dans la Somme (tarif prévisionnel)',
    expect.stringContaining('(prévisionnel : le vote n’a pas eu lieu)'.replace('’', "'")),
    '(inputCount)',
    '7.60',
    '',
  ]);
  expect(row(sheet, 'Charges 2024-2025')?.at(-1)).toBe('(inputAmount)');
  expect(row(sheet, 'TOTAL des charges')).toBeUndefined();
});

test('a year whose total alone is known has it without lines', () => {
  const sheet = annex('2023-2024');
  expect(row(sheet, 'TOTAL des charges')).toBeUndefined();
  expect(row(sheet, 'Charges 2023-2024')?.at(-1)).toBe('311210.00');
});

test('a year of which nothing is known has no annex', () => {
  expect(problemFrom(() => annex('2022-2023')).code).toBe('noTariffVoted');
});

describeWithLibreOffice('an annex in LibreOffice', () => {
  test('comes to the same figures', async () => {
    const sheets = (['2021-2022', '2023-2024', '2024-2025'] as const).map((year) => annex(year, DRAFT));
    const { compared, differences } = compareFigures(sheets, await recalculate(await fileOf(...sheets)));
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(60);
  });
});
