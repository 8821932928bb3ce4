import type { FileChart, FileSeries } from './file-charts';
import { escapeXml, XML_HEAD } from './xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Dark enough to be told from white, and from one another in grey; lines also differ by their marks. */
const LOOKS = [
  { color: '1F4E79', mark: 'circle' },
  { color: 'C55A11', mark: 'square' },
  { color: '7F7F7F', mark: 'triangle' },
  { color: '548235', mark: 'diamond' },
] as const;

/** One part `xl/charts/chartN.xml` (ECMA-376, part 1, 21.2). */
export function chartXml(chart: FileChart): string {
  const { title, valueTitle, valueFormat, categoryFormat, showsLegend, kind } = chart;
  const reversed = kind === 'bars';
  return [
    XML_HEAD,
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>`,
    titleXml(title, 1200),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    plotXml(chart),
    '<c:catAx><c:axId val="1"/>',
    `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${reversed ? 'l' : 'b'}"/>`,
    `<c:numFmt formatCode="${escapeXml(categoryFormat ?? 'General')}" sourceLinked="${categoryFormat === null ? 1 : 0}"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    '<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>',
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>',
    `<c:axPos val="${reversed ? 'b' : 'l'}"/><c:majorGridlines/>`,
    titleXml(valueTitle, 900),
    `<c:numFmt formatCode="${escapeXml(valueFormat)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:crossAx val="1"/><c:crosses val="${reversed ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx></c:plotArea>`,
    showsLegend ? '<c:legend><c:legendPos val="b"/></c:legend>' : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

function plotXml(chart: FileChart): string {
  const { kind, series } = chart;
  const drawn = series.map((one, index) => seriesXml(one, index, chart)).join('');
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  if (kind === 'lines') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const direction = kind === 'bars' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

function seriesXml(
  { name, values, categories, showsLabels }: FileSeries,
  index: number,
  { kind, valueFormat, categoryFormat }: FileChart,
): string {
  const isLine = kind === 'lines';
  const { color, mark } = LOOKS[index % LOOKS.length] ?? LOOKS[0];
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const shows = showsLabels ? '1' : '0';
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`,
    `<c:spPr>${isLine ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`,
    isLine
      ? `<c:marker><c:symbol val="${mark}"/><c:size val="7"/><c:spPr>${fill}</c:spPr></c:marker>`
      : '<c:invertIfNegative val="0"/>',
    `<c:dLbls><c:numFmt formatCode="${escapeXml(valueFormat)}" sourceLinked="0"/>`,
    `<c:showLegendKey val="0"/><c:showVal val="${shows}"/><c:showCatName val="0"/><c:showSerName val="0"/>`,
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    categories === null ? '' : categoriesXml(categories, categoryFormat),
    `<c:val><c:numRef><c:f>${escapeXml(values)}</c:f></c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('');
}

/** Texts, unless they have a number format. */
function categoriesXml(reference: string, format: string | null): string {
  const kind = format === null ? 'strRef' : 'numRef';
  return `<c:cat><c:${kind}><c:f>${escapeXml(reference)}</c:f></c:${kind}></c:cat>`;
}

/** @param size in hundredths of a point */
function titleXml(text: string, size: number): string {
  const run = `<a:rPr lang="fr-FR" sz="${size}" b="0"/><a:t>${escapeXml(text)}</a:t>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr><a:r>${run}</a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
