import type { CellValue } from '../../../src/kit/cells/cell';
import { ANNEX_HEADERS, READ_BACK, type AnnexColumn } from '../../../src/billing/annex/annex-columns';
import type { AnnexFault } from '../../../src/billing/annex/annex-fault';
import { annexFingerprint, lineFingerprint } from '../../../src/billing/annex/fingerprint';
import { identityText } from '../../../src/billing/annex/annex-identity';
import { readAnnex } from '../../../src/billing/annex/read-annex';
import { Decimal } from '../../../src/kit/money/decimal';
import { SIRET } from '../support/counts';

type Cells = Partial<Record<AnnexColumn, CellValue>>;

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

const HEADER: readonly CellValue[] = READ_BACK.map((column) => ANNEX_HEADERS[column]);
const rowOf = (cells: Cells): readonly CellValue[] => READ_BACK.map((column) => cells[column] ?? null);
/** The total of some lines of 740,00 € and 100 pupils. */
const total = (lines: number, changes: Cells = {}) =>
  rowOf({ payer: 'TOTAL', pupils: 100 * lines, amount: 740 * lines, ...changes });

const linesOf = (rows: readonly (readonly CellValue[])[]) => {
  const read = readAnnex(rows);
  if (read?.kind === 'read') return read.annex.lines.map(({ stated }) => stated);
  throw new Error(`Not read: ${JSON.stringify(read)}`);
};
const faultsOf = (rows: readonly (readonly CellValue[])[]): readonly AnnexFault[] => {
  const read = readAnnex(rows);
  if (read?.kind === 'refused') return read.faults;
  throw new Error(`Expected a refusal: ${JSON.stringify(read)}`);
};
/** One line, whose amount stands in its total too. */
const one = (cells: Cells) => {
  const line = { ...LINE, ...cells };
  return [HEADER, rowOf(line), [], rowOf({ payer: 'TOTAL', amount: line.amount ?? null })];
};
const annex = (...lines: readonly Cells[]) => [
  HEADER,
  ...lines.map((line) => rowOf({ ...LINE, ...line })),
  [],
  total(lines.length),
];

