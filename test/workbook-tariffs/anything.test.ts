import type { CellValue } from '../../src/kit/cells/cell';
import fc from 'fast-check';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { isProblem } from '../../src/engine/problem';
import { rateFor } from '../../src/engine/contribution/rate';
import type { SchoolYear } from '../../src/tariffs/model';
import { exportData } from '../../src/workbook-tariffs/file/export';
import { importData } from '../../src/workbook-tariffs/file/import';
import { describeIssue, placeOfIssue } from '../../src/workbook-tariffs/issues/describe';
import { TABLE_LAYOUTS, TABLE_NAMES } from '../../src/workbook-tariffs/layout/layouts';
import { COUNTED_WORDS, STATUS_WORDS } from '../../src/workbook-tariffs/layout/words';
import { READING_OFFERS } from '../../src/workbook-tariffs/readings/offers';
import { readWorkbookTariffs } from '../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES, type TablesAsRead } from '../../src/workbook-tariffs/rows/tables-as-read';
import { contentOf } from './support/tables';

type Table = keyof TablesAsRead;

/** Words that cells of these tables hold, so that chance often makes rows that are nearly or wholly right. */
const WORDS: readonly CellValue[] = [
  ...shippedBook.data.tariffs.map(({ label }) => label),
  ...shippedBook.data.tariffs.flatMap(({ versions }) =>
    versions.flatMap(({ rule }) => (rule.kind === 'perUnit' ? Object.keys(rule.rates) : [])),
  ),
  ...Object.values(STATUS_WORDS),
  ...COUNTED_WORDS.map(([word]) => word),
  ...READING_OFFERS.flatMap(({ label, choices }) => [label, ...choices.map((choice) => choice.label)]),
  ...[
    'DL-1',
    'DL-2',
    'plancher',
    'tranche',
    'forfait',
    'TOTAL',
    'Madmagz',
    'élève',
    'HT',
    'TTC',
    'oui',
    'non',
  ],
  ...['2024-2025', '2021-2022', '2025', 2025, 2026, '16/06/2025', 45_824, '248000531', 200070944, 80021],
  ...[0, 1, 7.4, '7,60', '1 234,50 €', 100, 43_478, 0.05, -5],
];

const HOSTILE: readonly CellValue[] = [
  ...['__proto__', 'constructor', 'toString', '=1+1', '#REF!', '#N/A', '\ud800', '\u0000', '1e308', '20 %'],
  ...[1e308, -0, 0.1 + 0.2, 2 ** 53, true, false, 'x'.repeat(32_767), '1.234,5', '2021-2023', '2024'],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
    ),
  },
);

/** The headers of a layout in any order, some missing, some twice, some unknown. */
function headerOf(table: Table): fc.Arbitrary<readonly string[]> {
  const own = TABLE_LAYOUTS[table].columns.map(({ header }): string => header);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(own) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.oneof(fc.constantFrom(...own), fc.string()), { maxLength: 14 })
        .map((others) => [...others]),
    },
  );
}

/** Cells where the layout wants them: what a column usually holds, or anything. */
function tableOf(table: Table): fc.Arbitrary<TablesAsRead[Table]> {
  const rows = headerOf(table).chain((header) =>
    fc
      .array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { maxLength: 8 })
      .map((content) => contentOf(table, header, content)),
  );
  return fc.option(rows, { nil: null, freq: 8 });
}

const tables: fc.Arbitrary<TablesAsRead> = fc
  .record(Object.fromEntries(TABLE_NAMES.map((table) => [table, tableOf(table)])) as TablesByName)
  .map((some) => ({ ...NO_TABLES, ...some }));

type TablesByName = { readonly [T in Table]: fc.Arbitrary<TablesAsRead[T]> };

/** A sound row for each table, which the others cite. */
const SOUND: Readonly<Record<Table, readonly Readonly<Record<string, CellValue>>[]>> = {
  EntActes: [
    { Acte: 'DL-1', Date: '16/06/2025', Objet: 'Contribution 2024-2025', Statut: 'voté' },
    { Acte: 'DL-2', Date: '17/06/2025', Objet: 'Budget', Statut: 'projet' },
  ],
  EntTarifs: [
    {
      Service: 'Contribution ENT du premier degré',
      'Première année': '2024-2025',
      Acte: 'DL-1',
      Composante: 'membre',
      Montant: '7,60',
    },
  ],
  EntCharges: [{ Année: '2024-2025', Ligne: 'Madmagz', Brut: 100, Acte: 'DL-1' }],
  EntEffectifs: [{ Année: '2024-2025', Catégorie: 'membre', Élèves: 41_000, Acte: 'DL-2' }],
  EntMembres: [{ SIREN: 200070944, Depuis: '2022-2023' }],
  EntLectures: [{ Lecture: 'Coût par élève : assiette', Choix: 'assiette de la charte' }],
};

