import { differenceTitres, titres } from '../../../src/billing/annex/titres';
import { compareWithEarlier } from '../../../src/billing/comparison/compare-with-earlier';
import { defaultOptions } from '../../../src/billing/default-options';
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
      ...SIVOS,
      ...BASES,
      serviceCodes: [],
      engagements: [],
      object: 'ENT des écoles, année scolaire 2023-2024 : 1 ligne, 1 élève',
      amount: '7.40',
      observation: 'Sous le seuil de recouvrement de 15,00\u00a0€',
    },
    {
      ...CITY,
      ...BASES,
      serviceCodes: ['ECOLES'],
      engagements: ['EJ-1', 'EJ-2'],
      object: 'ENT des écoles, année scolaire 2023-2024 : 2 lignes, 200 élèves',
      amount: '1480.00',
      observation: SEVERAL,
    },
  ]);
});

test.each([
  ['colleges', 'ENT des collèges, année scolaire 2023-2024 : 2 lignes, 350 élèves', 2024],
  ['npdc', 'ENT, Nord-Pas-de-Calais Numérique, année scolaire 2023-2024 : 1 EPCI, 350 élèves', 2024],
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
    budgetAllocation: defaultOptions(service, '2023-2024').budgetAllocation,
    paymentTerm: service === 'npdc' ? '30 jours après mise à disposition sur Chorus Pro' : '',
  });
});

test('a second annex claims a complement and takes back a reduction and a cancellation, each apart', () => {
  const third: TableRow = { UAI: UAI.three, Établissement: 'École du Bois', Engagement: 'EJ-3' };
  const now = run({ Élèves: 101 }, { ...SECOND, Élèves: 90 });
  const comparison = compareWithEarlier(now, run({}, SECOND, third).lines);
  const city = { ...CITY, ...BASES, serviceCodes: ['ECOLES'], engagements: ['EJ-1', 'EJ-2'] };
  expect(withAmounts(differenceTitres(now, comparison))).toEqual([
    {
      ...city,
      object: 'ENT des écoles, année scolaire 2023-2024 : titre complémentaire',
      amount: '7.40',
      observation: SEVERAL,
    },
    {
      ...city,
      object: 'ENT des écoles, année scolaire 2023-2024 : réduction de titre',
      amount: '-74.00',
      observation: SEVERAL,
    },
    {
      ...city,
      object: 'ENT des écoles, année scolaire 2023-2024 : annulation',
      amount: '-740.00',
      observation: SEVERAL,
    },
  ]);
});

test('a complement alone, under the threshold, says so; a payer that is gone has no codes', () => {
  const now = run({ Élèves: 101 });
  const made = differenceTitres(now, compareWithEarlier(now, run({}, { ...SECOND, ...OTHER }).lines));
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
    ["Ville d'Abbeville", ['ECOLES'], ['EJ-1'], '7.40', 'Sous le seuil de recouvrement de 15,00\u00a0€'],
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
  const made = differenceTitres(now, compareWithEarlier(now, run({}).lines));
  expect(made.map(({ amount, observation }) => [amount.toFixed(2), observation])).toEqual([
    ['740.00', "Plusieurs codes service : à partager d'après les lignes de l'état"],
  ]);
});
