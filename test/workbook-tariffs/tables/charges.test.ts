import type { CellValue } from '../../../src/kit/cells/cell';
import { chargeLineOf, chargesOf } from '../../../src/engine/charges/statement';
import { committeeTable } from '../../../src/engine/charges/committee-table';
import type { SchoolYear } from '../../../src/tariffs/model';
import { problemFrom } from '../../engine/problem-from';
import { refused } from '../support/refusals';
import { ACT, codes, read, said, type RowOf } from '../support/tables';

const YEAR = '2022-2023';

const line = (label: CellValue, gross: CellValue, others: RowOf<'EntCharges'> = {}): RowOf<'EntCharges'> => ({
  Année: YEAR,
  Ligne: label,
  Brut: gross,
  Acte: 'DL-2025-06',
  ...others,
});

const withLines = (...lines: readonly RowOf<'EntCharges'>[]) => read({ EntActes: [ACT], EntCharges: lines });

test('a statement, its lines known by their names, and its total checked', () => {
  const { book, issues, rows } = withLines(
    line('compte eleve plateforme ENT', '42 000,50 €'),
    line('canope', 20_000, { Subvention: 6000, Net: 14_000 }),
    line('Nouveau contenu', 100.1, { Proportionnelle: 'oui', Remarque: 'Essai' }),
    line('Avoir', -0.6),
    line('TOTAL dépenses', 62_100, { Subvention: 6000 }),
  );
  expect(issues).toEqual([]);
  const { lines, total, act, origin, printedUnitCost } = chargesOf(book, YEAR);
  expect([total.toFixed(2), act, origin, printedUnitCost]).toEqual([
    '56100.00',
    'classeur:DL-2025-06',
    { table: 'EntCharges', rows: [5, 6, 7, 8, 9] },
    null,
  ]);
  expect(
    lines?.map(({ id, label, net, proportional, origin: from }) => [
      id,
      label,
      net.toFixed(2),
      proportional,
      from?.rows,
    ]),
  ).toEqual([
    ['comptes', 'compte eleve plateforme ENT', '42000.50', true, [5]],
    ['canope', 'canope', '14000.00', false, [6]],
    ['nouveau-contenu', 'Nouveau contenu', '100.10', true, [7]],
    ['avoir', 'Avoir', '-0.60', false, [8]],
  ]);
  expect(rows.EntCharges[1]).toMatchObject({ gross: '20000.00', subsidy: '6000.00', net: '14000.00' });
  expect(chargesOf(book, '2021-2022').total.toFixed(2)).toBe('320319.16');
});

test('a total alone gives a statement whose lines are not known', () => {
  const { book, issues } = withLines(line('Total', 5000));
  expect(issues).toEqual([]);
  expect(chargesOf(book, YEAR).total.toFixed(2)).toBe('5000.00');
  expect(problemFrom(() => chargeLineOf(book, YEAR, 'CANOPE')).code).toBe('chargeLinesUnknown');
});

test('a year that ships is replaced whole', () => {
  const { book } = withLines(line('CANOPE', 1, { Année: '2021-2022' }));
  expect(chargesOf(book, '2021-2022').lines).toHaveLength(1);
});

test('« Totalement » is a line', () => {
  expect(chargesOf(withLines(line('Totalement', 1)).book, YEAR).lines).toHaveLength(1);
});

test.each<[RowOf<'EntCharges'>, string, string[]]>([
  [
    { Brut: 'x' },
    'C5 Trouvé « x », attendu un montant en euros, comme 7,40. Saisissez le nombre.',
    ['5 charges 2022-2023 canope'],
  ],
  [
    { Brut: null },
    'C5 Cellule vide, attendu une valeur. Remplissez-la, ou videz toute la ligne.',
    ['5 charges 2022-2023 canope'],
  ],
  [
    { Brut: 1.005 },
    'C5 Trouvé 1,005, attendu au plus 2 décimales. Arrondissez le montant.',
    ['5 charges 2022-2023 canope'],
  ],
  [
    { Subvention: -1 },
    'D5 Trouvé -1,00\u00a0€, attendu un montant positif ou nul. Corrigez-le.',
    ['5 charges 2022-2023 canope'],
  ],
  [
    { Net: 99 },
    "E5 Trouvé un net de 99,00\u00a0€, attendu 100,00\u00a0€, brut moins subvention. Corrigez l'un des trois.",
    ['5 charges 2022-2023 canope'],
  ],
  [
    { Proportionnelle: 'parfois' },
    'F5 Trouvé « parfois », attendu oui ou non. Corrigez la cellule.',
    ['5 charges 2022-2023 canope'],
  ],
  [
    { Ligne: '…' },
    'B5 « … » ne peut pas servir de nom : attendu au moins une lettre ou un chiffre. Choisissez un autre nom.',
    ['5 charges 2022-2023 *'],
  ],
  [
    { Ligne: null },
    'B5 Cellule vide, attendu une valeur. Remplissez-la, ou videz toute la ligne.',
    ['5 charges 2022-2023 *'],
  ],
  [
    { Année: 'hier' },
    'A5 Année scolaire : trouvé « hier », attendu une année comme 2023-2024.',
    ['5 charges * *'],
  ],
])('%p', (others, sentence, refusals) => {
  const tariffs = withLines(line('CANOPE', 100, others), line('Madmagz', 50));
  expect(said(tariffs)).toEqual([`error ENT charges!${sentence}`]);
  expect(refused(tariffs)).toEqual(refusals);
});

