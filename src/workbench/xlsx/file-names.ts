import type { NameContent } from './content';
import { fromFileFormula } from './file-formula';

const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/g;
const NAME = /<(?:\w+:)?definedName\s([^>]*)>([^<]*)</g;

/** Names of Excel's own: print areas, filters, functions it did not know. */
const RESERVED = /^_xl/i;

/**
 * The defined names of a file, whatever they stand for: the library keeps ranges of the whole workbook only.
 * @param workbookXml the part `xl/workbook.xml`.
 */
export function namesOf(workbookXml: string, namespace: string): readonly NameContent[] {
  const sheets = [...workbookXml.matchAll(SHEET)].map(([, attributes = '']) => attribute(attributes, 'name'));
  return [...workbookXml.matchAll(NAME)].flatMap(([, attributes = '', formula = '']) => {
    const name = attribute(attributes, 'name') ?? '';
    const scope = attribute(attributes, 'localSheetId');
    if (name === '' || RESERVED.test(name)) return [];
    const sheet = scope === null ? null : (sheets[Number(scope)] ?? null);
    return [{ name, sheet, formula: fromFileFormula(decoded(formula), namespace) }];
  });
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? '') : null;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decoded = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (entity, hex?: string, digits?: string, name = '') => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (digits !== undefined) return String.fromCodePoint(Number(digits));
    return ENTITIES[String(name)] ?? entity;
  });
