import { readFileSync } from 'node:fs';
import {
  communeIndex,
  communeIndexText,
  departments,
  namesakes,
  namesakesText,
  npdcEpcis,
  npdcEpcisText,
  readAdministrativeDivision,
} from '../../src/build/commune-index';
import committedDepartments from '../../src/tariffs/departments.json';

const current = (code: string, nom: string, more: object = {}) => ({
  type: 'commune-actuelle',
  code,
  nom,
  departement: code.slice(0, 2),
  codesPostaux: ['80000'],
  ...more,
});
const epci = (code: string, nom: string, ...members: string[]) => ({
  code,
  nom,
  type: 'CC',
  membres: members.map((member) => ({ code: member })),
});
const division = (communes: object[], epcis: object[]) => ({
  manifest: { version: '6.0.0' },
  communes,
  epcis,
  departments: [],
});

describe('communeIndex', () => {
  test('gives the committed file', () => {
    const committed = readFileSync(require.resolve('../../src/tariffs/communes.json'), 'utf8');
    expect(communeIndexText(communeIndex(readAdministrativeDivision()))).toBe(committed);
  });

  test('keeps every commune of the EPCI that touch the Somme, and no other', () => {
    const index = communeIndex(
      division(
        [
          current('80002', 'Bray', { anciensCodes: ['80009', '80004'], codesPostaux: ['80200', '80100'] }),
          current('76001', 'Aumale'),
          current('80003', 'Suzanne'),
          current('80001', 'Abbeville'),
          current('76002', 'Rouen'),
          { type: 'commune-deleguee', code: '80010', nom: 'Éclusier', chefLieu: '80003' },
          { type: 'commune-deleguee', code: '80009', nom: 'Zut', chefLieu: '80002' },
          { type: 'commune-associee', code: '80004', nom: 'Cappy', chefLieu: '80002' },
          { type: 'commune-associee', code: '76009', nom: 'Sotteville', chefLieu: '76002' },
          { type: 'arrondissement-municipal', code: '75101', nom: 'Paris 1er' },
        ],
        [
          epci('300', 'CC de Bray', '80002', '80003', '76001'),
          epci('200', 'CC de Rouen', '76002'),
          epci('100', "CC d'Abbeville", '80001'),
        ],
      ),
    );
    expect(index.epcis).toEqual([
      {
        siren: '100',
        name: "CC d'Abbeville",
        kind: 'CC',
        communes: [{ postal: '80000', communes: ['80001 Abbeville'] }],
      },
      {
        siren: '300',
        name: 'CC de Bray',
        kind: 'CC',
        communes: [
          { postal: '80000', communes: ['76001 Aumale', '80003 Suzanne'] },
          { postal: '80100 80200', communes: ['80002 Bray'] },
        ],
      },
    ]);
    expect(index.former).toEqual([
      { code: '80002', codes: ['80004', '80009'], names: ['Cappy', 'Zut'] },
      { code: '80003', names: ['Éclusier'] },
    ]);
  });

  test('refuses another version of the package, whose vintage it cannot know', () => {
    expect(() => communeIndex({ ...division([], []), manifest: { version: '7.0.0' } })).toThrow('"6.0.0"');
  });

  test('refuses records of an unknown type', () => {
    expect(() => communeIndex(division([current('80001', 'Abbeville', { type: 'commune' })], []))).toThrow(
      'Invalid type',
    );
  });

  test('refuses a division that contradicts itself', () => {
    const abbeville = current('80001', 'Abbeville');
    expect(() => communeIndex(division([abbeville], [epci('1', 'CC Une', '80001', '80002')]))).toThrow(
      'CC Une counts 80002, which is no current commune.',
    );
    expect(() =>
      communeIndex(division([abbeville], [epci('1', 'CC Une', '80001'), epci('2', 'CC Deux', '80001')])),
    ).toThrow('Abbeville (80001) stands in two EPCI.');
    expect(() => communeIndex(division([abbeville], []))).toThrow('Abbeville (80001) stands in no EPCI.');
  });
});

