import { readHeader } from '../../../src/billing/columns/read-header';
import { recogniseColumns } from '../../../src/billing/columns/recognise-columns';
import type { ColumnChoices } from '../../../src/billing/model/options';
import type { Field } from '../../../src/billing/model/field';
import type { BillingService } from '../../../src/billing/model/service';

const OF_ANY: readonly BillingService[] = ['primary-schools', 'colleges', 'npdc'];

/** The field that a header surely names, in the first service that knows it. */
function fieldNamed(header: string): Field | undefined {
  return OF_ANY.map((service) => readHeader(header, { service, schoolYear: '2023-2024' })).find(
    (reading) => reading?.isSure === true,
  )?.field;
}

describe('fieldNamed', () => {
  test.each<[string, Field]>([
    ["Nom de l'établissement", 'school'],
    ['ECOLE', 'school'],
    ['Collège', 'school'],
    ['Code UAI (ex-RNE)', 'uai'],
    ['UAI', 'uai'],
    ['N° RNE', 'uai'],
    ['Ville', 'commune'],
    ['Code INSEE', 'insee'],
    ['code_insee', 'insee'],
    ["Nombre d'élèves", 'pupils'],
    ['Nb. élèves', 'pupils'],
    ['NB_ELEVES', 'pupils'],
    ['Comptes créés', 'pupils'],
    ["Élèves plus d'1 h", 'pupilsAboveOneHour'],
    ['élèves > 1h', 'pupilsAboveOneHour'],
    ['Élèves +1h', 'pupilsAboveOneHour'],
    ['Payeur', 'payer'],
    ['Redevable', 'payer'],
    ['N° SIRET', 'siret'],
    ['Code service (Chorus Pro)', 'serviceCode'],
    ["Numéro d'engagement", 'engagement'],
    ['Date', 'countDate'],
    ['Date du comptage', 'countDate'],
    ['Bénéficiaire depuis', 'beneficiarySince'],
    ['EPCI', 'epci'],
    ['EPCI/SIREN', 'siren'],
    ['Option', 'option'],
    ['Demi-journées', 'halfDays'],
    ['Subventions', 'subsidies'],
  ])('%s is %s', (header, field) => {
    expect(fieldNamed(header)).toBe(field);
  });

  test.each<[Field, readonly string[]]>([
    ['school', ['Nom établissement', 'Libellé établissement', 'Dénomination', 'Appellation_officielle']],
    ['school', ["Nom de l'école", 'NOM DU COLLEGE', 'School']],
    [
      'uai',
      ['code uai', 'N° UAI', 'No UAI', 'Numéro UAI', 'UAI établissement', 'RNE', 'Code RNE', 'UAI / RNE'],
    ],
    ['commune', ['COMMUNE', 'Nom de la commune', 'Libellé commune', "Commune de l'école", 'Localité']],
    ['commune', ["Commune de l'établissement", 'Municipality']],
    [
      'insee',
      ['INSEE', 'N° INSEE', 'Code INSEE de la commune', 'Code commune', 'Code commune (INSEE)', 'COG'],
    ],
    ['insee', ['INSEE commune', 'Code commune INSEE', 'Code officiel géographique', 'INSEE code']],
    ['epci', ["Nom de l'EPCI", 'Libellé EPCI', 'Communauté', 'Intercommunalité']],
    ['siren', ['Siren', 'N° SIREN', "SIREN de l'EPCI", 'Code SIREN']],
    ['pupils', ['Total élèves', 'Élèves (total)', 'Élèves total', 'Effectifs', 'Effectif élèves']],
    ['pupils', ['Effectif total', 'Comptes', 'Nombre de comptes', 'Nbre de comptes élèves', 'Pupils']],
    ['pupils', ['Comptes élèves', 'Nb comptes créés', 'Effectif des élèves', 'Les effectifs', 'Nb élève']],
    ['pupilsAboveOneHour', ['Élèves + 1 h', "Élèves plus d'une heure", 'Élèves plus 1h', "Élèves plus d'1h"]],
    ['pupilsAboveOneHour', ["Élèves + d'1 h", 'Élèves > 1 h', "Élèves au-delà d'une heure", 'Maxicours']],
    ['pupilsAboveOneHour', ['Élèves Maxicours']],
    ['option', ['Option forfaitaire', 'Accompagnement forfaitaire', 'Contribution optionnelle']],
    [
      'halfDays',
      ['Nombre de demi-journées', "Demi-journées d'accompagnement", 'Accompagnement à la demande'],
    ],
    ['subsidies', ['Subvention', 'Subventions des communes', 'Montant des subventions']],
    [
      'payer',
      ['Nom du payeur', 'Nom du redevable', 'Débiteur', 'Tiers', 'Collectivité', 'Payer', 'Le payeur'],
    ],
    ['payer', ['Collectivité compétente', 'Collectivité payeuse']],
    ['siret', ['siret', 'Numéro SIRET', 'Num. SIRET', 'SIRET du payeur', 'SIRET du redevable', 'Code SIRET']],
    ['siret', ['SIRET de la collectivité']],
    ['serviceCode', ['CODE_SERVICE', 'Service code', 'Code service Chorus', 'Code service exécutant']],
    ['engagement', ['Engagement', "N° de l'engagement", 'Engagement juridique', 'EJ', 'N° EJ']],
    ['engagement', ["Numéro d'engagement juridique", "Référence de l'engagement", 'N° du bon de commande']],
    ['countDate', ['Date de comptage', "Date de l'effectif", 'Date des effectifs', 'Date du relevé']],
    ['countDate', ['Date de constat', 'Effectif au', 'Arrêté au']],
    ['beneficiarySince', ['Adhérent depuis', 'Première année', "Date d'adhésion", 'Depuis']],
    ['schoolYear', ['Rentrée scolaire', 'rentree_scolaire', 'Année scolaire', 'annee_scolaire', 'Millésime']],
    ['degree', ['Type_etablissement', "Type d'établissement", 'Nature', 'Code nature', 'libelle_nature']],
    ['department', ['Département', 'Code département', 'Code_departement', 'Libellé département']],
    ['postalCode', ['Code postal', 'Code Postal', 'Code_postal', 'code_postal_uai']],
  ])('%s: %j', (field, headers) => {
    expect(headers.map((header) => [header, fieldNamed(header)])).toEqual(
      headers.map((header) => [header, field]),
    );
  });

  test('reads what stands in parentheses, however long', () => {
    expect(fieldNamed('Effectif (au 15/10)')).toBe('pupils');
    expect(fieldNamed('(Effectif)')).toBe('pupils');
    expect(fieldNamed('(au 15/10) Effectif')).toBe('pupils');
    expect(fieldNamed(`Effectif (${'x'.repeat(200)}`)).toBeUndefined();
  });

  test.each(['CP', 'Remarque', '', 'Directeur', 'Adresse', 'élèves de CM2', 'Option 2'])(
    '%p is no field',
    (header) => {
      expect(fieldNamed(header)).toBeUndefined();
    },
  );
});

