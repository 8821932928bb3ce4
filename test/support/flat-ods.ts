import { serialOf } from '../../src/kit/cells/date';
import { a1 } from '../../src/kit/formula/address';
import { attribute, children, descendants, parseXml, type XmlNode } from './xml';

/** The sheets of a workbook by name, and the filled cells of each by address. */
export type ReadWorkbook = ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;

export interface ReadCell {
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'other';
  /** A number in the digits that the file holds, 1 or 0 for a boolean, a text as it is. */
  readonly value: string;
  /** What the cell shows. */
  readonly shown: string;
  readonly isFormula: boolean;
}

/** Reads a flat OpenDocument spreadsheet, which holds every value at its full precision. */
export function readFlatOds(xml: string): ReadWorkbook {
  const tables = descendants(parseXml(xml), 'table:table');
  return new Map(tables.map((table) => [attribute(table, 'table:name') ?? '', readCells(table)]));
}

function readCells(table: XmlNode): ReadonlyMap<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  let row = 1;
  for (const rowNode of descendants(children(table), 'table:table-row')) {
    let column = 1;
    for (const cellNode of children(rowNode)) {
      const repeated = Number(
        attribute(cellNode, 'table:number-columns-repeated') ?? ('#text' in cellNode ? 0 : 1),
      );
      if (isFilled(cellNode)) {
        // Equal cells side by side are written once.
        for (let at = 0; at < repeated; at += 1)
          cells.set(a1({ row, column: column + at }), readCell(cellNode));
      }
      column += repeated;
    }
    row += Number(attribute(rowNode, 'table:number-rows-repeated') ?? 1);
  }
  return cells;
}

/** A formula whose result is the empty text has no type. */
function isFilled(cellNode: XmlNode): boolean {
  return attribute(cellNode, 'office:value-type') !== null || attribute(cellNode, 'table:formula') !== null;
}

function readCell(node: XmlNode): ReadCell {
  const shown = descendants(children(node), 'text:p').map(textOf).join('\n');
  const isFormula = attribute(node, 'table:formula') !== null;
  const number = attribute(node, 'office:value');
  if (number !== null) return { kind: 'number', value: number, shown, isFormula };
  const date = attribute(node, 'office:date-value');
  if (date !== null) return { kind: 'number', value: String(serialOf(date)), shown, isFormula };
  const boolean = attribute(node, 'office:boolean-value');
  if (boolean !== null) return { kind: 'boolean', value: boolean === 'true' ? '1' : '0', shown, isFormula };
  const isError = attribute(node, 'calcext:value-type') === 'error';
  const type = attribute(node, 'office:value-type');
  const isText = type === 'string' || (type === null && isFormula);
  const kind = isError ? 'error' : isText ? 'text' : 'other';
  return { kind, value: attribute(node, 'office:string-value') ?? shown, shown, isFormula };
}

function textOf(node: XmlNode): string {
  return children(node)
    .map((child) => {
      if (typeof child['#text'] === 'string') return child['#text'];
      if ('text:s' in child) return ' '.repeat(Number(attribute(child, 'text:c') ?? 1));
      if ('text:line-break' in child) return '\n';
      return 'text:tab' in child ? '\t' : textOf(child);
    })
    .join('');
}
