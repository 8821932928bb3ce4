import { fieldNamed } from '../../../src/billing/columns/header-names';
import { recogniseColumns } from '../../../src/billing/columns/recognise-columns';
import type { Field } from '../../../src/billing/model/field';

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

  test.each(['Code postal', 'CP', 'Remarque', '', 'Directeur', 'Adresse', 'élèves de CM2'])(
    '%p is no field',
    (header) => {
      expect(fieldNamed(header)).toBeUndefined();
    },
  );
});

describe('recogniseColumns', () => {
  const HEADER = ['UAI', 'Code postal', 'Élèves', 'Effectif', 'Payeur'];

  test('keeps aside what is no field, and names those that two columns bear', () => {
    expect(recogniseColumns(HEADER, 'primary-schools', {})).toEqual({
      at: new Map([
        ['uai', 0],
        ['pupils', 2],
        ['payer', 4],
      ]),
      aside: [
        { index: 1, header: 'Code postal' },
        { index: 3, header: 'Effectif' },
      ],
      twice: [{ field: 'pupils', headers: ['Élèves', 'Effectif'] }],
    });
  });

  test('puts what the user chose before what a header says', () => {
    const { at, twice, aside } = recogniseColumns(HEADER, 'primary-schools', {
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
    expect(twice).toEqual([]);
    expect(aside.map(({ header }) => header)).toEqual(['Élèves', 'Payeur']);
  });

  test('a column given to another field is no more its header’s', () => {
    expect(recogniseColumns(['Commune', 'Élèves'], 'primary-schools', { payer: 0 }).at).toEqual(
      new Map([
        ['payer', 0],
        ['pupils', 1],
      ]),
    );
  });

  test('of another service, a field is aside', () => {
    expect(recogniseColumns(['EPCI', 'Élèves'], 'primary-schools', {}).aside).toEqual([
      { index: 0, header: 'EPCI' },
    ]);
    expect(recogniseColumns(['EPCI', 'Élèves'], 'npdc', {}).at.get('epci')).toBe(0);
  });

  test('a choice out of the header is none', () => {
    expect(recogniseColumns(['Élèves'], 'primary-schools', { uai: 7 }).at).toEqual(new Map([['pupils', 0]]));
  });
});
