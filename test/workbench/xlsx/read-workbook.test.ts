import { strToU8, zipSync } from 'fflate';
import { DEFAULT_PAGE } from '../../../src/workbench/univer/grid/page-setups';
import { readWorkbook } from '../../../src/workbench/xlsx/read-workbook';
import { smallFile } from './small-file';

const read = (bytes: Uint8Array) => readWorkbook(bytes, 'ENT', DEFAULT_PAGE);

async function firstSheet(sheetXml: string) {
  const { content } = await read(smallFile(sheetXml));
  const [sheet] = content.sheets;
  if (!sheet) throw new Error('No sheet.');
  return sheet;
}

const ONE_CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

describe('a file', () => {
  test('may say nothing of its views, styles and columns', async () => {
    const { content, unshown } = await read(
      smallFile(
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Amiens</t></is></c><c r="B1"><v>7.4</v></c>' +
          '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c></row></sheetData>',
      ),
    );
    expect(unshown).toEqual([]);
    expect(content.active).toBe(0);
    expect(content.sheets.map(({ name, frozen, page }) => ({ name, frozen, page }))).toEqual([
      { name: 'Feuil1', frozen: null, page: DEFAULT_PAGE },
    ]);
    expect(content.sheets[0]?.cells.map(({ value }) => value)).toEqual(['Amiens', 7.4, true, '#N/A']);
  });

  test('may have an empty sheet', async () => {
    expect((await firstSheet('<sheetData/>')).cells).toEqual([]);
  });

  test.each([
    ['is no archive', strToU8('pas un classeur'), 'Ce fichier n’est pas un classeur .xlsx.'],
    ['is another archive', zipSync({ 'a.txt': strToU8('a') }), 'Ce fichier n’est pas un classeur .xlsx.'],
    [
      'has no sheet of cells',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
      'Ce classeur n’a aucune feuille de cellules.',
    ],
  ])('is refused where it %s', async (_case, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(message);
  });

  test('is refused where its XML is broken, with the place', async () => {
    await expect(read(smallFile('<sheetData><row>'))).rejects.toThrow(
      /^Le classeur ne se lit pas : .*unclosed tag/,
    );
  });
});

describe('a formula', () => {
  test('that was filled down stands in each of its cells, and hides none', async () => {
    const { cells } = await firstSheet(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><v>5</v></c></row></sheetData>',
    );
    expect(cells.map(({ value, formula, spill }) => ({ value, formula, spill }))).toEqual([
      { value: 2, formula: '=B1*2', spill: null },
      { value: 4, formula: '=B2*2', spill: null },
      { value: 5, formula: null, spill: null },
    ]);
  });

  test('that spills keeps its own cell and leaves the others to it', async () => {
    const { cells } = await firstSheet(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">_xldudf_ENT_TARIF(B1:B2)</f><v>7.4</v></c></row>' +
        '<row r="2"><c r="A2"><v>12</v></c></row></sheetData>',
    );
    expect(cells.map(({ value, formula, spill }) => ({ value, formula, spill }))).toEqual([
      { value: 7.4, formula: '=ENT.TARIF(B1:B2)', spill: { row: 0, column: 0, rows: 2, columns: 1 } },
      { value: '', formula: null, spill: null },
    ]);
  });
});

test('a name stands for what the file says, in its sheet or in the whole workbook', async () => {
  const names = [
    '<definedName name="Un">Feuil1!$A$1</definedName>',
    '<definedName name="Taux">0.2</definedName>',
    '<definedName name="Local" localSheetId="0">Feuil1!$B$1</definedName>',
    '<definedName name="Somme">SUM(Feuil1!$A$1:$B$1)&amp;"é"</definedName>',
    '<definedName name="Deux">Feuil1!$A$1,Feuil1!$B$1</definedName>',
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Feuil1!$A$1:$B$1</definedName>',
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Feuil1!$A$1:$B$1</definedName>',
  ];
  const { content } = await read(smallFile(ONE_CELL, `<definedNames>${names.join('')}</definedNames>`));
  expect(content.names).toEqual([
    { name: 'Un', sheet: null, formula: '=Feuil1!$A$1' },
    { name: 'Taux', sheet: null, formula: '=0.2' },
    { name: 'Local', sheet: 'Feuil1', formula: '=Feuil1!$B$1' },
    { name: 'Somme', sheet: null, formula: '=SUM(Feuil1!$A$1:$B$1)&"é"' },
    { name: 'Deux', sheet: null, formula: '=Feuil1!$A$1,Feuil1!$B$1' },
  ]);
});

test('a list stands over each of its ranges', async () => {
  const { validations } = await firstSheet(
    `${ONE_CELL}<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C1:C3 E1 F1:F1048576">` +
      '<formula1>$A$1:$A$3</formula1></dataValidation></dataValidations>',
  );
  expect(validations.map(({ area }) => area)).toEqual([
    { row: 0, column: 2, rows: 3, columns: 1 },
    { row: 0, column: 4, rows: 1, columns: 1 },
    { row: 0, column: 5, rows: 1_048_576, columns: 1 },
  ]);
  expect(validations.map(({ validation }) => validation.source)).toEqual(Array(3).fill('=$A$1:$A$3'));
});

describe('what is not shown is said, and keeps no file from opening', () => {
  test.each([
    [
      'mises en forme conditionnelles',
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="7" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
    ],
    [
      'graphiques sparkline',
      '<extLst><ext uri="{05C60535}"><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst>',
    ],
    [
      'listes de choix qui lisent une autre feuille',
      '<extLst><ext uri="{CCE6A557}"><x14:dataValidations><x14:dataValidation type="list"/></x14:dataValidations></ext></extLst>',
    ],
    ['protection des feuilles', '<sheetProtection sheet="1" objects="1"/>'],
    ['filtres automatiques', '<autoFilter ref="A1:A1"/>'],
    [
      'validations de données autres que des listes',
      '<dataValidations count="1"><dataValidation type="whole" sqref="D1"><formula1>1</formula1></dataValidation></dataValidations>',
    ],
  ])('%s', async (what, xml) => {
    const { content, unshown } = await read(smallFile(ONE_CELL + xml));
    expect(unshown).toEqual([what]);
    expect(content.sheets[0]?.cells.map(({ value }) => value)).toEqual([1]);
  });

  test.each([
    ['graphiques', 'xl/charts/chart1.xml'],
    ['images', 'xl/media/image1.png'],
    ['tableaux croisés dynamiques', 'xl/pivotTables/pivotTable1.xml'],
    ['commentaires et notes', 'xl/comments1.xml'],
    ['macros', 'xl/vbaProject.bin'],
    ['liaisons avec d’autres classeurs', 'xl/externalLinks/externalLink1.xml'],
    ['segments', 'xl/slicers/slicer1.xml'],
    ['connexions de données', 'xl/connections.xml'],
  ])('%s', async (what, path) => {
    const { content, unshown } = await read(smallFile(ONE_CELL, '', { [path]: '<a/>' }));
    expect(unshown).toEqual([what]);
    expect(content.sheets[0]?.cells.map(({ value }) => value)).toEqual([1]);
  });

  test('a drawing that leads nowhere', async () => {
    const { unshown } = await read(
      smallFile(`${ONE_CELL}<drawing r:id="rId9"/><legacyDrawing r:id="rId10"/>`),
    );
    expect(unshown).toEqual([]);
  });
});
