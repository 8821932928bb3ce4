import { separatorsOf } from '../../../src/billing/input/separator';
import CASES from './separators.json';

test.each(CASES)('$what', ({ lines, separators }) => {
  expect(separatorsOf(lines.map((line) => `${line}\n`).join(''))).toEqual(separators);
});

test('a long table is judged by its first rows', () => {
  const rows = Array.from({ length: 5_000 }, (_none, at) => `École ${at};Eu;${at}`);
  expect(separatorsOf(['École;Commune;Élèves', ...rows].join('\n'))).toEqual([';']);
});
