import fc from 'fast-check';
import { resolvePlace } from '../../../src/engine/places/resolve-place';
import { PlaceIndex } from '../../../src/engine/places/place-index';
import type { Beside } from '../../../src/engine/places/written-place';
import { isProblem } from '../../../src/engine/problem';
import { COMMUNES, type Commune } from '../../../src/tariffs/communes';
import { problemFrom } from '../problem-from';
import cases from './place-cases.json';
import { shippedIndex } from './shipped';

const resolve = (given: string | number) => resolvePlace(shippedIndex, given);

describe('resolvePlace', () => {
  test.each(cases.communes)('$given is the commune $code', ({ given, code, foundBy, term }) => {
    expect(resolve(given)).toMatchObject({
      kind: 'commune',
      commune: COMMUNES.find((commune) => commune.code === code),
      foundBy,
      term,
    });
  });

  test.each(cases.epcis)('$given is the EPCI $siren', ({ given, siren }) => {
    const communes = COMMUNES.filter(({ epci }) => epci.siren === siren);
    expect(resolve(given)).toEqual({ kind: 'epci', epci: communes[0]?.epci, communes });
  });

  test.each(cases.labels)('$given is the label $category', ({ given, category }) => {
    expect(resolve(given)).toEqual({ kind: 'label', category });
  });

  test.each(cases.elsewhere)('$given lies elsewhere, as $code', ({ given, code }) => {
    expect(resolve(given)).toEqual({ kind: 'elsewhere', code });
  });

  test.each(cases.problems)('$given: $code', ({ given, code, details }) => {
    const problem = problemFrom(() => resolve(given));
    expect(problem.code).toBe(code);
    expect(problem.details).toEqual(details);
    expect(problem.kind).toBe('unknown');
  });
});

test.each([NaN, Infinity, -Infinity])('%s, which no cell holds, is no place', (given) => {
  const problem = problemFrom(() => resolve(given));
  expect(problem.code).toBe('placeUnknown');
  expect(problem.details).toEqual({ found: String(given) });
});

describe('each of the communes', () => {
  const communeFor = (given: string | number) => {
    const place = resolve(given);
    return place.kind === 'commune' ? place.commune : place;
  };
  const plainCapitals = (name: string) =>
    name.toUpperCase().replaceAll('Œ', 'OE').normalize('NFD').replace(/\p{M}/gu, '').replace(/[-']/g, ' ');

  test('is found by its code, as a number and as text', () => {
    for (const commune of COMMUNES) {
      expect(communeFor(commune.code)).toBe(commune);
      expect(communeFor(Number(commune.code))).toBe(commune);
      expect(communeFor(String(Number(commune.code)))).toBe(commune);
    }
  });

  test('is found by each of its former codes', () => {
    const former = COMMUNES.flatMap((commune) => commune.formerCodes.map((code) => ({ code, commune })));
    expect(former).toHaveLength(69);
    for (const { code, commune } of former) {
      expect(communeFor(code)).toBe(commune);
      expect(communeFor(Number(code))).toBe(commune);
    }
  });

  test('is found by its name, even in plain capitals, unless it is a homonym', () => {
    const isHomonym = ({ name }: Commune) => ['Conteville', 'Flers', 'Fleury'].includes(name);
    expect(COMMUNES.filter(isHomonym)).toHaveLength(6);
    for (const { name } of COMMUNES.filter(isHomonym)) {
      expect(problemFrom(() => resolve(name)).code).toBe('placeHomonym');
    }
    for (const commune of COMMUNES.filter((each) => !isHomonym(each))) {
      expect(communeFor(commune.name)).toBe(commune);
      expect(communeFor(plainCapitals(commune.name))).toBe(commune);
      expect(communeFor(commune.name.replace(/\bSaint(e?)\b/g, 'St$1'))).toBe(commune);
    }
  });

  test('is found by its name with its département, its code or a former code', () => {
    for (const commune of COMMUNES) {
      for (const qualifier of [commune.department, commune.code, ...commune.formerCodes]) {
        expect(communeFor(`${commune.name} (${qualifier})`)).toBe(commune);
        expect(communeFor(`${plainCapitals(commune.name)} (${qualifier})`)).toBe(commune);
      }
    }
  });

  test('is found by its former names, alone or with its département or code', () => {
    const former = COMMUNES.flatMap((commune) => commune.formerNames.map((name) => ({ name, commune })));
    expect(former).toHaveLength(39);
    for (const { name, commune } of former) {
      expect(communeFor(name)).toBe(commune);
      expect(communeFor(plainCapitals(name))).toBe(commune);
      expect(communeFor(`${name} (${commune.department})`)).toBe(commune);
      expect(communeFor(`${name} (${commune.code})`)).toBe(commune);
    }
  });

  test('is told from every other by name and code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COMMUNES), fc.constantFrom(...COMMUNES), (one, other) => {
        fc.pre(one.name !== other.name && !one.postalCodes.includes(other.code));
        const problem = problemFrom(() => resolve(`${one.name} (${other.code})`));
        expect(problem.code).toBe('placeNameAndCodeDisagree');
        expect(problem.details).toEqual({ name: one.name, code: other.code, codeBelongsTo: other.name });
      }),
    );
  });
});

