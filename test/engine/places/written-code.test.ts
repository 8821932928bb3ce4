import { readDepartment } from '../../../src/engine/places/written-code';

test.each([
  ['80', '80'],
  ['2a', '2A'],
  ['2B', '2B'],
  ['974', '974'],
  ['20', null],
  ['96', null],
  ['Somme', null],
  ['', null],
])('the département « %s » is read as %j', (text, code) => {
  expect(readDepartment(text)).toBe(code);
});
