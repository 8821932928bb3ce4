import { sheetIn } from '../../kit/formula/address';
import type { Argument, Constant, ReferenceArgument, TableArgument } from './argument';
import { callEnd, callOf, depthOf } from './ent-calls';
import type { Token } from '../../kit/formula/tokens';

/** What an argument is, from its tokens without the spaces between them. */
export function argumentOf(tokens: readonly Token[], formula: string): Argument {
  const text = textOf(tokens, formula);
  const [first, ...others] = tokens;
  if (first === undefined) return { kind: 'omitted', text };
  if (isInBrackets(tokens)) return { ...argumentOf(tokens.slice(1, -1), formula), text };
  if (callEnd(tokens, 0) === tokens.length - 1) {
    return { kind: 'call', call: callOf(tokens, formula, false), text };
  }
  const constant = constantOf(tokens);
  if (constant !== null) return { kind: 'constant', value: constant, text };
  if (first.kind === 'arrayOpen') {
    const rows = arrayOf(tokens);
    return rows === null ? { kind: 'expression', text } : { kind: 'array', rows, text };
  }
  const single = others.length === 0 ? singleOf(first) : null;
  return single === null ? { kind: 'expression', text } : { ...single, text };
}

function textOf(tokens: readonly Token[], formula: string): string {
  const [first] = tokens;
  const last = tokens.at(-1);
  return first === undefined || last === undefined
    ? ''
    : formula.slice(first.start, last.start + last.text.length);
}

/** Whether the first bracket closes at the end: not so in (1)+(2). */
function isInBrackets(tokens: readonly Token[]): boolean {
  if (tokens[0]?.kind !== 'open') return false;
  let depth = 0;
  const closing = tokens.findIndex((token) => {
    depth += depthOf(token);
    return depth === 0;
  });
  return closing === tokens.length - 1;
}

/** A number with its sign, a text, TRUE, FALSE or an error; null where it is something else. */
function constantOf(tokens: readonly Token[]): Constant | null {
  const [first, second, ...others] = tokens;
  if (first === undefined || others.length > 0) return null;
  if (second !== undefined) {
    if (second.kind !== 'number') return null;
    if (first.text === '-') return -Number(second.text);
    return first.text === '+' ? Number(second.text) : null;
  }
  switch (first.kind) {
    case 'number':
      return Number(first.text);
    case 'text':
      return first.text.slice(1, -1).replaceAll('""', '"');
    case 'error':
      return sheetIn(first.text).rest.toUpperCase();
    case 'name':
      return truthOf(first.text);
    default:
      return null;
  }
}

function truthOf(text: string): boolean | null {
  const word = text.toUpperCase();
  if (word === 'TRUE') return true;
  return word === 'FALSE' ? false : null;
}

/** {1,2;3,4}; null where it holds more than constants. */
function arrayOf(tokens: readonly Token[]): readonly (readonly Constant[])[] | null {
  if (tokens.at(-1)?.kind !== 'arrayClose') return null;
  const rows: Constant[][] = [[]];
  let cell: Token[] = [];
  for (const token of [...tokens.slice(1, -1), null]) {
    if (token !== null && token.kind !== 'comma' && token.kind !== 'semicolon') {
      cell.push(token);
      continue;
    }
    const constant = constantOf(cell);
    if (constant === null) return null;
    rows.at(-1)?.push(constant);
    cell = [];
    if (token?.kind === 'semicolon') rows.push([]);
  }
  return rows;
}

type Single = ReferenceArgument | TableArgument | { kind: 'name'; sheet: string | null; name: string };

function singleOf({ kind, text }: Token): Single | null {
  switch (kind) {
    case 'reference': {
      const { sheet, rest } = sheetIn(text);
      // Cells of another workbook, or of a chain of sheets: the application alone reads them.
      if (sheet?.includes('[') === true) return null;
      const spilled = rest.endsWith('#');
      const address = (spilled ? rest.slice(0, -1) : rest).replaceAll('$', '').toUpperCase();
      return { kind: 'reference', sheet, address, spilled };
    }
    case 'name': {
      const { sheet, rest } = sheetIn(text);
      return sheet?.includes('[') === true ? null : { kind: 'name', sheet, name: rest };
    }
    case 'structured':
      return tableOf(text);
    default:
      return null;
  }
}

/** A table's name, `@` or `[#This Row],` where the row is the formula's own, and one column. */
const COLUMN =
  /^(?<table>[^[]*)\[(?:(?<at>@)|(?<row>\[#This Row\],))?(?:\[(?<inner>(?:[^[\]']|'.)*)\]|(?<bare>(?:[^[\]'@#]|'.)+))\]$/iu;

/** One column of a table, or its cell in the formula's row; null for what names more. */
function tableOf(text: string): TableArgument | null {
  const groups = COLUMN.exec(text)?.groups;
  const column = groups?.inner ?? groups?.bare;
  if (groups === undefined || column === undefined || column.startsWith('#')) return null;
  const { table = '', at, row } = groups;
  return {
    kind: 'table',
    table: table === '' ? null : table,
    column: column.replace(/'(.)/gu, '$1'),
    thisRow: at !== undefined || row !== undefined,
  };
}
