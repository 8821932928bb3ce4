import { shippedBook } from '../../src/engine/book/shipped-book';
import { session } from '../../src/engine/session';
import { bookWith } from './book-with';
import { cell, message, spilled } from './call';

const YEAR = '2023-2024';
const UNDATED = "La liste publique des EPCI membres n'est pas datée.";
const DELIBERATION = 'Délibération 20240617_DL_05 du 17/06/2024';

afterEach(() => {
  session.book = shippedBook;
});

describe('ENT.CONTRIB', () => {
  test.each([
    [100, 'membre', YEAR, 740],
    [100, 'membre hors Somme', YEAR, 1200],
    [100, 'hors membre', YEAR, 1200],
    [100, 'non membre', YEAR, 1200],
    [1, 'membre', YEAR, 7.4],
    [412, 'membre', YEAR, 3048.8],
    [41974, 'membre', YEAR, 310607.6],
    [43478, 'membre', '2021-2022', 321737.2],
    [314, 'hors membre', '2021-2022', 3768],
    [1e9, 'membre', YEAR, 7.4e9],
    [100, 'Abbeville', YEAR, 740],
    [100, 80001, YEAR, 740],
    [150, 'Mers-les-Bains', YEAR, 1110],
    [320, 'Eu', YEAR, 3840],
    [46, 'Bouttencourt', YEAR, 552],
    [7, 'Pithon', YEAR, 84],
    [7, 2604, YEAR, 84],
    [7, '02604', YEAR, 84],
    [100, 'CC du Vimeu', YEAR, 740],
    [100, 200070944, YEAR, 740],
    [20, 'Conteville (80)', YEAR, 148],
    [20, 'Conteville (80208)', YEAR, 148],
    // 80500 is the INSEE code of Maisnières and the postal code of Montdidier.
    [100, 'Montdidier', YEAR, 740],
    [100, 'Maisnières (80500)', YEAR, 1200],
    // 80100 is the INSEE code of Bettencourt-Saint-Ouen and the postal code of Abbeville, both of members.
    [100, 80100, YEAR, 740],
  ])('(%j; %j; %j) is %d', (pupils, place, year, amount) => {
    expect(cell('CONTRIB', pupils, place, year)).toBe(amount);
  });

  test.each([
    ['the year has no vote', 100, 'membre', '2022-2023'],
    ['no act prices the place', 100, 'hors territoire', YEAR],
    ['no act prices the commune', 20, 76186, YEAR],
    ['the name is borne twice', 20, 'Conteville', YEAR],
    ['the commune of that name has no tariff', 20, 'Conteville (76)', YEAR],
    ['the commune lies elsewhere', 20, '75056', YEAR],
    ['the code of the Somme is unknown', 20, 80999, YEAR],
    ['the name is unknown', 20, 'Trifouilly', YEAR],
    ['the communes of the EPCI differ', 20, 'CC des Villes Sœurs', YEAR],
    ['the code is that of two categories', 20, 80500, YEAR],
    ['the département contradicts the name', 60, 'Dury (02)', YEAR],
    ['the postal code contradicts the name', 60, '75001 Abbeville', YEAR],
  ])('is #N/A where %s', (_why, pupils, place, year) => {
    expect(cell('CONTRIB', pupils, place, year)).toBe('#N/A');
  });

  test('answers for nobody with 0, and never with 0 for want of a tariff', () => {
    expect(cell('CONTRIB', 0, 'membre', YEAR)).toBe(0);
    expect(cell('CONTRIB', null, 'membre', YEAR)).toBe(0);
    expect(cell('CONTRIB', 0, 'membre', '2022-2023')).toBe('#N/A');
    expect(cell('CONTRIB', 0, 'hors territoire', YEAR)).toBe('#N/A');
  });
});

