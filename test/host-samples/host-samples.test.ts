import { join } from 'node:path';
import { outcomesOf } from './outcome';
import { report } from './report';
import { readSamples } from './sample';

test('each button that a sample binds passes, is missing a member or differs, the set-up first', async () => {
  const [sample] = readSamples(join(__dirname, 'planted'));
  if (sample === undefined) throw new Error('No sample is planted.');
  const outcomes = await outcomesOf(sample);
  expect(outcomes.map(({ button, kind, set, what }) => [button, kind, set, what.slice(0, 46)])).toEqual([
    ['setup', 'passes', 'ExcelApi 1.4', ''],
    ['write', 'passes', 'ExcelApi 1.4', ''],
    ['rename', 'differs', 'ExcelApi 1.4', 'InvalidArgument The argument is invalid or mis'],
    ['draw', 'missing', 'ExcelApi 1.9', 'Worksheet.shapes'],
    ['read', 'follows', 'ExcelApi 1.4', "ItemNotFound The requested resource doesn't ex"],
  ]);
  expect(report(outcomes).slice(0, 4)).toEqual([
    '                           passes  missing  follows   script  differs',
    'ExcelApi 1.4                    2        0        1        0        1',
    'ExcelApi 1.9                    0        1        0        0        0',
    'All                             2        1        1        0        1',
  ]);
});
