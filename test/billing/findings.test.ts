import type { CellValue } from '../../src/kit/cells/cell';
import type { BillingOptions } from '../../src/billing/model/options';
import { billed, only, sentences, SIRET, SOUND, table, uai, UAI } from './support/counts';

type Row = Readonly<Record<string, CellValue>>;
const NNBSP = '\u202f';

/** Lower-case headers of the dictionary are the only thing that a finding of a lone row depends on. */
const without = (...headers: readonly string[]): Row =>
  Object.fromEntries(Object.entries(SOUND).filter(([header]) => !headers.includes(header)));

test('a sound row has no finding', () => {
  expect(sentences(billed(table([SOUND])))).toEqual([]);
});

describe('a row', () => {
  test.each<[string, Row, readonly string[]]>([
    // Pupils
    [
      'without pupils',
      { Élèves: null },
      ["E2 error: Nombre d'élèves vide, attendu un nombre entier. Saisissez-le, ou écartez la ligne."],
    ],
    [
      'of text pupils',
      { Élèves: 'cent' },
      ['E2 error: Trouvé « cent », attendu un nombre entier, comme 412. Corrigez-le.'],
    ],
    [
      'of negative pupils',
      { Élèves: -3 },
      ['E2 error: Trouvé -3, attendu un nombre positif ou nul. Corrigez-le.'],
    ],
    [
      'of fractional pupils',
      { Élèves: '12,5' },
      ['E2 error: Trouvé 12,5, attendu un nombre entier. Corrigez-le.'],
    ],
    [
      'of 0 pupils',
      { Élèves: 0 },
      [
        "E2 warning: 0 élève : rien n'est dû par élève. Vérifiez l'effectif.",
        "F2 warning: Ville d'Abbeville ne doit rien : ses lignes font 0,00 €, aucun titre n'est émis.",
      ],
    ],
    ['of 1 000 pupils', { Élèves: `1${NNBSP}000` }, []],
    [
      'of 1 001 pupils',
      { Élèves: 1001 },
      [
        `E2 error: 1${NNBSP}001 élèves sur une ligne, attendu au plus 1${NNBSP}000. Confirmez l'effectif ou corrigez-le.`,
      ],
    ],
    [
      'of more pupils than there are people',
      { Élèves: 1_000_000_001 },
      [
        `E2 error: Trouvé 1${NNBSP}000${NNBSP}000${NNBSP}001, attendu au plus 1${NNBSP}000${NNBSP}000${NNBSP}000. Corrigez-le.`,
      ],
    ],
    [
      'of an error of Excel',
      { Élèves: '#REF!' },
      ["E2 error: Trouvé l'erreur #REF!. Corrigez la formule ou saisissez la valeur."],
    ],
    [
      'of an error where nothing depends on it',
      { Engagement: '#N/A' },
      ["I2 warning: Trouvé l'erreur #N/A. Corrigez la formule ou saisissez la valeur."],
    ],

    // Places
    [
      'without commune',
      { Commune: null, 'Code INSEE': ' ' },
      ["D2 error: Ni code INSEE ni commune. Saisissez l'un des deux, ou écartez la ligne."],
    ],
    ['of a code that Excel made a number', { Commune: 'Pithon', 'Code INSEE': 2604, UAI: uai(20001) }, []],
    ['of a former code', { Commune: 'Yaucourt-Bussus', 'Code INSEE': '80830' }, []],
    ['of a name abbreviated', { Commune: 'ST VALERY S/ SOMME', 'Code INSEE': '80721' }, []],
    ['of a name with its département', { Commune: 'Conteville (80)', 'Code INSEE': null }, []],
    [
      'of a homonym',
      { Commune: 'Conteville', 'Code INSEE': null },
      [
        'C2 error: « Conteville » désigne plusieurs communes : Conteville (76186), Conteville (80208). Choisissez la bonne.',
      ],
    ],
    ['of a homonym that its code tells', { Commune: 'Conteville', 'Code INSEE': '80208' }, []],
    [
      'of an unknown name',
      { Commune: 'Atlantide', 'Code INSEE': null },
      [
        "C2 error: « Atlantide » n'est pas une commune de la Somme ou de ses EPCI voisins. Corrigez le nom ou saisissez le code INSEE.",
      ],
    ],
    [
      'of a name mistyped',
      { Commune: 'Abeville', 'Code INSEE': null },
      [
        "C2 error: « Abeville » n'est pas une commune connue ; proches : Abbeville (80001), Agenville (80005). Choisissez, ou corrigez.",
      ],
    ],
    [
      'of a label where a commune is expected',
      { Commune: 'membre', 'Code INSEE': null },
      [
        "C2 error: « membre » n'est pas une commune de la Somme ou de ses EPCI voisins. Corrigez le nom ou saisissez le code INSEE.",
      ],
    ],
    [
      'of a postal code beside the name',
      { Commune: 'Montdidier', 'Code INSEE': '80500' },
      [
        'D2 error: 80500 est un code postal : Montdidier (80561). Comme code INSEE, il désigne Maisnières. Choisissez la commune.',
      ],
    ],
    [
      'of a postal code beside the name, both of members',
      { Commune: 'Abbeville', 'Code INSEE': '80100' },
      [
        'D2 error: 80100 est un code postal : Abbeville (80001). Comme code INSEE, il désigne Bettencourt-Saint-Ouen. Choisissez la commune.',
      ],
    ],
    [
      'of a code and a name that disagree',
      { Commune: 'Amiens', 'Code INSEE': '80001' },
      [
        'D2 error: Le nom et le code se contredisent : « Amiens », mais 80001 désigne Abbeville. Choisissez la commune, ou corrigez.',
      ],
    ],
    [
      'of a code out of the list and a name that is in it',
      { Commune: 'Amiens', 'Code INSEE': '75056' },
      [
        'D2 error: Le nom et le code se contredisent : « Amiens », mais 75056 est hors de la liste. Choisissez la commune, ou corrigez.',
      ],
    ],
    [
      'of a malformed code',
      { Commune: null, 'Code INSEE': '8002' + '1A' },
      ["D2 error: « 80021A » n'est pas un code INSEE, attendu cinq caractères, comme 80021. Corrigez-le."],
    ],
    [
      'of a code of the Somme that no commune bears',
      { Commune: null, 'Code INSEE': '80999' },
      ["D2 error: 80999 n'est le code INSEE d'aucune commune de la Somme. Corrigez-le."],
    ],
    [
      'of a commune elsewhere',
      { Commune: 'Paris', 'Code INSEE': '75056' },
      [
        'D2 error: commune 75056 : aucun tarif voté pour « hors territoire ». Les actes ne visent que la Somme et les territoires membres ; vérifiez la commune.',
      ],
    ],

    // Identifiers
    [
      'without UAI',
      { UAI: null },
      [
        "B2 warning: UAI vide : l'établissement est reconnu à sa commune et à son nom. Saisissez-la si elle est connue.",
      ],
    ],
    [
      'of a wrong UAI',
      { UAI: '0800001A' },
      [
        "B2 error: « 0800001A » n'est pas une UAI, attendu sept chiffres et leur lettre clé, comme 0800001S. Corrigez-la.",
      ],
    ],
    ['of a UAI with spaces, in lower case', { UAI: ` ${UAI.one.toLowerCase()} ` }, []],
    [
      'of a UAI of another département',
      { UAI: UAI.seineMaritime },
      [
        `B2 warning: L'UAI ${UAI.seineMaritime} est du département 76, mais la commune est Abbeville (80001). Vérifiez l'une et l'autre.`,
      ],
    ],
    [
      'without SIRET',
      { SIRET: null },
      ["G2 warning: Ville d'Abbeville : aucun SIRET. Saisissez-le : Chorus Pro le demande."],
    ],
    ['of a SIRET that Excel made a number', { SIRET: Number(SIRET.one) }, []],
    [
      'of a wrong SIRET',
      { SIRET: '21800019800010' },
      [
        "G2 error: « 21800019800010 » n'est pas un SIRET, attendu quatorze chiffres, clés comprises. Corrigez-le.",
      ],
    ],
    [
      'without service code',
      { 'Code service': null },
      [
        "H2 warning: Ville d'Abbeville : aucun code service. Saisissez-le si le payeur en demande un sur Chorus Pro.",
      ],
    ],
    [
      'that nothing identifies',
      { UAI: null, Établissement: null },
      [
        "B2 warning: UAI vide : l'établissement est reconnu à sa commune et à son nom. Saisissez-la si elle est connue.",
        "A2:J2 error: Rien n'identifie l'établissement : attendu l'UAI, ou la commune et le nom. Sans eux, il pourrait être facturé deux fois.",
      ],
    ],
    [
      'without payer',
      { Payeur: null },
      ['F2 error: Payeur vide. Saisissez-le, ou confirmez que la commune paie : Abbeville (80001).'],
    ],

    // Dates
    ['of a date in French', { Date: '15/10/2023' }, []],
    [
      'without date',
      { Date: null },
      ["J2 warning: Date de l'effectif vide. Saisissez-la : l'état la mentionne."],
    ],
    [
      'of no date',
      { Date: 'octobre' },
      ['J2 warning: Trouvé « octobre », attendu une date, comme 15/10/2023. Corrigez-la.'],
    ],
    ['counted on the last day of the year', { Date: '31/08/2024' }, []],
    [
      'counted after the year',
      { Date: '01/09/2024' },
      [
        "J2 warning: Le 01/09/2024 est hors de l'année scolaire 2023-2024. Vérifiez que l'effectif est celui de l'année facturée.",
      ],
    ],
    ['of a beneficiary since that year', { 'Bénéficiaire depuis': '2023-2024' }, []],
    ['of a beneficiary since the first of September', { 'Bénéficiaire depuis': '01/09/2023' }, []],
    [
      'of a later beneficiary',
      { 'Bénéficiaire depuis': '2024-2025' },
      [
        "K2 error: Bénéficiaire depuis 2024-2025 seulement : 2023-2024 n'est pas due. Écartez la ligne, ou corrigez l'année.",
      ],
    ],
    [
      'of a beneficiary since a year that says too little',
      { 'Bénéficiaire depuis': 2023 },
      [
        "K2 error: Bénéficiaire depuis : 2023 ne dit pas de quelle année scolaire il s'agit : 2022-2023, facturée en 2023, ou 2023-2024, qui commence en 2023 ? Écrivez l'une des deux, ou ENT.ANNEESCOLAIRE(2023) pour l'année facturée en 2023.",
      ],
    ],
    [
      'of a beneficiary since a number that is neither a year nor a day of these times',
      { 'Bénéficiaire depuis': 2023.5 },
      [
        'K2 error: Bénéficiaire depuis : trouvé « 2023,5 », attendu une année scolaire, comme 2021-2022, ou une date. Corrigez-le.',
      ],
    ],
    [
      'of a beneficiary since no year',
      { 'Bénéficiaire depuis': true },
      [
        'K2 error: Bénéficiaire depuis : trouvé « VRAI », attendu une année scolaire, comme 2021-2022, ou une date. Corrigez-le.',
      ],
    ],
  ])('%s', (_what, changes, expected) => {
    const source = table([{ ...SOUND, ...changes }]);
    expect(sentences(billed(source))).toEqual(expected.map((sentence) => `Effectifs!${sentence}`));
  });

  test('of a code alone that is a postal code too: an error where another rate or payer could be meant', () => {
    const alone = { ...without('Commune'), 'Code INSEE': '80500' };
    const billing = billed(table([alone]));
    const [finding, ...others] = sentences(billing);
    expect(others).toEqual([]);
    expect(finding).toBe(
      'Effectifs!C2 error: 80500 se lit de deux façons : comme code INSEE, Maisnières (hors membre) ; comme code postal, Montdidier et 28 autres (membre). Écrivez « Maisnières (80500) », ou le nom de la commune.',
    );
    expect(
      only(billing, 'couldBePostalCode').remedies.flatMap((remedy) =>
        remedy.kind === 'chooseCommune' ? remedy.candidates : [],
      ),
    ).toContainEqual({
      insee: '80561',
      name: 'Montdidier',
      epciName: 'CC du Grand Roye',
    });
  });

  test('with cells beyond the last column', () => {
    const source = table([SOUND]);
    const wider = { ...source, rows: source.rows.map((row) => [...row, null, '12']) };
    expect(sentences(billed(wider))).toEqual([
      'Effectifs!A2:J2 error: « 12 » dépasse la dernière colonne : un séparateur de trop a pu décaler la ligne. Vérifiez la ligne.',
    ]);
  });
});