describe('communeIndexText', () => {
  test('puts the communes of a postal code on a line', () => {
    const index = communeIndex(
      division(
        [
          current('80001', 'Abbeville'),
          current('80002', 'Bray'),
          current('80003', 'Cappy', { codesPostaux: ['80100'], anciensCodes: ['80009'] }),
        ],
        [epci('100', 'CC Une', '80001', '80002', '80003')],
      ),
    );
    expect(communeIndexText({ ...index, generatedBy: 'hand' })).toBe(
      [
        '{',
        '  "vintage": "2026",',
        '  "package": "@etalab/decoupage-administratif 6.0.0",',
        '  "licence": "Licence Ouverte 2.0 (data), MIT (package)",',
        '  "generatedBy": "hand",',
        '  "postTowns": ["80001"],',
        '  "epcis": [',
        '    {"siren":"100","name":"CC Une","kind":"CC","communes":[',
        '      {"postal":"80000","communes":["80001 Abbeville","80002 Bray"]},',
        '      {"postal":"80100","communes":["80003 Cappy"]}',
        '    ]}',
        '  ],',
        '  "former": [',
        '    {"code":"80003","codes":["80009"]}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('npdcEpcis', () => {
  test('gives the committed file', () => {
    const committed = readFileSync(require.resolve('../../src/tariffs/npdc-epcis.json'), 'utf8');
    expect(npdcEpcisText(npdcEpcis(readAdministrativeDivision()))).toBe(committed);
  });

  test('keeps the EPCI that have a commune in Nord or Pas-de-Calais, by SIREN', () => {
    const communes = [current('59001', 'Lille'), current('62001', 'Arras'), current('80001', 'Abbeville')];
    const epcis = [
      epci('200000300', 'CC C', '62001', '80001'),
      epci('200000200', 'CC B', '80001'),
      epci('200000100', 'CC A', '59001'),
    ];
    expect(npdcEpcis(division(communes, epcis)).epcis).toEqual([
      { siren: '200000100', name: 'CC A' },
      { siren: '200000300', name: 'CC C' },
    ]);
  });
});

describe('the most populous of the communes that share a postal code', () => {
  test('is named for each such code, once', () => {
    const index = communeIndex(
      division(
        [
          current('80001', 'Grand', { codesPostaux: ['80100', '80200'], population: 900 }),
          current('80002', 'Petit', { codesPostaux: ['80100'], population: 30 }),
          current('80003', 'Moyen', { codesPostaux: ['80200', '80300'], population: 200 }),
          current('80004', 'Autre', { codesPostaux: ['80400'], population: 500 }),
        ],
        [epci('100', 'CC Une', '80001', '80002', '80003', '80004')],
      ),
    );
    expect(index.postTowns).toEqual(['80001']);
  });
});

describe('namesakes', () => {
  test('are as committed', () => {
    const committed = readFileSync(require.resolve('../../src/tariffs/namesakes.json'), 'utf8');
    expect(namesakesText(namesakes(readAdministrativeDivision()))).toBe(committed);
  });

  test('of a name of the index, former ones included, are the other communes of France that bear it', () => {
    const found = namesakes(
      division(
        [
          current('80001', 'Dury'),
          current('80002', 'Flers'),
          current('62001', 'DURY'),
          current('02001', 'Dury'),
          current('02002', 'Dury'),
          current('59001', 'Cappy'),
          { type: 'commune-deleguee', code: '80009', nom: 'Cappy', chefLieu: '80002' },
        ],
        [epci('100', 'CC Une', '80001', '80002')],
      ),
    );
    expect(found.names).toEqual({ Cappy: ['59'], Dury: ['02', '62'] });
  });
});

test('the départements are as committed', () => {
  expect(departments(readAdministrativeDivision())).toEqual(committedDepartments);
});
