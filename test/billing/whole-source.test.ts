import { Decimal } from '../../src/kit/money/decimal';
import { blocked, billed, only, ready, rowId, sentences, siret, SOUND, table, UAI } from './support/counts';
import { defaultOptions } from '../../src/billing/default-options';
import type { Decision } from '../../src/billing/model/decision';

const SOURCE = table([SOUND]);

test('a file whose quotes do not pair, or some of whose bytes are lost, is not billed', () => {
  expect(
    sentences(
      blocked({
        ...SOURCE,
        doubts: [
          { code: 'brokenQuotes', details: { rows: [2] }, remedies: [] },
          { code: 'unreadableCharacters', details: { rows: [2, 3] }, remedies: [] },
        ],
      }),
    ),
  ).toEqual([
    'Effectifs error: Guillemets non fermés, ligne 2 du fichier : la suite a pu être lue comme une seule cellule. Corrigez le fichier.',
    'Effectifs error: Caractères illisibles (�), lignes 2, 3 du fichier : des octets ont été perdus. Enregistrez-le de nouveau en « CSV UTF-8 ».',
  ]);
  expect(sentences(ready({ ...SOURCE, doubts: [] }))).toEqual([]);
});

test('500 columns are billed, 501 are not: a sheet could not hold them', () => {
  const wide = (columns: number) => {
    const more = Array.from({ length: columns - SOURCE.header.length }, (_none, index) => `Note ${index}`);
    return { ...SOURCE, header: [...SOURCE.header, ...more] };
  };
  expect(sentences(billed(wide(500)))).toEqual([]);
  expect(sentences(blocked(wide(501)))).toEqual([
    "Effectifs error: Trouvé 501 colonnes, attendu au plus 500. Choisissez la plage des effectifs, ou supprimez les colonnes qui n'en sont pas.",
  ]);
});

test('without rows nothing else is said, not even of decisions', () => {
  const decisions: readonly Decision[] = [{ kind: 'setAside', row: rowId(SOURCE, 0), reason: 'fermée' }];
  expect(sentences(blocked({ ...SOURCE, rows: [] }, { decisions }))).toEqual([
    'Effectifs error: Aucune ligne à facturer. Choisissez un tableau, une plage ou un fichier qui en contient.',
  ]);
});

test('decisions whose rows are gone are counted', () => {
  const decisions: readonly Decision[] = ['a', 'b'].map((row) => ({
    kind: 'setAside',
    row,
    reason: 'fermée',
  }));
  expect(sentences(ready(SOURCE, { decisions }))).toEqual([
    "Effectifs warning: 2 décisions ne trouvent plus leur ligne, qui a changé ou disparu : elles sont sans effet. Reprenez-les s'il y a lieu.",
  ]);
});

test('a year without a rate has its vote to be registered', () => {
  const billing = blocked(table([{ ...SOUND, Date: '15/10/2022' }]), {
    options: { schoolYear: '2022-2023', budgetYear: 2023 },
  });
  expect(only(billing, 'noRate').remedies).toEqual([{ kind: 'registerVote' }]);
});

test('what is to be answered is counted without warnings and without what is answered', () => {
  const source = table([
    { ...SOUND, UAI: null, Élèves: 1200 },
    { ...SOUND, UAI: UAI.two, Établissement: 'École du Port', Élèves: -1 },
  ]);
  const decision: Decision = {
    kind: 'accept',
    code: 'outOfProportion',
    row: rowId(source, 0),
    about: '1200',
  };
  expect([blocked(source).unanswered, blocked(source, { decisions: [decision] }).unanswered]).toEqual([2, 1]);
});

test('the annex is told which column holds what', () => {
  const { columns } = ready(table([{ Remarque: 'RPI', ...SOUND }]));
  expect([columns.at.get('school'), columns.at.get('pupils'), columns.aside]).toEqual([
    1,
    5,
    [{ index: 0, header: 'Remarque' }],
  ]);
});

test('that the list of members is undated concerns primary schools alone', () => {
  const about =
    "Nord-Pas-de-Calais Numérique, Conditions d'exercice de la compétence numérique éducatif (document non daté), article 5, 2023-2024";
  const epci = {
    EPCI: 'CA de la Baie de Somme',
    SIREN: '200070993',
    Élèves: 12,
    SIRET: siret('20007099300010'),
  };
  const { remarks } = ready(table([epci]), {
    options: defaultOptions('npdc', '2023-2024'),
    decisions: [{ kind: 'accept', code: 'rateNotVoted', row: null, about }],
  });
  expect(remarks).toEqual([]);
  expect(ready(SOURCE).remarks).toEqual(["La liste publique des EPCI membres n'est pas datée."]);
});

test.each([
  ['primary-schools', 'Recettes de fonctionnement, budget principal', 1_000],
  ['colleges', '', 10_000],
  ['npdc', '', 200_000],
] as const)('what is proposed for %s', (service, budgetAllocation, mostPupils) => {
  expect(defaultOptions(service, '2023-2024')).toEqual({
    service,
    schoolYear: '2023-2024',
    budgetYear: 2024,
    expectedBudgetYear: 2024,
    columns: {},
    recoveryThreshold: new Decimal(15),
    mostPupils,
    budgetAllocation,
    paymentTerm: '',
    colleges: {
      payerName: 'Département de la Somme',
      siret: null,
      serviceCode: null,
      engagement: null,
      subsidies: new Decimal(0),
    },
  });
});

test.each(['2021-2022', '2022-2023', '2024-2025'] as const)(
  'the allocation of the act of 2024 is proposed for no other year: %s',
  (schoolYear) => {
    expect(defaultOptions('primary-schools', schoolYear).budgetAllocation).toBe('');
  },
);