describe('several rows', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    [
      'of one UAI',
      [{}, { Établissement: 'École Jules-Ferry' }],
      [
        `B2 error: École du Centre, ${UAI.one} figure aux lignes 2, 3, attendu une seule fois. Écartez les autres, ou corrigez.`,
        `B3 error: École du Centre, ${UAI.one} figure aux lignes 2, 3, attendu une seule fois. Écartez les autres, ou corrigez.`,
      ],
    ],
    [
      'of one name in one commune, one without UAI',
      [{}, { UAI: null, Établissement: 'ECOLE DU CENTRE' }],
      [
        `B2 error: École du Centre, ${UAI.one} figure aux lignes 2, 3, attendu une seule fois. Écartez les autres, ou corrigez.`,
        "B3 warning: UAI vide : l'établissement est reconnu à sa commune et à son nom. Saisissez-la si elle est connue.",
        `B3 error: École du Centre, ${UAI.one} figure aux lignes 2, 3, attendu une seule fois. Écartez les autres, ou corrigez.`,
      ],
    ],
    ['of one name in one commune, told apart by their UAI', [{}, { UAI: UAI.two }], []],
    [
      'of one payer with two SIRET',
      [{}, { UAI: UAI.two, SIRET: SIRET.two }],
      [
        `G2 error: Ville d'Abbeville porte plusieurs SIRET (${SIRET.one}, ${SIRET.two}), lignes 2, 3. Corrigez, ou confirmez que ce sont des payeurs distincts.`,
      ],
    ],
    [
      'of one payer with two SIRET and none',
      [{}, { UAI: UAI.two, SIRET: SIRET.two }, { UAI: UAI.three, SIRET: null }],
      [
        `G2 error: Ville d'Abbeville porte plusieurs SIRET (${SIRET.one}, ${SIRET.two}), lignes 2, 3, 4. Corrigez, ou confirmez que ce sont des payeurs distincts.`,
        `G4 error: Ville d'Abbeville : SIRET vide, quand d'autres lignes en portent plusieurs (${SIRET.one}, ${SIRET.two}). Saisissez celui de cette ligne.`,
      ],
    ],
    [
      'of two payers with one SIRET',
      [{}, { UAI: UAI.two, Payeur: 'SIVOS du Ponthieu' }],
      [
        `G2 error: Le SIRET ${SIRET.one} est porté par plusieurs payeurs (Ville d'Abbeville, SIVOS du Ponthieu), lignes 2, 3. Corrigez, ou confirmez que c'est le même.`,
      ],
    ],
    [
      'of one payer, whose SIRET one of them gives',
      [{}, { UAI: UAI.two, SIRET: null, Payeur: "VILLE D'ABBEVILLE" }],
      [],
    ],
  ])('%s', (_what, changes, expected) => {
    const source = table(changes.map((change) => ({ ...SOUND, ...change })));
    expect(sentences(billed(source))).toEqual(expected.map((sentence) => `Effectifs!${sentence}`));
  });
});

