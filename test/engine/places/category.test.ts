import { Members, categoryOf, codeInDoubt } from '../../../src/engine/places/category';
import { resolvePlace } from '../../../src/engine/places/resolve-place';
import { COMMUNES, type Commune } from '../../../src/tariffs/communes';
import type { Membership, SchoolYear } from '../../../src/tariffs/model';
import { Refusals } from '../../../src/engine/book/refusals';
import { isProblem } from '../../../src/engine/problem';
import { problemFrom } from '../problem-from';
import cases from './category-cases.json';
import { shippedIndex, shippedMembers } from './shipped';

const YEAR: SchoolYear = '2023-2024';

function categoryFor(given: string | number, members = shippedMembers, year: SchoolYear | null = YEAR) {
  return categoryOf(resolvePlace(shippedIndex, given), members, year);
}

const categoryNamed = ({ name, code }: Commune) => categoryFor(`${name} (${code})`);

describe('categoryOf, with the shipped members', () => {
  test.each(cases)('$place, of $epci: $category', ({ place, code, epci, category }) => {
    const resolved = resolvePlace(shippedIndex, place);
    expect(resolved).toMatchObject({ commune: { code, epci: { name: epci } } });
    expect(categoryOf(resolved, shippedMembers, YEAR)).toBe(category);
    expect(categoryFor(`${place} (${code})`)).toBe(category);
    expect(categoryFor(`${place} (${Number(code)})`, shippedMembers, null)).toBe(category);
  });

  test('776 communes of members: 760 in the Somme, 15 in Seine-Maritime, 1 in the Aisne', () => {
    const count = (category: string, department: string) =>
      COMMUNES.filter((c) => c.department === department && categoryNamed(c) === category).length;
    expect(count('membre', '80')).toBe(760);
    expect(count('hors membre', '80')).toBe(11);
    expect(count('membre hors Somme', '76')).toBe(15);
    expect(count('membre hors Somme', '02')).toBe(1);
    expect(count('membre hors Somme', '62')).toBe(0);
    expect(COMMUNES.filter((c) => categoryNamed(c).startsWith('membre'))).toHaveLength(776);
  });

  test('a label is its category, another code hors territoire', () => {
    expect(categoryFor('non membre')).toBe('hors membre');
    expect(categoryFor('membre hors Somme', shippedMembers, null)).toBe('membre hors Somme');
    expect(categoryFor('75056')).toBe('hors territoire');
  });

  test('an EPCI whose communes share a category has it', () => {
    expect(categoryFor('CA Amiens Métropole')).toBe('membre');
    expect(categoryFor(200037059)).toBe('membre');
  });

  test('an EPCI without a commune is a defect: the index holds none', () => {
    const epci = { siren: '200070944', name: 'CC du Vimeu', kind: 'CC' } as const;
    const call = () => categoryOf({ kind: 'epci', epci, communes: [] }, shippedMembers, YEAR);
    expect(call).toThrow(new TypeError('CC du Vimeu has no commune.'));
  });

  test.each([
    ['CC des Villes Soeurs', ['membre', 'membre hors Somme']],
    ["CC de l'Est de la Somme", ['membre', 'membre hors Somme']],
    ['CC Interrégionale Aumale - Blangy-sur-Bresle', ['hors membre', 'hors territoire']],
    ['CC du Ternois', ['hors membre', 'hors territoire']],
  ])('%s falls under %j', (name, categories) => {
    const problem = problemFrom(() => categoryFor(name));
    expect(problem.code).toBe('epciOfSeveralCategories');
    expect(problem.details).toEqual({ name, categories });
  });

  test('every other EPCI has one category', () => {
    const several = [...new Set(COMMUNES.map(({ epci }) => epci))].filter(({ siren }) => {
      const place = resolvePlace(shippedIndex, siren);
      return place.kind === 'epci' && new Set(place.communes.map(categoryNamed)).size > 1;
    });
    expect(several.map(({ siren }) => siren)).toEqual(['200070985', '200069672', '200069722', '247600588']);
  });
});

