import { differenceTitres, titres } from '../../../src/billing/annex/titres';
import { compareWithEarlier } from '../../../src/billing/comparison/compare-with-earlier';
import type { ReadyBilling } from '../../../src/billing/model/billing';
import { annexesOf } from '../support/earlier';
import { ready, SIRET, SOUND, table, UAI, type TableRow } from '../support/counts';

const run = (...rows: readonly TableRow[]) => ready(table(rows.map((row) => ({ ...SOUND, ...row }))));
const SECOND: TableRow = { UAI: UAI.two, Établissement: 'École du Port', Engagement: 'EJ-2' };
const OTHER: TableRow = {
  Payeur: 'Commune de Caours',
  SIRET: SIRET.two,
  'Code service': null,
  Engagement: null,
};
const CITY = { payerId: `siret:${SIRET.one}`, payerName: "Ville d'Abbeville", siret: SIRET.one };
const SIVOS = { payerId: `siret:${SIRET.two}`, payerName: 'Commune de Caours', siret: SIRET.two };
const BASES = {
  budgetAllocation: 'Recettes de fonctionnement, budget principal',
  budgetYear: 2024,
  paymentTerm: '',
};

/** Of a payer with two engagements. */
const SEVERAL = "Plusieurs engagements : à partager d'après les lignes de l'état";

const withAmounts = (made: ReturnType<typeof titres>) =>
  made.map(({ amount, ...titre }) => ({ ...titre, amount: amount.toFixed(2) }));

test('a first annex gives one revenue order for each payer', () => {
  expect(withAmounts(titres(run({}, SECOND, { ...OTHER, UAI: UAI.three, Élèves: 1 })))).toEqual([
    {
      kind: 'first',
      originals: [],
      ...SIVOS,
      ...BASES,
      serviceCodes: [],
      engagements: [],
      object:
        'ENT des écoles, année scolaire 2023-2024 : 1 élève × 7,40\u00a0€. Délibération 20240617_DL_05 du 17/06/2024, article 1. État n° 1, redevable n° 1',
      amount: '7.40',
      observation: 'Sous le seuil de recouvrement de 15,00\u00a0€',
    },
    {
      kind: 'first',
      originals: [],
      ...CITY,
      ...BASES,
      serviceCodes: ['ECOLES'],
      engagements: ['EJ-1', 'EJ-2'],
      object:
        'ENT des écoles, année scolaire 2023-2024 : 200 élèves × 7,40\u00a0€. Délibération 20240617_DL_05 du 17/06/2024, article 1. État n° 1, redevable n° 2',
      amount: '1480.00',
      observation: SEVERAL,
    },
  ]);
});

test.each([
  // 409.40 + 247.30 + 2 000.00
  [
    'colleges',
    'ENT collèges 2023-2024 : comptes 350 élèves × 6,00\u00a0€, maxicours 210 × 6,00\u00a0€, autres parts 2\u202f656,70\u00a0€. Dél. n° 12 du 24/06/2014, art. 4.3. État n° 1',
    2024,
  ],
  [
    'npdc',
    'ENT, Nord-Pas-de-Calais Numérique 2023-2024 : base 350 élèves × 1,30\u00a0€. Nord-Pas-de-Calais Numérique (document non daté), article 5. État n° 1, redevable n° 1',
    2024,
  ],
] as const)('the revenue order of %s: %s', (service, object, budgetYear) => {
  const source = table([
    {
      Établissement: 'Collège A',
      UAI: UAI.one,
      EPCI: 'CC du Ternois',
      SIREN: '200069672',
      Élèves: 350,
      "Élèves plus d'1 h": 210,
      SIRET: SIRET.ternois,
      Date: 45_214,
    },
  ]);
  const about =
    "Nord-Pas-de-Calais Numérique, Conditions d'exercice de la compétence numérique éducatif (document non daté), article 5, 2023-2024";
  const decisions = [{ kind: 'accept', code: 'rateNotVoted', row: null, about }] as const;
  const [titre] = titres(
    ready(source, { options: { service }, decisions: service === 'npdc' ? decisions : [] }),
  );
  expect(titre).toMatchObject({
    object,
    budgetYear,
    budgetAllocation: '',
    paymentTerm: '',
  });
});

/** The titles of a first annex, as the officer completed them. */
const second = (now: ReadyBilling, first: ReadyBilling, number: string | null = '123', budgetYear = 2024) => {
  const titles = first.payers.map(({ payer }) => ({ payer, number, budgetYear }));
  const annexes = annexesOf([first.lines], { titles });
  return differenceTitres(now, compareWithEarlier(now, annexes, { withdrawAbsent: true }));
};

