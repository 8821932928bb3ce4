import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FOLDER } from '../../src/build/counts-sample';
import { runBilling, type BillingRun } from '../../src/cli/bill';
import { readBillingCommand } from '../../src/cli/billing-arguments';
import { UsageError } from '../../src/cli/failure';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { SIRET, UAI } from '../billing/support/counts';

const SOUND = path.join(FOLDER, 'counts-2023-2024.csv');
const DIRTY = path.join(FOLDER, 'counts-2023-2024-dirty.csv');
const TODAY = '2026-11-24';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'facturation-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string) => path.join(folder, name);

/** A run for 2023-2024, whose files stand in the folder. */
function run(...words: readonly string[]): Promise<BillingRun> {
  const all = ['2023-2024', '--out', inFolder('etat.xlsx'), ...words];
  return runBilling(shippedBook, readBillingCommand(all, TODAY));
}

const plain = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.replaceAll(folder, '.').replace(/[\u00a0\u202f]/g, ' '));

describe('npm run table -- facturation', () => {
  test('writes the annex and the list of titres', async () => {
    const { sentences, isBilled } = await run('--input', SOUND, '--titres', inFolder('titres.csv'));
    expect([isBilled, plain(sentences)]).toEqual([
      true,
      ['./etat.xlsx : 880 lignes, 451 titres, 368 768,60 €.'],
    ]);
    expect(readdirSync(folder).sort()).toEqual(['etat.xlsx', 'titres.csv']);
    const rows = readFileSync(inFolder('titres.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows).toHaveLength(452);
    const cents = rows
      .slice(1)
      .reduce((sum, row) => sum + Number((row.split(';')[5] ?? '').replace(',', '')), 0);
    expect(cents).toBe(36_876_860);
  });

  test('writes nothing while an error stands, tells every refused line, and exits 1', () => {
    const tsx = require.resolve('tsx/cli');
    const table = path.join(__dirname, '../../src/cli/table.ts');
    const words = [tsx, table, 'facturation', '2023-2024', '--input', DIRTY];
    const { status, stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(19);
    expect(plain(lines)[4]).toBe(
      'counts-2023-2024-dirty.csv, C295 : « Conteville » désigne plusieurs communes : Conteville (76186), Conteville (80208). Choisissez la bonne.',
    );
    expect(lines.at(-1)).toMatch(/^16\s?erreurs.*--set-aside/);
  });

  test('leaves the lines at fault out when told, and bills them once they are right, and them alone', async () => {
    const first = await run('--input', DIRTY, '--set-aside');
    expect(plain(first.sentences).slice(-2)).toEqual([
      './etat.xlsx : 865 lignes, 445 titres, 358 046,00 €.',
      "Lignes du fichier : 884 = 1 d'en-tête + 865 facturées + 16 écartées + 1 ligne vide + 1 ligne de total. Les lignes écartées se lisent dans l'état.",
    ]);
    const words = ['--input', SOUND, '--earlier', inFolder('etat.xlsx'), '--date', '2024-07-01'];
    const again = (...others: readonly string[]) => run(...words, '--out', inFolder('suite.xlsx'), ...others);
    const asked = await again();
    expect(asked.isBilled).toBe(false);
    // The dirty list puts the school in another commune.
    expect(plain(asked.sentences)).toEqual([
      expect.stringMatching(/ligne 747.*Si oui : --same 747\. Si c'est un autre : --new 747\.$/),
      "1 question : rien n'est facturé.",
    ]);
    const second = await again('--same', '747');
    expect(plain(second.sentences)).toContain('./suite.xlsx : 15 lignes, 15 titres, 10 722,60 €.');
    const both = ['--earlier', inFolder('suite.xlsx'), '--same', '747'];
    const third = await run(...words, ...both, '--out', inFolder('rien.xlsx'));
    expect(plain(third.sentences)).toEqual([
      './rien.xlsx : 0 ligne, 0 titre, 0,00 €.',
      "Rien n'a changé depuis l'état déjà établi : rien n'est écrit.",
    ]);
    expect(readdirSync(folder).sort()).toEqual(['etat.xlsx', 'suite.xlsx']);
  });

  test('tells of a payer with more references than an invoice can bear, and bills it', async () => {
    const rows = [
      'École;UAI;Commune;Élèves;Payeur;SIRET;Code service;Date',
      `Du Port;${UAI.one};Abbeville;10;Ville d’Abbeville;${SIRET.one};ECOLES;15/10/2023`,
      `Du Quai;${UAI.two};Abbeville;20;Ville d’Abbeville;${SIRET.one};MAIRIE;15/10/2023`,
    ];
    writeFileSync(inFolder('villes.csv'), rows.join('\r\n'));
    const { sentences } = await run('--input', inFolder('villes.csv'), '--titres', inFolder('titres.csv'));
    expect(plain(sentences).slice(-2)).toEqual([
      "villes.csv, G2 : Ville d’Abbeville porte plusieurs codes service (ECOLES, MAIRIE), lignes 2, 3, quand une facture n'en a qu'un sur Chorus Pro. Corrigez-les, ou partagez son titre d'après les lignes de l'état.",
      './etat.xlsx : 2 lignes, 1 titre, 222,00 €.',
    ]);
    const [, titre = ''] = readFileSync(inFolder('titres.csv'), 'utf8').split('\r\n');
    expect(titre.split(';').at(-1)).toBe("Plusieurs codes service : à partager d'après les lignes de l'état");
  });

  test('bills the colleges from their own columns, Labomep once, less the subsidies', async () => {
    const rows = [
      ["Collège;UAI;Élèves;Élèves plus d'1 h;Date"],
      [`Collège A;${UAI.one};350;210;15/10/2023`],
      [`Collège B;${UAI.two};650;400;15/10/2023`],
    ];
    writeFileSync(inFolder('colleges.csv'), rows.join('\r\n'));
    const unconfirmed = ['--input', inFolder('colleges.csv'), '--service', 'colleges'];
    const refused = await run(...unconfirmed);
    expect(refused.isBilled).toBe(false);
    // Names the act with its date, the year it is about, the year billed and the option.
    expect(plain(refused.sentences)[0]).toMatch(
      /fixé pour 2014-2015 : Délibération n° 12 du 24\/06\/2014, article 4\.3\. Pour 2023-2024.* Option : --standing-price\.$/u,
    );
    const words = [...unconfirmed, '--standing-price'];
    const plainly = await run(...words);
    expect(plain(plainly.sentences)).toEqual([
      'colleges.csv : Département de la Somme : aucun SIRET. Saisissez-le : Chorus Pro le demande.',
      './etat.xlsx : 3 lignes, 1 titre, 13 092,80 €.',
    ]);
    const less = await run(...words, '--subsidies', '1 000,50', '--siret', SIRET.department, '--force');
    expect(plain(less.sentences)).toEqual(['./etat.xlsx : 4 lignes, 1 titre, 12 092,30 €.']);
  });

  test('bills the EPCI of Nord-Pas-de-Calais Numérique once the vote is confirmed', async () => {
    const windows1252 = 'EPCI;SIREN;Élèves;Option;Demi-journées;Date\nCC A;200000016;4250;oui;5;15/10/2023\n';
    writeFileSync(inFolder('npdc.csv'), Buffer.from(windows1252, 'latin1'));
    const words = ['--input', inFolder('npdc.csv'), '--service', 'npdc'];
    const refused = await run(...words);
    expect(refused.isBilled).toBe(false);
    expect(plain(refused.sentences).at(-1)).toBe(
      "1 erreur : rien n'est facturé. Donnez le vote du classeur avec --data, ou recommencez avec --confirm-vote s'il a eu lieu à ce prix.",
    );
    const billed = await run(...words, '--confirm-vote', '--threshold', '10 000');
    expect(plain(billed.sentences).slice(-2)).toEqual([
      './etat.xlsx : 1 ligne, 1 titre, 7 550,00 €.',
      '1 redevable sous le seuil de recouvrement de 10 000,00 € (colonne Observation).',
    ]);
  });

  test('advises nothing that would not help', async () => {
    const words = ['2022-2023', '--input', SOUND, '--out', inFolder('etat.xlsx')];
    const { sentences } = await runBilling(shippedBook, readBillingCommand(words, TODAY));
    expect(plain(sentences)).toEqual([
      'counts-2023-2024.csv : Aucun tarif voté pour 2022-2023. Années connues : 2021-2022, 2023-2024. Enregistrez le vote dans Tarifs.',
      "1 erreur : rien n'est facturé. Enregistrez le vote dans un classeur (Tarifs), et donnez ses données avec --data.",
    ]);
  });

  test('replaces no file without the user’s word', async () => {
    writeFileSync(inFolder('etat.xlsx'), 'à moi');
    await expect(run('--input', SOUND)).rejects.toThrow(/existe déjà.*--force/);
    expect(readFileSync(inFolder('etat.xlsx'), 'utf8')).toBe('à moi');
    expect((await run('--input', SOUND, '--force')).isBilled).toBe(true);
  });

  test('refuses an earlier annex that is none', async () => {
    writeFileSync(inFolder('autre.xlsx'), 'texte');
    const asked = run('--input', SOUND, '--earlier', inFolder('autre.xlsx'));
    await expect(asked).rejects.toThrow(/attendu un classeur \.xlsx/);
    await expect(run('--input', SOUND, '--earlier', inFolder('absent.xlsx'))).rejects.toThrow(
      "il n'existe pas",
    );
    await expect(run('--input', inFolder('absent.csv'))).rejects.toThrow("il n'existe pas");
  });

  test.each([
    [[], 'Donnez une année scolaire, comme 2023-2024.'],
    [['2023-2024'], 'Donnez le fichier des effectifs : --input effectifs.csv.'],
    [['2023-2024', '2024-2025'], 'Mot en trop : « 2024-2025 ».'],
    [
      ['2023-2024', '--input', 'a.csv', '--service', 'lycées'],
      'Service inconnu : « lycées ». Attendu : ecoles, colleges, npdc.',
    ],
    [
      ['2023-2024', '--input', 'a.csv', '--out', 'a.csv'],
      'Fichier « a.csv » : attendu un nom qui se termine par .xlsx.',
    ],
    [
      ['2023-2024', '--input', 'a.csv', '--threshold', 'quinze'],
      'Option --threshold : Trouvé « quinze », attendu un montant en euros, comme 7,40. Saisissez le nombre.',
    ],
    [
      ['2023-2024', '--input', 'a.csv', '--threshold', '1.500'],
      "Option --threshold : « 1.500 » peut se lire 1,5 ou 1\u202f500. Écrivez l'un ou l'autre.",
    ],
    [
      ['2023-2024', '--input', 'a.csv', '--service', 'colleges', '--subsidies', '4,000 €'],
      "Option --subsidies : « 4,000 € » peut se lire 4 ou 4\u202f000. Écrivez l'un ou l'autre.",
    ],
    [
      ['2023-2024', '--input', 'a.csv', '--budget-year', '24'],
      'Exercice inconnu : « 24 ». Attendu : une année comme 2024.',
    ],
    [
      ['2023-2024', '--input', 'a.csv', '--subsidies', '100'],
      "L'option --subsidies ne vaut que pour --service colleges.",
    ],
    [
      ['2023-2024', '--input', 'a.csv', '--service', 'colleges', '--siret', '228000015'],
      "« 228000015 » n'est pas un SIRET, attendu quatorze chiffres, clés comprises.",
    ],
    [
      ['2023-2024', '--inputs', 'a.csv'],
      'Options mal écrites : 2023-2024 --inputs a.csv. Attendu : --input, --sheet, --separator, --column, --hidden, --repair, --no-repair, --years, --service, --earlier, --full, --withdraw-absent, --same, --new, --dry-run, --set-aside, --confirm-vote, --standing-price, --budget-year, --threshold, --subsidies, --siret, --titres, --out, --data, --date, --force.',
    ],
  ])('%j: %s', (words, message) => {
    expect(() => readBillingCommand(words, TODAY)).toThrow(new UsageError(message));
  });
});
