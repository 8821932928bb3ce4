import type { Decision } from '../../../src/billing/model/decision';
import { blocked, only, ready, sentences, SOUND, table, type TableRow } from '../support/counts';

/** A text of UTF-8 as it is read in Windows-1252. */
const misread = (text: string) => text.replaceAll('É', 'Ã‰').replaceAll('é', 'Ã©').replaceAll('è', 'Ã¨');
const damaged = (row: TableRow): TableRow =>
  Object.fromEntries(
    Object.entries(row).map(([title, cell]) => [
      misread(title),
      typeof cell === 'string' ? misread(cell) : cell,
    ]),
  );
const SOURCE = table([
  damaged({
    ...SOUND,
    Établissement: 'École élémentaire',
    Commune: 'Péronne',
    'Code INSEE': '80620',
    Payeur: 'Mairie de Péronne',
    SIRET: null,
  }),
]);
const ABOUT = 'Ã‰tablissement → Établissement, Ã‰lÃ¨ves → Élèves, Ã‰cole → École, … (5)';
const answer = (choice: 'repair' | 'keep', about = ABOUT): Decision => ({
  kind: 'answer',
  code: 'damagedTexts',
  row: null,
  about,
  choice,
});

test('texts whose accents were misread are asked about before all else where titles are among them', () => {
  const { findings } = blocked(SOURCE);
  expect(findings.map(({ code }) => code)).toEqual(['damagedTexts']);
  const { severity, details, remedies } = only(blocked(SOURCE), 'damagedTexts');
  expect([severity, details.repairs.length, remedies]).toEqual([
    'error',
    5,
    [{ kind: 'choose', about: ABOUT, choices: ['repair', 'keep'] }],
  ]);
});

test('they are repaired on the word of the user', () => {
  const { lines, decisions } = ready(SOURCE, { decisions: [answer('repair')] });
  expect(lines).toMatchObject([
    { school: 'École élémentaire', communeName: 'Péronne', payer: { name: 'Mairie de Péronne' } },
  ]);
  expect(decisions.map(({ decision }) => decision)).toEqual([answer('repair')]);
});

test('they are kept on the word of the user', () => {
  const source = table([{ ...SOUND, Établissement: 'École de lâ€™Eau' }]);
  const { lines } = ready(source, { decisions: [answer('keep', 'lâ€™Eau → l’Eau')] });
  expect(lines).toMatchObject([{ school: 'École de lâ€™Eau' }]);
});

test('what was decided of a row holds once its texts are repaired', () => {
  const negative = table([damaged({ ...SOUND, Établissement: 'École', Élèves: -1 })]);
  const about = 'Ã‰tablissement → Établissement, Ã‰lÃ¨ves → Élèves, Ã‰cole → École';
  const found = only(blocked(negative, { decisions: [answer('repair', about)] }), 'negative');
  const correction: Decision = { kind: 'correct', row: found.rows[0]?.id ?? '', field: 'pupils', value: 10 };
  const { lines } = ready(negative, { decisions: [answer('repair', about), correction] });
  expect(lines.map(({ amount }) => amount.toFixed(2))).toEqual(['74.00']);
});

test('a list that was misread in two ways is asked about twice', () => {
  const source = table([{ ...SOUND, Établissement: 'École de lâ€™Eau, P√©ronne' }]);
  const first = answer('repair', 'lâ€™Eau → l’Eau');
  const second = answer('repair', 'P√©ronne → Péronne');
  const asked = sentences(blocked(source, { decisions: [first] })).filter((one) => one.includes('abîmés'));
  expect(asked).toHaveLength(2);
  expect(ready(source, { decisions: [first, second] }).lines).toMatchObject([
    { school: 'École de l’Eau, Péronne' },
  ]);
});

test('letters that became question marks are told, and cannot be repaired', () => {
  const source = table([
    { ...SOUND, Établissement: '?cole "?lys?e" de P?ronne', Site: 'https://x.fr/a?b', Note: 'Qui ?' },
  ]);
  const about = '?cole, ?lys?e, P?ronne';
  const { details, remedies } = only(blocked(source), 'lostLetters');
  expect([details.words, remedies]).toEqual([
    ['?cole', '?lys?e', 'P?ronne'],
    [{ kind: 'choose', about, choices: ['keep'] }],
  ]);
  const kept: Decision = { kind: 'answer', code: 'lostLetters', row: null, about, choice: 'keep' };
  expect(ready(source, { decisions: [kept] }).lines).toHaveLength(1);
});

test('rows and titles whose characters are lost for good are named', () => {
  const lost = { ...SOUND, Établissement: '\ufffdcole' };
  expect(sentences(blocked(table([SOUND, lost])))).toContain(
    'Effectifs error: Caractères illisibles (\ufffd), ligne 3 du fichier : des octets ont été perdus. Enregistrez-le de nouveau en « CSV UTF-8 ».',
  );
  const source = table([lost]);
  const header = source.header.map((title) => title.replace('Engagement', 'Eng\ufffdgement'));
  expect(only(blocked({ ...source, header }), 'unreadableCharacters').details.rows).toEqual([1, 2]);
});
