import { strToU8, unzipSync, zipSync } from 'fflate';
import { addContentType, insertBefore, type PackageParts } from '../package-parts';
import { chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';
import type { FileChart } from './file-charts';
import { XML_HEAD } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** What follows a drawing in a sheet's XML (ECMA-376, part 1, 18.3.1.99). */
const AFTER_DRAWING = /<(?:legacyDrawing|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;

/**
 * Adds charts to a file whose library has none, nothing else of it changed.
 *
 * @param charts of each sheet, in the order of the sheets
 * @param modified the date that each part of the file bears; that of the clock unless told
 */
export function addCharts(
  file: Uint8Array,
  charts: readonly (readonly FileChart[])[],
  modified?: Date,
): Uint8Array {
  if (charts.every((ofSheet) => ofSheet.length === 0)) return file;
  const parts = unzipSync(file);
  let chartCount = 0;
  charts.forEach((ofSheet, index) => {
    if (ofSheet.length === 0) return;
    const sheet = index + 1;
    const relations = ofSheet.map((chart, at) => {
      chartCount += 1;
      parts[`xl/charts/chart${chartCount}.xml`] = strToU8(chartXml(chart));
      addContentType(parts, `/xl/charts/chart${chartCount}.xml`, CHART_TYPE);
      return { id: `rId${at + 1}`, type: 'chart', target: `../charts/chart${chartCount}.xml` };
    });
    parts[`xl/drawings/drawing${sheet}.xml`] = strToU8(drawingXml(ofSheet));
    parts[`xl/drawings/_rels/drawing${sheet}.xml.rels`] = strToU8(relationsXml(relations));
    addContentType(parts, `/xl/drawings/drawing${sheet}.xml`, DRAWING_TYPE);
    drawOn(parts, sheet);
  });
  return zipSync(parts, modified === undefined ? {} : { mtime: modified });
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function drawOn(parts: PackageParts, sheet: number): void {
  const relation = { id: 'rIdDrawing', type: 'drawing', target: `../drawings/drawing${sheet}.xml` };
  const path = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  if (parts[path] === undefined) parts[path] = strToU8(relationsXml([relation]));
  else insertBefore(parts, path, /<\/Relationships>/, relationXml(relation));
  insertBefore(
    parts,
    `xl/worksheets/sheet${sheet}.xml`,
    AFTER_DRAWING,
    `<drawing xmlns:r="${DOCUMENT}" r:id="${relation.id}"/>`,
  );
}

function relationsXml(relations: readonly Relation[]): string {
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}">${relations.map(relationXml).join('')}</Relationships>`;
}

function relationXml({ id, type, target }: Relation): string {
  return `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;
}
