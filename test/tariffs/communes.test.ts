import { COMMUNES, readCommunes, type CommuneIndexFile } from '../../src/tariffs/communes';
import file from '../../src/tariffs/communes.json';

describe('the shipped commune index', () => {
  test('tells its vintage, origin and licence', () => {
    expect(file.vintage).toBe('2026');
    expect(file.package).toBe('@etalab/decoupage-administratif 6.0.0');
    expect(file.licence).toBe('Licence Ouverte 2.0 (data), MIT (package)');
  });

  test('holds the 923 communes of the 17 EPCI, 771 of them in the Somme', () => {
    expect(COMMUNES).toHaveLength(923);
    expect(new Set(COMMUNES.map(({ epci }) => epci)).size).toBe(17);
    expect(COMMUNES.filter(({ department }) => department === '80')).toHaveLength(771);
    expect([...new Set(COMMUNES.map(({ department }) => department))]).toEqual(['02', '62', '76', '80']);
  });

  test('is sorted by INSEE code', () => {
    const codes = COMMUNES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('gives a merged commune its former codes and names', () => {
    expect(COMMUNES.find(({ code }) => code === '80155')).toEqual({
      code: '80155',
      name: 'Bussus-lès-Yaucourt',
      department: '80',
      epci: { siren: '200070936', name: 'CC Ponthieu-Marquenterre', kind: 'CC' },
      formerCodes: ['80830'],
      formerNames: ['Bussus-Bussuel', 'Yaucourt-Bussus'],
      postalCodes: ['80135'],
    });
  });

  test('gives every commune at least one postal code, Amiens three', () => {
    for (const { postalCodes } of COMMUNES) {
      expect(postalCodes.join(' ')).toMatch(/^\d{5}(?: \d{5})*$/);
    }
    expect(COMMUNES.find(({ name }) => name === 'Amiens')?.postalCodes).toEqual(['80000', '80080', '80090']);
  });
});

test('tells the most populous commune of a postal code that several share', () => {
  const at = (postal: string) =>
    COMMUNES.filter(({ postalCodes, isPostTown }) => postalCodes.includes(postal) && isPostTown).map(
      ({ name }) => name,
    );
  expect([at('80500'), at('80120'), at('80150'), at('80000')]).toEqual([
    ['Montdidier'],
    ['Rue'],
    ['Crécy-en-Ponthieu'],
    [],
  ]);
});

describe('readCommunes', () => {
  const vimeu = {
    siren: '200070944',
    name: 'CC du Vimeu',
    kind: 'CC',
    communes: [{ postal: '80130', communes: ['80368 Friville-Escarbotin'] }],
  };
  const small: CommuneIndexFile = { ...file, postTowns: [], epcis: [vimeu], former: [] };

  test('reads a commune that has no former code or name', () => {
    expect(readCommunes(small)).toEqual([
      {
        code: '80368',
        name: 'Friville-Escarbotin',
        department: '80',
        epci: { siren: '200070944', name: 'CC du Vimeu', kind: 'CC' },
        formerCodes: [],
        formerNames: [],
        postalCodes: ['80130'],
      },
    ]);
  });

  test('refuses an EPCI of another kind and a commune without INSEE code', () => {
    const metropole = { ...vimeu, name: 'Métropole', kind: 'METRO' };
    expect(() => readCommunes({ ...small, epcis: [metropole] })).toThrow(
      'Métropole is neither CC nor CA but METRO.',
    );
    const unnumbered = { ...vimeu, communes: [{ postal: '80130', communes: ['Friville-Escarbotin'] }] };
    expect(() => readCommunes({ ...small, epcis: [unnumbered] })).toThrow(
      'CC du Vimeu has a commune without INSEE code: Friville-Escarbotin.',
    );
  });
});
