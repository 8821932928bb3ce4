import { readCounts } from '../../../src/billing/input/read-counts';
import type { FileChoices } from '../../../src/billing/model/file';
import { only, ready, blocked, sentences, SIRET, UAI } from '../support/counts';
import { sheetRows, workbookFile, zipped, type WrittenSheet } from '../support/workbook-file';
import type { Decision } from '../../../src/billing/model/decision';

const HEADER = ['Établissement', 'UAI', 'Commune', 'Code INSEE', 'Élèves', 'Payeur', 'SIRET', 'Date'];
const ONE = ['École du Centre', UAI.one, 'Abbeville', '80001', 100, "Ville d'Abbeville", SIRET.one, 45_214];
const TWO = ['École du Port', UAI.two, 'Abbeville', '80001', 50, "Ville d'Abbeville", SIRET.one, 45_214];
const LIST = sheetRows([HEADER, ONE, TWO]);
const NOTES = sheetRows([['À relire', 'par Paul']]);

const read = (sheets: readonly WrittenSheet[], choices: FileChoices = {}) =>
  readCounts(workbookFile({ sheets }), 'effectifs.xlsx', choices);
const SERVICE_CODE = "Aucune colonne « Code service » : l'état n'en portera pas. Désignez-la si elle existe.";

describe('the sheet of a workbook', () => {
  test('is the one that is a list, under whatever name of its file', async () => {
    const bytes = workbookFile({
      sheets: [
        { name: 'Notes', xml: NOTES },
        { name: 'Effectifs', xml: LIST },
        { name: 'Copie', state: 'hidden', xml: LIST },
        { name: 'Vide', xml: '' },
      ],
    });
    const table = await readCounts(bytes, 'effectifs.csv', {});
    expect(table).toMatchObject({
      origin: { kind: 'xlsx', file: 'effectifs.csv', sheet: 'Effectifs' },
      header: HEADER,
      rows: [ONE, TWO],
      firstRow: 2,
      firstColumn: 1,
      doubts: [],
    });
    expect(ready(table).control.sumOfLines.toFixed(2)).toBe('1110.00');
    expect(sentences(ready(table))).toEqual([`effectifs.csv, Effectifs warning: ${SERVICE_CODE}`]);
  });

  test('is the only one that is shown, though nothing of it is recognised', async () => {
    const table = await read([
      { name: 'Notes', xml: NOTES },
      { name: 'Autres', state: 'hidden', xml: NOTES },
    ]);
    expect(table).toMatchObject({ origin: { sheet: 'Notes' }, header: ['À relire', 'par Paul'], doubts: [] });
  });

  test.each<[string, readonly WrittenSheet[], FileChoices, string, readonly string[]]>([
    [
      'two that are lists',
      [
        { name: 'Nord', xml: LIST },
        { name: 'Notes', xml: NOTES },
        { name: 'Sud', xml: LIST },
      ],
      {},
      'Plusieurs feuilles peuvent être la liste : « Nord », « Sud ». Choisissez celle à facturer.',
      ['Nord', 'Sud'],
    ],
    [
      'two of which neither is recognised',
      [
        { name: 'A', xml: NOTES },
        { name: 'B', xml: NOTES },
      ],
      {},
      'Plusieurs feuilles peuvent être la liste : « A », « B ». Choisissez celle à facturer.',
      ['A', 'B'],
    ],
    [
      'one that is hidden',
      [
        { name: 'Notes', xml: NOTES },
        { name: 'Nord', state: 'veryHidden', xml: LIST },
      ],
      {},
      "La liste n'est que dans une feuille masquée : « Nord ». Affichez-la et vérifiez-la, ou choisissez-la.",
      ['Nord'],
    ],
    [
      'nothing shown',
      [{ name: 'Notes', state: 'hidden', xml: NOTES }],
      {},
      "La liste n'est que dans une feuille masquée : « Notes ». Affichez-la et vérifiez-la, ou choisissez-la.",
      ['Notes'],
    ],
    [
      'another name',
      [{ name: 'Nord', xml: LIST }],
      { sheet: 'Sud' },
      'Aucune feuille « Sud », le classeur contient : « Nord ». Choisissez celle à facturer.',
      ['Nord'],
    ],
  ])('is asked for: %s', async (_what, sheets, choices, sentence, offered) => {
    const billing = blocked(await read(sheets, choices));
    expect(sentences(billing)).toEqual([`effectifs.xlsx error: ${sentence}`]);
    expect(billing.findings[0]?.remedies).toEqual([{ kind: 'chooseSheet', sheets: offered }]);
  });

  test('is the one that the user names, hidden or not, whatever its capitals', async () => {
    const sheets: readonly WrittenSheet[] = [
      { name: 'Nord', xml: LIST },
      { name: 'Été', state: 'hidden', xml: NOTES },
    ];
    expect((await read(sheets, { sheet: 'ete' })).origin).toMatchObject({ sheet: 'Été' });
    expect((await read(sheets, { sheet: 'Nord' })).origin).toMatchObject({ sheet: 'Nord' });
  });

  test('a workbook without anything has no row', async () => {
    expect(sentences(blocked(await read([{ name: 'A', xml: '' }])))[0]).toBe(
      'effectifs.xlsx, A error: Aucune ligne à facturer. Choisissez un tableau, une plage ou un fichier qui en contient.',
    );
    expect(sentences(blocked(await read([])))).toEqual([
      'effectifs.xlsx error: Aucune ligne à facturer. Choisissez un tableau, une plage ou un fichier qui en contient.',
    ]);
  });
});

