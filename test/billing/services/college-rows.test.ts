import { defaultOptions } from '../../../src/billing/default-options';
import { billed, ready, sentences, SIRET, table, UAI, type TableRow } from '../support/counts';

const PROPOSED = defaultOptions('colleges', '2023-2024');
const OPTIONS = { ...PROPOSED, colleges: { ...PROPOSED.colleges, siret: SIRET.department } };
const ROW: TableRow = {
  Collège: 'Collège A',
  UAI: UAI.one,
  Commune: 'Abbeville',
  Élèves: 350,
  "Élèves plus d'1 h": 210,
  Date: 45_214,
};
const said = (changes: TableRow) => sentences(billed(table([{ ...ROW, ...changes }]), { options: OPTIONS }));
const lineOf = (changes: TableRow) => {
  const [line] = ready(table([{ ...ROW, ...changes }]), { options: OPTIONS }).lines;
  return [line?.insee, line?.communeName, line?.epciName, line?.epciSiren];
};

test('a college without UAI is known by its commune', () => {
  expect(said({ UAI: null })).toEqual([
    "Effectifs!B2 warning: UAI vide : l'établissement est reconnu à sa commune et à son nom. Saisissez-la si elle est connue.",
  ]);
  expect(lineOf({ UAI: null })).toEqual(['80001', 'Abbeville', 'CA de la Baie de Somme', '200070993']);
  expect(said({ UAI: null, Commune: 'Abeville' })[0]).toBe(
    "Effectifs!C2 error: « Abeville » n'est pas une commune connue ; proches : Abbeville (80001), Agenville (80005). Choisissez, ou corrigez.",
  );
});

test('of a college with a UAI, the commune is repeated as it is written', () => {
  expect(said({ Commune: 'Abeville' })).toEqual([]);
  expect(lineOf({ Commune: 'Abeville' })).toEqual([null, 'Abeville', null, null]);
});

test('a college without UAI nor commune could be billed twice', () => {
  expect(said({ UAI: null, Commune: null })).toEqual([
    "Effectifs!B2 warning: UAI vide : l'établissement est reconnu à sa commune et à son nom. Saisissez-la si elle est connue.",
    "Effectifs!A2:F2 error: Rien n'identifie l'établissement : attendu l'UAI, ou la commune et le nom. Sans eux, il pourrait être facturé deux fois.",
  ]);
});

test('all pupils may be above the hour; a count that is no number is asked about', () => {
  expect(said({ "Élèves plus d'1 h": 350 })).toEqual([]);
  expect(said({ "Élèves plus d'1 h": 'tous' })).toEqual([
    'Effectifs!E2 error: Trouvé « tous », attendu un nombre entier, comme 412. Corrigez-le.',
  ]);
});

test('a college is billed from its first year', () => {
  expect(said({ 'Bénéficiaire depuis': '2024-2025' })).toEqual([
    "Effectifs!G2 error: Bénéficiaire depuis 2024-2025 seulement : 2023-2024 n'est pas due. Écartez la ligne, ou corrigez l'année.",
  ]);
});

test('what stands beside the counts is kept with the line', () => {
  const { lines } = ready(table([{ ...ROW, Principal: 'Mme Petit' }]), { options: OPTIONS });
  expect(lines.map(({ aside, countDate, category }) => [aside, countDate, category])).toEqual([
    [['Mme Petit'], '2023-10-15', null],
    [[], null, null],
  ]);
});
