import { departmentInWords, readDepartment } from '../../../src/engine/places/departments';
import { COMMUNES } from '../../../src/tariffs/communes';

test('every département of the communes that ship has its name', () => {
  const codes = [...new Set(COMMUNES.map(({ department }) => department))].sort();
  expect(codes.map(departmentInWords)).toEqual([
    'Aisne (02)',
    'Pas-de-Calais (62)',
    'Seine-Maritime (76)',
    'Somme (80)',
  ]);
});

test('a code that no département bears stands alone', () => {
  expect(departmentInWords('99')).toBe('99');
});

test.each([
  ['80', '80'],
  ['080', '80'],
  ['2', '02'],
  ['02', '02'],
  ['002', '02'],
  ['2a', '2A'],
  ['2B', '2B'],
  ['974', '974'],
  ['Somme', '80'],
  ['OISE', '60'],
  ['Oise (60)', '60'],
  ['80 - SOMME', '80'],
  ['Dépt 80', '80'],
  ['département : Pas de Calais', '62'],
  ['seine maritime', '76'],
  ["Val d'Oise", '95'],
  ['20', null],
  ['96', null],
  ['0', null],
  ['80100', null],
  ['Oise (80)', null],
  ['80 et 62', null],
  ['Picardie', null],
  ['Amiens', null],
  ['département', null],
  ['', null],
])('the département « %s » is read as %j', (text, code) => {
  expect(readDepartment(text)).toBe(code);
});
