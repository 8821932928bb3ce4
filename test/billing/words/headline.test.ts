import type { CellValue } from '../../../src/kit/cells/cell';
import { FIELDS, type Field } from '../../../src/billing/model/field';
import type { Finding, FindingCode } from '../../../src/billing/model/finding';
import { headlineOf, otherCells, presentValue, type SeenRow } from '../../../src/billing/words/headline';

const SHEET = { kind: 'range', sheet: 'Budget' } as const;

const HEADERS = {
  school: 'École',
  uai: 'UAI',
  commune: 'Commune',
  insee: 'INSEE',
  epci: 'Groupement',
  pupils: 'Élèves',
  siret: 'SIRET',
} as const;
type Held = Partial<Record<keyof typeof HEADERS, CellValue>>;

const TILLEULS: Held = {
  school: 'École des Tilleuls',
  uai: '0800001S',
  commune: 'Abbeville',
  insee: '80001',
  pupils: -12,
};

function seen(held: Held, corrected: readonly (readonly [Field, CellValue])[] = []): SeenRow {
  const fields = FIELDS.filter((field): field is keyof typeof HEADERS => field in held);
  return {
    header: fields.map((field) => HEADERS[field]),
    cells: fields.map((field) => held[field] ?? null),
    at: new Map(fields.map((field, index) => [field, index])),
    corrected: new Map(corrected),
  };
}

function finding(
  code: FindingCode,
  field: Field | null,
  { rows = [55], ...details }: { readonly rows?: readonly number[] } & Readonly<Record<string, unknown>> = {},
): Finding {
  return {
    code,
    field,
    details: { ...details, ...(code === 'brokenQuotes' ? { rows: [3, 5] } : {}) },
    severity: 'error',
    rows: rows.map((number) => ({ id: String(number), number })),
    address: null,
    remedies: [],
    accepted: false,
  } as unknown as Finding;
}

test.each<[string, string, Field | null, Held]>([
  [
    'École des Tilleuls, Abbeville, ligne 55 : −12 élèves',
    'École des Tilleuls, Abbeville, row 55: −12 pupils',
    'pupils',
    TILLEULS,
  ],
  [
    'École des Tilleuls, Abbeville, ligne 55 : 1 élève',
    'École des Tilleuls, Abbeville, row 55: 1 pupil',
    'pupils',
    { ...TILLEULS, pupils: 1 },
  ],
  [
    'École des Tilleuls, Abbeville, ligne 55 : 0 élève',
    'École des Tilleuls, Abbeville, row 55: 0 pupils',
    'pupils',
    { ...TILLEULS, pupils: 0 },
  ],
  [
    'École des Tilleuls, Abbeville, ligne 55 : 1,5 élève',
    'École des Tilleuls, Abbeville, row 55: 1,5 pupils',
    'pupils',
    { ...TILLEULS, pupils: 1.5 },
  ],
  [
    'École des Tilleuls, Abbeville, ligne 55 : 10 élèves',
    'École des Tilleuls, Abbeville, row 55: 10 pupils',
    'pupils',
    { ...TILLEULS, pupils: '10' },
  ],
  [
    'École des Tilleuls, Abbeville, ligne 55 : Élèves « douze »',
    'École des Tilleuls, Abbeville, row 55: Pupils “douze”',
    'pupils',
    { ...TILLEULS, pupils: 'douze' },
  ],
  [
    'École des Tilleuls, Abbeville, ligne 55 : Élèves (vide)',
    'École des Tilleuls, Abbeville, row 55: Pupils (blank)',
    'pupils',
    { ...TILLEULS, pupils: '  ' },
  ],
  [
    'École des Tilleuls, Abbeville, ligne 55 : SIRET « 123 »',
    'École des Tilleuls, Abbeville, row 55: SIRET “123”',
    'siret',
    { ...TILLEULS, siret: ' 123 ' },
  ],
  // The commune is what is in question: it is said once.
  [
    'École des Tilleuls, ligne 55 : Commune « Abbeville »',
    'École des Tilleuls, row 55: Commune “Abbeville”',
    'commune',
    TILLEULS,
  ],
  ['École des Tilleuls, Abbeville, ligne 55', 'École des Tilleuls, Abbeville, row 55', null, TILLEULS],
  ['École des Tilleuls, Abbeville, ligne 55', 'École des Tilleuls, Abbeville, row 55', 'school', TILLEULS],
  [
    'CC du Ternois, ligne 55 : 4250 élèves',
    'CC du Ternois, row 55: 4250 pupils',
    'pupils',
    { epci: 'CC du Ternois', pupils: 4250 },
  ],
  ['0800001S, Abbeville, ligne 55', '0800001S, Abbeville, row 55', null, { ...TILLEULS, school: null }],
  ['Ligne 55 : Élèves (vide)', 'Row 55: Pupils (blank)', 'pupils', { pupils: null }],
])('%s', (fr, en, field, held) => {
  const found = finding('negative', field);
  expect(headlineOf(found, seen(held), SHEET, 'fr')).toBe(fr);
  expect(headlineOf(found, seen(held), SHEET, 'en')).toBe(en);
});

