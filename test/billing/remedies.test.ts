import type { CellValue } from '../../src/kit/cells/cell';
import type { Finding, Remedy } from '../../src/billing/model/finding';
import { billed, only, SIRET, SOUND, table, UAI } from './support/counts';

type Row = Readonly<Record<string, CellValue>>;

/** Where a finding stands and what can be done about it, in one line. */
function said({ code, severity, field, rows, remedies }: Finding): string {
  const at = rows.map(({ number }) => number).join(', ');
  return `${code} (${severity}, ${field ?? 'the row'}, ${at}): ${remedies.map(inWords).join('; ')}`;
}

function inWords(remedy: Remedy): string {
  switch (remedy.kind) {
    case 'chooseCommune':
      return `choose ${remedy.candidates.map(({ insee }) => insee).join(', ')}`;
    case 'correct':
    case 'assignColumn':
      return `${remedy.kind} ${remedy.fields.join(', ')}`;
    case 'accept':
      return `accept ${remedy.about}`;
    case 'choose':
      return `choose ${remedy.choices.join(', ')} about ${remedy.about}`;
    case 'chooseSheet':
      return `read ${remedy.sheets.join(', ')}`;
    case 'chooseSeparator':
      return `read with ${remedy.separators.join(' ')}`;
    case 'setAside':
    case 'registerVote':
      return remedy.kind;
  }
}

const findings = (...rows: readonly Row[]) =>
  billed(table(rows.map((row) => ({ ...SOUND, ...row })))).findings.map(said);

test.each<[Row, readonly string[]]>([
  [{ Élèves: null }, ['pupilsMissing (error, pupils, 2): correct pupils; setAside']],
  [{ Élèves: 'cent' }, ['notANumber (error, pupils, 2): correct pupils; setAside']],
  [{ Élèves: '4.000' }, ['numberReadTwice (error, pupils, 2): correct pupils; setAside']],
  [{ Élèves: -3 }, ['negative (error, pupils, 2): correct pupils; setAside']],
  [{ Élèves: '12,5' }, ['fractional (error, pupils, 2): correct pupils; setAside']],
  [{ Élèves: 0 }, ['noPupils (warning, pupils, 2): correct pupils', 'nothingOwed (warning, payer, 2): ']],
  [{ Élèves: 1001 }, ['outOfProportion (error, pupils, 2): accept 1001; correct pupils; setAside']],
  [{ Élèves: 1000000001 }, ['tooLarge (error, pupils, 2): correct pupils; setAside']],
  [{ Élèves: '#REF!' }, ['errorValue (error, pupils, 2): correct pupils; setAside']],
  [{ Engagement: '#N/A' }, ['errorValue (warning, engagement, 2): correct engagement']],
  [
    { Commune: null, 'Code INSEE': null },
    ['communeMissing (error, insee, 2): correct insee, commune; setAside'],
  ],
  [
    { Commune: 'Conteville', 'Code INSEE': null },
    ['communeHomonym (error, commune, 2): choose 76186, 80208; correct insee, commune; setAside'],
  ],
  [
    { Commune: 'Atlantide', 'Code INSEE': null },
    ['communeUnknown (error, commune, 2): correct insee, commune; setAside'],
  ],
  [
    { Commune: 'Abeville', 'Code INSEE': null },
    ['communeUnknown (error, commune, 2): choose 80001, 80005; correct insee, commune; setAside'],
  ],
  [
    { Commune: 'Montdidier', 'Code INSEE': '80500' },
    ['postalCodeForInsee (error, insee, 2): choose 80561, 80500; correct insee, commune; setAside'],
  ],
  [
    { Commune: 'Amiens', 'Code INSEE': '80001' },
    ['codeAndNameDisagree (error, insee, 2): choose 80021, 80001; correct insee, commune; setAside'],
  ],
  [
    { Commune: 'Amiens', 'Code INSEE': '75056' },
    ['codeAndNameDisagree (error, insee, 2): choose 80021; correct insee, commune; setAside'],
  ],
  [
    { Commune: null, 'Code INSEE': '80021A' },
    ['codeMalformed (error, insee, 2): correct insee, commune; setAside'],
  ],
  [
    { Commune: null, 'Code INSEE': '80999' },
    ['codeUnknown (error, insee, 2): correct insee, commune; setAside'],
  ],
  [
    { Commune: 'Paris', 'Code INSEE': '75056' },
    ['outsideTerritory (error, insee, 2): correct insee, commune; setAside'],
  ],
  [{ UAI: null }, ['uaiMissing (warning, uai, 2): correct uai']],
  [{ UAI: '0800001A' }, ['uaiInvalid (error, uai, 2): correct uai; setAside']],
  [{ UAI: UAI.seineMaritime }, ['uaiElsewhere (warning, uai, 2): correct uai']],
  [{ SIRET: null }, ['siretMissing (warning, siret, 2): correct siret']],
  [{ SIRET: '218' }, ['siretInvalid (error, siret, 2): correct siret; setAside']],
  [{ 'Code service': null }, ['serviceCodeMissing (warning, serviceCode, 2): correct serviceCode']],
  [
    { UAI: null, Établissement: null },
    [
      'uaiMissing (warning, uai, 2): correct uai',
      'notIdentified (error, the row, 2): correct uai, school, insee, commune; setAside',
    ],
  ],
  [{ Payeur: null }, ['payerMissing (error, payer, 2): correct payer; accept Abbeville (80001); setAside']],
  [{ Date: null }, ['dateMissing (warning, countDate, 2): correct countDate']],
  [{ Date: 'octobre' }, ['notADate (warning, countDate, 2): correct countDate']],
  [{ Date: '01/09/2024' }, ['dateOutsideYear (warning, countDate, 2): correct countDate']],
  [
    { 'Bénéficiaire depuis': '2024-2025' },
    ['beforeFirstYear (error, beneficiarySince, 2): correct beneficiarySince; setAside'],
  ],
  [
    { 'Bénéficiaire depuis': 2023 },
    ['notAFirstYear (error, beneficiarySince, 2): correct beneficiarySince; setAside'],
  ],
  [
    { 'Bénéficiaire depuis': true },
    ['notAFirstYear (error, beneficiarySince, 2): correct beneficiarySince; setAside'],
  ],
  [
    { Établissement: 'Cité scolaire Total', UAI: null },
    ['looksLikeTotal (error, the row, 2): accept Cité scolaire Total; setAside'],
  ],
  [{ Établissement: 'x'.repeat(1001) }, ['textTooLong (error, school, 2): correct school; setAside']],
])('%j: %j', (changes, expected) => {
  expect(findings(changes)).toEqual(expected);
});