describe('a source', () => {
  test.each<[string, readonly Row[], Partial<BillingOptions>, readonly string[]]>([
    [
      'without rows',
      [],
      {},
      [
        'error: Aucune ligne à facturer. Choisissez un tableau, une plage ou un fichier qui en contient.',
        'error: Aucune colonne « Élèves » trouvée, attendue pour facturer. Désignez la colonne qui la contient.',
        "error: Ni colonne « UAI » ni colonne « Établissement », attendu l'une des deux. Désignez la colonne qui la contient.",
        "error: Ni colonne « Code INSEE » ni colonne « Commune », attendu l'une des deux. Désignez la colonne qui la contient.",
      ],
    ],
    [
      'without pupils',
      [without('Élèves')],
      {},
      [
        'error: Aucune colonne « Élèves » trouvée, attendue pour facturer. Désignez la colonne qui la contient.',
      ],
    ],
    [
      'of two columns of pupils',
      [{ ...SOUND, Effectif: 90 }],
      {},
      [
        'error: Plusieurs colonnes peuvent être « Élèves » : « Élèves » (100), « Effectif » (90). Désignez la bonne.',
      ],
    ],
    [
      'without payers',
      [without('Payeur')],
      {},
      [
        'warning: Aucune colonne de payeur : la commune de chaque établissement est facturée. Désignez la colonne du payeur si elle existe.',
      ],
    ],
    [
      'without SIRET, service codes and dates',
      [without('SIRET', 'Code service', 'Date')],
      {},
      [
        "warning: Aucune colonne « SIRET » : l'état n'en portera pas. Désignez-la si elle existe.",
        "warning: Aucune colonne « Code service » : l'état n'en portera pas. Désignez-la si elle existe.",
        "warning: Aucune colonne « Date » : l'état n'en portera pas. Désignez-la si elle existe.",
      ],
    ],
    [
      'of a year that no act prices, said once',
      [
        { ...SOUND, Date: '15/10/2022' },
        { ...SOUND, Date: '15/10/2022', UAI: UAI.two },
      ],
      { schoolYear: '2022-2023', budgetYear: 2023 },
      [
        'error: Aucun tarif voté pour 2022-2023. Années connues : 2021-2022, 2023-2024. Enregistrez le vote dans Tarifs.',
      ],
    ],
    [
      'billed in a later budget year',
      [SOUND],
      { budgetYear: 2025 },
      ["warning: Exercice 2025 pour l'année scolaire 2023-2024, attendu 2024. Vérifiez l'exercice."],
    ],
  ])('%s', (_what, rows, options, expected) => {
    expect(sentences(billed(table(rows), { options }))).toEqual(
      expected.map((sentence) => `Effectifs ${sentence}`),
    );
  });
});

test('each of many duplicates is told with one other alone, and with the numbers of all', () => {
  const { findings } = billed(table([SOUND, SOUND, SOUND, SOUND]));
  expect(
    findings.map(({ code, rows, details }) => [code, rows.map(({ number }) => number), details]),
  ).toEqual(
    [
      [2, 3],
      [3, 2],
      [4, 2],
      [5, 2],
    ].map((rows) => ['duplicate', rows, { subject: `École du Centre, ${UAI.one}`, rows: [2, 3, 4, 5] }]),
  );
});
