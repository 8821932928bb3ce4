import { departmentInWords } from '../../../../src/taskpane/calculate/search/departments';
import { COMMUNES } from '../../../../src/tariffs/communes';

it('names every département of the communes that ship', () => {
  const codes = [...new Set(COMMUNES.map(({ department }) => department))].sort();
  expect(codes.map(departmentInWords)).toEqual([
    'Aisne (02)',
    'Pas-de-Calais (62)',
    'Seine-Maritime (76)',
    'Somme (80)',
  ]);
});

it('gives the code of one that it does not know', () => {
  expect(departmentInWords('59')).toBe('59');
});
