import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDeliberationCommand } from '../../src/cli/deliberation-arguments';
import { writeDeliberation } from '../../src/cli/deliberation';
import { deliberationOf, deliberationText } from '../../src/deliberation/deliberation';
import { deliberationDocx } from '../../src/deliberation/word-file';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { plain } from '../support/plain';
import { XlsxParts } from '../support/xlsx-parts';

const DATE = '2026-11-22';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deliberation-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (year: string, out: string, ...words: string[]) =>
  writeDeliberation(readDeliberationCommand([year, '--out', join(folder, out), ...words], DATE));
const written = (out: string) => readFileSync(join(folder, out));
const DRAFT = deliberationOf(shippedBook, '2021-2022');

test('the draft as text, and what is left to fill', async () => {
  expect(await write('2021-2022', 'a.txt')).toEqual([
    `${join(folder, 'a.txt')} : projet de délibération écrit, 26 endroits à compléter entre crochets.`,
  ]);
  expect(written('a.txt').toString('utf8')).toBe(`${deliberationText(DRAFT)}\n`);
});

test('as a Word file, the same bytes as the pane’s', async () => {
  await write('2021-2022', 'a.docx');
  expect(written('a.docx').equals(Buffer.from(await deliberationDocx(DRAFT, DATE)))).toBe(true);
});

test('as sheets, the draft and its annex', async () => {
  expect(await write('2023-2024', 'a.xlsx')).toEqual([
    expect.stringContaining('29 endroits'),
    expect.stringContaining('répartition des 41'),
    expect.stringContaining('lignes de charges de 2023-2024'),
  ]);
  expect(new XlsxParts(written('a.xlsx')).definedNames()).toMatchObject({
    ENT_Deliberation_Charges_2023_2024: expect.stringContaining("'Annexe délibération 2023-2024'!") as string,
  });
});

test('from the tables of a workbook, and a reason for each figure that is not known', async () => {
  const EntActes = [{ Acte: 'DL-1', Date: '2025-06-16', Objet: 'Contribution', Statut: 'projet' }];
  const EntTarifs = ['membre', 'membre hors Somme', 'hors membre'].map((Composante) => ({
    Service: 'Contribution ENT du premier degré',
    'Première année': '2024-2025',
    Acte: 'DL-1',
    Composante,
    Montant: '7.60',
  }));
  const tables = { format: 'contributions-ent/tarifs-du-classeur', version: 1, EntActes, EntTarifs };
  writeFileSync(join(folder, 'tarifs.json'), JSON.stringify(tables));
  const said = await write('2024-2025', 'a.txt', '--data', join(folder, 'tarifs.json'));
  expect(said.slice(1).map((one) => one.split(' pour ')[0])).toEqual([
    'Chiffre à compléter. Aucun effectif connu',
    'Chiffre à compléter. Aucune charge connue',
  ]);
  expect(plain(written('a.txt').toString('utf8'))).toContain('est fixée à 7,60 € par élève');
});

test('a file that exists is kept, until it is told to be replaced', async () => {
  writeFileSync(join(folder, 'a.docx'), 'du travail');
  await expect(write('2021-2022', 'a.docx')).rejects.toThrow(/a\.docx existe déjà/);
  expect(written('a.docx').toString()).toBe('du travail');
  await write('2021-2022', 'a.docx', '--force');
  expect(written('a.docx').subarray(0, 2).toString()).toBe('PK');
  expect(readdirSync(folder)).toEqual(['a.docx']);
});
