import { loadBook } from '../../../src/engine/book/load-book';
import { changed, refusalOf, type DataPath } from '../../support/changed-data';
import { minimalData } from '../../support/minimal-data';

const DECIMAL = 'un nombre décimal en texte, comme « 7.40 »';
const SCHOOL_YEAR = 'une année scolaire, comme « 2023-2024 »';
const VERSION = ['tariffs', 0, 'versions', 0] as const;
const RULE = [...VERSION, 'rule'] as const;
const GRID = ['tariffs', 1, 'versions', 0, 'rule'] as const;
const PARTS = ['tariffs', 2, 'versions', 0, 'rule', 'parts'] as const;

const AT_VERSION = 'tariffs[0] « primary-schools ».versions[0]';
const AT_GRID = 'tariffs[1] « grid ».versions[0].rule';
const AT_PARTS = 'tariffs[2] « every-kind ».versions[0].rule.parts';

test('the minimal data are sound', () => {
  expect(loadBook(minimalData()).data.tariffs).toHaveLength(3);
});

describe('tables', () => {
  test.each<[unknown, string]>([
    [null, 'données : trouvé rien, attendu un objet.'],
    [undefined, 'données : trouvé rien, attendu un objet.'],
    ['texte', 'données : trouvé « texte », attendu un objet.'],
    [12, 'données : trouvé 12, attendu un objet.'],
  ])('%j is no data', (data, message) => {
    expect(refusalOf(data)).toBe(message);
  });

  test('an array is no data: it has none of the tables', () => {
    expect(refusalOf([]).split('\n')).toEqual(
      ['documents', 'acts', 'tariffs', 'charges', 'pupils', 'agreements', 'unpriced', 'members'].map(
        (table) => `${table} : trouvé rien, attendu une valeur.`,
      ),
    );
  });

  test.each(Object.keys(minimalData()))('%s must be there, and a list of objects', (table) => {
    expect(refusalOf(changed([table], undefined))).toBe(`${table} : trouvé rien, attendu une valeur.`);
    expect(refusalOf(changed([table], 'x'))).toBe(`${table} : trouvé « x », attendu une liste.`);
    expect(refusalOf(changed([table], [5]))).toBe(`${table}[0] : trouvé 5, attendu un objet.`);
  });

  test('every issue is listed', () => {
    const data = { ...minimalData(), acts: 5, charges: [{}] };
    expect(refusalOf(data).split('\n')).toHaveLength(1 + 7);
  });
});

const FIELDS: readonly DataPath[] = [
  ['documents', 0],
  ['acts', 0],
  ['acts', 0, 'source'],
  ['tariffs', 0],
  [...VERSION],
  [...RULE],
  [...RULE, 'rates', 'membre'],
  [...GRID],
  [...GRID, 'bands', 1],
  [...GRID, 'bands', 1, 'reading'],
  [...PARTS, 0],
  [...PARTS, 2, 'rule'],
  [...PARTS, 3, 'rule'],
  [...PARTS, 4, 'rule'],
  [...PARTS, 5, 'rule'],
  [...PARTS, 6, 'rule'],
  ['charges', 0],
  ['charges', 0, 'lines', 0],
  ['charges', 0, 'notes', 0],
  ['pupils', 0],
  ['pupils', 0, 'groups', 0],
  ['agreements', 0],
  ['unpriced', 0],
  ['members', 0],
];

