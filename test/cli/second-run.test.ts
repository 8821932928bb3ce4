import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runBilling, type BillingRun } from '../../src/cli/bill';
import { readBillingCommand } from '../../src/cli/billing-arguments';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { UAI } from '../billing/support/counts';
import { describeWithLibreOffice } from '../support/describe-with-libreoffice';
import { savedAgain } from '../support/libreoffice';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'seconde-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string) => path.join(folder, name);

function run(counts: readonly (readonly [school: string, pupils: number])[], ...words: readonly string[]) {
  const codes = [UAI.one, UAI.two, UAI.three];
  const rows = counts.map(
    ([school, pupils], at) => `${codes[at] ?? ''};${school};Abbeville;${pupils};SIVOS du Ponthieu`,
  );
  writeFileSync(inFolder('effectifs.csv'), ['UAI;Établissement;Commune;Élèves;Payeur', ...rows].join('\n'));
  const all = ['2023-2024', '--input', inFolder('effectifs.csv'), '--date', '2024-07-01', ...words];
  return runBilling(shippedBook, readBillingCommand(all, '2024-07-01'));
}

/** The lines, titles and total of a run. */
const summary = ({ sentences }: BillingRun) =>
  sentences
    .map((sentence) => sentence.replace(/[\u00a0\u202f]/g, ' '))
    .flatMap((sentence) => /\d+ lignes?, \d+ titres?, .* €/.exec(sentence)?.[0] ?? [])
    .at(-1);

const FIRST = [
  ['École A', 60],
  ['École B', 40],
] as const;

describe('a second run', () => {
  test('shows what it would bill, and writes nothing', async () => {
    const dry = await run(FIRST, '--out', inFolder('etat.xlsx'), '--dry-run');
    expect([summary(dry), dry.isBilled]).toEqual(['2 lignes, 1 titre, 740,00 €', true]);
    expect(readdirSync(folder)).toEqual(['effectifs.csv']);
  });

  test('beside an annex that was not given is warned about, unless the year is billed in full on purpose', async () => {
    await run(FIRST, '--out', inFolder('etat.xlsx'));
    const warned = await run(FIRST, '--out', inFolder('autre.xlsx'));
    expect(warned.sentences.join('\n')).toMatch(/etat\.xlsx.*--earlier/);
    const full = await run(FIRST, '--out', inFolder('encore.xlsx'), '--full');
    expect(full.sentences.join('\n')).not.toMatch(/--earlier/);
  });

  describeWithLibreOffice('of an annex that LibreOffice saved again', () => {
    test('bills the differences alone', async () => {
      await run(FIRST, '--out', inFolder('etat.xlsx'));
      writeFileSync(inFolder('relu.xlsx'), await savedAgain(readFileSync(inFolder('etat.xlsx'))));
      const words = ['--earlier', inFolder('relu.xlsx'), '--out', inFolder('suite.xlsx')];
      const same = await run(FIRST, ...words);
      expect([summary(same), same.isBilled]).toEqual(['0 ligne, 0 titre, 0,00 €', true]);
      expect(readdirSync(folder)).not.toContain('suite.xlsx');
      // Ten pupils more at 7,40 €.
      const more = await run([FIRST[0], ['École B', 50]], ...words);
      expect(summary(more)).toBe('1 ligne, 1 titre, 74,00 €');
    });
  });
});
