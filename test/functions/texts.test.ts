import { cell } from './call';

/** The same word to a French reader: function, arguments with the word, its spellings. */
const SPELLINGS = [
  [
    'TERRITOIRE',
    [],
    0,
    'membre',
    [
      'membre',
      'MEMBRE',
      ' Membre ',
      'Péronne',
      'PERONNE',
      'peronne',
      'Pe\u0301ronne',
      'Péronne (80)',
      'PERONNE(80620)',
    ],
  ],
  [
    'TERRITOIRE',
    [],
    0,
    'membre',
    [
      'Saint-Riquier',
      'SAINT RIQUIER',
      'St Riquier',
      'St-Riquier',
      'st. riquier',
      'Saint  Riquier',
      'Saint–Riquier',
    ],
  ],
  ['TERRITOIRE', [], 0, 'membre', ["L'Étoile", 'L’Etoile', 'l etoile', "L' ETOILE", 'L´Étoile']],
  [
    'TERRITOIRE',
    [],
    0,
    'membre hors Somme',
    ['membre hors Somme', 'MEMBRE  HORS-SOMME', 'membre hors somme'],
  ],
  ['TERRITOIRE', [], 0, 'hors membre', ['hors membre', 'non membre', 'Hors-Membre', 'NON MEMBRE']],
  [
    'TERRITOIRE',
    [],
    0,
    'membre',
    [
      ...['CC du Vimeu', 'cc vimeu', 'Vimeu', 'Communauté de communes du Vimeu'],
      ...['CA de la Baie de Somme', "communauté d'agglomération Baie de Somme", 'CC de la Haute Somme'],
    ],
  ],
  [
    'CHARGES',
    ['2021-2022'],
    1,
    42056.28,
    ['Compte élève plateforme ENT', 'COMPTE ELEVE PLATEFORME ENT', 'comptes'],
  ],
  ['CHARGES', ['2021-2022'], 1, 15000, ['Evaluation', 'évaluation', 'ÉVALUATION']],
  ['EFFECTIF', ['2021-2022'], 1, 43478, ['membre', 'Membre', ' MEMBRE ']],
  ['COLLEGE', [350, 210, '2023-2024'], 3, 409.4, ['Le Robert', 'le robert', 'LE-ROBERT', ' Le  Robert ']],
  ['COLLEGE', [350, 210, '2023-2024'], 3, 247.3, ['SITE.TV', 'site.tv']],
  ['FLUX', [1500, '', 2017], 1, 75, ['EPCI', 'epci', ' Epci ']],
  ['UTONUM', [4, '', 2022], 1, 400, ['commune mutualisée', 'COMMUNE MUTUALISEE', 'commune-mutualisée']],
  ['UTONUM', [4, '', 2022], 1, 400, ['CCAS mutualisé', 'ccas mutualise']],
  ['ANTIVIRUS', [1, 2022, 3], 3, 54, ['licences', 'Licences', 'LICENCES']],
] as const;

test.each(
  SPELLINGS.flatMap(([id, values, at, answer, spellings]) =>
    spellings.map((spelling) => ({ id, values, at, answer, spelling })),
  ),
)('ENT.$id reads $spelling', ({ id, values, at, answer, spelling }) => {
  const all: unknown[] = [...values];
  all[at] = spelling;
  expect(cell(id, ...all)).toBe(answer);
});

test.each([
  ['FLUX', [1500, 'communes', 2017]],
  ['FLUX', [1500, 'CC', 2017]],
  ['COLLEGE', [350, 210, '2023-2024', 'SITETV']],
  ['COLLEGE', [350, 210, '2023-2024', 'Robert']],
  ['CHARGES', ['2021-2022', 'Compte']],
  ['ANTIVIRUS', [1, 2022, 3, 'licence']],
])('ENT.%s%j does not guess a word', (id, values) => {
  expect(cell(id, ...values)).toBe('#VALEUR!');
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  '%s is a word like any other',
  (word) => {
    expect(cell('TERRITOIRE', word)).toBe('#N/A');
    expect(cell('CHARGES', '2021-2022', word)).toBe('#VALEUR!');
    expect(cell('COLLEGE', 350, 210, '2023-2024', word)).toBe('#VALEUR!');
    expect(cell('UTONUM', 4, word, 2022)).toBe('#VALEUR!');
  },
);
