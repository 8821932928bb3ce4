import { ANNEX_HEADERS, READ_BACK, type AnnexColumn } from '../../../src/billing/annex/annex-columns';
import { readAnnex } from '../../../src/billing/annex/read-annex';
import type { Cell } from '../../../src/billing/model/cell';
import { Decimal } from '../../../src/engine/money/decimal';
import { SIRET } from '../support/counts';

type Cells = Partial<Record<AnnexColumn, Cell>>;

const LINE: Cells = {
  payer: "Ville d'Abbeville",
  siret: SIRET.one,
  school: 'École du Centre',
  uai: '0800001S',
  insee: 80001,
  epci: 'CA de la Baie de Somme',
  epciSiren: '200070993',
  pupils: 100,
  rate: 7.4,
  amount: 740,
  schoolYear: '2023-2024',
  service: 'Premier degré',
  subject: 'établissement',
};
const STATED = {
  schoolYear: '2023-2024',
  service: 'primary-schools',
  subject: 'establishment',
  school: 'École du Centre',
  uai: '0800001S',
  insee: '80001',
  epciName: 'CA de la Baie de Somme',
  epciSiren: '200070993',
  payer: { name: "Ville d'Abbeville", siret: SIRET.one },
  pupils: new Decimal(100),
  rate: new Decimal('7.4'),
  amount: new Decimal(740),
};

const HEADER: readonly Cell[] = READ_BACK.map((column) => ANNEX_HEADERS[column]);
const rowOf = (cells: Cells): readonly Cell[] => READ_BACK.map((column) => cells[column] ?? null);
const annex = (...lines: readonly Cells[]) =>
  readAnnex([HEADER, ...lines.map((line) => rowOf({ ...LINE, ...line }))]);

describe('an annex', () => {
  test('is read back whatever stands above its header, up to its first blank line', () => {
    const title: readonly Cell[][] = [['État liquidatif'], []];
    const blank = READ_BACK.map(() => ' ');
    expect(readAnnex([...title, HEADER, rowOf(LINE), blank, rowOf(LINE)])).toEqual({
      kind: 'read',
      lines: [STATED],
    });
    expect(readAnnex([HEADER])).toEqual({ kind: 'read', lines: [] });
  });

  test('is read back whatever the order of its columns', () => {
    const turned = [HEADER, rowOf(LINE)].map((row) => ['x', ...[...row].reverse()]);
    expect(readAnnex(turned)).toEqual({ kind: 'read', lines: [STATED] });
  });

  test('leaves blank what a line does not bear', () => {
    const bare = { siret: null, school: ' ', uai: null, insee: null, epci: null, epciSiren: null };
    expect(
      annex({ ...bare, pupils: null, rate: null, amount: -100, subject: 'subventions déduites' }),
    ).toEqual({
      kind: 'read',
      lines: [
        {
          ...STATED,
          subject: 'subsidies',
          school: null,
          uai: null,
          insee: null,
          epciName: null,
          epciSiren: null,
          payer: { name: "Ville d'Abbeville", siret: null },
          pupils: null,
          rate: null,
          amount: new Decimal(-100),
        },
      ],
    });
  });

  test('reads codes without the spaces around them, and a SIRET that has become a number', () => {
    expect(annex({ uai: ' 0800001S ', siret: Number(SIRET.one) })).toEqual({ kind: 'read', lines: [STATED] });
  });

  test('gives an INSEE code that has become a number its zero back', () => {
    expect(annex({ insee: 2604 })).toEqual({ kind: 'read', lines: [{ ...STATED, insee: '02604' }] });
  });

  test.each([
    ['Premier degré', 'établissement', 'primary-schools', 'establishment'],
    ['Collèges', 'établissement', 'colleges', 'establishment'],
    ['Collèges', 'ensemble des collèges', 'colleges', 'allColleges'],
    ['Collèges', 'subventions déduites', 'colleges', 'subsidies'],
    ['Nord-Pas-de-Calais Numérique', 'EPCI', 'npdc', 'epci'],
  ])('of %s, line of %s, is read back as such', (word, about, service, subject) => {
    expect(annex({ service: word, subject: about })).toEqual({
      kind: 'read',
      lines: [{ ...STATED, service, subject }],
    });
  });

  test.each<[string, readonly (readonly Cell[])[]]>([
    ['cells without a header', [rowOf(LINE)]],
    ['no cells', []],
    ['a header without one of its columns', [HEADER.slice(1), rowOf(LINE).slice(1)]],
    [
      'a header beneath the first twenty rows',
      [...Array.from({ length: 20 }, () => ['x']), HEADER, rowOf(LINE)],
    ],
  ])('is not %s', (_what, cells) => {
    expect(readAnnex(cells)).toBeNull();
  });

  test('may have its header in the twentieth row', () => {
    const above = Array.from({ length: 19 }, () => ['x']);
    expect(readAnnex([...above, HEADER, rowOf(LINE)])).toEqual({ kind: 'read', lines: [STATED] });
  });

  test.each<[Cells, string, string]>([
    [{ payer: null }, 'Redevable', ''],
    [{ siret: '21800019800010' }, 'SIRET', '21800019800010'],
    [{ amount: null }, 'Montant € TTC', ''],
    [{ amount: 'sept' }, 'Montant € TTC', 'sept'],
    [{ amount: '740' }, 'Montant € TTC', '740'],
    [{ pupils: '100' }, 'Élèves', '100'],
    [{ rate: true }, 'Tarif € TTC', 'true'],
    [{ schoolYear: 2024 }, 'Année scolaire', '2024'],
    [{ schoolYear: null }, 'Année scolaire', ''],
    [{ service: 'Lycées' }, 'Service', 'Lycées'],
    [{ service: null }, 'Service', ''],
    [{ subject: 'autre' }, 'Objet de la ligne', 'autre'],
  ])('with %j in its second line is refused: %s', (changes, header, found) => {
    expect(annex({}, changes)).toEqual({ kind: 'refused', faults: [{ row: 3, header, found }] });
  });

  test('tells every cell that cannot be read', () => {
    expect(annex({ payer: null }, {}, { amount: 'x', siret: '1' })).toEqual({
      kind: 'refused',
      faults: [
        { row: 2, header: 'Redevable', found: '' },
        { row: 4, header: 'SIRET', found: '1' },
        { row: 4, header: 'Montant € TTC', found: 'x' },
      ],
    });
  });
});