describe('an annex', () => {
  test('is read to its total, whatever stands above its header and between its lines', () => {
    const title: readonly CellValue[][] = [['État liquidatif'], []];
    const between = [
      READ_BACK.map(() => ' '),
      [],
      ['Écoles vérifiées le 12'],
      rowOf({ payer: 'Sous-total Abbeville', pupils: 100, amount: 740 }),
      rowOf({ school: 'Total général', amount: 740 }),
    ];
    for (const row of between) {
      expect(linesOf([...title, HEADER, rowOf(LINE), row, rowOf(LINE), [], total(2)])).toEqual([
        STATED,
        STATED,
      ]);
    }
  });

  test('is read where a plain sum has taken its subtotals in', () => {
    const subtotal = rowOf({ payer: 'Total Abbeville', pupils: 100, amount: 740 });
    expect(linesOf([HEADER, rowOf(LINE), subtotal, [], total(2)])).toEqual([STATED]);
  });

  test('is read whatever the order of its columns, of its lines and of its total', () => {
    const turned = [HEADER, total(2), rowOf(LINE), rowOf(LINE)].map((row) => ['x', ...[...row].reverse()]);
    expect(linesOf(turned)).toEqual([STATED, STATED]);
  });

  test('is read in no time, however far a stray value stands', () => {
    const rows: (readonly CellValue[])[] = [...annex({})];
    for (let row = rows.length; row < 1_048_575; row += 1) rows.push([]);
    rows.push(Object.assign(new Array<CellValue>(16_384).fill(null), { 16_383: 'x' }));
    const before = performance.now();
    expect(linesOf(rows)).toEqual([STATED]);
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  test('leaves blank what a line does not bear', () => {
    const bare = { siret: null, school: ' ', uai: null, insee: null, epci: null, epciSiren: null };
    expect(
      linesOf(one({ ...bare, pupils: null, rate: null, amount: -100, subject: 'subventions déduites' })),
    ).toEqual([
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
    ]);
  });

  test('reads codes without the spaces around them, and a SIRET that has become a number', () => {
    expect(linesOf(one({ uai: ' 0800001S ', siret: Number(SIRET.one) }))).toEqual([STATED]);
  });

  test('gives an INSEE code that has become a number its zero back', () => {
    expect(linesOf(one({ insee: 2604 }))).toEqual([{ ...STATED, insee: '02604' }]);
  });

  test.each([
    ['Premier degré', 'établissement', 'primary-schools', 'establishment'],
    ['Collèges', 'établissement', 'colleges', 'establishment'],
    ['Collèges', 'ensemble des collèges', 'colleges', 'allColleges'],
    ['Collèges', 'subventions déduites', 'colleges', 'subsidies'],
    ['Nord-Pas-de-Calais Numérique', 'EPCI', 'npdc', 'epci'],
  ])('of %s, line of %s, is read back as such', (word, about, service, subject) => {
    expect(linesOf(one({ service: word, subject: about }))).toEqual([{ ...STATED, service, subject }]);
  });

  test.each<[string, readonly (readonly CellValue[])[]]>([
    ['cells without a header', [rowOf(LINE)]],
    ['no cells', []],
    ['a header without one of its columns', [HEADER.slice(1), rowOf(LINE).slice(1)]],
    [
      'a header beneath the first forty rows',
      [...Array.from({ length: 40 }, () => ['x']), HEADER, rowOf(LINE)],
    ],
  ])('is not %s', (_what, cells) => {
    expect(readAnnex(cells)).toBeNull();
  });

  test('may have its header in the fortieth row', () => {
    const above = Array.from({ length: 39 }, () => ['x']);
    expect(linesOf([...above, ...annex({})])).toEqual([STATED]);
  });

  test('tells its year and service where it cannot be read', () => {
    expect(readAnnex(annex({ siret: '1' }))).toMatchObject({
      kind: 'refused',
      scope: { schoolYear: '2023-2024', service: 'primary-schools' },
    });
  });
});

describe('an annex is refused', () => {
  test.each<[Cells, string, string]>([
    [{ payer: null }, 'Redevable', ''],
    [{ siret: '21800019800010' }, 'SIRET', '21800019800010'],
    [{ amount: null }, 'Montant € TTC', ''],
    [{ amount: 'sept' }, 'Montant € TTC', 'sept'],
    [{ amount: '740' }, 'Montant € TTC', '740'],
    [{ amount: 740.001 }, 'Montant € TTC', '740.001'],
    [{ amount: 1e12 }, 'Montant € TTC', '1000000000000'],
    [{ pupils: '100' }, 'Élèves', '100'],
    [{ pupils: 99.5 }, 'Élèves', '99.5'],
    [{ rate: true }, 'Tarif € TTC', 'true'],
    [{ schoolYear: 2024 }, 'Année scolaire', '2024'],
    [{ schoolYear: null }, 'Année scolaire', ''],
    [{ service: 'Lycées' }, 'Service', 'Lycées'],
    [{ service: null }, 'Service', ''],
    [{ subject: 'autre' }, 'Objet de la ligne', 'autre'],
  ])('with %j in its second line: %s', (changes, header, found) => {
    expect(faultsOf(annex({}, changes))).toEqual([{ kind: 'cell', row: 3, header, found }]);
  });

  test('for every cell that cannot be read', () => {
    expect(faultsOf(annex({ payer: null }, {}, { amount: 'x', siret: '1' }))).toEqual([
      { kind: 'cell', row: 2, header: 'Redevable', found: '' },
      { kind: 'cell', row: 4, header: 'SIRET', found: '1' },
      { kind: 'cell', row: 4, header: 'Montant € TTC', found: 'x' },
    ]);
  });

  test('where pupils × rate is not the amount', () => {
    const [expected, found] = [new Decimal(740), new Decimal(747.4)];
    expect(faultsOf(annex({}, { amount: 747.4 }))).toEqual([{ kind: 'amount', row: 3, found, expected }]);
  });

  test('where its lines are of two years or services', () => {
    expect(faultsOf(annex({}, { schoolYear: '2021-2022' }))).toEqual([
      { kind: 'otherScope', row: 3, found: 'Premier degré, 2021-2022', expected: 'Premier degré, 2023-2024' },
    ]);
  });

  test('without lines, and without a total', () => {
    expect(faultsOf([HEADER])).toEqual([{ kind: 'noLines' }]);
    expect(faultsOf([HEADER, rowOf(LINE)])).toEqual([{ kind: 'noTotal' }]);
  });

  test.each<[string, readonly (readonly CellValue[])[], string, string, string]>([
    ['amount', [HEADER, rowOf(LINE), total(1, { amount: 747.4 })], 'Montant € TTC', '747.4', '740.00'],
    ['pupils', [HEADER, rowOf(LINE), total(1, { pupils: 101 })], 'Élèves', '101', '100'],
    [
      'amount without a result',
      [HEADER, rowOf(LINE), total(1, { amount: null })],
      'Montant € TTC',
      '',
      '740.00',
    ],
    ['amount, a line being gone', [HEADER, rowOf(LINE), total(2)], 'Montant € TTC', '1480', '740.00'],
  ])('where the total is not that of its lines: %s', (_what, rows, header, found, expected) => {
    expect(faultsOf(rows)).toContainEqual({ kind: 'total', row: 3, header, found, expected });
  });

  test('where an amount stands on a row that is neither a line nor a subtotal', () => {
    const stray = rowOf({ payer: 'Ville', school: 'École B', amount: 740 });
    expect(faultsOf([HEADER, rowOf(LINE), stray, total(1)])).toEqual([
      { kind: 'noLine', row: 3, found: '740' },
    ]);
  });
});

describe('an annex with an identity', () => {
  const COLUMNS = [...READ_BACK, 'mark', 'budgetYear'] as const;
  const wide = (cells: Cells): readonly CellValue[] => COLUMNS.map((column) => cells[column] ?? null);
  const SCHOOLS: readonly Cells[] = ['A', 'B', 'C'].map((name, at) => ({
    ...LINE,
    uai: null,
    school: `École ${name}`,
    pupils: 100 + at,
    amount: Number((7.4 * (100 + at)).toFixed(2)),
    budgetYear: 2024,
  }));
  const OF = { service: 'primary-schools', schoolYear: '2023-2024', number: 1, previous: [] } as const;
  const bare = [HEADER, ...SCHOOLS.map(rowOf), rowOf({ payer: 'TOTAL', amount: 2242.2 })];
  const read = readAnnex(bare);
  const lines = read?.kind === 'read' ? read.annex.lines : [];
  const fingerprint = annexFingerprint(OF, lines);
  const identity = identityText({ ...OF, lines: 3, fingerprint });
  const marked = SCHOOLS.map((line, at) => {
    const [stated] = lines.slice(at);
    return { ...line, mark: stated === undefined ? null : `${at + 1}-${lineFingerprint(stated)}` };
  });
  const made = (rows: readonly Cells[] = marked, text: CellValue = identity) => [
    [text],
    COLUMNS.map((column) => ANNEX_HEADERS[column]),
    ...rows.map(wide),
    [],
  ];

  test('is known by it, in any order and without its total', () => {
    const annexRead = readAnnex(made([...marked].reverse()));
    expect(annexRead).toMatchObject({
      kind: 'read',
      annex: { identity: { ...OF, lines: 3, fingerprint }, budgetYear: 2024, isComplement: false },
    });
  });

  test('may have its texts retouched beside its codes, and its identity with other spaces', () => {
    const retouched = marked.map((line) => ({
      ...line,
      payer: 'Commune',
      school: String(line.school).toUpperCase(),
    }));
    const text = identity.replaceAll(' ', '\u00a0').replace("'", '’');
    expect(readAnnex(made(retouched, text))?.kind).toBe('read');
    expect(readAnnex(made(marked.map((line) => ({ ...line, mark: null }))))?.kind).toBe('read');
  });

  const [first = {}, second = {}, third = {}] = marked;
  test.each<[string, readonly Cells[], readonly AnnexFault[]]>([
    ['deleted', [first, third], [{ kind: 'missing', lines: [2] }]],
    ['inserted', [...marked, { ...second, mark: null, school: 'École D' }], [{ kind: 'inserted', row: 6 }]],
    ['copied', [...marked, second], [{ kind: 'repeated', row: 6, line: 2 }]],
    [
      'changed in pupils and amount alike',
      [first, { ...second, pupils: 10, amount: 74 }, third],
      [{ kind: 'changed', row: 4, line: 2 }],
    ],
    [
      'given to another payer',
      [first, second, { ...third, siret: SIRET.two }],
      [{ kind: 'changed', row: 5, line: 3 }],
    ],
    [
      'changed where marks are gone',
      [
        { ...first, mark: null, insee: 80002 },
        { ...second, mark: null },
        { ...third, mark: null },
      ],
      [{ kind: 'fingerprint' }],
    ],
  ])('tells which line was %s', (_what, rows, faults) => {
    expect(faultsOf(made(rows))).toEqual(faults);
  });

  test('is refused without its identity, or with another', () => {
    expect(faultsOf(made(marked, null))).toEqual([{ kind: 'identity', found: null }]);
    const damaged = identity.replace('empreinte', 'emprunte');
    expect(faultsOf(made(marked, damaged))).toEqual([{ kind: 'identity', found: damaged }]);
    expect(faultsOf(made(marked, identity.replace('2023-2024', '2021-2022')))[0]).toMatchObject({
      kind: 'otherScope',
      row: 3,
    });
    expect(faultsOf(made(marked, identity.replace('état n° 1', 'état n° 2')))).toHaveLength(1);
    expect(faultsOf(made(marked, identity.replace('3 lignes', '4 lignes')))).toEqual([
      { kind: 'missing', lines: [4] },
    ]);
  });
});
