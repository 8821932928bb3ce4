import { cell, failsAsAWhole, message } from './call';
import { PlatformError } from './platform';
import { EACH_ARGUMENT, replaced } from './sound-calls';

/** An error in every form in which hosts hand it to a function. */
function formsOf(text: string, type: string): unknown[] {
  return [
    text,
    new PlatformError(text, 'Une raison.'),
    { type: 'Error', basicType: 'Error', basicValue: text, errorType: type },
    { type: 'Error', errorType: type },
    { code: text },
  ];
}

const NOT_AVAILABLE = formsOf('#N/A', 'NotAvailable');
const OTHERS = [
  ...formsOf('#REF!', 'Ref'),
  ...formsOf('#VALUE!', 'Value'),
  ...formsOf('#DIV/0!', 'Div0'),
  ...[
    '#VALEUR!',
    '#NOM?',
    '#NAME?',
    '#NOMBRE!',
    '#NUM!',
    '#NUL!',
    '#CALC!',
    '#BUSY!',
    '#OCCUPÉ!',
    '#GETTING_DATA',
  ],
];

describe.each(EACH_ARGUMENT)('an error in argument $at of ENT.$id', ({ id, values, at }) => {
  test('that is #N/A gives #N/A', () => {
    for (const error of NOT_AVAILABLE) expect(cell(id, ...replaced(values, at, error))).toBe('#N/A');
    for (const error of NOT_AVAILABLE) expect(cell(id, ...replaced(values, at, [[error]]))).toBe('#N/A');
  });

  test('that is another gives #VALEUR!', () => {
    for (const error of OTHERS) expect(cell(id, ...replaced(values, at, error))).toBe('#VALEUR!');
  });

  test('is told with the name of the argument and the error', () => {
    expect(message(id, ...replaced(values, at, '#REF!'))).toMatch(/[a-z_1]+ : trouvé l'erreur #REF! ; /);
    expect(message(id, ...replaced(values, at, '#N/A'))).toMatch(/[a-z_1]+ : trouvé l'erreur #N\/A ; /);
  });
});

describe('of several', () => {
  test.each([
    ['CONTRIB', ['#N/A', 'membre', '#REF!'], 'annee'],
    ['CONTRIB', ['#N/A', '#N/A', '#N/A'], 'eleves'],
    ['CONTRIB', ['#REF!', '#NOM?', '#N/A'], 'eleves'],
    ['CONTRIB', ['#N/A', '#NOM?', '#REF!'], 'territoire'],
    ['CONTRIB', [10, 'Conteville', '#REF!'], 'annee'],
    ['CONTRIB', [10, '#N/A', 'membre'], 'Année scolaire'],
    ['CONTRIB', [-1, 'Conteville', 2024], 'eleves'],
    ['CONTRIB', [10, 'Conteville', '2022-2023'], '« Conteville »'],
    ['CONTRIB', [10, 'hors territoire', '2022-2023'], 'Aucun tarif voté pour « hors territoire »'],
    ['TERRITOIRE', ['Conteville', 2024], '2024'],
    ['TARIF', ['Conteville', '2021-2023'], 'Année scolaire'],
    ['CHARGES', ['#N/A', 'Papeterie'], 'objet'],
    ['CHARGES', ['2021-2023', 'Papeterie'], 'Année scolaire'],
    ['EFFECTIF', ['2021-2023', 'Conteville'], 'Année scolaire'],
    ['COUT', [[['#N/A'], ['x']], '#N/A'], 'charges'],
    ['COUT', [[['#N/A']], 1.5], 'eleves'],
    ['COUT', ['#N/A', '#N/A'], 'charges'],
    ['TARIFEQUILIBRE', ['#N/A', 0, '#REF!', -1], 'produits'],
    ['TARIFEQUILIBRE', [100, 0, 0, -1], 'pas'],
    ['REPARTIR', ['#N/A', [[-1]]], 'Poids de la ligne 1, colonne 1'],
    ['REPARTIR', ['x', [[-1]]], 'montant'],
    ['REPARTIR', ['#N/A', [[0]]], 'montant'],
    ['REPARTIR', [1, [['#N/A'], [2], [-1]]], 'Poids de la ligne 3, colonne 1'],
    ['COLLEGE', [1101, '#N/A', '#REF!'], 'annee'],
    ['COLLEGE', [350, 351, '#N/A'], 'Trouvé 351'],
    ['COLLEGE', [350, 351, '#REF!'], 'Trouvé 351'],
    ['COLLEGE', ['#N/A', 'x', '#REF!'], 'eleves_plus_1h'],
    ['COLLEGES', [[[1101], [350]], [[0], [351]], '#N/A'], 'Collège n° 2'],
    ['COLLEGES', [[['#N/A'], ['x']], 0, '#REF!'], 'Collège n° 2'],
    ['COLLEGES', [[['#N/A'], [1]], 0, '#REF!', -1], 'annee'],
    ['NPDC', ['#N/A', 2024, 'x', -1, -1], '2024'],
    ['NPDC', [1, '#N/A', 'x', -1, -1], 'option'],
    ['NPDC', [1, '#N/A', true, '#REF!', -1], 'demi_journees'],
    ['FLUX', ['#N/A', 'x', 'y'], 'type'],
    ['ANTIVIRUS', [7, '#N/A', 2, 'x'], 'Durée'],
    ['ANTIVIRUS', [7, 2021, 3, 'x'], 'objet'],
    ['UTONUM', [1, '#N/A', 20.22], 'Exercice'],
    ['CYBER', ['#N/A', -1, 2023], 'cout'],
    ['TTC', ['#N/A', 2], 'taux'],
  ])('in ENT.%s%j the one of %s goes first', (id, values, said) => {
    expect(
      message(id, ...values)
        .replace(/^#\S+ /, '')
        .slice(0, said.length),
    ).toBe(said);
  });
});

test('an error stays in its own position, and an unfit size is that of the whole call', () => {
  expect(failsAsAWhole('CONTRIB', '#REF!', 'membre', '2023-2024')).toBe(false);
  expect(failsAsAWhole('COUT', '#REF!', 10)).toBe(false);
  expect(failsAsAWhole('COLLEGES', '#REF!', 10, '2023-2024')).toBe(false);
  expect(failsAsAWhole('DECOMPTE', '2023-2024')).toBe(true);
  expect(failsAsAWhole('REPARTIR', 100, 0)).toBe(true);
  expect(failsAsAWhole('CONTRIB', [[1], [2]], [['membre'], ['membre'], ['membre']], '2023-2024')).toBe(true);
});