test('a doubt about a payer is told by the payer, one about several rows by their numbers', () => {
  const payer = finding('siretMissing', 'siret', { payer: 'SIVOS du Vimeu', rows: [3, 5] });
  expect(headlineOf(payer, seen(TILLEULS), SHEET, 'fr')).toBe('SIVOS du Vimeu, lignes 3, 5');
  const needed = finding('siretNeeded', 'siret', { payer: 'SIVOS du Vimeu', sirets: [] });
  expect(headlineOf(needed, seen(TILLEULS), SHEET, 'fr')).toBe(
    'École des Tilleuls, Abbeville, ligne 55 : SIRET (vide)',
  );
  const twice = finding('duplicate', 'uai', { rows: [56, 55] });
  expect(headlineOf(twice, seen(TILLEULS), SHEET, 'fr')).toBe(
    'École des Tilleuls, Abbeville, lignes 56, 55 : UAI « 0800001S »',
  );
  const many = finding('serviceCodeMissing', null, { payer: 'Ville', rows: [1, 2, 3, 4, 5, 6, 7, 8, 9] });
  expect(headlineOf(many, null, SHEET, 'en')).toBe('Ville, rows 1, 2, 3, 4, 5, 6, 7, 8…');
});

test('a doubt about the whole source is told by what is in question', () => {
  const whole = { rows: [] };
  const told = (found: Finding, language: 'fr' | 'en' = 'fr') => headlineOf(found, null, SHEET, language);
  expect(told(finding('columnMissing', null, { ...whole, field: 'pupils' }))).toBe('Colonne « Élèves »');
  expect(told(finding('columnMissing', null, { ...whole, field: 'pupils' }), 'en')).toBe('Column “Pupils”');
  expect(told(finding('columnsMissingBoth', null, { ...whole, fields: ['commune', 'insee'] }))).toBe(
    'Colonne « Commune », Colonne « Code INSEE »',
  );
  expect(told(finding('brokenQuotes', null, whole))).toBe('Lignes 3, 5');
  expect(told(finding('noRows', null, whole))).toBe('Budget');
  const table = { kind: 'table', name: 'Effectifs', sheet: 'Budget' } as const;
  expect(headlineOf(finding('noRows', null, whole), null, table, 'fr')).toBe('Effectifs');
  const file = { kind: 'csv', file: 'effectifs.csv' } as const;
  expect(headlineOf(finding('noRows', null, whole), null, file, 'fr')).toBe('effectifs.csv');
});

test('the row’s other cells follow, each under its header, and the first of many', () => {
  expect(otherCells(finding('negative', 'pupils'), seen(TILLEULS))).toEqual(['UAI 0800001S', 'INSEE 80001']);
  const wide: SeenRow = {
    header: ['Élèves', '', 'Note', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six', 'Sept'],
    cells: [3, 'x', 'n'.repeat(60), 1, 2, null, 4, 5, 6, 7],
    at: new Map([['pupils', 0]]),
    corrected: new Map(),
  };
  expect(otherCells(finding('negative', 'pupils'), wide)).toEqual([
    'x',
    `Note ${'n'.repeat(40)}…`,
    'Un 1',
    'Deux 2',
    'Quatre 4',
    'Cinq 5',
    'Six 6',
    'Sept 7',
  ]);
  const wider = { ...wide, header: [...wide.header, 'Huit'], cells: [...wide.cells, 8] };
  expect(otherCells(finding('negative', null), wider).at(-1)).toBe('…');
});

test('a field holds what it was corrected to, and a long text whole', () => {
  expect(presentValue(seen(TILLEULS), 'pupils')).toBe('-12');
  expect(presentValue(seen(TILLEULS, [['pupils', '1,5']]), 'pupils')).toBe('1,5');
  expect(presentValue(seen(TILLEULS), 'siret')).toBeNull();
  expect(presentValue(seen({ school: 'x'.repeat(1_001) }), 'school')).toBe('x'.repeat(1_001));
});
