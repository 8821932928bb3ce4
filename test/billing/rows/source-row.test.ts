import type { CellValue } from '../../../src/kit/cells/cell';
import { describeDecision } from '../../../src/billing/words/describe-decision';
import type { Decision } from '../../../src/billing/model/decision';
import type { Field } from '../../../src/billing/model/field';
import {
  billed,
  blocked,
  ready,
  rowId,
  sentences,
  SOUND,
  table,
  UAI,
  type TableRow,
} from '../support/counts';

const said = (changes: TableRow) => sentences(billed(table([{ ...SOUND, ...changes }])));

test.each([
  ['Code service', 'H2 warning'],
  ['Engagement', 'I2 warning'],
  ['Date', 'J2 warning'],
  ['SIRET', 'G2 error'],
  ['Payeur', 'F2 error'],
  ['UAI', 'B2 error'],
  ['Établissement', 'A2 error'],
])('an error of Excel in %s is at %s', (header, place) => {
  expect(said({ [header]: '#REF!' })).toContain(
    `Effectifs!${place}: Trouvé l'erreur #REF!. Corrigez la formule ou saisissez la valeur.`,
  );
});

test('a text too long is refused, be it typed as a correction', () => {
  const tooLong =
    'Effectifs!A2 error: Texte de 1\u202f001 caractères, attendu au plus 1\u202f000. Corrigez la cellule, ou écartez la ligne.';
  expect(said({ Établissement: 'x'.repeat(1_000) })).toEqual([]);
  expect(said({ Établissement: 'x'.repeat(1_001) })).toEqual([tooLong]);
  const source = table([SOUND]);
  const decision = correct('school', 'x'.repeat(1_001), rowId(source, 0));
  expect(sentences(billed(source, { decisions: [decision] }))).toEqual([tooLong]);
});

test('an error of Excel that a correction replaces is no more, and one that it brings is', () => {
  const source = table([{ ...SOUND, SIRET: '#N/A' }]);
  const row = rowId(source, 0);
  expect(sentences(billed(source, { decisions: [correct('siret', SOUND.SIRET ?? null, row)] }))).toEqual([]);
  expect(sentences(billed(source, { decisions: [correct('siret', '#REF!', row)] }))).toEqual([
    "Effectifs!G2 error: Trouvé l'erreur #REF!. Corrigez la formule ou saisissez la valeur.",
  ]);
});

test('a blank cell that a correction fills is told as typed', () => {
  const source = table([{ ...SOUND, Engagement: ' ' }]);
  const { decisions } = ready(source, { decisions: [correct('engagement', 'EJ-7', rowId(source, 0))] });
  expect(decisions.map((decision) => describeDecision(decision, 'fr'))).toEqual([
    'Ligne 2, École du Centre : Engagement, « EJ-7 » saisi.',
  ]);
});

test.each<[string, TableRow, string | null]>([
  ['its school', {}, 'École du Centre'],
  ['its UAI', { Établissement: null }, UAI.one],
  ['its commune', { Établissement: null, UAI: null }, 'Abbeville'],
  ['nothing', { Établissement: null, UAI: null, Commune: null }, null],
  ['a long name cut', { Établissement: `${'x'.repeat(999)}yz` }, `${'x'.repeat(999)}…`],
])('a row set aside is called by %s', (_what, changes, subject) => {
  const source = table([SOUND, { ...SOUND, ...changes, Élèves: 3 }]);
  const decisions: readonly Decision[] = [{ kind: 'setAside', row: rowId(source, 1), reason: 'fermée' }];
  expect(ready(source, { decisions }).setAside.map((row) => row.subject)).toEqual([subject]);
});

test('an EPCI set aside is called by its name', () => {
  const source = table([{ EPCI: 'CC du Ternois', SIREN: '200069672', Élèves: 12 }]);
  const decisions: readonly Decision[] = [{ kind: 'setAside', row: rowId(source, 0), reason: 'sortie' }];
  const options = { service: 'npdc' } as const;
  expect(blocked(source, { options, decisions }).setAside.map(({ subject }) => subject)).toEqual([
    'CC du Ternois',
  ]);
});

test('a number is read with all its digits, and text in one line', () => {
  const [line] = ready(
    table([{ ...SOUND, 'Code service': 1.234_567_890_123_46e21, Engagement: ' EJ\n 1 ' }]),
  ).lines;
  expect([line?.serviceCode, line?.engagement]).toEqual(['1234567890123460000000', 'EJ 1']);
});

test('what stands in no field’s column is kept as it is, its texts in one line and cut', () => {
  const source = table([{ ...SOUND, A: 'à\nrelancer', B: 12.5, C: true, D: null, E: 'x'.repeat(1_001) }]);
  expect(ready(source).lines[0]?.aside).toEqual(['à relancer', 12.5, true, null, `${'x'.repeat(999)}…`]);
});

test.each(['\u200b', '\u0000', '\u00ad \ufeff'])('a cell that holds %j alone is blank', (unseen) => {
  expect(said({ Payeur: unseen })).toEqual([
    'Effectifs!F2 error: Payeur vide. Saisissez-le, ou confirmez que la commune paie : Abbeville (80001).',
  ]);
  expect(said({ Commune: unseen, 'Code INSEE': unseen })).toEqual([
    "Effectifs!D2 error: Ni code INSEE ni commune. Saisissez l'un des deux, ou écartez la ligne.",
  ]);
  expect(said({ UAI: unseen })).toEqual([
    "Effectifs!B2 warning: UAI vide : l'établissement est reconnu à sa commune et à son nom. Saisissez-la si elle est connue.",
  ]);
});

test('rows keep the numbers of their sheet, blank ones left out', () => {
  const blank = Object.fromEntries(Object.keys(SOUND).map((header) => [header, ' ']));
  const { rows, lines } = ready(table([blank, SOUND, blank, { ...SOUND, UAI: UAI.two }]));
  expect([rows, lines.map(({ row }) => row?.number)]).toEqual([2, [3, 5]]);
});

test('one of several equal rows is known by its rank among them', () => {
  const source = table([SOUND, SOUND]);
  const aside = (index: number): readonly Decision[] => [
    { kind: 'setAside', row: rowId(source, index), reason: 'doublon' },
  ];
  expect(ready(source, { decisions: aside(0) }).lines.map(({ row }) => row?.number)).toEqual([3]);
  expect(ready(source, { decisions: aside(1) }).lines.map(({ row }) => row?.number)).toEqual([2]);
});

function correct(field: Field, value: CellValue, row: string): Decision {
  return { kind: 'correct', row, field, value };
}
