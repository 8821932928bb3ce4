import type { CellValue } from '../../../../src/kit/cells/cell';
import { Workbook } from '@cj-tech-master/excelts';
import { FileRefused } from '../../../../src/billing/input/file-refused';
import { readXlsx } from '../../../../src/billing/input/xlsx/read-xlsx';
import { describeWithLibreOffice } from '../../../support/describe-with-libreoffice';
import { savedAs } from '../../../support/libreoffice';
import { sheetRows, workbookFile, zipped, type WrittenWorkbook } from '../../support/workbook-file';

const sheet = (xml: string, more: Omit<WrittenWorkbook, 'sheets'> = {}) => {
  const [read] = readXlsx(workbookFile({ sheets: [{ name: 'Effectifs', xml }], ...more }));
  if (read === undefined) throw new Error('No sheet was read.');
  return read;
};
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

/** What keeps a file from being read. */
function refusal(bytes: Uint8Array): FileRefused['refusal'] | null {
  try {
    readXlsx(bytes);
    return null;
  } catch (thrown) {
    if (thrown instanceof FileRefused) return thrown.refusal;
    throw thrown;
  }
}

const STRINGS = `
  <si><t>Péronne</t></si>
  <si><r><rPr><b/></rPr><t>Mairie </t></r><r><t xml:space="preserve">de Roye</t></r></si>
  <si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh></si>
  <si><t>deux_x000A_lignes _x005F_x0041_</t></si>
  <si><t/></si>`;

describe('a cell is read whatever its dress', () => {
  test.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>412</v></c>', 412],
    ['a decimal', '<c r="A1"><v>7.4</v></c>', 7.4],
    ['a large number', '<c r="A1"><v>2.18000198E+13</v></c>', 21_800_019_800_000],
    ['a number in a format of letters', '<c r="A1" s="1"><v>412</v></c>', 412],
    ['a date, as Excel counts it', '<c r="A1" s="2"><v>45214</v></c>', 45_214],
    ['a percentage', '<c r="A1" s="3"><v>0.5</v></c>', 0.5],
    ['a date of its own kind', '<c r="A1" t="d"><v>2023-10-15T00:00:00</v></c>', 45_214],
    ['what only looks like such a date', '<c r="A1" t="d"><v>2023-02-31</v></c>', '2023-02-31'],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'Péronne'],
    ['rich text', '<c r="A1" t="s"><v>1</v></c>', 'Mairie de Roye'],
    ['a text without its reading', '<c r="A1" t="s"><v>2</v></c>', '課'],
    ['characters that XML has no place for', '<c r="A1" t="s"><v>3</v></c>', 'deux\nlignes _x0041_'],
    ['a number typed as text', '<c r="A1" t="inlineStr"><is><t>412</t></is></c>', '412'],
    [
      'rich text of its own',
      '<c r="A1" t="inlineStr"><is><r><t>0809</t></r><r><t>001Z</t></r></is></c>',
      '0809001Z',
    ],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', true],
    ['no', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!'],
    ['the result of a formula', '<c r="A1"><f>SUM(B1:B9)</f><v>412</v></c>', 412],
    ['a result of zero', '<c r="A1"><f>B1-B2</f><v>0</v></c>', 0],
    ['the result of a shared formula', '<c r="A1"><f t="shared" si="0"/><v>12</v></c>', 12],
    ['a text that a formula gives', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>Eu &amp; x</v></c>', 'Eu & x'],
    ['the error of a formula', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['yes, by a formula', '<c r="A1" t="b"><f>1=1</f><v>1</v></c>', true],
    ['a cell under another prefix', '<x:c xmlns:x="x" r="A1"><x:v>5</x:v></x:c>', 5],
  ])('%s', (_what, xml, value) => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="0\\d"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>';
    const read = sheet(data(`<row r="1">${xml}</row>`), { strings: STRINGS, styles });
    expect([read.rows, read.uncalculated]).toEqual([[[value]], []]);
  });

  test.each([
    ['a cell of a style alone', '<c r="A1" s="1"/>'],
    ['a blank shared text', '<c r="A1" t="s"><v>4</v></c>'],
    ['a text that a formula leaves blank', '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c>'],
    ['a value that is blank', '<c r="A1"><v></v></c>'],
    ['no shared text', '<c r="A1" t="s"/>'],
    ['neither yes nor no', '<c r="A1" t="b"/>'],
  ])('%s holds nothing', (_what, xml) => {
    const read = sheet(data(`<row r="1">${xml}</row>`), { strings: STRINGS });
    expect([read.rows, read.uncalculated]).toEqual([[], []]);
  });

  test.each([
    ['without value', '<c r="B3"><f>SUM(B4:B9)</f></c>'],
    ['with a blank one, as openpyxl writes it', '<c r="B3"><f>SUM(B4:B9)</f><v></v></c>'],
  ])('a formula that was never calculated is no zero: %s', (_what, xml) => {
    const read = sheet(data(`<row r="3">${xml}<c r="C3"><v>1</v></c></row>`));
    expect([read.rows[2], read.uncalculated]).toEqual([[null, null, 1], ['B3']]);
  });

  test('zeros of a file that leaves its results to whoever opens it are none', () => {
    const zero = data('<row><c><f>A2+1</f><v>0</v></c><c><v>0</v></c></row>');
    const workbook = '<calcPr fullCalcOnLoad="1"/>';
    expect(sheet(zero).uncalculated).toEqual([]);
    expect(sheet(zero, { workbook }).uncalculated).toEqual(['A1']);
    const one = zero.replace('</row>', '<c><f>B2+1</f><v>1</v></c></row>');
    expect(sheet(one, { workbook }).uncalculated).toEqual([]);
  });

  test('dates counted from 1904 are counted as all others, and numbers are left', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0&quot; jours&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const cells = '<c><v>43752</v></c><c s="1"><v>43752</v></c><c s="2"><v>43752</v></c>';
    const workbook = '<workbookPr date1904="true"/>';
    expect(sheet(data(`<row>${cells}</row>`), { styles, workbook }).rows).toEqual([[43_752, 45_214, 43_752]]);
    expect(sheet(data(`<row>${cells}</row>`), { workbook }).rows).toEqual([[43_752, 43_752, 43_752]]);
  });
});