test('the rows of an EPCI are all kept, in their order; one that no row names has none', () => {
  const row = (siren: string, from: SchoolYear | null, to: SchoolYear | null): Membership => ({
    siren,
    name: 'CC du Vimeu',
    from,
    to,
  });
  const rows = [
    row('200070944', null, '2019-2020'),
    row('200070993', null, null),
    row('200070944', '2022-2023', null),
  ];
  const members = new Members(rows);
  expect(members.membershipsOf('200070944')).toEqual([rows[0], rows[2]]);
  expect(members.membershipsOf('200070993')).toEqual([rows[1]]);
  expect(members.membershipsOf('248000531')).toEqual([]);
});

describe('membership in time', () => {
  const VIMEU = '200070944';
  const span = (from: SchoolYear | null, to: SchoolYear | null): Membership => ({
    siren: VIMEU,
    name: 'CC du Vimeu',
    from,
    to,
  });
  const isMember = (year: SchoolYear | null, ...spans: Membership[]) =>
    new Members(spans).isMember(VIMEU, year);

  test('an EPCI that no row names is no member, in any year', () => {
    expect(isMember('2023-2024')).toBe(false);
    expect(isMember(null)).toBe(false);
  });

  test('without bounds it is a member in every year', () => {
    expect(isMember('1999-2000', span(null, null))).toBe(true);
    expect(isMember(null, span(null, null))).toBe(true);
  });

  test.each<[SchoolYear, boolean]>([
    ['2021-2022', false],
    ['2022-2023', true],
    ['2023-2024', true],
    ['2024-2025', true],
    ['2025-2026', false],
  ])('from 2022-2023 to 2024-2025, in %s: %s', (year, member) => {
    expect(isMember(year, span('2022-2023', '2024-2025'))).toBe(member);
  });

  test.each<[SchoolYear, boolean]>([
    ['2019-2020', true],
    ['2020-2021', false],
    ['2021-2022', false],
    ['2022-2023', true],
  ])('until 2019-2020 and again from 2022-2023, in %s: %s', (year, member) => {
    expect(isMember(year, span(null, '2019-2020'), span('2022-2023', null))).toBe(member);
  });

  test('without a year, only spans that leave no gap answer', () => {
    expect(isMember(null, span('2022-2023', null))).toBeUndefined();
    expect(isMember(null, span(null, '2022-2023'))).toBeUndefined();
    expect(isMember(null, span(null, '2022-2023'), span('2024-2025', null))).toBeUndefined();
    expect(isMember(null, span('2023-2024', null), span(null, '2022-2023'))).toBe(true);
    expect(
      isMember(null, span(null, '2024-2025'), span('2020-2021', '2021-2022'), span('2025-2026', null)),
    ).toBe(true);
  });

  test('a place whose category the year decides says so when none is given', () => {
    const members = new Members([span('2022-2023', null)]);
    expect(categoryFor('CC du Vimeu', members, '2021-2022')).toBe('hors membre');
    expect(categoryFor('CC du Vimeu', members, '2022-2023')).toBe('membre');
    const ofEpci = problemFrom(() => categoryFor('CC du Vimeu', members, null));
    expect(ofEpci.code).toBe('membershipDependsOnYear');
    expect(ofEpci.details).toEqual({ place: 'CC du Vimeu, 200070944' });
    const ofCommune = problemFrom(() => categoryFor('Friville-Escarbotin', members, null));
    expect(ofCommune.code).toBe('membershipDependsOnYear');
    expect(ofCommune.details).toEqual({ place: 'Friville-Escarbotin, 80368, CC du Vimeu' });
  });
});