describe('each of the EPCI', () => {
  test('is found by its SIREN and its name', () => {
    const epcis = new Set(COMMUNES.map(({ epci }) => epci));
    expect(epcis.size).toBe(17);
    for (const epci of epcis) {
      for (const given of [epci.siren, Number(epci.siren), epci.name, epci.name.toUpperCase()]) {
        expect(resolve(given)).toMatchObject({ kind: 'epci', epci });
      }
    }
  });
});

describe('names that several places bear', () => {
  const commune = (
    code: string,
    name: string,
    formerNames: string[] = [],
    formerCodes: string[] = [],
  ): Commune => ({
    code,
    name,
    department: code.slice(0, 2),
    epci: {
      siren: `2000000${code.slice(-2)}`,
      name: `CC de ${code === '80003' ? 'Bourg' : code}`,
      kind: 'CC',
    },
    formerCodes,
    formerNames,
    postalCodes: ['80000'],
  });
  const index = new PlaceIndex([
    commune('60001', 'Val', ['Mont', 'Lac']),
    commune('80001', 'Mont'),
    commune('80002', 'Pré', ['Bois', 'Lac'], ['80001', '80009']),
    commune('80003', 'Rive', ['Bois']),
  ]);

  test('a name in use wins over a former name', () => {
    expect(resolvePlace(index, 'Mont')).toMatchObject({ commune: { code: '80001' }, foundBy: 'name' });
  });

  test('the département can ask for the former name', () => {
    expect(resolvePlace(index, 'Mont (60)')).toMatchObject({
      commune: { code: '60001' },
      foundBy: 'formerName',
    });
    expect(resolvePlace(index, 'Lac (80)')).toMatchObject({
      commune: { code: '80002' },
      foundBy: 'formerName',
    });
  });

  test('a former name of two communes is a homonym, in one département or in two', () => {
    expect(problemFrom(() => resolvePlace(index, 'Lac')).details).toEqual({
      found: 'Lac',
      candidates: [
        { code: '60001', name: 'Val' },
        { code: '80002', name: 'Pré' },
      ],
    });
    expect(problemFrom(() => resolvePlace(index, 'Bois (80)')).details).toEqual({
      found: 'Bois (80)',
      candidates: [
        { code: '80002', name: 'Pré' },
        { code: '80003', name: 'Rive' },
      ],
    });
  });

  test('a code in use wins over a former code', () => {
    expect(resolvePlace(index, '80001')).toMatchObject({ commune: { name: 'Mont' }, foundBy: 'code' });
    expect(resolvePlace(index, '80009')).toMatchObject({ commune: { name: 'Pré' }, foundBy: 'formerCode' });
  });

  test('a commune wins over an EPCI, which its legal form still names', () => {
    const named = new PlaceIndex([commune('80003', 'Bourg')]);
    expect(resolvePlace(named, 'Bourg')).toMatchObject({ kind: 'commune' });
    expect(resolvePlace(named, 'CC Bourg')).toMatchObject({ kind: 'epci' });
  });
});

