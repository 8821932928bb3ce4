import type { FileContent, FileName } from './file-content';

/**
 * What the validator lets pass and Excel does not: names of sheets and of cells, and what names, charts and formulas
 * refer to. The rules are those that Microsoft states: « Rename a worksheet », « Names in formulas » and the
 * specifications of Excel, at support.microsoft.com.
 */
export function referenceFaults(content: FileContent): readonly string[] {
  const tabs = content.sheets.map(({ name }) => name);
  const known = new Set(tabs.map((name) => name.toLowerCase()));
  return [
    ...tabs.flatMap((name) => (isTab(name) ? [] : [`Excel takes no sheet named ${name}`])),
    ...(known.size < tabs.length ? [`two sheets bear one name: ${tabs.join(', ')}`] : []),
    ...content.names.flatMap((name) => nameFaults(name, known)),
    ...repeatedNames(content.names),
    ...content.sheets.flatMap(({ name, cells, chartReferences }) => [
      ...chartReferences.flatMap((text) =>
        areReferences(text, known) ? [] : [`a chart of ${name} refers to ${text}`],
      ),
      ...[...cells].flatMap(([address, { formula }]) =>
        sheetsIn(formula ?? '')
          .filter((sheet) => !known.has(sheet.toLowerCase()))
          .map((sheet) => `${name}!${address} refers to the sheet ${sheet}, which the file does not have`),
      ),
    ]),
  ];
}

function isTab(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}

/** The names that Excel gives a meaning of its own. */
const OWN = /^_xlnm\.(?:Print_Area|Print_Titles|_FilterDatabase)$/;

function nameFaults({ name, refersTo }: FileName, tabs: ReadonlySet<string>): readonly string[] {
  const isCell = /^[A-Z]{1,3}\d{1,7}$/i.test(name) || /^(?:[RL]\d*)?(?:C\d*)?$/i.test(name);
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !isCell;
  const isConstant = /^(?:-?\d+(?:\.\d+)?|"(?:[^"]|"")*"|TRUE|FALSE)$/.test(refersTo);
  return [
    ...(isName || OWN.test(name) ? [] : [`Excel takes no name ${name}`]),
    ...(isConstant || areReferences(refersTo, tabs) ? [] : [`the name ${name} refers to ${refersTo}`]),
  ];
}

function repeatedNames(names: readonly FileName[]): readonly string[] {
  const keys = names.map(({ name, scope }) => `${scope ?? 'workbook'} ${name.toLowerCase()}`);
  return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `a name is defined twice: ${key}`);
}

const CELLS = String.raw`\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?|\$\d{1,7}:\$\d{1,7}|\$[A-Z]{1,3}:\$[A-Z]{1,3}`;
/** Quotes may be left out around letters, digits, `_` and `.` alone. */
const REFERENCE = new RegExp(String.raw`^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(?:${CELLS})$`, 'u');

/** Absolute cells of sheets of the file, with commas between them. */
function areReferences(text: string, tabs: ReadonlySet<string>): boolean {
  return text.split(/,(?=(?:[^']|'[^']*')*$)/).every((part) => {
    const [, quoted, bare] = REFERENCE.exec(part) ?? [];
    const tab = quoted?.replaceAll("''", "'") ?? bare;
    return tab !== undefined && tabs.has(tab.toLowerCase());
  });
}

/** The sheets that a formula names, its texts apart. */
function sheetsIn(formula: string): readonly string[] {
  return [...formula.matchAll(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)].flatMap(
    ([, quoted, bare]) => quoted?.replaceAll("''", "'") ?? bare ?? [],
  );
}
