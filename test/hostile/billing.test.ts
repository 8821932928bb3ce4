import { titres } from '../../src/billing/annex/titres';
import { titresCsv } from '../../src/billing/annex/titres-csv';
import { readCsv } from '../../src/billing/input/csv';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { billingSheets } from '../../src/sheets/billing/billing-sheets';
import { sheetProblems } from '../support/soundness/sheet-problems';
import { billed, blocked, ready, sentences, SOUND, table, type TableRow } from '../billing/support/counts';
import { fileOf } from '../sheets/recalculated';
import { XlsxParts } from '../support/xlsx-parts';
import texts from './texts.json';

const TEXTS = Object.entries(texts);
const COLUMNS = ['Établissement', 'Payeur', 'Engagement', 'Code service', 'Remarque'] as const;
/** What a spreadsheet that opens a CSV file would take for a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;

function sheetsOf(row: TableRow) {
  const billing = ready(table([row]));
  return {
    billing,
    sheets: billingSheets(shippedBook, { billing, comparison: null, generatedOn: '2026-11-24' }),
  };
}

/** The first columns of the titres are texts, but the amount. */
function textsOfTitres(csv: string): string[] {
  const { rows } = readCsv(new TextEncoder().encode(csv));
  return rows.slice(1).flatMap((row) => row.filter((_cell, column) => column !== 5));
}

/** What Chorus Pro takes. */
const LONGEST: Readonly<Record<string, number>> = { Engagement: 50, 'Code service': 100 };

/** Why a text is no more than asked about in a column; null where it is billed. */
function whyAsked(column: string, text: string): 'textTooLong' | 'payerNamesNobody' | null {
  const seen = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  if (seen.length > (LONGEST[column] ?? Infinity)) return 'textTooLong';
  return column === 'Payeur' && !/\p{L}/u.test(seen) ? 'payerNamesNobody' : null;
}

const CELLS = TEXTS.flatMap(([what, text]) =>
  COLUMNS.map((column) => ({ what, text, column, why: whyAsked(column, text) })),
);

test.each(CELLS.filter(({ why }) => why === null))(
  '$what in the column $column is billed, and makes sound sheets and a harmless list of titres',
  ({ text, column }) => {
    const { billing, sheets } = sheetsOf({ ...SOUND, [column]: text });
    expect(sheetProblems(sheets, { nativeOnly: true })).toEqual([]);
    const cells = textsOfTitres(titresCsv(titres(billing)));
    expect(cells).toHaveLength(9);
    expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
    expect(billing.lines.map(({ amount }) => amount.toFixed(2))).toEqual(['740.00']);
  },
);

test.each(CELLS.filter(({ why }) => why !== null))(
  '$what in the column $column is asked about: $why',
  ({ text, column, why }) => {
    expect(blocked(table([{ ...SOUND, [column]: text }])).findings.map(({ code }) => code)).toContain(why);
  },
);

describe.each(TEXTS)('%s', (_what, hostile) => {
  test('as the name of a column that is kept is a text of the annex', () => {
    const { sheets } = sheetsOf({ ...SOUND, [hostile]: 'x' });
    expect(sheetProblems(sheets, { nativeOnly: true })).toEqual([]);
  });
});

test('no text becomes a formula of the .xlsx annex, nor is lost from it', async () => {
  const rows = TEXTS.map(([, hostile]): TableRow => ({ ...SOUND, Remarque: hostile }));
  const plain = new XlsxParts(await fileOf(...sheetsOf({ ...SOUND, Remarque: 'sans histoire' }).sheets));
  const formulas = [...plain.cells(1).values()].filter(({ formula }) => formula !== null).length;
  for (const row of rows) {
    const cells = [...new XlsxParts(await fileOf(...sheetsOf(row).sheets)).cells(1).values()];
    expect(cells.filter(({ formula }) => formula !== null)).toHaveLength(formulas);
    // What has no width goes without cutting a word; line breaks and what no file can hold are a space.
    const expected = String(row.Remarque)
      .replace(/\p{Cf}+/gu, '')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim();
    expect(cells.map(({ value }) => value)).toContain(expected);
  }
});

test('a text that no sheet can show is refused with its length', () => {
  const long = 'é'.repeat(1001);
  expect(sentences(blocked(table([{ ...SOUND, Établissement: long }])))).toEqual([
    'Effectifs!A2 error: Texte de 1\u202f001 caractères, attendu au plus 1\u202f000. Corrigez la cellule, ou écartez la ligne.',
  ]);
  expect(sentences(blocked(table([{ ...SOUND, Payeur: 'é'.repeat(32_767) }])))).toHaveLength(1);
});

test('a remark that no sheet can show is cut, and says so', () => {
  const { sheets } = sheetsOf({ ...SOUND, Remarque: `${'é'.repeat(998)}😀${'à'.repeat(9)}` });
  expect(sheetProblems(sheets, { nativeOnly: true })).toEqual([]);
  expect(JSON.stringify(sheets)).toContain(`${'é'.repeat(998)}…`);
});

describe('columns', () => {
  const wide = (columns: number) => {
    const more = Array.from({ length: columns }, (_column, at) => [`Colonne ${at}`, at] as const);
    return table([{ ...SOUND, ...Object.fromEntries(more) }]);
  };

  test('a few hundred are kept in the annex', () => {
    const billing = ready(wide(490));
    const sheets = billingSheets(shippedBook, { billing, comparison: null, generatedOn: '2026-11-24' });
    expect(sheetProblems(sheets, { nativeOnly: true })).toEqual([]);
  });

  test('those of a whole sheet are refused with their number', () => {
    expect(sentences(blocked(wide(16_384 - Object.keys(SOUND).length)))).toEqual([
      "Effectifs error: Trouvé 16\u202f384 colonnes, attendu au plus 500. Choisissez la plage des effectifs, ou supprimez les colonnes qui n'en sont pas.",
    ]);
  });

  test('in another order they are the same', () => {
    const reversed = Object.fromEntries(Object.entries(SOUND).reverse());
    expect(
      ready(table([reversed])).lines.map(({ amount, payer }) => [amount.toFixed(2), payer.name]),
    ).toEqual(ready(table([SOUND])).lines.map(({ amount, payer }) => [amount.toFixed(2), payer.name]));
  });

  test('named twice, or missing, they are told', () => {
    const twice = {
      ...table([SOUND]),
      header: [...table([SOUND]).header, 'élèves'],
      rows: [[...Object.values(SOUND), 7]],
    };
    expect(billed(twice).findings.map(({ code }) => code)).toContain('columnTwice');
    const without = Object.fromEntries(Object.entries(SOUND).filter(([name]) => name !== 'Élèves'));
    expect(blocked(table([without])).findings.map(({ code }) => code)).toContain('columnMissing');
  });

  test('named as what every object inherits, they are columns like others', () => {
    const inherited = { ['__proto__']: 'a', constructor: 'b', toString: 'c', hasOwnProperty: 'd' };
    const header = [...Object.keys(SOUND), ...Object.keys(inherited)];
    const billing = ready({
      ...table([SOUND]),
      header,
      rows: [[...Object.values(SOUND), 'a', 'b', 'c', 'd']],
    });
    expect(billing.columns.aside.map((column) => column.header)).toEqual(Object.keys(inherited));
    expect(billing.lines.map(({ aside }) => aside)).toEqual([['a', 'b', 'c', 'd']]);
  });
});
