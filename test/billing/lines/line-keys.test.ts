import { hasSureKey, lineKeys, type Identified } from '../../../src/billing/lines/line-keys';

const SCHOOL: Identified = {
  schoolYear: '2023-2024',
  service: 'primary-schools',
  subject: 'establishment',
  school: 'École du Centre',
  uai: '0800001S',
  insee: '80001',
  epciName: 'CA de la Baie de Somme',
  epciSiren: '200070993',
};
const EPCI: Identified = { ...SCHOOL, service: 'npdc', subject: 'epci' };

test.each<[string, Identified, readonly string[], boolean]>([
  [
    'a school',
    SCHOOL,
    [
      '2023-2024|primary-schools|establishment|uai|0800001S',
      '2023-2024|primary-schools|establishment|school|80001|ecole centre',
    ],
    true,
  ],
  [
    'a school without UAI',
    { ...SCHOOL, uai: null },
    ['2023-2024|primary-schools|establishment|school|80001|ecole centre'],
    false,
  ],
  [
    'a school without a name',
    { ...SCHOOL, school: null },
    ['2023-2024|primary-schools|establishment|uai|0800001S'],
    true,
  ],
  [
    'a school whose commune is not known',
    { ...SCHOOL, insee: null },
    ['2023-2024|primary-schools|establishment|uai|0800001S'],
    true,
  ],
  ['a school that nothing identifies', { ...SCHOOL, uai: null, insee: null }, [], false],
  ['an EPCI', EPCI, ['2023-2024|npdc|epci|siren|200070993', '2023-2024|npdc|epci|name|baie somme'], true],
  ['an EPCI without SIREN', { ...EPCI, epciSiren: null }, ['2023-2024|npdc|epci|name|baie somme'], false],
  ['an EPCI without a name', { ...EPCI, epciName: null }, ['2023-2024|npdc|epci|siren|200070993'], true],
  [
    'Labomep, whatever else it bears',
    { ...SCHOOL, service: 'colleges', subject: 'allColleges' },
    ['2023-2024|colleges|allColleges'],
    true,
  ],
  [
    'the subsidies of all colleges',
    { ...SCHOOL, service: 'colleges', subject: 'subsidies' },
    ['2023-2024|colleges|subsidies'],
    true,
  ],
])('the keys of %s', (_what, line, keys, isSure) => {
  expect(lineKeys(line)).toEqual(keys);
  expect(hasSureKey(line)).toBe(isSure);
});