describe('rows', () => {
  const OPTIONAL = ['floor', 'cap', 'reading', 'optional', 'oncePerBill'];

  const valueAt = (path: DataPath): object =>
    path.reduce<unknown>((value, key) => Reflect.get(value as object, key), minimalData()) as object;

  test.each(FIELDS.map((path) => [path.join('.'), path] as const))(
    '%s refuses an unknown key',
    (_name, path) => {
      const refusal = refusalOf(changed([...path, 'remarque'], 'x'));
      expect(refusal).toMatch(/\.remarque : trouvé « remarque », attendu aucun champ de ce nom\.$/);
      expect(refusal.split('\n')).toHaveLength(1);
    },
  );

  test.each(FIELDS.map((path) => [path.join('.'), path] as const))(
    '%s misses none of its keys',
    (_name, path) => {
      for (const key of Object.keys(valueAt(path)).filter((each) => !OPTIONAL.includes(each))) {
        const refusal = refusalOf(changed([...path, key], undefined));
        const expected = key === 'kind' ? 'une règle de calcul connue' : 'une valeur';
        expect(refusal).toMatch(new RegExp(`\\.${key} : trouvé rien, attendu ${expected}\\.$`));
      }
    },
  );

  test('an optional key may be missing, but not undefined', () => {
    const rule = { ...minimalData().tariffs[0]?.versions[0]?.rule, floor: undefined };
    expect(refusalOf(changed(RULE, rule))).toBe(
      `${AT_VERSION}.rule.floor : trouvé rien, attendu ${DECIMAL}.`,
    );
  });
});

describe('values', () => {
  test.each<[DataPath, unknown, string]>([
    [
      ['documents', 0, 'title'],
      '',
      'documents[0] « registre ».title : trouvé «  », attendu un texte non vide.',
    ],
    [['documents', 0, 'title'], 5, 'documents[0] « registre ».title : trouvé 5, attendu un texte.'],
    [['documents', 0, 'id'], 5, 'documents[0].id : trouvé 5, attendu un texte.'],
    [['acts', 0, 'number'], true, 'acts[0] « vote-2030 ».number : trouvé vrai, attendu un texte.'],
    [['acts', 0, 'number'], false, 'acts[0] « vote-2030 ».number : trouvé faux, attendu un texte.'],
    [['acts', 0, 'item'], ['article 1'], 'acts[0] « vote-2030 ».item : trouvé une liste, attendu un texte.'],
    [['acts', 0, 'title'], {}, 'acts[0] « vote-2030 ».title : trouvé un objet, attendu un texte.'],
    [
      ['acts', 0, 'date'],
      '01/06/2030',
      'acts[0] « vote-2030 ».date : trouvé « 01/06/2030 », attendu une date, comme « 2024-06-17 ».',
    ],
    ...[
      'x2024-06-17',
      '2024-06-17T00',
      '2024-06-170',
      '2024-02-30',
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-12-32',
    ].map((day): [DataPath, unknown, string] => [
      ['acts', 0, 'date'],
      day,
      `acts[0] « vote-2030 ».date : trouvé « ${day} », attendu une date, comme « 2024-06-17 ».`,
    ]),
    [
      ['acts', 0, 'date'],
      20300601,
      'acts[0] « vote-2030 ».date : trouvé 20300601, attendu une date, comme « 2024-06-17 ».',
    ],
    [
      ['acts', 0, 'status'],
      'adopted',
      'acts[0] « vote-2030 ».status : trouvé « adopted », attendu « voted », « presented » ou « draft ».',
    ],
    [
      ['tariffs', 0, 'priceBasis'],
      'HTC',
      'tariffs[0] « primary-schools ».priceBasis : trouvé « HTC », attendu « HT », « TTC » ou « unstated ».',
    ],
    [
      ['tariffs', 0, 'yearKind'],
      'civil',
      'tariffs[0] « primary-schools ».yearKind : trouvé « civil », attendu « school » ou « budget ».',
    ],
    [
      [...VERSION, 'remarks'],
      [{ text: 'x', departmentOtherThan: '76' }],
      `${AT_VERSION}.remarks[0].departmentOtherThan : trouvé « 76 », attendu une liste.`,
    ],
    [
      [...PARTS, 5, 'optional'],
      'oui',
      `${AT_PARTS}[5] « grant ».optional : trouvé « oui », attendu vrai ou faux.`,
    ],
    [
      [...PARTS, 6, 'oncePerBill'],
      1,
      `${AT_PARTS}[6] « indexed ».oncePerBill : trouvé 1, attendu vrai ou faux.`,
    ],
    [
      ['charges', 0, 'lines', 1, 'proportional'],
      'non',
      'charges[0] « 2030-2031 ».lines[1] « personnel ».proportional : trouvé « non », attendu vrai ou faux.',
    ],
    [
      ['pupils', 0, 'groups', 0, 'categories'],
      ['élus'],
      'pupils[0] « 2030-2031 ».groups[0].categories[0] : trouvé « élus », attendu une des quatre catégories de territoire.',
    ],
    [
      ['members', 0, 'siren'],
      '20007094',
      'members[0] « CC du Vimeu ».siren : trouvé « 20007094 », attendu un SIREN de neuf chiffres, clé comprise.',
    ],
    [
      ['members', 0, 'siren'],
      '200070945',
      'members[0] « CC du Vimeu ».siren : trouvé « 200070945 », attendu un SIREN de neuf chiffres, clé comprise.',
    ],
    [
      ['members', 0, 'siren'],
      '200 070 944',
      'members[0] « CC du Vimeu ».siren : trouvé « 200 070 944 », attendu un SIREN de neuf chiffres, clé comprise.',
    ],
    [
      ['members', 0, 'siren'],
      200070944,
      'members[0] « CC du Vimeu ».siren : trouvé 200070944, attendu un SIREN de neuf chiffres, clé comprise.',
    ],
  ])('%j cannot be %j', (path, value, message) => {
    expect(refusalOf(changed(path, value))).toBe(message);
  });

  test.each(['EntActes', 'EntTarifs', 'EntCharges', 'EntEffectifs', 'EntMembres', 'EntLectures'])(
    'a row may come from the table %s of a workbook',
    (table) => {
      const origin = { table, rows: [5] };
      expect(loadBook(changed(['acts', 0, 'origin'], origin)).act('vote-2030').origin).toEqual(origin);
    },
  );

  test('a row comes from no other table', () => {
    expect(refusalOf(changed(['acts', 0, 'origin'], { table: 'EntDecisions', rows: [5] }))).toBe(
      'acts[0] « vote-2030 ».origin.table : trouvé « EntDecisions », attendu une table du classeur.',
    );
  });

  test('a long text is quoted by its beginning', () => {
    const refusal = refusalOf(changed(['acts', 0, 'status'], 'x'.repeat(32_767)));
    expect(refusal).toContain(`trouvé « ${'x'.repeat(80)}… », attendu`);
    expect(refusalOf(changed(['acts', 0, 'status'], 'x'.repeat(80)))).toContain(`« ${'x'.repeat(80)} »`);
  });
});

