import { defaultOptions } from '../../../src/billing/default-options';
import type { Decision } from '../../../src/billing/model/decision';
import { billed, ready, sentences, SIRET, table, type TableRow } from '../support/counts';

const options = defaultOptions('npdc', '2023-2024');
const decisions: readonly Decision[] = [
  {
    kind: 'accept',
    code: 'rateNotVoted',
    row: null,
    about:
      "Nord-Pas-de-Calais Numérique, Conditions d'exercice de la compétence numérique éducatif (document non daté), article 5, 2023-2024",
  },
];
const ROW: TableRow = {
  EPCI: 'CC du Ternois',
  SIREN: '200069672',
  Élèves: 1000,
  Option: 'non',
  'Demi-journées': 2,
  Subventions: 100,
  Payeur: null,
  SIRET: SIRET.ternois,
  'Code service': 'ENT',
  Engagement: 'EJ-1',
  Date: 45_214,
};
const said = (changes: TableRow) =>
  sentences(billed(table([{ ...ROW, ...changes }]), { options, decisions })).filter((one) =>
    one.includes('!'),
  );
const lineOf = (changes: TableRow) => {
  const [line] = ready(table([{ ...ROW, ...changes }]), { options, decisions }).lines;
  if (line === undefined) throw new Error('Expected a line.');
  return line;
};

test('an EPCI pays for itself, unless another payer is named', () => {
  expect(lineOf({})).toMatchObject({
    epciName: 'CC du Ternois',
    epciSiren: '200069672',
    payer: { id: `siret:${SIRET.ternois}`, name: 'CC du Ternois', siret: SIRET.ternois },
    serviceCode: 'ENT',
    engagement: 'EJ-1',
    countDate: '2023-10-15',
    school: null,
    uai: null,
    insee: null,
    communeName: null,
    category: null,
  });
  expect(lineOf({ Payeur: 'Syndicat mixte du Ternois' }).payer.name).toBe('Syndicat mixte du Ternois');
});

test.each([
  ['200070993', 'CA de la Baie de Somme'],
  ['200069672', 'CC du Ternois'],
  ['245901038', 'CC du Pays Solesmois'],
  ['242900314', '242900314'],
])('of the SIREN %s alone, the EPCI is called %s', (siren, name) => {
  expect(lineOf({ EPCI: null, SIREN: siren, SIRET: null })).toMatchObject({
    epciName: name,
    payer: { name },
  });
});

test('half-days and subsidies that are blank count none, and those that cannot be read are not billed', () => {
  expect(lineOf({}).amount.toFixed(2)).toBe('1500.00');
  expect(lineOf({ 'Demi-journées': null }).amount.toFixed(2)).toBe('1200.00');
  expect(lineOf({ Subventions: null }).amount.toFixed(2)).toBe('1600.00');
  expect(said({ 'Demi-journées': 'deux' })).toEqual([
    'Effectifs!E2 error: Trouvé « deux », attendu un nombre entier, comme 412. Corrigez-le.',
  ]);
  expect(said({ Subventions: '#N/A' })).toEqual([
    "Effectifs!F2 error: Trouvé l'erreur #N/A. Corrigez la formule ou saisissez la valeur.",
  ]);
});

test('an EPCI is billed from its first year', () => {
  expect(said({ 'Bénéficiaire depuis': '2024-2025' })).toEqual([
    "Effectifs!L2 error: Bénéficiaire depuis 2024-2025 seulement : 2023-2024 n'est pas due. Écartez la ligne, ou corrigez l'année.",
  ]);
});

test('what stands beside the counts is kept with the line', () => {
  expect(lineOf({ Remarque: 'à relancer' }).aside).toEqual(['à relancer']);
});