test.each<[readonly Row[], readonly string[]]>([
  [
    [{}, { Établissement: 'École Jules-Ferry' }],
    [
      'duplicate (error, uai, 2, 3): correct uai, school, insee, commune; setAside',
      'duplicate (error, uai, 3, 2): correct uai, school, insee, commune; setAside',
    ],
  ],
  [
    [{}, { UAI: UAI.two, SIRET: SIRET.two }],
    [
      'payerOfSeveralSirets (error, siret, 2, 3): accept commune abbeville 21800019800018 21800020600019; correct siret, payer; setAside',
    ],
  ],
  [
    [{}, { UAI: UAI.two, SIRET: SIRET.two }, { UAI: UAI.three, SIRET: null }],
    [
      'payerOfSeveralSirets (error, siret, 2, 3, 4): accept commune abbeville 21800019800018 21800020600019; correct siret, payer; setAside',
      'siretNeeded (error, siret, 4): correct siret; setAside',
    ],
  ],
  [
    [{}, { UAI: UAI.two, Payeur: 'SIVOS du Ponthieu' }],
    [
      'siretOfSeveralPayers (error, siret, 2, 3): accept 21800019800018 commune abbeville sivos ponthieu; correct siret, payer; setAside',
    ],
  ],
  [[{ SIRET: null }, { UAI: UAI.two, SIRET: null }], ['siretMissing (warning, siret, 2, 3): correct siret']],
  [
    [{ 'Code service': null }, { UAI: UAI.two }, { UAI: UAI.three, 'Code service': null }],
    ['serviceCodeMissing (warning, serviceCode, 2, 4): correct serviceCode'],
  ],
  [[{ Élèves: 1 }, { UAI: UAI.two, Élèves: 1 }], ['underThreshold (warning, payer, 2, 3): ']],
])('%j: %j', (rows, expected) => {
  expect(findings(...rows)).toEqual(expected);
});

test('a code that is a postal code too: the code itself, then each commune that the postal code serves', () => {
  const billing = billed(table([{ ...SOUND, Commune: null, 'Code INSEE': '80090' }]));
  expect(said(only(billing, 'couldBePostalCode'))).toBe(
    'couldBePostalCode (warning, insee, 2): accept 80090; choose 80090, 80021; setAside',
  );
});
