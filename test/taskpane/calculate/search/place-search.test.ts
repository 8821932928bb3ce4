import { placeIndex } from '../../../../src/engine/places/shipped-index';
import { placeText } from '../../../../src/taskpane/calculate/in-words';
import { type HitGroup, PlaceSearch } from '../../../../src/taskpane/calculate/search/place-search';
import { COMMUNES } from '../../../../src/tariffs/communes';

const search = new PlaceSearch(COMMUNES, placeIndex);

/** The groups that a search finds, each by its kind, with its hits as the field would hold them. */
function found(typed: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    search.find(typed).map(({ heading, hits }) => [heading.kind, hits.map(({ place }) => placeText(place))]),
  );
}

function group(typed: string, kind: HitGroup['heading']['kind']): HitGroup | undefined {
  return search.find(typed).find(({ heading }) => heading.kind === kind);
}

describe('nothing typed', () => {
  it('offers the categories and every EPCI by name', () => {
    const { categories, epcis, ...others } = found('');
    expect(categories).toEqual(['membre', 'membre hors Somme', 'hors membre']);
    expect(epcis).toHaveLength(17);
    expect(epcis?.slice(0, 2)).toEqual([
      'CA Amiens Métropole',
      'CC Interrégionale Aumale - Blangy-sur-Bresle',
    ]);
    expect(others).toEqual({});
  });

  it('is the same with spaces', () => {
    expect(found('  ')).toEqual(found(''));
  });
});

describe('a name', () => {
  it('finds communes by their beginning, without accents or case', () => {
    expect(found('PERON').communes).toEqual(['Péronne (80620)']);
  });

  it('finds an EPCI by what its name holds in parentheses too', () => {
    expect(found('péronne')).toEqual({ communes: ['Péronne (80620)'], epcis: ['CC de la Haute Somme'] });
  });

  it('sets namesakes side by side, before the names that only begin so', () => {
    expect(found('flers').communes).toEqual([
      'Flers (62337)',
      'Flers (80314)',
      'Flers-sur-Noye (80315)',
      'Boufflers (80118)',
      'Mouflers (80574)',
    ]);
  });

  it('understands St, hyphens and the beginnings of several words', () => {
    expect(found('st val').communes?.[0]).toBe('Saint-Valery-sur-Somme (80721)');
    expect(found('valery saint').communes?.[0]).toBe('Saint-Valery-sur-Somme (80721)');
  });

  it('finds a commune by the name that it bore before a merger, and says so', () => {
    const former = COMMUNES.find(({ formerNames }) => formerNames.length > 0);
    const [name = ''] = former?.formerNames ?? [];
    const hits = group(name, 'communes')?.hits ?? [];
    expect(hits.some((one) => one.former === name && one.place.kind === 'commune')).toBe(true);
  });

  it('says how many more there are than those listed', () => {
    const communes = group('saint', 'communes');
    expect(communes?.hits).toHaveLength(15);
    const all = COMMUNES.filter(({ name, formerNames }) =>
      [name, ...formerNames].some((one) => /(?:^|[ -])Sainte?/u.test(one)),
    );
    expect((communes?.hits.length ?? 0) + (communes?.more ?? 0)).toBe(all.length);
  });

  it('offers the categories that it begins', () => {
    expect(found('membre').categories).toEqual(['membre', 'membre hors Somme', 'hors membre']);
    expect(found('hors').categories).toEqual(['membre hors Somme', 'hors membre']);
  });

  it('finds nothing for a name of elsewhere', () => {
    expect(search.find('Marseille')).toEqual([]);
  });

  it('searches what the field holds of a chosen place', () => {
    expect(found('Péronne (80620)').communes).toEqual(['Péronne (80620)']);
    expect(found('Péronne (806').communes).toEqual(['Péronne (80620)']);
  });
});

describe('an EPCI', () => {
  test.each(['haute somme', 'CC de la Haute Somme', 'Communauté de communes de la Haute Somme'])(
    '%s',
    (typed) => {
      expect(found(typed).epcis?.[0]).toBe('CC de la Haute Somme');
    },
  );

  it('is listed by its legal form', () => {
    expect(found('CA').epcis).toEqual(
      expect.arrayContaining(['CA Amiens Métropole', 'CA de la Baie de Somme']),
    );
    expect(found('CC').epcis).toHaveLength(15);
  });

  it('offers its communes where they do not all pay the same', () => {
    const communes = group('Villes Sœurs', 'communesOf');
    expect(communes?.heading).toEqual({ kind: 'communesOf', epci: 'CC des Villes Soeurs' });
    expect(communes?.hits).toHaveLength(28);
    expect(found('CC du Vimeu')).not.toHaveProperty('communesOf');
  });
});

describe('a code', () => {
  it('finds a commune by its INSEE code, and those that share it as a postal code', () => {
    const { inseeCode, postalCode } = found('80500');
    expect(inseeCode).toEqual(['Maisnières (80500)']);
    expect(postalCode).toHaveLength(29);
    expect(postalCode).toContain('Montdidier (80561)');
  });

  it('finds the commune of a postal code that is no INSEE code', () => {
    expect(found('80000')).toEqual({ postalCode: ['Amiens (80021)'] });
  });

  it('finds a commune by a code that it has no longer, and says so', () => {
    expect(found('80830').inseeCode).toEqual(['Bussus-lès-Yaucourt (80155)']);
    expect(group('80830', 'inseeCode')?.hits[0]?.former).toBe('80830');
  });

  it('puts back the zero that a number has lost', () => {
    expect(found('2604').inseeCode).toEqual(['Pithon (02604)']);
  });

  it('finds by the beginning of a code', () => {
    expect(found('8062').inseeCode).toHaveLength(10);
    expect(group('80', 'inseeCode')).toMatchObject({ more: 756 });
  });

  it('finds an EPCI by its SIREN, its beginning, and with spaces', () => {
    expect(found('200037059').epcis).toEqual(['CC de la Haute Somme']);
    expect(found('200 037 059').epcis).toEqual(['CC de la Haute Somme']);
    expect(found('2480').epcis).toHaveLength(3);
    expect(found('24')).toEqual({});
  });
});

it('answers every commune by its name and by its code', () => {
  for (const { name, code } of COMMUNES) {
    expect(found(name).communes).toContain(`${name} (${code})`);
    expect(found(code).inseeCode).toEqual([`${name} (${code})`]);
  }
});
