import { strFromU8, unzipSync } from 'fflate';
import { attribute, children, descendants, parseXml, textContent, type XmlNode } from './xml';

/** An .xlsx file as its XML parts, by path: read without the library that wrote it. */
export class XlsxParts {
  private readonly parts: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  get paths(): readonly string[] {
    return Object.keys(this.parts);
  }

  xml(path: string): readonly XmlNode[] {
    const part = this.parts[path];
    if (part === undefined) throw new Error(`The file has no part ${path}.`);
    return parseXml(strFromU8(part));
  }

  /** The elements of that name in a part. */
  elements(path: string, tag: string): readonly XmlNode[] {
    return descendants(this.xml(path), tag);
  }

  /** The attributes of the only element of that name in a part. */
  attributes(path: string, tag: string): Readonly<Record<string, string>> {
    const [element, ...others] = this.elements(path, tag);
    if (element === undefined || others.length > 0) throw new Error(`${path} has not one ${tag}.`);
    return (element[':@'] ?? {}) as Readonly<Record<string, string>>;
  }

  /** What the defined names stand for, those of the print set-up included. */
  definedNames(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.elements('xl/workbook.xml', 'definedName').map((node) => {
        const scope = attribute(node, 'localSheetId');
        const name = attribute(node, 'name') ?? '';
        return [scope === null ? name : `${name} of sheet ${scope}`, textContent(node)];
      }),
    );
  }

  /** The filled cells of a sheet, counted from 1, by address. */
  cells(sheet: number): ReadonlyMap<string, FileCell> {
    const texts = this.paths.includes('xl/sharedStrings.xml')
      ? this.elements('xl/sharedStrings.xml', 'si').map((node) => decoded(textContent(node)))
      : [];
    const formats = this.numberFormats();
    return new Map(
      this.elements(sheetPath(sheet), 'c').map((node) => [
        attribute(node, 'r') ?? '',
        fileCell(node, texts, formats),
      ]),
    );
  }

  /** The number format of each cell style, by its index. */
  private numberFormats(): readonly string[] {
    const own = new Map(
      this.elements('xl/styles.xml', 'numFmt').map((node) => [
        attribute(node, 'numFmtId'),
        attribute(node, 'formatCode') ?? '',
      ]),
    );
    const [cellFormats] = this.elements('xl/styles.xml', 'cellXfs');
    return children(cellFormats ?? {}).map((node) => {
      const id = attribute(node, 'numFmtId') ?? '0';
      return own.get(id) ?? BUILT_IN_FORMATS[id] ?? `built-in ${id}`;
    });
  }
}

export interface FileCell {
  readonly kind: 'text' | 'number' | 'boolean' | 'error' | 'blank';
  readonly formula: string | null;
  /** The text, the error's code, 1 or 0 for a boolean, or the number in the digits that the file holds: the cached one of a formula. */
  readonly value: string;
  readonly numberFormat: string;
  /** The cells over which an array formula stands. */
  readonly array?: string;
}

const BUILT_IN_FORMATS: Readonly<Record<string, string>> = { 0: 'General', 3: '#,##0', 49: '@' };

export function sheetPath(sheet: number): string {
  return `xl/worksheets/sheet${sheet}.xml`;
}

function fileCell(node: XmlNode, texts: readonly string[], formats: readonly string[]): FileCell {
  const [value] = descendants(children(node), 'v').map(textContent);
  const [formula] = descendants(children(node), 'f');
  const array =
    formula !== undefined && attribute(formula, 't') === 'array' ? attribute(formula, 'ref') : null;
  const type = attribute(node, 't') ?? 'n';
  const shared = {
    formula: formula === undefined ? null : textContent(formula),
    numberFormat: formats[Number(attribute(node, 's') ?? 0)] ?? '',
    ...(array === null ? {} : { array }),
  };
  if (value === undefined) return { kind: 'blank', value: '', ...shared };
  if (type === 'n') return { kind: 'number', value, ...shared };
  if (type === 'str') return { kind: 'text', value: decoded(value), ...shared };
  if (type === 'b') return { kind: 'boolean', value, ...shared };
  if (type === 'e') return { kind: 'error', value, ...shared };
  if (type === 's') return { kind: 'text', value: texts[Number(value)] ?? '', ...shared };
  throw new Error(`No cell of type ${type} is expected.`);
}

/** ECMA-376, 22.9.2.19: _xHHHH_ stands for the character of that code. */
function decoded(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
