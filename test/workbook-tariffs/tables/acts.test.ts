import type { CellValue } from '../../../src/kit/cells/cell';
import { describeProblem } from '../../../src/engine/problems/describe';
import { citation } from '../../../src/engine/citation';
import { rateFor } from '../../../src/engine/contribution/rate';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { ACT, codes, contentOf, rate, read, said, tablesOf } from '../support/tables';
import { refused } from '../support/refusals';
import { problemFrom } from '../../engine/problem-from';

const actOf = (others: Readonly<Record<string, CellValue>>) =>
  read({ EntActes: [{ ...ACT, ...others }], EntTarifs: [rate('membre', 7.6)] });

test('an act is read whole, and cited by what it prices', () => {
  const { book, issues, rows } = actOf({});
  expect(issues).toEqual([]);
  expect(rows.EntActes).toEqual([
    {
      key: 'DL-2025-06',
      body: 'Comité syndical',
      number: '20250616_DL_04',
      date: '2025-06-16',
      title: 'Contribution ENT 2024-2025',
      item: null,
      status: 'voted',
      at: { sheet: 'ENT actes', address: 'A5:G5', index: 0, number: 5 },
      isRefused: false,
    },
  ]);
  const { act } = rateFor(book, 'membre', '2024-2025');
  expect([act.id, act.origin, citation(act)]).toEqual([
    'classeur:DL-2025-06',
    { table: 'EntActes', rows: [5] },
    'Délibération 20250616_DL_04 du 16/06/2025',
  ]);
});

test.each([
  ['voté', 'voted'],
  ['PROJET', 'draft'],
  ['presente', 'presented'],
])('status %s', (word, status) => {
  expect(rateFor(actOf({ Statut: word }).book, 'membre', '2024-2025').act.status).toBe(status);
});

test('an act without number or body is called by its short name', () => {
  const { act } = rateFor(actOf({ Numéro: null, Organe: '  ' }).book, 'membre', '2024-2025');
  expect(citation(act)).toBe('Acte DL-2025-06 du 16/06/2025');
});

test.each<[string, CellValue, string]>([
  [
    'Date',
    null,
    'error ENT actes!D5 Cellule vide, attendu une valeur. Remplissez-la, ou videz toute la ligne.',
  ],
  [
    'Date',
    '31/02/2025',
    'error ENT actes!D5 Trouvé « 31/02/2025 », attendu une date, comme 17/06/2024. Corrigez-la.',
  ],
  [
    'Objet',
    '',
    'error ENT actes!E5 Cellule vide, attendu une valeur. Remplissez-la, ou videz toute la ligne.',
  ],
  [
    'Statut',
    'adopté',
    "error ENT actes!G5 Trouvé « adopté », attendu l'un de : voté, projet, présenté. Choisissez dans la liste.",
  ],
  [
    'Numéro',
    '#REF!',
    "error ENT actes!C5 Trouvé l'erreur #REF!. Corrigez la formule ou saisissez la valeur.",
  ],
])('%s holding %p refuses the act and what cites it', (header, cell, sentence) => {
  const tariffs = actOf({ [header]: cell });
  expect(said(tariffs)).toEqual([
    sentence,
    "error ENT tarifs!D5 La ligne de l'acte « DL-2025-06 » dans EntActes est en erreur. Corrigez-la : cette ligne servira alors.",
  ]);
  expect(refused(tariffs)).toEqual(['5 tariff primary-schools 2024-2025..2024-2025 *']);
});

test('two acts of one short name are both refused', () => {
  const tariffs = read({ EntActes: [ACT, { ...ACT, Acte: 'dl 2025‑06' }], EntTarifs: [rate('membre', 7.6)] });
  expect(codes(tariffs)).toEqual(['sameTwice A5:G5', 'sameTwice A6:G6', 'actUnread D5']);
});

test('an act that nobody knows', () => {
  const tariffs = read({ EntTarifs: [rate('membre', 7.6)] });
  expect(said(tariffs)).toEqual([
    "error ENT tarifs!D5 L'acte « DL-2025-06 » n'est ni dans EntActes ni parmi les actes connus. Ajoutez-le à EntActes, ou corrigez le nom.",
  ]);
  const problem = problemFrom(() => rateFor(tariffs.book, 'membre', '2024-2025'));
  expect((['fr', 'en'] as const).map((language) => describeProblem(problem, language))).toEqual([
    "À corriger d'abord : EntTarifs, ligne 5, colonne Acte : L'acte « DL-2025-06 » n'est ni dans EntActes ni parmi les actes connus. Ajoutez-le à EntActes, ou corrigez le nom.",
    'To be corrected first: EntTarifs, row 5, column Acte: The act “DL-2025-06” is neither in EntActes nor among the known acts. Add it to EntActes, or correct the name.',
  ]);
});

test.each(['20240617_DL_05', 'comite-2024-06-17-dl-05'])('an act that ships is cited by %s', (cited) => {
  const tariffs = read({ EntTarifs: [rate('membre', 7.6, { Acte: cited })] });
  expect(tariffs.issues).toEqual([]);
  expect(rateFor(tariffs.book, 'membre', '2024-2025').act.id).toBe('comite-2024-06-17-dl-05');
});

test('the workbook wins over an act that ships under the same name', () => {
  const tariffs = read({
    EntActes: [{ ...ACT, Acte: '20240617_DL_05' }],
    EntTarifs: [rate('membre', 7.6, { Acte: '20240617_DL_05' })],
  });
  expect(rateFor(tariffs.book, 'membre', '2024-2025').act.id).toBe('classeur:20240617_DL_05');
});

test('a table of acts that cannot be used refuses every row that cites one', () => {
  const tariffs = readWorkbookTariffs({
    ...tablesOf({ EntTarifs: [rate('membre', 7.6, { Acte: '20240617_DL_05' })] }),
    EntActes: contentOf('EntActes', ['Acte', 'Date', 'acte'], [['a', 1, 'b']]),
  });
  expect(said(tariffs)).toEqual([
    'error ENT actes!A4:Z5 Colonnes manquantes : Objet, Statut. Ajoutez-les : sans elles la table ne peut pas être lue.',
    "error ENT actes!A4:Z5 Deux colonnes se lisent « Acte ». Gardez-en une et renommez l'autre : la table ne peut pas être lue.",
    "error ENT tarifs!D5 La ligne de l'acte « 20240617_DL_05 » dans EntActes est en erreur. Corrigez-la : cette ligne servira alors.",
  ]);
});
