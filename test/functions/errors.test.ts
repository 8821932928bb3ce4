import { cell, failsAsAWhole, message } from './call';
import { PlatformError } from './platform';
import { EACH_ARGUMENT, replaced } from './sound-calls';

const YEAR = '2023-2024';

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

  test('is told with the error that was found', () => {
    for (const error of ['#REF!', '#N/A']) {
      expect(message(id, ...replaced(values, at, error))).toContain(`l'erreur ${error} ;`);
    }
  });
});

describe('of several', () => {
  // The call, and the same call in which the argument that goes first is the only one at fault.
  test.each([
    ['CONTRIB', ['#N/A', 'membre', '#REF!'], [412, 'membre', '#REF!']],
    ['CONTRIB', ['#N/A', '#N/A', '#N/A'], ['#N/A', 'membre', YEAR]],
    ['CONTRIB', ['#REF!', '#NOM?', '#N/A'], ['#REF!', 'membre', YEAR]],
    ['CONTRIB', ['#N/A', '#NOM?', '#REF!'], [412, '#NOM?', YEAR]],
    ['CONTRIB', [10, 'Conteville', '#REF!'], [10, 'membre', '#REF!']],
    ['CONTRIB', [10, '#N/A', 'membre'], [10, 'membre', 'membre']],
    ['CONTRIB', [-1, 'Conteville', 2024], [-1, 'membre', YEAR]],
    ['CONTRIB', [10, 'Conteville', '2022-2023'], [10, 'Conteville', YEAR]],
    ['CONTRIB', [10, 'hors territoire', '2022-2023'], [10, 'hors territoire', YEAR]],
    ['TERRITOIRE', ['Conteville', 2024], ['membre', 2024]],
    ['TARIF', ['Conteville', '2021-2023'], ['membre', '2021-2023']],
    ['CHARGES', ['#N/A', 'Papeterie'], ['2021-2022', 'Papeterie']],
    ['CHARGES', ['2021-2023', 'Papeterie'], ['2021-2023', 'CANOPE']],
    ['CHARGES', ['2022-2023', 'Papeterie'], ['2021-2022', 'Papeterie']],
    ['EFFECTIF', ['2021-2023', 'Conteville'], ['2021-2023', 'membre']],
    ['EFFECTIF', ['2022-2023', 'Conteville'], ['2021-2022', 'Conteville']],
    ['COUT', [[['#N/A'], ['x']], '#N/A'], [[[1], ['x']], 1]],
    ['COUT', [[['#N/A']], 1.5], [1, 1.5]],
    ['COUT', ['#N/A', '#N/A'], ['#N/A', 1]],
    ['COUT', ['#N/A', 0], ['#N/A', 1]],
    ['TARIFEQUILIBRE', ['#N/A', 0, '#REF!', -1], [100, 1, '#REF!', 1]],
    ['TARIFEQUILIBRE', [100, 0, 0, -1], [100, 1, 0, -1]],
    ['REPARTIR', ['#N/A', [[-1]]], [1, [[-1]]]],
    ['REPARTIR', ['x', [[-1]]], ['x', [[1]]]],
    ['REPARTIR', ['#N/A', [[0]]], ['#N/A', [[1]]]],
    ['REPARTIR', [1, [['#N/A'], [2], [-1]]], [1, [[1], [2], [-1]]]],
    ['REPARTIR', [1, [['#N/A'], ['#N/A'], [0]]], [1, [['#N/A'], [2], [0]]]],
    ['COLLEGE', [1101, '#N/A', '#REF!'], [350, 210, '#REF!']],
    ['COLLEGE', [350, 351, '#N/A'], [350, 351, YEAR]],
    ['COLLEGE', [350, 351, '#REF!'], [350, 351, YEAR]],
    ['COLLEGE', [350, 351, YEAR, 'x'], [350, 351, YEAR, 'comptes']],
    ['COLLEGE', ['#N/A', 'x', '#REF!'], [350, 'x', YEAR]],
    ['COLLEGES', [[[1101], [350]], [[0], [351]], '#N/A'], [[[350], [350]], [[0], [351]], YEAR]],
    ['COLLEGES', [[['#N/A'], ['x']], 0, '#REF!'], [[[1], ['x']], 0, YEAR]],
    ['COLLEGES', [[['#N/A'], [1]], 0, '#REF!', -1], [1, 0, '#REF!']],
    ['NPDC', ['#N/A', 2024, 'x', -1, -1], [1, 2024]],
    ['NPDC', [1, '#N/A', 'x', -1, -1], [1, YEAR, 'x']],
    ['NPDC', [1, '#N/A', true, '#REF!', -1], [1, YEAR, true, '#REF!']],
    ['FLUX', ['#N/A', 'x', 'y'], [1, 'x', 2024]],
    ['ANTIVIRUS', [7, '#N/A', 2, 'x'], [7, 2022, 2]],
    ['ANTIVIRUS', [7, 2021, 3, 'x'], [1, 2022, 3, 'x']],
    ['UTONUM', [1, '#N/A', 20.22], [1, 'EPCI', 20.22]],
    ['CYBER', ['#N/A', -1, 2023], [300, -1, 2022]],
    ['TTC', ['#N/A', 2], [100, 2]],
  ])('ENT.%s%j says what %j says', (id, values, alone) => {
    expect(message(id, ...values)).toBe(message(id, ...alone));
  });
});

test('an error stays in its own position of several; alone, or of an unfit size, it is that of the whole call', () => {
  expect(failsAsAWhole('CONTRIB', [['#REF!'], [1]], 'membre', '2023-2024')).toBe(false);
  expect(failsAsAWhole('COUT', '#REF!', [[10, 20]])).toBe(false);
  expect(failsAsAWhole('CONTRIB', '#REF!', 'membre', '2023-2024')).toBe(true);
  expect(failsAsAWhole('CONTRIB', [['#REF!']], [['membre']], [['2023-2024']])).toBe(true);
  expect(failsAsAWhole('CONTRIB', [[]], 'Conteville', '2023-2024')).toBe(true);
  expect(failsAsAWhole('COUT', [['#REF!'], [1]], 10)).toBe(true);
  expect(failsAsAWhole('COLLEGES', '#REF!', 10, '2023-2024')).toBe(true);
  expect(failsAsAWhole('DECOMPTE', '2023-2024')).toBe(true);
  expect(failsAsAWhole('REPARTIR', 100, 0)).toBe(true);
  expect(failsAsAWhole('CONTRIB', [[1], [2]], [['membre'], ['membre'], ['membre']], '2023-2024')).toBe(true);
});