describe('ENT.TARIF', () => {
  test.each([
    ['membre', YEAR, 7.4],
    ['membre', '2021-2022', 7.4],
    ['hors membre', YEAR, 12],
    ['membre hors Somme', '2021-2022', 12],
    ['Péronne', YEAR, 7.4],
    [80830, YEAR, 7.4],
    ['Eu', YEAR, 12],
    ['hors territoire', YEAR, '#N/A'],
    ['membre', '2022-2023', '#N/A'],
    ['membre', '2024-2025', '#N/A'],
    ['Fleury', YEAR, '#N/A'],
  ])('(%j; %j) is %j', (place, year, rate) => {
    expect(cell('TARIF', place, year)).toBe(rate);
  });
});

describe('ENT.TERRITOIRE', () => {
  test.each([
    ['membre', 'membre'],
    ['MEMBRE HORS SOMME', 'membre hors Somme'],
    ['hors membre', 'hors membre'],
    ['non membre', 'hors membre'],
    ['hors territoire', 'hors territoire'],
    ['Amiens', 'membre'],
    [80021, 'membre'],
    ['Péronne (80)', 'membre'],
    ['Péronne (80620)', 'membre'],
    ['Yaucourt-Bussus', 'membre'],
    [80830, 'membre'],
    ['Eu', 'membre hors Somme'],
    [2604, 'membre hors Somme'],
    ['2604', 'membre hors Somme'],
    ['02604', 'membre hors Somme'],
    ['Bouttencourt', 'hors membre'],
    ['Vitz-sur-Authie', 'hors membre'],
    ['Maisnières (80500)', 'hors membre'],
    ['Montdidier (80500)', 'membre'],
    ['80500 MONTDIDIER', 'membre'],
    ['TREPORT (LE)', 'membre hors Somme'],
    ['ST VALERY S/SOMME', 'membre'],
    ['ABBEVILLE CEDEX', 'membre'],
    ['Conteville (76)', 'hors territoire'],
    ['75056', 'hors territoire'],
    [75056, 'hors territoire'],
    ['2A004', 'hors territoire'],
    ['CA Amiens Métropole', 'membre'],
    ["communauté d'agglomération Amiens Métropole", 'membre'],
    ['communauté de communes du Val de Somme', 'membre'],
    ['Val de Somme', 'membre'],
    ['CC de la Haute Somme (Combles - Péronne - Roisel)', 'membre'],
    [248000531, 'membre'],
    ['248 000 531', 'membre'],
  ])('(%j) is %s', (place, category) => {
    expect(cell('TERRITOIRE', place)).toBe(category);
    expect(cell('TERRITOIRE', place, YEAR)).toBe(category);
  });

  test.each([
    'Conteville',
    'Flers',
    'Fleury',
    'CC des Villes Sœurs',
    'Est de la Somme',
    'CC Aumale – Blangy-sur-Bresle',
    'Ternois',
    '80999',
    80999,
    123456789,
    '800211',
    80021.5,
    'Trifouilly',
    'Amiens (80001)',
    80120,
    80140,
    80150,
    80220,
    80500,
    '80710',
    'Bailleul (59)',
    'Abbeville (76)',
    '62156 DURY',
    '75001 Abbeville',
    "Mairie d'Abbeville",
  ])('(%j) is #N/A', (place) => {
    expect(cell('TERRITOIRE', place)).toBe('#N/A');
    expect(cell('TERRITOIRE', place, YEAR)).toBe('#N/A');
  });

  test('reads the year where one is given', () => {
    expect(cell('TERRITOIRE', 'Amiens', '2022-2023')).toBe('membre');
    expect(cell('TERRITOIRE', 'Amiens', 2024)).toBe('#VALEUR!');
  });

  test('asks for the year where the workbook makes the answer depend on it', () => {
    const members = shippedBook.data.members.map((member) =>
      member.siren === '200070944' ? { ...member, from: YEAR } : member,
    );
    session.book = bookWith({ members });
    expect(cell('TERRITOIRE', 'CC du Vimeu')).toBe('#N/A');
    expect(spilled('TERRITOIRE', 'CC du Vimeu', [['2022-2023', '2023-2024']])).toEqual([
      ['hors membre', 'membre'],
    ]);
    expect(spilled('CONTRIB', 10, 'CC du Vimeu', [['2021-2022', '2023-2024']])).toEqual([[120, 74]]);
    expect(cell('TERRITOIRE', 'Amiens')).toBe('membre');
  });
});

