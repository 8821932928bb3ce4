import { epciNameKey, withoutSuffix } from '../../../src/engine/places/epci-name';
import { PlaceIndex } from '../../../src/engine/places/place-index';
import { textKey } from '../../../src/kit/text-key';
import { COMMUNES } from '../../../src/tariffs/communes';
import { shippedIndex } from './shipped';

describe('the names of the shipped communes and EPCI', () => {
  const epcis = [...new Set(COMMUNES.map(({ epci }) => epci))];
  const current = COMMUNES.map(({ code, name }) => ({ key: textKey(name), bearer: code }));
  const former = COMMUNES.flatMap(({ code, formerNames }) =>
    formerNames.map((name) => ({ key: textKey(name), bearer: code })),
  );
  const epciNames = epcis.flatMap(({ name, siren }) =>
    [...new Set([epciNameKey(name), epciNameKey(withoutSuffix(name))])].map((key) => ({
      key,
      bearer: siren,
    })),
  );

  function borneTwice(terms: readonly { readonly key: string; readonly bearer: string }[]) {
    const bearers = new Map<string, string[]>();
    for (const { key, bearer } of terms) bearers.set(key, [...(bearers.get(key) ?? []), bearer]);
    return [...bearers].filter(([, all]) => all.length > 1).sort();
  }

  test('only three names in use are ambiguous', () => {
    expect(borneTwice(current)).toEqual([
      ['conteville', ['76186', '80208']],
      ['flers', ['62337', '80314']],
      ['fleury', ['62339', '80317']],
    ]);
  });

  test('former names and names of EPCI add no ambiguity', () => {
    expect(borneTwice([...current, ...former, ...epciNames])).toEqual(borneTwice(current));
  });

  test('EPCI are told apart without legal form, small words and suffix', () => {
    expect(epciNames.map(({ key }) => key).sort()).toEqual([
      'amiens metropole',
      'aumale blangy sur bresle',
      'avre luce noye',
      'baie somme',
      'est somme',
      'grand roye',
      'haute somme',
      'haute somme combles peronne roisel',
      'nievre et somme',
      'pays coquelicot',
      'ponthieu marquenterre',
      'somme sud ouest',
      'ternois',
      'terre picardie',
      'territoire nord picardie',
      'val somme',
      'villes soeurs',
      'vimeu',
    ]);
  });

  test('former codes are used once, and never again by a commune of today', () => {
    const codes = COMMUNES.flatMap(({ code, formerCodes }) => [code, ...formerCodes]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('the key of an EPCI', () => {
  test.each([
    ['CC de l’Est de la Somme', 'est somme'],
    ['Est et le Sud des Monts', 'est et sud monts'],
    ['Hauts et les Bas', 'hauts et bas'],
    ['Pays de Lorca Vimeu', 'pays lorca vimeu'],
    ['Vimeu CC', 'vimeu cc'],
    ['CC', ''],
  ])('%s: « %s »', (name, key) => {
    expect(epciNameKey(name)).toBe(key);
  });
});

describe('postal codes', () => {
  const namesAt = (code: string) => shippedIndex.otherCommunesAtPostalCode(code).map(({ name }) => name);

  test('80500, INSEE code of Maisnières, is the postal code of Montdidier and its neighbours', () => {
    expect(shippedIndex.communeWithCode('80500')?.commune.name).toBe('Maisnières');
    expect(namesAt('80500')).toContain('Montdidier');
    expect(namesAt('80500')).not.toContain('Maisnières');
  });

  test('a commune whose INSEE code is its postal code too is not told of itself', () => {
    const vimeu = { siren: '200070944', name: 'CC du Vimeu', kind: 'CC' } as const;
    const shared = {
      department: '80',
      epci: vimeu,
      formerCodes: [],
      formerNames: [],
      postalCodes: ['80001'],
    };
    const own = { ...shared, code: '80001', name: 'Bourg' };
    const other = { ...shared, code: '80002', name: 'Hameau' };
    expect(new PlaceIndex([own, other]).otherCommunesAtPostalCode('80001')).toEqual([other]);
  });

  test('a postal code that is no INSEE code has its communes too', () => {
    expect(namesAt('80000')).toEqual(['Amiens']);
  });

  test('a code that is no postal code has none', () => {
    expect(namesAt('80001')).toEqual([]);
    expect(namesAt('99999')).toEqual([]);
    expect(namesAt('constructor')).toEqual([]);
  });
});

test('a name as it stands is that of the communes that bear it, or else of those that bore it', () => {
  const named = (name: string) => shippedIndex.communesNamed(name).map(({ commune }) => commune.code);
  expect([named('conteville'), named('LOEUILLY'), named('Tréport'), named('Atlantide')]).toEqual([
    ['76186', '80208'],
    ['80485'],
    [],
    [],
  ]);
});