describe('a bare code that is an INSEE code and a postal code', () => {
  const outcome = (given: string | number, members = shippedMembers, year: SchoolYear | null = YEAR) => {
    try {
      return categoryFor(given, members, year);
    } catch (thrown) {
      if (isProblem(thrown)) return thrown.code;
      throw thrown;
    }
  };

  test('is a question where the two readings are of different categories: six codes, none of them a former one', () => {
    const codes = COMMUNES.flatMap(({ code, formerCodes }) => [code, ...formerCodes]);
    expect(codes.filter((code) => outcome(code) === 'placeCodeOfTwoReadings').sort()).toEqual([
      '80120',
      '80140',
      '80150',
      '80220',
      '80500',
      '80710',
    ]);
    expect(outcome(80500)).toBe('placeCodeOfTwoReadings');
    expect(outcome('80500', shippedMembers, null)).toBe('placeCodeOfTwoReadings');
  });

  test('names both, each with its category', () => {
    expect(problemFrom(() => categoryFor('80500')).details).toEqual({
      code: '80500',
      name: 'Maisnières',
      category: 'hors membre',
      others: [{ first: 'Montdidier', communes: 29, category: 'membre' }],
    });
    expect(problemFrom(() => categoryFor('80150')).details).toEqual({
      code: '80150',
      name: 'Buire-Courcelles',
      category: 'membre',
      others: [
        { first: 'Crécy-en-Ponthieu', communes: 25, category: 'membre' },
        { first: 'Vitz-sur-Authie', communes: 1, category: 'hors membre' },
      ],
    });
  });

  test('answers as an INSEE code where both are of one category', () => {
    expect(outcome('80100')).toBe('membre');
    expect(outcome(80830)).toBe('membre');
  });

  test('is no question beside its name', () => {
    expect(outcome('Maisnières (80500)')).toBe('hors membre');
    expect(outcome('Montdidier (80500)')).toBe('membre');
  });

  // Of 80150, Buire-Courcelles is the INSEE code; as a postal code, Crécy-en-Ponthieu and others, and Vitz-sur-Authie.
  const spans = (...given: readonly (readonly [string, SchoolYear | null])[]) =>
    new Members(given.map(([siren, from]) => ({ siren, name: siren, from, to: null })));
  const [HAUTE_SOMME, PONTHIEU, TERNOIS] = ['200037059', '200070936', '200069672'] as const;

  test('is a question in the years in which the memberships differ', () => {
    const members = spans([HAUTE_SOMME, null], [PONTHIEU, null], [TERNOIS, '2023-2024']);
    expect(outcome('80150', members, '2022-2023')).toBe('placeCodeOfTwoReadings');
    expect(outcome('80150', members, '2023-2024')).toBe('membre');
    expect(outcome('80150', new Members([]), '2023-2024')).toBe('hors membre');
  });

  test('asks for the year where only the year tells whether they differ', () => {
    expect(outcome('80150', spans([HAUTE_SOMME, null], [PONTHIEU, '2023-2024']), null)).toBe(
      'placeCodeOfTwoReadings',
    );
    expect(outcome('80150', spans([HAUTE_SOMME, null], [PONTHIEU, null], [TERNOIS, '2023-2024']), null)).toBe(
      'membershipDependsOnYear',
    );
    expect(outcome('80150', spans([HAUTE_SOMME, '2023-2024']), null)).toBe('membershipDependsOnYear');
  });

  test('is in doubt for whoever asks about the commune, whatever the categories', () => {
    const doubt = (given: string, members = shippedMembers) => {
      const found = codeInDoubt(resolvePlace(shippedIndex, given), members, YEAR);
      return found === null ? null : [found.decidesCategory, found.problem.details];
    };
    expect(doubt('80090')).toEqual([
      false,
      {
        code: '80090',
        name: 'Berny-en-Santerre',
        category: null,
        others: [{ first: 'Amiens', communes: 1, category: null }],
      },
    ]);
    expect(doubt('80710')).toEqual([true, expect.objectContaining({ category: 'hors membre' })]);
    const unread = new Members(
      [],
      new Refusals([{ about: 'membership', siren: '248000531', table: 'EntMembres', row: 4 }]),
    );
    expect(doubt('80090', unread)).toEqual([true, expect.objectContaining({ category: null })]);
    expect([doubt('80021'), doubt('membre'), doubt('Maisnières (80500)')]).toEqual([null, null, null]);
  });

  test('a defect is no doubt', () => {
    const broken = new Members([]);
    jest.spyOn(broken, 'isMember').mockImplementation(() => {
      throw new TypeError('broken');
    });
    expect(() => codeInDoubt(resolvePlace(shippedIndex, '80500'), broken, YEAR)).toThrow(TypeError);
  });
});