/** The list with its second row in a row of that kind, as many cells as are told. */
function withSecondRow(attributes: string, cells: readonly (string | number | null)[] = TWO): string {
  const [first = '', second = ''] = [sheetRows([HEADER, ONE]), sheetRows([cells])].map((xml) =>
    xml.replace('<sheetData>', '').replace('</sheetData>', ''),
  );
  return `<sheetData>${first}${second.replace('<row>', `<row ${attributes}>`)}</sheetData>`;
}

describe('rows that the sheet does not show', () => {
  const hidden = withSecondRow('hidden="1"');
  const answer = (choice: 'bill' | 'leaveOut'): Decision => ({
    kind: 'answer',
    code: 'hiddenRows',
    row: null,
    about: '1, de 3 à 3, élèves : 50',
    choice,
  });

  test('are counted and asked about', async () => {
    const billing = blocked(await read([{ name: 'Nord', xml: hidden }]));
    expect(sentences(billing)).toContain(
      "effectifs.xlsx, Nord error: 1 ligne masquée ou filtrée (3), élèves : 50. Dites s'il faut la facturer ou l'écarter.",
    );
    expect(only(billing, 'hiddenRows').remedies).toEqual([
      { kind: 'choose', about: '1, de 3 à 3, élèves : 50', choices: ['bill', 'leaveOut'] },
    ]);
  });

  test.each([
    ['bill', 2, '1110.00', []],
    ['leaveOut', 1, '740.00', [['Ligne masquée ou filtrée', 'École du Port', '50']]],
  ] as const)('%s', async (choice, lines, sum, setAside) => {
    const table = await read([{ name: 'Nord', xml: hidden }]);
    const billing = ready(table, { decisions: [answer(choice)] });
    expect([billing.lines.length, billing.control.sumOfLines.toFixed(2), billing.control.agrees]).toEqual([
      lines,
      sum,
      true,
    ]);
    expect(
      billing.setAside.map(({ reason, subject, pupils }) => [reason, subject, pupils.toFixed()]),
    ).toEqual(setAside);
    expect(billing.decisions.map(({ decision }) => decision)).toEqual([answer(choice)]);
  });

  test('are no question where the user has left them out, or where they hold nothing', async () => {
    const table = await read([{ name: 'Nord', xml: withSecondRow('hidden="1"', [null, ' ']) }]);
    expect(ready(table).lines).toHaveLength(1);
  });
});

test('a field that is read from a hidden column says so', async () => {
  const xml = `<cols><col min="5" max="5" hidden="1"/><col min="20" max="20" width="0"/></cols>${LIST}`;
  expect(sentences(ready(await read([{ name: 'Nord', xml }])))).toContain(
    'effectifs.xlsx, Nord warning: « Élèves » est lu dans une colonne masquée : « Élèves ». Affichez-la et vérifiez-la.',
  );
});

