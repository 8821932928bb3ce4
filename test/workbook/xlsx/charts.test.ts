import { strFromU8, unzipSync } from 'fflate';
import { addCharts } from '../../../src/workbook/xlsx/charts/add-charts';
import { cell, range } from '../../../src/kit/formula/address';
import { escapeXml } from '../../../src/workbook/xlsx/charts/xml';
import { XlsxFile } from '../../../src/workbook/xlsx/xlsx-file';
import { CHARTED } from '../../support/charted-sheet';
import { smallSheet } from '../../support/small-sheet';
import { text } from '../../../src/kit/sheet/cells';
import { attribute, descendants, parseXml, textContent } from '../../support/xml';

const PLAIN = smallSheet([[text('label', 'a')]]);

async function fileOf(...sheets: (typeof CHARTED)[]): Promise<Uint8Array> {
  const file = new XlsxFile('Essai');
  await file.writeSheets(sheets);
  return file.toBytes();
}

async function partsOf(...sheets: (typeof CHARTED)[]): Promise<Record<string, string>> {
  const parts = unzipSync(await fileOf(...sheets));
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
}

test('charts are parts of their own, of the sheet that has them', async () => {
  const parts = await partsOf(PLAIN, CHARTED);
  expect(
    Object.keys(parts)
      .filter((path) => /chart|drawing/.test(path))
      .sort(),
  ).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/charts/chart3.xml',
    'xl/drawings/_rels/drawing2.xml.rels',
    'xl/drawings/drawing2.xml',
  ]);
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<drawing');
  expect(parts['xl/worksheets/sheet2.xml']).toMatch(/<drawing [^>]*r:id="rIdDrawing"\/><\/worksheet>$/);
  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../drawings/drawing2.xml"');
  const types = descendants(parseXml(parts['[Content_Types].xml'] ?? ''), 'Override').map((type) =>
    attribute(type, 'PartName'),
  );
  expect(types.filter((path) => /chart|drawing/.test(path ?? ''))).toEqual([
    '/xl/charts/chart1.xml',
    '/xl/charts/chart2.xml',
    '/xl/charts/chart3.xml',
    '/xl/drawings/drawing2.xml',
  ]);
});

test('a chart refers to its cells, and is told in words', async () => {
  const parts = await partsOf(CHARTED);
  const chart = parseXml(parts['xl/charts/chart2.xml'] ?? '');
  expect(descendants(chart, 'c:f').map(textContent)).toEqual([
    "'Année d’essai'!$A$1:$A$2",
    "'Année d’essai'!$B$1:$B$2",
    "'Année d’essai'!$A$1:$A$2",
    "'Année d’essai'!$C$1:$C$2",
  ]);
  expect(descendants(chart, 'a:t').map(textContent)).toEqual(['Charges <lines> & "tarifs"', '€ TTC']);
  const drawing = parseXml(parts['xl/drawings/drawing1.xml'] ?? '');
  expect(descendants(drawing, 'xdr:cNvPr').map((properties) => attribute(properties, 'descr'))).toEqual(
    CHARTED.charts.map(({ description }) => description),
  );
});

test('categories that are numbers keep their format, and many points go without labels', async () => {
  const [chart] = CHARTED.charts;
  if (chart === undefined) throw new Error('The sheet has no chart.');
  const withPoints = (points: number, from: number) => ({
    ...chart,
    categories: range(cell(1, 1), cell(points, 1)),
    series: [{ name: 'Charges', values: range(cell(1, 2), cell(points, 2)) }],
    place: range(cell(from, 1), cell(from + 4, 3)),
  });
  const numbered = { ...withPoints(2, 15), categoryFormat: '0.00' };
  const twelve = withPoints(12, 20);
  const thirteen = withPoints(13, 25);
  const parts = await partsOf({ ...CHARTED, charts: [numbered, twelve, thirteen] });
  expect(parts['xl/charts/chart1.xml']).toContain('<c:cat><c:numRef>');
  expect(parts['xl/charts/chart1.xml']).toContain('<c:numFmt formatCode="0.00" sourceLinked="0"/>');
  expect(parts['xl/charts/chart2.xml']).toContain('<c:showVal val="1"/>');
  expect(parts['xl/charts/chart3.xml']).toContain('<c:showVal val="0"/>');
});

test('no two of four lines look the same', async () => {
  const lines = CHARTED.charts.find(({ kind }) => kind === 'lines');
  if (lines === undefined) throw new Error('The sheet has no chart of lines.');
  const [series] = lines.series;
  if (series === undefined) throw new Error('The chart has no series.');
  const parts = await partsOf({
    ...CHARTED,
    charts: [{ ...lines, series: [series, series, series, series] }],
  });
  const xml = parts['xl/charts/chart1.xml'] ?? '';
  for (const look of [/<a:ln w="28575"><a:solidFill><a:srgbClr val="(\w+)"/g, /<c:symbol val="(\w+)"/g]) {
    expect(new Set([...xml.matchAll(look)].map(([, found]) => found)).size).toBe(4);
  }
});

test('the same sheets give the same bytes, and a file without charts is left as it was', async () => {
  expect(await fileOf(CHARTED)).toEqual(await fileOf(CHARTED));
  const plain = await fileOf(PLAIN);
  expect(addCharts(plain, [[]])).toBe(plain);
});

test('what XML cannot hold is left out, what it reserves is written out', () => {
  expect(escapeXml('a\u0000<b> & "c"')).toBe('a&lt;b&gt; &amp; &quot;c&quot;');
});