test('a line in error refuses itself and the total; the other lines serve', () => {
  const { book } = withLines(line('CANOPE', 'x'), line('Madmagz', 50));
  expect(chargeLineOf(book, YEAR, 'Madmagz').net.toFixed(2)).toBe('50.00');
  expect(problemFrom(() => chargeLineOf(book, YEAR, 'CANOPE')).code).toBe('workbookUnread');
  expect(problemFrom(() => chargesOf(book, YEAR)).code).toBe('workbookUnread');
  expect(problemFrom(() => committeeTable(book, YEAR)).code).toBe('workbookUnread');
});

test('where no line of a shipped year can be used, none of its lines answers', () => {
  const { book } = withLines(line('CANOPE', 'x', { Année: '2021-2022' }));
  expect(problemFrom(() => chargeLineOf(book, '2021-2022', 'Madmagz')).code).toBe('workbookUnread');
});

test.each<CellValue>([2022, null, '#REF!', 44_805, '2022 2023', '2022-2024', '1/9/2022'])(
  'a year that is %p refuses every year, those that ship included',
  (year) => {
    const tariffs = withLines(line('CANOPE', 1, { Année: year }), line('Madmagz', 50));
    expect(refused(tariffs)).toEqual(['5 charges * *']);
    for (const asked of [YEAR, '2021-2022', '2023-2024'] as const) {
      expect(problemFrom(() => chargesOf(tariffs.book, asked)).code).toBe('workbookUnread');
      expect(problemFrom(() => chargeLineOf(tariffs.book, asked, 'Madmagz')).code).toBe('workbookUnread');
    }
  },
);

test.each<[string, RowOf<'EntCharges'>[], string[]]>([
  [
    'the same line twice',
    [line('CANOPE', 1), line('canopé', 2), line('x', 3)],
    ['sameTwice B5', 'sameTwice B6'],
  ],
  [
    'a line by its label and its short name',
    [line('Frais de personnel', 1), line('personnel', 2), line('x', 3)],
    ['sameTwice B5', 'sameTwice B6'],
  ],
  ['two totals', [line('x', 3), line('TOTAL', 3), line('total', 3)], ['sameTwice B6', 'sameTwice B7']],
  ['a total that is not the sum', [line('x', 3), line('TOTAL', 4)], ['totalDiffers C6']],
  [
    'two acts',
    [line('x', 3), line('y', 4, { Acte: '20240617_DL_05' })],
    ['severalActs G5', 'severalActs G6'],
  ],
])('%s', (_what, lines, expected) => {
  const tariffs = withLines(...lines);
  expect(codes(tariffs)).toEqual(expected);
  expect(problemFrom(() => chargesOf(tariffs.book, YEAR)).code).toBe('workbookUnread');
});

test('a subsidy above the gross amount is a warning', () => {
  const tariffs = withLines(line('CANOPE', 100, { Subvention: 101 }));
  expect(said(tariffs)).toEqual([
    'warning ENT charges!D5 La subvention, 101,00\u00a0€, dépasse le brut, 100,00\u00a0€. Vérifiez les deux montants.',
  ]);
  expect(chargesOf(tariffs.book, YEAR).total.toFixed(2)).toBe('-1.00');
});

test('blank rows say nothing, a calculated column of 0 included', () => {
  const years: SchoolYear[] = ['2021-2022', '2023-2024'];
  const tariffs = withLines({ Net: 0 }, {}, { Ligne: '   ' });
  expect([tariffs.issues, tariffs.book.data.charges.map(({ schoolYear }) => schoolYear)]).toEqual([
    [],
    years,
  ]);
});