describe('what a sheet shows, and what it does not', () => {
  test('cells stand where they say, or after the one before', () => {
    const xml = data(
      '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="6"><c r="A6"/></row>',
    );
    expect(sheet(xml).rows).toEqual([[], [null, 1, 2], [3]]);
  });

  test('hidden, folded, filtered and flat rows are told, where they hold something', () => {
    const cell = '<c><v>1</v></c>';
    const xml = data(
      [
        `<row r="1">${cell}</row>`,
        `<row r="2" hidden="1">${cell}</row>`,
        `<row r="3" hidden="true" outlineLevel="1">${cell}</row>`,
        `<row r="4" ht="0" customHeight="1">${cell}</row>`,
        `<row r="5" ht="15">${cell}</row>`,
        '<row r="6" hidden="1"/>',
        `<row r="7" hidden="0" collapsed="1">${cell}</row>`,
      ].join(''),
    );
    expect(sheet(xml).hiddenRows).toEqual([2, 3, 4]);
  });

  test('hidden columns and those without width are told', () => {
    const cols =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="6" max="6"/></cols>';
    expect(sheet(`${cols}${data('')}`).hiddenColumns).toEqual([2, 3, 5]);
  });

  test('merged cells hold their value once, and where they stand', () => {
    const xml = `${data('<row><c r="A1"><v>1</v></c><c r="B1"/></row>')}<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C3"/></mergeCells>`;
    expect(sheet(xml)).toMatchObject({
      rows: [[1]],
      merged: [{ top: 1, left: 1, bottom: 2, right: 2 }],
    });
  });

  test('sheets come in their order, hidden ones as such, and charts are none', () => {
    const xml = sheetRows([['x']]);
    const bytes = workbookFile({
      sheets: [
        { name: 'Un', xml },
        { name: 'Deux &amp; demi', state: 'hidden', xml },
        { name: 'Trois', state: 'veryHidden', xml: sheetRows([]) },
      ],
    });
    expect(readXlsx(bytes).map(({ name, isHidden, rows }) => [name, isHidden, rows])).toEqual([
      ['Un', false, [['x']]],
      ['Deux & demi', true, [['x']]],
      ['Trois', true, []],
    ]);
  });

  test('a far cell costs no more than its row', () => {
    const xml = data('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    const { rows, cells } = sheet(xml);
    expect([rows.length, rows[0], rows[1_048_575]?.length, cells]).toEqual([1_048_576, [], 16_384, 16_384]);
  });
});

/** The archive with another size, unpacked, for its last part. */
function declaring(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const entry = Buffer.from(bytes.buffer).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  view.setUint32(entry + 24, size, true);
  return bytes;
}

describe('what cannot be read says why', () => {
  const broken = { code: 'fileDamaged', details: {} };
  const sound = workbookFile({ sheets: [{ name: 'A', xml: sheetRows([['x']]) }] });
  const withSheet = (xml: string) => workbookFile({ sheets: [{ name: 'A', xml }] });

  test.each<[string, Uint8Array]>([
    ['cut short', sound.subarray(0, sound.length - 30)],
    ['a beginning alone', sound.subarray(0, 40)],
    ['without the part of a sheet', workbookFile({ sheets: [], workbook: '<x' })],
    ['no workbook in the package', zipped({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<r/>' })],
    ['no relations', zipped({ '[Content_Types].xml': '<Types/>' })],
    ['unsound XML', withSheet('<sheetData><row></sheetData>')],
    ['a text that is not shared', withSheet(data('<row><c t="s"><v>3</v></c></row>'))],
    ['no number', withSheet(data('<row><c><v>1,5</v></c></row>'))],
    ['no cell', withSheet(data('<row><c r="1A"><v>1</v></c></row>'))],
    ['a column that Excel has not', withSheet(data('<row><c r="ZZZ1"><v>1</v></c></row>'))],
    ['row 0', withSheet(data('<row r="0"><c><v>1</v></c></row>'))],
    ['a row that Excel has not', withSheet(data('<row r="1048577"><c><v>1</v></c></row>'))],
    ['one row twice', withSheet(data('<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'))],
  ])('damaged: %s', (_what, bytes) => {
    expect(refusal(bytes)).toEqual(broken);
  });

  test('a text is no workbook', () => {
    expect(refusal(new TextEncoder().encode('a;b\n1;2\n'))).toEqual({
      code: 'fileOfOtherKind',
      details: { kind: 'text' },
    });
  });

  test('a file that unpacks to more than a list takes is not unpacked', () => {
    const bomb = declaring(sound, 257 * 1024 * 1024);
    expect(refusal(bomb)).toEqual({
      code: 'fileTooLarge',
      details: { unit: 'megabytes', found: '258', most: '256' },
    });
  });

  test('nor is more unpacked than its archive declares', () => {
    expect(refusal(declaring(sound, 20))).toEqual(broken);
  });

  test('200 000 rows are read, one more is not', () => {
    const rows = (count: number) => withSheet(data('<row><c><v>1</v></c></row>'.repeat(count)));
    expect(refusal(rows(200_000))).toBeNull();
    expect(refusal(rows(200_001))).toEqual({
      code: 'fileTooLarge',
      details: { unit: 'rows', found: '200\u202f001', most: '200\u202f000' },
    });
  });

  test('far cells in many rows are too many', () => {
    const far = '<row><c r="XFD1"><v>1</v></c></row>'.repeat(611);
    expect(refusal(withSheet(data(far)))).toEqual({
      code: 'fileTooLarge',
      details: { unit: 'cells', found: '10\u202f010\u202f624', most: '10\u202f000\u202f000' },
    });
  });
});

test('a workbook that a library wrote is read as it was written', async () => {
  const workbook = new Workbook();
  const written = workbook.addWorksheet('Liste');
  written.addRow(['Commune', 'Élèves', 'Date']);
  written.addRow(['Péronne', 52, new Date('2023-10-15T00:00:00Z')]);
  written.getCell('A3').value = { text: 'Roye', hyperlink: 'https://example.org/' };
  written.getCell('B3').value = { formula: 'B2*2', result: 104 };
  written.getCell('C3').value = { richText: [{ text: '15/10' }, { font: { bold: true }, text: '/2023' }] };
  written.getRow(2).hidden = true;
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  expect(readXlsx(bytes)).toMatchObject([
    {
      name: 'Liste',
      isHidden: false,
      rows: [
        ['Commune', 'Élèves', 'Date'],
        ['Péronne', 52, 45_214],
        ['Roye', 104, '15/10/2023'],
      ],
      hiddenRows: [2],
      uncalculated: [],
    },
  ]);
});

describeWithLibreOffice('what LibreOffice saved', () => {
  const csv = 'Commune;Élèves;Date\nPéronne;52;15/10/2023\n« Roye » & Cie;104;\n';

  test('a workbook is read as the list that it was made from', async () => {
    const [read] = readXlsx(await savedAs('xlsx', csv));
    expect(read?.rows).toEqual([
      ['Commune', 'Élèves', 'Date'],
      ['Péronne', 52, 45_214],
      ['« Roye » & Cie', 104],
    ]);
  });

  test.each(['ods', 'xls'] as const)('a workbook of the kind .%s is told as such', async (kind) => {
    expect(refusal(await savedAs(kind, csv))).toEqual({ code: 'fileOfOtherKind', details: { kind } });
  });
});
