import { XlsxParts, sheetPath, type FileCell } from '../support/xlsx-parts';
import { attribute, textContent } from '../support/xml';

/** What an .xlsx file holds, read without the libraries that write it or that we read it with. */
export interface FileContent {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
}

export interface FileSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, FileCell>;
  /** What its charts refer to. */
  readonly chartReferences: readonly string[];
}

export interface FileName {
  readonly name: string;
  /** Position of the sheet that alone knows it; null for the whole workbook. */
  readonly scope: number | null;
  readonly refersTo: string;
}

export function contentOf(bytes: Uint8Array): FileContent {
  const parts = new XlsxParts(bytes);
  const targets = new Map(
    parts
      .elements('xl/_rels/workbook.xml.rels', 'Relationship')
      .map((node) => [attribute(node, 'Id'), attribute(node, 'Target') ?? '']),
  );
  return {
    sheets: parts.elements('xl/workbook.xml', 'sheet').map((node) => {
      const target = targets.get(attribute(node, 'r:id')) ?? '';
      const number = Number(/worksheets\/sheet(\d+)\.xml$/.exec(target)?.[1]);
      return {
        name: attribute(node, 'name') ?? '',
        cells: parts.cells(number),
        chartReferences: chartReferences(parts, number),
      };
    }),
    names: parts.elements('xl/workbook.xml', 'definedName').map((node) => {
      const scope = attribute(node, 'localSheetId');
      return {
        name: attribute(node, 'name') ?? '',
        scope: scope === null ? null : Number(scope),
        refersTo: textContent(node),
      };
    }),
  };
}

function chartReferences(parts: XlsxParts, sheet: number): readonly string[] {
  return related(parts, sheetPath(sheet), 'drawing').flatMap((drawing) =>
    related(parts, drawing, 'chart').flatMap((chart) => parts.elements(chart, 'c:f').map(textContent)),
  );
}

/** The parts of a kind that a part leads to. */
function related(parts: XlsxParts, path: string, kind: string): readonly string[] {
  const relations = path.replace(/([^/]+)$/, '_rels/$1.rels');
  if (!parts.paths.includes(relations)) return [];
  return parts
    .elements(relations, 'Relationship')
    .filter((node) => attribute(node, 'Type')?.endsWith(`/${kind}`) === true)
    .map((node) => (attribute(node, 'Target') ?? '').replace('../', 'xl/'));
}
