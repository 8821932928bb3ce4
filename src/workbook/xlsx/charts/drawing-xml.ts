import type { FileChart } from './file-charts';
import { escapeXml, XML_HEAD } from './xml';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The part `xl/drawings/drawingN.xml` of a sheet: where each of its charts stands (ECMA-376, part 1, 20.5). */
export function drawingXml(charts: readonly FileChart[]): string {
  return [
    XML_HEAD,
    `<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">`,
    ...charts.map(anchorXml),
    '</xdr:wsDr>',
  ].join('');
}

function anchorXml({ title, description, place: { first, last } }: FileChart, index: number): string {
  // Where it begins, and the corner after its last cell; both counted from 0.
  const from = `<xdr:from>${cornerXml(first.column - 1, first.row - 1)}</xdr:from>`;
  const to = `<xdr:to>${cornerXml(last.column, last.row)}</xdr:to>`;
  return [
    `<xdr:twoCellAnchor>${from}${to}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    `<xdr:cNvPr id="${index + 2}" name="${escapeXml(title)}" descr="${escapeXml(description)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${index + 1}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function cornerXml(column: number, row: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}
