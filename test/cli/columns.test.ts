import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBilling } from '../../src/cli/bill';
import { readBillingCommand } from '../../src/cli/billing-arguments';
import { shippedBook } from '../../src/engine/book/shipped-book';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'colonnes-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What is said of a list of one row, the question first or the sum last. */
async function said(header: string, row: string, ...words: readonly string[]): Promise<string> {
  const input = path.join(folder, 'l.csv');
  const out = path.join(folder, 'e.xlsx');
  writeFileSync(input, `${header}\n${row}\n`);
  const command = readBillingCommand(['2023-2024', '--input', input, '--out', out, ...words], '2024-07-01');
  const { isBilled, sentences } = await runBilling(shippedBook, command);
  expect(existsSync(out)).toBe(isBilled);
  const told = (isBilled ? sentences.find((one) => one.includes(out)) : sentences[0]) ?? '';
  return told.replace(out, 'e.xlsx').replace(/[\u00a0\u202f]/g, ' ');
}

describe.each<{
  header: string;
  row: string;
  asked: string;
  answers: readonly (readonly [string, string])[];
}>([
  {
    header: 'Établissement;Commune;Effectif (2022-2023);2023-2024',
    row: 'École A;Abbeville;60;110',
    asked:
      'l.csv : Aucun en-tête ne dit sans réserve « Élèves » ; trouvé « Effectif (2022-2023) » (60), « 2023-2024 » (110). Désignez la colonne à facturer. Option : --column "Élèves=Effectif (2022-2023)" ou --column "Élèves=2023-2024".',
    answers: [
      ['Élèves=Effectif (2022-2023)', 'e.xlsx : 1 ligne, 1 titre, 444,00 €.'],
      ['Élèves=2023-2024', 'e.xlsx : 1 ligne, 1 titre, 814,00 €.'],
    ],
  },
  {
    header: 'Établissement;Commune;Élèves;Élèves',
    row: 'École A;Abbeville;60;110',
    asked:
      'l.csv : Plusieurs colonnes peuvent être « Élèves » : « Élèves » (60), « Élèves » (110). Désignez la bonne. Option : --column "Élèves==C" ou --column "Élèves==D".',
    answers: [['Élèves==D', 'e.xlsx : 1 ligne, 1 titre, 814,00 €.']],
  },
  {
    header: 'Établissement;Commune;Élèves;Commune du payeur',
    row: 'École A;Abbeville;60;Amiens',
    asked:
      'l.csv : Aucun en-tête ne dit sans réserve « Payeur » ; trouvé « Commune du payeur » (Amiens). Désignez la bonne, ou dites qu\'aucune ne l\'est. Option : --column "Payeur=Commune du payeur" ou --column "Payeur=" (aucune).',
    answers: [
      ['Payeur=', 'e.xlsx : 1 ligne, 1 titre, 444,00 €.'],
      ['Payeur=Commune du payeur', 'e.xlsx : 1 ligne, 1 titre, 444,00 €.'],
    ],
  },
])('$header', ({ header, row, asked, answers }) => {
  test('is asked about, and the rows set aside answer nothing', async () => {
    expect(await said(header, row)).toBe(asked);
    expect(await said(header, row, '--set-aside')).toBe(asked);
  });

  test.each(answers)('--column %s', async (column, billed) => {
    expect(await said(header, row, '--column', column)).toBe(billed);
  });
});