describe('decimals', () => {
  const RATE = [...RULE, 'rates', 'membre', 'amount'] as const;
  const where = `${AT_VERSION}.rule.rates.membre.amount`;

  test.each([
    [7.4, '7.4'],
    ['7,40', '« 7,40 »'],
    ['7.40 €', '« 7.40 € »'],
    ['1e3', '« 1e3 »'],
    ['.5', '« .5 »'],
    ['5.', '« 5. »'],
    ['+5', '« +5 »'],
    [' 5', '«  5 »'],
    ['', '«  »'],
    [null, 'rien'],
  ])('%j is none', (value, found) => {
    expect(refusalOf(changed(RATE, value))).toBe(`${where} : trouvé ${found}, attendu ${DECIMAL}.`);
  });

  test.each<[DataPath, string]>([
    [RATE, where],
    [[...GRID, 'bands', 0, 'amount'], `${AT_GRID}.bands[0].amount`],
    [[...PARTS, 1, 'rule', 'floor'], `${AT_PARTS}[1] « per-unit ».rule.floor`],
    [[...PARTS, 1, 'rule', 'cap'], `${AT_PARTS}[1] « per-unit ».rule.cap`],
    [[...PARTS, 2, 'rule', 'amount'], `${AT_PARTS}[2] « flat ».rule.amount`],
    [[...PARTS, 3, 'rule', 'rate'], `${AT_PARTS}[3] « above ».rule.rate`],
    [[...PARTS, 4, 'rule', 'amount'], `${AT_PARTS}[4] « package ».rule.amount`],
    [[...PARTS, 4, 'rule', 'beyond'], `${AT_PARTS}[4] « package ».rule.beyond`],
    [[...PARTS, 5, 'rule', 'rate'], `${AT_PARTS}[5] « grant ».rule.rate`],
    [[...PARTS, 5, 'rule', 'floor'], `${AT_PARTS}[5] « grant ».rule.floor`],
    [[...PARTS, 5, 'rule', 'shareOfCost'], `${AT_PARTS}[5] « grant ».rule.shareOfCost`],
    [['charges', 0, 'lines', 0, 'subsidy'], 'charges[0] « 2030-2031 ».lines[0] « comptes ».subsidy'],
    [['agreements', 0, 'yearlyAmount'], 'agreements[0] « convention ».yearlyAmount'],
    [['agreements', 0, 'subsidyShare'], 'agreements[0] « convention ».subsidyShare'],
  ])('%j is not negative', (path, at) => {
    expect(refusalOf(changed(path, '-0.01'))).toBe(`${at} : trouvé -0.01, attendu un nombre positif ou nul.`);
  });

  test.each<[DataPath, string]>([
    [[...PARTS, 5, 'rule', 'shareOfCost'], `${AT_PARTS}[5] « grant ».rule.shareOfCost`],
    [['agreements', 0, 'subsidyShare'], 'agreements[0] « convention ».subsidyShare'],
  ])('%j is a share of one at most', (path, at) => {
    expect(refusalOf(changed(path, '1.01'))).toBe(`${at} : trouvé 1.01, attendu une part entre 0 et 1.`);
    expect(() => loadBook(changed(path, '1'))).not.toThrow();
    expect(() => loadBook(changed(path, '0'))).not.toThrow();
  });

  test('a reduction may be negative: an indexed rule may lower its base', () => {
    expect(() => loadBook(changed([...PARTS, 6, 'rule', 'increase'], '-0.05'))).not.toThrow();
  });

  test('every digit is kept', () => {
    const book = loadBook(changed(RATE, '7.4000000000000000000000000000000000000000001'));
    const rule = book.inForce('primary-schools', '2030-2031').version.rule;
    expect(rule.kind === 'perUnit' && rule.rates.membre?.amount.toFixed()).toBe(
      '7.4000000000000000000000000000000000000000001',
    );
  });
});