describe('recogniseColumns', () => {
  const recognised = (header: readonly string[], service: BillingService, columns: ColumnChoices) =>
    recogniseColumns(
      { header, rows: [header.map((_, index) => index)] },
      { service, schoolYear: '2023-2024', columns },
    );
  const HEADER = ['UAI', 'Code postal', 'Élèves', 'Effectif', 'Payeur'];

  test('keeps aside what bills nothing, and names those that two columns bear', () => {
    expect(recognised(HEADER, 'primary-schools', {})).toEqual({
      at: new Map([
        ['uai', 0],
        ['pupils', 2],
        ['payer', 4],
        ['postalCode', 1],
      ]),
      aside: [
        { index: 1, header: 'Code postal' },
        { index: 3, header: 'Effectif' },
      ],
      doubts: [
        {
          field: 'pupils',
          isOfSeveral: true,
          candidates: [
            { column: 2, header: 'Élèves', values: ['2'] },
            { column: 3, header: 'Effectif', values: ['3'] },
          ],
        },
      ],
      sum: null,
    });
  });

  test('of two columns that only check, takes the one that says most and keeps both aside', () => {
    const { at, doubts, aside } = recognised(
      ['Département', 'Code département', 'Élèves'],
      'primary-schools',
      {},
    );
    expect(at.get('department')).toBe(1);
    expect(doubts).toEqual([]);
    expect(aside.map(({ header }) => header)).toEqual(['Département', 'Code département']);
  });

  test('puts what the user chose before what a header says', () => {
    const { at, doubts, aside } = recognised(HEADER, 'primary-schools', {
      pupils: 3,
      insee: 1,
      payer: null,
    });
    expect(at).toEqual(
      new Map([
        ['uai', 0],
        ['insee', 1],
        ['pupils', 3],
      ]),
    );
    expect(doubts).toEqual([]);
    expect(aside.map(({ header }) => header)).toEqual(['Élèves', 'Payeur']);
  });

  test('a column given to another field is no more its header’s', () => {
    expect(recognised(['Commune', 'Élèves'], 'primary-schools', { payer: 0 }).at).toEqual(
      new Map([
        ['payer', 0],
        ['pupils', 1],
      ]),
    );
  });

  test('of another service, a field is aside', () => {
    expect(recognised(['EPCI', 'Élèves'], 'primary-schools', {}).aside).toEqual([
      { index: 0, header: 'EPCI' },
    ]);
    expect(recognised(['EPCI', 'Élèves'], 'npdc', {}).at.get('epci')).toBe(0);
  });

  test.each([7, 1, -1])('the choice of column %i, out of the header, is none', (uai) => {
    expect(recognised(['Élèves'], 'primary-schools', { uai }).at).toEqual(new Map([['pupils', 0]]));
  });

  test('a choice for a field of another service is none', () => {
    expect(recognised(['Payeur', 'Élèves'], 'colleges', { payer: 0 })).toMatchObject({
      at: new Map([['pupils', 1]]),
      aside: [{ index: 0, header: 'Payeur' }],
    });
  });

  test.each<[BillingService, readonly string[], readonly string[]]>([
    [
      'primary-schools',
      [
        'Établissement',
        'UAI',
        'Commune',
        'Code INSEE',
        'Élèves',
        'Payeur',
        'SIRET',
        'Code service',
        'Engagement',
      ],
      ['EPCI', 'SIREN', "Élèves plus d'1 h", 'Option', 'Demi-journées', 'Subventions'],
    ],
    [
      'colleges',
      ['Collège', 'UAI', 'Commune', 'Code INSEE', 'Élèves', "Élèves plus d'1 h"],
      ['Payeur', 'SIRET', 'Code service', 'Engagement', 'EPCI', 'Subventions'],
    ],
    [
      'npdc',
      [
        'EPCI',
        'SIREN',
        'Élèves',
        'Option',
        'Demi-journées',
        'Subventions',
        'Payeur',
        'SIRET',
        'Code service',
        'Engagement',
      ],
      ['Établissement', 'UAI', 'Commune', 'Code INSEE', "Élèves plus d'1 h"],
    ],
  ])('%s are billed from %j, dates and first years; %j are kept aside', (service, own, others) => {
    const dates = ['Date', 'Bénéficiaire depuis'];
    const { at, aside } = recognised([...own, ...dates, ...others], service, {});
    expect([...at.values()].sort((one, other) => one - other)).toEqual(
      [...own, ...dates].map((_, index) => index),
    );
    expect(aside.map(({ header }) => header)).toEqual(others);
  });
});