describe('merged cells', () => {
  const merged = (rows: readonly (readonly (string | number | null)[])[], ref: string) =>
    `${sheetRows(rows)}<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;

  test('a commune and a payer that are written once are those of each row', async () => {
    const [, , commune, ...others] = TWO;
    const rows = [HEADER, ONE, ['École du Port', UAI.two, null, ...others], [], []];
    expect(commune).toBe('Abbeville');
    const billing = ready(await read([{ name: 'Nord', xml: merged(rows, 'C2:C5') }]));
    expect(billing.lines.map(({ communeName }) => communeName)).toEqual(['Abbeville', 'Abbeville']);
  });

  test('short rows are filled too, blank ones are not', async () => {
    const rows = [HEADER, [...ONE.slice(0, 7), 'note'], [null, 'x'], []];
    const table = await read([{ name: 'Nord', xml: merged(rows, 'H2:H4') }]);
    expect(table.rows[1]).toEqual([null, 'x', null, null, null, null, null, 'note']);
    expect([table.rows.length, table.merged]).toEqual([2, [{ column: 7, firstRow: 2, lastRow: 3 }]]);
  });

  test('a number of pupils for two rows is none for either', async () => {
    const rows = [HEADER, ONE, [...TWO.slice(0, 4), null, ...TWO.slice(5)]];
    expect(sentences(blocked(await read([{ name: 'Nord', xml: merged(rows, 'E2:E3') }])))).toContain(
      'effectifs.xlsx, Nord error: « Élèves » : un nombre pour plusieurs lignes, en cellules fusionnées (E2:E3), attendu un nombre par ligne. Défusionnez-les et répartissez.',
    );
  });

  test('a title over the whole list, or a header over two rows, is left', async () => {
    const rows = [['Effectifs 2023-2024'], HEADER, ONE];
    const table = await read([{ name: 'Nord', xml: merged(rows, 'A1:H1') }]);
    expect([table.rows, table.merged]).toEqual([[ONE], undefined]);
  });
});

test('formulas that were never calculated are no zero, wherever they stand in the list', async () => {
  const xml = LIST.replace('<c><v>100</v></c>', '<c><f>60+40</f></c>');
  expect(sentences(blocked(await read([{ name: 'Nord', xml }])))[0]).toBe(
    "effectifs.xlsx, Nord error: Formules dont le fichier n'a pas le résultat : E2. Ouvrez-le dans un tableur et enregistrez-le de nouveau.",
  );
  const title = `<sheetData><row r="1"><c><f>NOW()</f></c></row>${LIST.slice('<sheetData>'.length)}`;
  expect((await read([{ name: 'Nord', xml: title }])).doubts).toEqual([]);
});

describe('another file', () => {
  const text = (content: string) => new TextEncoder().encode(content);

  test.each<[string, Uint8Array, string]>([
    [
      'a workbook of OpenDocument',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'Le fichier est une archive compressée, attendu un classeur .xlsx ou un fichier CSV. Extrayez le fichier qui contient la liste, et choisissez-le.',
    ],
    [
      'a PDF',
      text('%PDF-1.7'),
      "Le fichier est un PDF, attendu un classeur .xlsx ou un fichier CSV. Demandez la liste sous forme de classeur : un PDF n'a pas de cellules à lire.",
    ],
    [
      'a workbook cut short',
      workbookFile({ sheets: [] }).subarray(0, 50),
      'Le fichier est abîmé ou incomplet : il ne peut pas être lu. Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou redemandez-le.',
    ],
    [
      'a text that two separators read',
      text('a;b,c\n1;2,3\n'),
      'Le fichier peut être lu avec plusieurs séparateurs : point-virgule, virgule. Choisissez celui qui sépare les colonnes.',
    ],
  ])('%s is told as what it is, and nothing else is said', async (_what, bytes, sentence) => {
    expect(sentences(blocked(await readCounts(bytes, 'effectifs.xlsx', {})))).toEqual([
      `effectifs.xlsx error: ${sentence}`,
    ]);
  });

  test('a CSV file under the name of a workbook is read as what it is, with the separator that is told', async () => {
    expect(await readCounts(text('UAI;Élèves\nx;1\n'), 'effectifs.xlsx', {})).toMatchObject({
      origin: { kind: 'csv', file: 'effectifs.xlsx' },
      rows: [['x', '1']],
      doubts: [],
    });
    expect(await readCounts(text('a;b,c\n1;2,3\n'), 'a.csv', { separator: ',' })).toMatchObject({
      header: ['a;b', 'c'],
    });
  });

  test('a file with unclosed quotes says so', async () => {
    expect((await readCounts(text('UAI;École\n"é"x;1\n'), 'a.csv', {})).doubts).toEqual([
      { code: 'brokenQuotes', details: { rows: [2] }, remedies: [] },
    ]);
  });

  test('a fault of the reader is none of the file', async () => {
    const bytes = null as unknown as Uint8Array;
    await expect(readCounts(bytes, 'a.csv', {})).rejects.toThrow(TypeError);
  });
});