describe('whole numbers', () => {
  const TOTAL = ['pupils', 0, 'total'] as const;
  const where = 'pupils[0] « 2030-2031 ».total';

  test.each<[unknown, string]>([
    [1.5, '1.5, attendu un nombre entier.'],
    ['18', '« 18 », attendu un nombre entier.'],
    [NaN, 'NaN, attendu un nombre entier.'],
    [2 ** 53, '9007199254740992, attendu un nombre entier.'],
    [-1, '-1, attendu un nombre entier positif ou nul.'],
  ])('%j is no count', (value, message) => {
    expect(refusalOf(changed(TOTAL, value))).toBe(`${where} : trouvé ${message}`);
  });
});

describe('years', () => {
  const FROM = [...VERSION, 'from'] as const;

  test.each<[DataPath, string]>([
    [['charges', 0, 'schoolYear'], 'charges[0]'],
    [['pupils', 0, 'schoolYear'], 'pupils[0]'],
  ])('%j is a school year of four and four digits', (path, row) => {
    for (const year of ['2021-2023', '2023-24', '2023/2024', '0NaN-0NaN', '9999-10000']) {
      expect(refusalOf(changed(path, year))).toBe(
        `${row} « ${year} ».schoolYear : trouvé « ${year} », attendu ${SCHOOL_YEAR}.`,
      );
    }
    expect(refusalOf(changed(path, 2023))).toBe(`${row}.schoolYear : trouvé 2023, attendu ${SCHOOL_YEAR}.`);
  });

  test.each<[DataPath, string]>([
    [['agreements', 0, 'from'], 'agreements[0] « convention ».from'],
    [['agreements', 0, 'to'], 'agreements[0] « convention ».to'],
    [['members', 0, 'from'], 'members[0] « CC du Vimeu ».from'],
    [['members', 0, 'to'], 'members[0] « CC du Vimeu ».to'],
  ])('%j too', (path, at) => {
    expect(refusalOf(changed(path, '2021'))).toBe(`${at} : trouvé « 2021 », attendu ${SCHOOL_YEAR}.`);
  });

  test.each<[unknown, string]>([
    ['2021-2023', '« 2021-2023 », attendu une année scolaire ou un exercice.'],
    ['2021', '« 2021 », attendu une année scolaire ou un exercice.'],
    [999, '999, attendu un exercice, comme 2024.'],
    [10000, '10000, attendu un exercice, comme 2024.'],
    [2021.5, '2021.5, attendu un nombre entier.'],
  ])('a version cannot be in force from %j', (value, message) => {
    expect(refusalOf(changed(FROM, value))).toBe(`${AT_VERSION}.from : trouvé ${message}`);
  });

  test('a remark from a year knows no other either', () => {
    const remarks = [{ text: 'x', fromYear: 'jamais' }];
    expect(refusalOf(changed([...VERSION, 'remarks'], remarks))).toBe(
      `${AT_VERSION}.remarks[0].fromYear : trouvé « jamais », attendu une année scolaire ou un exercice.`,
    );
  });
});