test('a bare code of two categories is not answered after it was written with its name, or the other way round', () => {
  const column = [['Maisnières (80500)'], [80500], ['80500'], ['Maisnières (80500)'], [80500]];
  expect(spilled('CONTRIB', 100, column, YEAR)).toEqual([[1200], ['#N/A'], ['#N/A'], [1200], ['#N/A']]);
});

describe('ENT.ANNEESCOLAIRE', () => {
  test.each([
    [2024, '2023-2024'],
    ['2024', '2023-2024'],
    [2022, '2021-2022'],
    [2000, '1999-2000'],
    [YEAR, '#VALEUR!'],
    [2024.5, '#VALEUR!'],
    [24, '#VALEUR!'],
    [45_292, '#VALEUR!'],
    [-2024, '#VALEUR!'],
    ['deux mille', '#VALEUR!'],
    [true, '#VALEUR!'],
  ])('(%j) is %j', (exercice, year) => {
    expect(cell('ANNEESCOLAIRE', exercice)).toBe(year);
  });
});

describe('ENT.SOURCE', () => {
  test.each([
    ['membre', YEAR, `${DELIBERATION}, article 1`],
    ['hors membre', YEAR, `${DELIBERATION}, article 2`],
    ['Eu', YEAR, `${DELIBERATION}, article 2`],
    ['membre', '2021-2022', 'Comité syndical du 28/06/2022, point 13'],
    ['hors membre', '2021-2022', 'Comité syndical du 28/06/2022, point 13'],
    ['hors territoire', YEAR, '#N/A'],
    ['membre', '2022-2023', '#N/A'],
  ])('(%j; %j) is %s', (place, year, source) => {
    expect(cell('SOURCE', place, year)).toBe(source);
  });
});

