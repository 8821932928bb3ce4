import { Problem } from '../../../src/engine/problem';
import type { Finding, FindingCode } from '../../../src/billing/model/finding';
import { reasonToSetAside } from '../../../src/billing/words/set-aside-causes';

/** A finding is told by its code and its details alone. */
function finding(code: string, details: object): Finding {
  const about = { severity: 'error', rows: [], field: null, address: null, remedies: [], accepted: false };
  return { code, details, ...about } as Finding;
}

const problem = new Problem('noTariffForCategory', { category: 'hors territoire', place: 'Amiens' });

test.each<[FindingCode, object, string]>([
  ['errorValue', { found: '#N/A' }, 'cellule en erreur : #N/A'],
  ['textTooLong', { found: '1 001', most: '1 000' }, 'texte de 1 001 caractères'],
  ['cellsBeyondHeader', { found: 'x' }, 'cellule au-delà des colonnes : x'],
  ['looksLikeTotal', { found: 'TOTAL' }, 'peut-être un total : TOTAL'],
  ['sumOfAbove', { found: '300', lines: 2 }, 'somme des lignes au-dessus : 300 élèves'],
  ['pupilsMissing', {}, 'effectif non indiqué'],
  ['notANumber', { found: 'douze' }, 'nombre illisible : douze'],
  [
    'numberReadTwice',
    { problem: new Problem('numberReadTwice', { argument: null, found: '4.000', readings: ['4', '4 000'] }) },
    'nombre à deux lectures : 4.000 (4 ou 4 000)',
  ],
  ['negative', { found: '-12' }, 'nombre négatif : -12'],
  ['fractional', { found: '1,5' }, 'nombre fractionnaire : 1,5'],
  ['tooLarge', { found: '1E+20', most: '999' }, 'nombre trop grand : 1E+20'],
  ['noPupils', {}, '0 élève'],
  ['outOfProportion', { found: '4 500', most: '2 000' }, 'effectif hors de proportion : 4 500'],
  ['moreAboveHour', { above: '12', pupils: '10' }, "12 élèves au-delà d'une heure pour 10 élèves"],
  ['notYesNo', { found: 'peut-être' }, 'ni oui ni non : peut-être'],
  ['notAnAmount', { found: 'cent' }, 'montant illisible : cent'],
  ['notAFirstYear', { found: 'hier', problem: null }, '« Bénéficiaire depuis » illisible : hier'],
  [
    'beforeFirstYear',
    { schoolYear: '2023-2024', first: '2024-2025' },
    'bénéficiaire depuis 2024-2025 seulement',
  ],
  ['communeMissing', {}, 'commune non indiquée'],
  ['communeUnknown', { found: 'Abevile', candidates: [] }, 'commune inconnue : Abevile'],
  ['communeHomonym', { found: 'Conteville', candidates: [] }, 'commune homonyme : Conteville'],
  ['codeMalformed', { found: '8002' }, 'code INSEE mal formé : 8002'],
  ['codeUnknown', { found: '80999' }, 'code INSEE inconnu : 80999'],
  [
    'codeAndNameDisagree',
    { name: 'Amiens', code: '80001', codeBelongsTo: 'Abbeville', candidates: [] },
    'nom et code contradictoires : Amiens, 80001',
  ],
  [
    'postalCodeForInsee',
    { code: '80090', codeBelongsTo: null, candidates: [] },
    'code postal pour code INSEE : 80090',
  ],
  [
    'couldBePostalCode',
    {
      problem: new Problem('placeCodeOfTwoReadings', {
        code: '80500',
        name: 'Maisnières',
        category: null,
        others: [],
      }),
    },
    'code peut-être postal : 80500',
  ],
  [
    'placeContradicted',
    { problem: new Problem('placeDepartmentDisagrees', { name: 'Dury', department: '02', communes: [] }) },
    '« Dury » et le département Aisne (02) se contredisent (trouvé : )',
  ],
  ['departmentUnknown', { found: 'Picardie' }, 'département inconnu : Picardie'],
  ['postalCodeMalformed', { found: '8010' }, 'code postal mal formé : 8010'],
  [
    'uaiOfNamesake',
    { uai: '0620001P', department: '62', commune: 'Dury (80261)', elsewhere: [] },
    'UAI du département 62 : 0620001P',
  ],
  ['uaiInvalid', { found: '0809001X' }, 'UAI invalide : 0809001X'],
  [
    'uaiElsewhere',
    { uai: '0590001A', department: '59', commune: 'Abbeville' },
    'UAI du département 59 : 0590001A',
  ],
  ['siretInvalid', { found: '123' }, 'SIRET invalide : 123'],
  ['sirenInvalid', { found: '123' }, 'SIREN invalide : 123'],
  ['notIdentified', { subject: 'epci' }, 'EPCI non identifié'],
  ['notIdentified', { subject: 'establishment' }, 'établissement non identifié'],
  ['duplicate', { subject: 'École du Centre', rows: [2, 3] }, 'doublon : École du Centre, lignes 2, 3'],
  ['payerMissing', { commune: 'Abbeville' }, 'payeur non indiqué'],
  ['payerOfSeveralSirets', { payer: 'SIVOS', sirets: [], rows: [] }, 'plusieurs SIRET pour SIVOS'],
  ['siretOfSeveralPayers', { siret: '1', payers: [], rows: [] }, 'plusieurs payeurs pour le SIRET 1'],
  ['siretNeeded', { payer: 'SIVOS', sirets: [] }, 'SIRET à préciser : SIVOS'],
  ['outsideTerritory', { problem }, 'Amiens : aucun tarif voté pour « hors territoire »'],
  ['unpriced', { problem }, 'Amiens : aucun tarif voté pour « hors territoire »'],
  // A kind that says nothing of one row.
  ['columnAbsent', { field: 'siret' }, 'Colonnes absentes'],
])('%s with %j: %s', (code, details, cause) => {
  expect(reasonToSetAside(finding(code, details))).toBe(cause);
});
