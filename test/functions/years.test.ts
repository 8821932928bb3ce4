import { cell, message } from './call';
import { replaced, SOUND_CALLS } from './sound-calls';

/** The calls with the place of their school year, or of their budget year. */
const withYear = (isYear: (value: unknown) => boolean) =>
  SOUND_CALLS.flatMap(({ id, values, answer }) => {
    const at = values.findIndex(isYear);
    return at === -1 ? [] : [{ id, values, at, answer, year: values[at] }];
  });
const withSchoolYear = withYear((value) => typeof value === 'string' && /^\d{4}-\d{4}$/.test(value));
const withBudgetYear = withYear((value) => value === 2017 || value === 2022 || value === 2024);

test('every function that asks for a year is here', () => {
  expect(withSchoolYear.map(({ id }) => id)).toEqual([
    ...['CONTRIB', 'TARIF', 'TERRITOIRE', 'SOURCE', 'EXPLIQUER'],
    ...['CHARGES', 'EFFECTIF', 'PRODUITS', 'SOLDE', 'COLLEGE', 'NPDC', 'COLLEGES'],
  ]);
  expect(withBudgetYear.map(({ id }) => id)).toEqual([
    'ANNEESCOLAIRE',
    'FLUX',
    'ANTIVIRUS',
    'UTONUM',
    'CYBER',
  ]);
});

describe.each(withSchoolYear)('the school year of ENT.$id', ({ id, values, at, answer, year }) => {
  const start = String(year).slice(0, 4);
  const end = String(year).slice(5);

  test.each([
    `${start}-${end}`,
    `${start}/${end}`,
    `${start} - ${end}`,
    `${start}–${end}`,
    `${start} – ${end}`,
    `${start}-${end.slice(2)}`,
    `${start}/${end.slice(2)}`,
    ` ${start}-${end} `,
    `${start}\u00a0-\u00a0${end}`,
  ])('may be written %s', (written) => {
    expect(cell(id, ...replaced(values, at, written))).toBe(answer);
  });

  test.each([
    `${start}-${String(Number(end) + 1)}`,
    `${end}-${start}`,
    `${start}-${start}`,
    `${start} ${end}`,
    `${start}${end}`,
    start.slice(2),
    `${start.slice(2)}-${end.slice(2)}`,
    'cette année',
    Number(start) + 0.5,
    45_292,
    true,
  ])('may not be %j', (written) => {
    expect(cell(id, ...replaced(values, at, written))).toBe('#VALEUR!');
  });

  test.each([2024, '2024', ' 2024 '])('may not be the bare year %j, which says both readings', (written) => {
    const said = message(id, ...replaced(values, at, written));
    expect(said).toMatch(/^#VALEUR! /);
    expect(said).toContain('2023-2024');
    expect(said).toContain('2024-2025');
    expect(said).toContain('ENT.ANNEESCOLAIRE(2024)');
  });
});

describe.each(withBudgetYear)('the budget year of ENT.$id', ({ id, values, at, answer, year }) => {
  test.each([year, String(year), ` ${String(year)} `, Number(year) + 2e-12])('may be %j', (written) => {
    expect(cell(id, ...replaced(values, at, written))).toBe(answer);
  });

  test.each([2022.5, '2023-2024', '2022/2023', 22, -2022, 45_292, 'deux mille', true, Infinity])(
    'may not be %j',
    (written) => {
      expect(cell(id, ...replaced(values, at, written))).toBe('#VALEUR!');
    },
  );
});

test.each(
  [...withSchoolYear, ...withBudgetYear].filter(
    ({ id }) => !['ANNEESCOLAIRE', 'PRODUITS', 'SOLDE', 'TERRITOIRE'].includes(id),
  ),
)('ENT.$id never assumes a year', ({ id, values, at }) => {
  for (const blank of [null, undefined, '', ' ', 0]) {
    expect(cell(id, ...replaced(values, at, blank))).toBe('#VALEUR!');
  }
});