describe('ENT.EXPLIQUER', () => {
  test.each([
    [
      412,
      'membre',
      YEAR,
      `412 élèves × 7,40\u00a0€ (membre, 2023-2024) = 3\u202f048,80\u00a0€. ${DELIBERATION}, article 1.`,
    ],
    [
      412,
      'hors membre',
      '2021-2022',
      '412 élèves × 12,00\u00a0€ (hors membre, 2021-2022) = 4\u202f944,00\u00a0€. Comité syndical du 28/06/2022, point 13.',
    ],
    [
      1,
      'Péronne',
      YEAR,
      `1 élève × 7,40\u00a0€ (Péronne, 80620, CC de la Haute Somme : membre, 2023-2024) = 7,40\u00a0€. ${DELIBERATION}, article 1. ${UNDATED}`,
    ],
    [
      7,
      2604,
      YEAR,
      `7 élèves × 12,00\u00a0€ (Pithon, 02604, CC de l'Est de la Somme : membre hors Somme, 2023-2024) = 84,00\u00a0€. ${DELIBERATION}, article 2. Le texte ne nomme que la Seine-Maritime ; lecture retenue : 12,00 €. ${UNDATED}`,
    ],
    [
      320,
      'Eu',
      YEAR,
      `320 élèves × 12,00\u00a0€ (Eu, 76255, CC des Villes Soeurs : membre hors Somme, 2023-2024) = 3\u202f840,00\u00a0€. ${DELIBERATION}, article 2. ${UNDATED}`,
    ],
    [
      10,
      200070944,
      YEAR,
      `10 élèves × 7,40\u00a0€ (CC du Vimeu, 200070944 : membre, 2023-2024) = 74,00\u00a0€. ${DELIBERATION}, article 1. ${UNDATED}`,
    ],
    [
      10,
      80830,
      YEAR,
      `10 élèves × 7,40\u00a0€ (Bussus-lès-Yaucourt, 80155, CC Ponthieu-Marquenterre : membre, 2023-2024) = 74,00\u00a0€. ${DELIBERATION}, article 1. 80830 est un ancien code INSEE ; il désigne aujourd'hui Bussus-lès-Yaucourt. 80830 est lu comme un code INSEE (Bussus-lès-Yaucourt) ; c'est aussi un code postal (Bouchon, L'Étoile). ${UNDATED}`,
    ],
    [
      0,
      'membre',
      YEAR,
      `0 élève × 7,40\u00a0€ (membre, 2023-2024) = 0,00\u00a0€. ${DELIBERATION}, article 1.`,
    ],
  ])('(%j; %j; %j)', (pupils, place, year, sentence) => {
    expect(cell('EXPLIQUER', pupils, place, year)).toBe(sentence);
  });

  test('tells that a code is also a postal code of others', () => {
    expect(cell('EXPLIQUER', 1, 80460, YEAR)).toContain(
      "80460 est lu comme un code INSEE (Lamaronde) ; c'est aussi un code postal (4 communes, dont Ault, ",
    );
  });

  test('marks a provisional rate', () => {
    const acts = shippedBook.data.acts.map((act) => ({ ...act, status: 'draft' as const }));
    session.book = bookWith({ acts });
    expect(cell('EXPLIQUER', 412, 'membre', YEAR)).toBe(
      `412 élèves × 7,40\u00a0€ (membre, 2023-2024) = 3\u202f048,80\u00a0€. ${DELIBERATION}, article 1 (projet). Tarif prévisionnel : le vote n'a pas eu lieu.`,
    );
  });

  test.each([
    ['hors territoire', YEAR],
    ['Conteville', YEAR],
    ['membre', '2022-2023'],
  ])('of %s in %s is the #N/A of ENT.CONTRIB', (place, year) => {
    expect(message('EXPLIQUER', 5, place, year)).toBe(message('CONTRIB', 5, place, year));
    expect(cell('EXPLIQUER', 5, place, year)).toBe('#N/A');
  });
});

describe('ENT.DETAIL', () => {
  const ROWS = [
    'Élèves',
    'Tarif',
    'Catégorie',
    'Commune ou EPCI',
    'Montant exact',
    'Montant',
    'Acte',
    'Date',
    'Article',
    'Lignes',
    'Remarques',
  ];
  const detail = (...values: readonly unknown[]) => spilled('DETAIL', ...values);

  test('spills eleven rows in one order, whatever stands behind', () => {
    // Articles 2 and lines 149-155 of deliberation 20240617_DL_05: 12 € a pupil.
    expect(detail(7, 'Pithon', '2023-2024')).toEqual(
      ROWS.map((label, at) => [
        label,
        [
          7,
          12,
          'membre hors Somme',
          "Pithon, 02604, CC de l'Est de la Somme",
          84,
          84,
          'Délibération 20240617_DL_05',
          '17/06/2024',
          'article 2',
          '149-155',
          "Le texte ne nomme que la Seine-Maritime ; lecture retenue : 12,00 €. La liste publique des EPCI membres n'est pas datée.",
        ][at],
      ]),
    );
    // The committee of 28/06/2022 numbered no deliberation; its point 13.
    const [, , , , , , act, date, point] = detail(1, 'membre', '2021-2022') as [string, string][];
    expect([act, date, point]).toEqual([
      ['Acte', 'Comité syndical'],
      ['Date', '28/06/2022'],
      ['Article', 'point 13'],
    ]);
  });

  test('takes one cell each, and answers an error as a whole', () => {
    expect(detail([[1], [2]], 'membre', '2023-2024')).toBe('#VALEUR!');
    expect(detail(1, 'membre', '2022-2023')).toBe('#N/A');
  });
});