describe('any text or number', () => {
  const places = [
    'Péronne',
    '80620',
    '(',
    ')',
    '80',
    'CC',
    'St',
    "l'",
    '-',
    '2A',
    ' ',
    '\u00a0',
    'membre',
    '200070944',
  ];
  const given = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...places)).map((parts) => parts.join('')),
    fc.integer(),
    fc.double(),
  );

  const outcome = (value: string | number): string => {
    try {
      return resolve(value).kind;
    } catch (error) {
      if (isProblem(error)) return error.code;
      throw error;
    }
  };

  test('is a place or a Problem of places', () => {
    const kinds = ['label', 'commune', 'epci', 'elsewhere', ...cases.problems.map(({ code }) => code)];
    fc.assert(
      fc.property(given, (value) => {
        expect(kinds).toContain(outcome(value));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['letters', 'a'.repeat(32_767)],
    ['digits', '8'.repeat(32_767)],
    ['spaced digits', `${'8 '.repeat(16_383)}a`],
    ['parentheses', '('.repeat(32_767)],
    ['pairs of parentheses', '(80)'.repeat(8_191)],
    ['legal forms', 'CC de '.repeat(5_461)],
  ])('32,767 characters of %s are answered', (_, text) => {
    expect(problemFrom(() => resolve(text)).code).toMatch(/^place(?:Unknown|CodeMalformed)$/);
  });
});

describe('what other columns say of the same commune', () => {
  const department = (code: string) => ({ kind: 'department', code }) as const;
  const postalCode = (code: string) => ({ kind: 'postalCode', code }) as const;
  const insee = (code: string) => ({ kind: 'insee', code }) as const;
  const with_ = (given: string, ...beside: Beside[]) => {
    try {
      const place = resolvePlace(shippedIndex, given, beside);
      if (place.kind !== 'commune') return place.kind;
      return `${place.commune.code}${place.ifPostalCode === undefined ? '' : ', or a postal code'}`;
    } catch (thrown) {
      if (isProblem(thrown)) return thrown.code;
      throw thrown;
    }
  };

  test.each<[string, readonly Beside[], string]>([
    ['Flers', [department('80')], '80314'],
    ['Flers', [postalCode('62270')], '62337'],
    ['Flers', [insee('62337')], '62337'],
    ['Flers', [department('80'), postalCode('62270')], 'placePostalCodeDisagrees'],
    ['Abbeville', [department('60')], 'placeDepartmentDisagrees'],
    ['Abbeville', [postalCode('80107')], '80001'],
    ['Abbeville', [postalCode('80001')], '80001'],
    ['Abbeville', [postalCode('80500')], 'placePostalCodeDisagrees'],
    ['Péronne (80)', [department('02')], 'placeDepartmentDisagrees'],
    ['Péronne', [insee('80001')], 'placeNameAndCodeDisagree'],
    ['Péronne', [insee('80200')], 'placeNameAndCodeDisagree'],
    ['Abbeville (centre)', [insee('80001')], '80001'],
    ['Abbeville (centre)', [postalCode('80100')], 'placeUnknown'],
    ['Abbeville (99)', [insee('80001')], 'placeNameAndCodeDisagree'],
    ['Paris', [insee('75056')], 'placeUnknown'],
    ['80500', [], '80500, or a postal code'],
    ['80500', [department('80')], '80500, or a postal code'],
    ['80500', [department('62')], 'placeDepartmentDisagrees'],
    ['80500', [postalCode('80220')], '80500'],
    ['80500', [postalCode('80500')], 'placePostalCodeDisagrees'],
    ['80500', [postalCode('80229')], '80500, or a postal code'],
    ['80500', [insee('80500')], '80500, or a postal code'],
    ['80500', [insee('80001')], 'placeNameAndCodeDisagree'],
  ])('%s beside %j: %s', (given, beside, expected) => {
    expect(with_(given, ...beside)).toBe(expected);
  });
});