describe('rules', () => {
  test.each<[DataPath, unknown, string]>([
    [RULE, null, `${AT_VERSION}.rule : trouvé rien, attendu une règle de calcul connue.`],
    [RULE, 'perUnit', `${AT_VERSION}.rule : trouvé « perUnit », attendu une règle de calcul connue.`],
    [
      [...RULE, 'kind'],
      'perPupil',
      `${AT_VERSION}.rule.kind : trouvé « perPupil », attendu une règle de calcul connue.`,
    ],
    [
      [...PARTS, 2, 'rule', 'kind'],
      'fixed',
      `${AT_PARTS}[2] « flat ».rule.kind : trouvé « fixed », attendu une règle de calcul connue.`,
    ],
    [[...RULE, 'per'], [], `${AT_VERSION}.rule.per : trouvé une liste vide, attendu au moins une quantité.`],
    [[...RULE, 'per'], ['élus'], `${AT_VERSION}.rule.per[0] : trouvé « élus », attendu une quantité connue.`],
    [[...RULE, 'rates'], {}, `${AT_VERSION}.rule.rates : trouvé un objet, attendu au moins un taux.`],
    [[...RULE, 'rates'], 7.4, `${AT_VERSION}.rule.rates : trouvé 7.4, attendu un objet.`],
    [[...GRID, 'over'], 'élèves', `${AT_GRID}.over : trouvé « élèves », attendu une quantité connue.`],
    [[...GRID, 'bands'], [], `${AT_GRID}.bands : trouvé une liste vide, attendu au moins une tranche.`],
    [
      [...GRID, 'pricedFor'],
      { quantity: 'élus', value: 3 },
      `${AT_GRID}.pricedFor.quantity : trouvé « élus », attendu une quantité connue.`,
    ],
    [
      [...PARTS, 3, 'rule', 'over'],
      'hours',
      `${AT_PARTS}[3] « above ».rule.over : trouvé « hours », attendu « minutesOfUse ».`,
    ],
    [
      ['tariffs', 2, 'versions', 0, 'rule', 'parts'],
      [],
      'tariffs[2] « every-kind ».versions[0].rule.parts : trouvé une liste vide, attendu au moins une part.',
    ],
  ])('%j cannot be %j', (path, value, message) => {
    expect(refusalOf(changed(path, value))).toBe(message);
  });
});