test('a second annex corrects each title once, by its number and exercice', () => {
  const third: TableRow = { UAI: UAI.three, Établissement: 'École du Bois', Engagement: 'EJ-3' };
  const now = run({ Élèves: 101 }, { ...SECOND, Élèves: 90 });
  const city = { ...CITY, ...BASES, serviceCodes: ['ECOLES'], engagements: ['EJ-1', 'EJ-2'] };
  // 7.40 more, 74.00 and 740.00 less.
  expect(withAmounts(second(now, run({}, SECOND, third)))).toEqual([
    {
      ...city,
      kind: 'reduction',
      object:
        'ENT écoles 2023-2024 : réduction du titre n° 123 (exercice 2024), -109 élèves × 7,40\u00a0€. Dél. 20240617_DL_05 du 17/06/2024, art. 1. État n° 2, redevable n° 1',
      amount: '-806.60',
      originals: [expect.objectContaining({ number: '123', budgetYear: 2024, annex: 1 })],
      observation: SEVERAL,
    },
  ]);
});

test.each<[string, ReadyBilling, ReadyBilling, number | undefined, readonly unknown[]]>([
  [
    'a complement',
    run({ Élèves: 110 }),
    run({}),
    2024,
    [
      'complement',
      '74.00',
      'ENT écoles 2023-2024 : complément au titre n° 123 (exercice 2024), 10 élèves × 7,40\u00a0€. Dél. 20240617_DL_05 du 17/06/2024, art. 1. État n° 2, redevable n° 1',
    ],
  ],
  [
    'a cancellation',
    run({}),
    run({}, { ...SECOND, ...OTHER }),
    2024,
    [
      'cancellation',
      '-740.00',
      "ENT des écoles, année scolaire 2023-2024 : annulation du titre n° 123 de l'exercice 2024, -100 élèves × 7,40\u00a0€. État n° 2, redevable n° 1",
    ],
  ],
  [
    'a mandate, for a closed exercice',
    run({ Élèves: 90 }),
    run({}),
    2023,
    [
      'mandate',
      '-74.00',
      'ENT écoles 2023-2024 : annulation sur exercice clos, titre n° 123 (exercice 2023), -10 élèves × 7,40\u00a0€. Dél. 20240617_DL_05 du 17/06/2024, art. 1. État n° 2',
    ],
  ],
  [
    'a new title',
    run({}, { ...SECOND, ...OTHER }),
    run({}),
    2024,
    [
      'newTitle',
      '740.00',
      'ENT des écoles, année scolaire 2023-2024 : 100 élèves × 7,40\u00a0€. Délibération 20240617_DL_05 du 17/06/2024, article 1. État n° 2, redevable n° 1',
    ],
  ],
])('%s says what it corrects', (_what, now, before, budgetYear, [kind, amount, object]) => {
  expect(
    second(now, before, '123', budgetYear).map((titre) => [
      titre.kind,
      titre.amount.toFixed(2),
      titre.object,
    ]),
  ).toEqual([[kind, amount, object]]);
});

test('a mandate is charged to account 673', () => {
  const [mandate] = second(run({ Élèves: 90 }), run({}), '123', 2023);
  expect(mandate).toMatchObject({
    budgetAllocation: 'Compte 673, titres annulés (sur exercices antérieurs)',
    budgetYear: 2024,
  });
});

test('a title whose number is not known yet says so', () => {
  const [titre] = second(run({ Élèves: 90 }), run({}), null);
  expect([titre?.object, titre?.observation]).toEqual([
    'ENT écoles 2023-2024 : réduction du titre n° à compléter (exercice 2024), -10 élèves × 7,40\u00a0€. Dél. 20240617_DL_05 du 17/06/2024, art. 1. État n° 2',
    "Numéro du titre d'origine à compléter",
  ]);
});

test('a payer that then owes less than the threshold has it observed; one that is gone has no codes', () => {
  const made = second(run({ Élèves: 2 }), run({}, { ...SECOND, ...OTHER }));
  expect(
    withAmounts(made).map(({ payerName, serviceCodes, engagements, amount, observation }) => [
      payerName,
      serviceCodes,
      engagements,
      amount,
      observation,
    ]),
  ).toEqual([
    ['Commune de Caours', [], [], '-740.00', ''],
    ["Ville d'Abbeville", ['ECOLES'], ['EJ-1'], '-725.20', 'Sous le seuil de recouvrement de 15,00\u00a0€'],
  ]);
});

const MAIRIE: TableRow = { ...SECOND, Engagement: 'EJ-1', 'Code service': 'MAIRIE' };

test('a payer of several service codes and engagements, under the threshold, has it all observed', () => {
  const small = { Élèves: 1, SIRET: SIRET.two, Payeur: 'Commune de Caours' };
  const [titre] = titres(run(small, { ...MAIRIE, ...small, Élèves: 0, Engagement: 'EJ-2' }));
  expect(titre?.observation).toBe(
    "Sous le seuil de recouvrement de 15,00\u00a0€ ; Plusieurs codes service et plusieurs engagements : à partager d'après les lignes de l'état",
  );
});

test('a payer whose second run is of several service codes has it observed on what is claimed', () => {
  const now = run({}, MAIRIE);
  const made = second(now, run({}));
  expect(made.map(({ amount, observation }) => [amount.toFixed(2), observation])).toEqual([
    ['740.00', "Plusieurs codes service : à partager d'après les lignes de l'état"],
  ]);
});