/** Sound tables, some cells of which hold something else. */
const spoiled: fc.Arbitrary<TablesAsRead> = fc
  .array(fc.tuple(fc.constantFrom(...TABLE_NAMES), fc.nat(2), fc.nat(11), cell), { maxLength: 5 })
  .map((spoils) => {
    const found: Record<Table, TablesAsRead[Table]> = { ...NO_TABLES };
    for (const table of TABLE_NAMES) {
      const header = TABLE_LAYOUTS[table].columns.map(({ header: text }): string => text);
      const rows = SOUND[table].map((row) => header.map((text) => row[text] ?? null));
      for (const [where, row, column, value] of spoils) {
        const cells = rows[row % rows.length];
        if (where === table && cells !== undefined) cells[column % cells.length] = value;
      }
      found[table] = contentOf(table, header, rows);
    }
    return found;
  });

const anything = fc.oneof(tables, spoiled);

test('whatever the tables hold, they are read, and every fault has a place and a sentence', () => {
  fc.assert(
    fc.property(anything, (given) => {
      const { issues, book } = readWorkbookTariffs(given);
      for (const issue of issues) {
        expect(placeOfIssue(issue)).toMatch(/^ENT [a-z]+![A-Z]+\d+/);
        for (const language of ['fr', 'en'] as const) {
          const sentence = describeIssue(issue, language);
          expect(sentence).toMatch(/^\S[^]*[.]$/);
          expect(sentence).not.toMatch(/undefined|NaN|\[object|Infinity/);
        }
      }
      expect(book.data.tariffs.length).toBeGreaterThanOrEqual(shippedBook.data.tariffs.length);
    }),
    { numRuns: 250 },
  );
});

test('a row in error refuses what it could have changed: no shipped figure is given in its place', () => {
  const header = TABLE_LAYOUTS.EntTarifs.columns.map(({ header: text }): string => text);
  const row: Readonly<Record<string, CellValue>> = {
    ...SOUND.EntTarifs[0],
    'Première année': '2023-2024',
    Montant: '8,00',
  };
  fc.assert(
    fc.property(fc.constantFrom(...header), cell, (column, value) => {
      const content = header.map((text) => (text === column ? value : (row[text] ?? null)));
      const { book, issues, rows } = readWorkbookTariffs({
        ...NO_TABLES,
        EntActes: contentOf(
          'EntActes',
          ['Acte', 'Date', 'Objet', 'Statut'],
          SOUND.EntActes.map(({ Acte, Date, Objet, Statut }) =>
            [Acte, Date, Objet, Statut].map((x) => x ?? null),
          ),
        ),
        EntTarifs: contentOf('EntTarifs', header, [content]),
      });
      const isRefused = issues.some(({ severity }) => severity === 'error');
      // What a spoiled row was about is known where its service and its year still are.
      fc.pre(column !== 'Service' && column !== 'Première année' && column !== 'Composante');
      const rate = answerFor(book, '2023-2024');
      const serving = rows.EntTarifs.filter((read) => !read.isRefused);
      const amended = column === 'Montant' ? serving[0]?.amount : '8.00';
      expect(rate).toBe(isRefused ? 'workbookUnread' : Number(amended).toFixed(6));
    }),
    { numRuns: 250 },
  );
});

test('the rows that serve, exported and imported, say the same', () => {
  fc.assert(
    fc.property(anything, (given) => {
      const { rows } = readWorkbookTariffs(given);
      const file = exportData(rows);
      const imported = importData(file);
      expect(imported.isValid ? exportData(imported.tariffs.rows) : imported.issues).toBe(file);
    }),
    { numRuns: 250 },
  );
});

function answerFor(book: typeof shippedBook, year: SchoolYear): string {
  try {
    return rateFor(book, 'membre', year).rate.toFixed(6);
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    return thrown.code;
  }
}
