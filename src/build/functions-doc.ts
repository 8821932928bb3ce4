import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IFunction } from 'custom-functions-metadata';
import ts from 'typescript';
import { count, euros } from '../engine/french/amount';
import examplesById from '../functions/examples.json';
import type { CatalogueFile } from './catalogue';
import { FunctionsFolder } from './functions-folder';
import { describeFunctions } from './metadata';
import { DEVELOPMENT_ORIGIN } from './origin';

const DOCUMENT = path.join(__dirname, '../../docs/functions.md');
const RULES = path.join(__dirname, 'functions-doc-rules.md');
const FUNCTIONS = path.join(__dirname, '../functions');

/** The chapters, each the functions of one file of the catalogue. */
const CHAPTERS: readonly (readonly [file: string, title: string])[] = [
  ['primary-schools.ts', 'Somme Numérique, écoles'],
  ['charges.ts', 'Charges, produits et répartition'],
  ['colleges.ts', 'Collèges'],
  ['npdc.ts', 'Nord-Pas-de-Calais Numérique'],
  ['other-services.ts', 'Autres services'],
];

type Value = string | number;

/** A worked example; the tests hold the function to its result. */
export interface Example {
  /** As a French Excel shows it. */
  readonly formula: string;
  /** What stands in the ranges that the formula names. */
  readonly cells?: Readonly<Record<string, readonly (readonly Value[])[]>>;
  /** One value, or the range that the formula spills; an error by its name. */
  readonly result: Value | readonly (readonly Value[])[];
  readonly note?: string;
}

/** Function id → its examples. */
export const EXAMPLES: ReadonlyMap<string, readonly Example[]> = new Map<string, readonly Example[]>(
  Object.entries(examplesById),
);

/** docs/functions.md: every function for a finance officer, from the metadata that Excel is given. */
export function functionsDocument(): string {
  const folder = new FunctionsFolder(FUNCTIONS);
  const files = folder.declarations();
  const { french } = describeFunctions(files, folder.english(), DEVELOPMENT_ORIGIN);
  const byId = new Map(french.functions.map((entry) => [entry.id, entry]));
  const chapters = CHAPTERS.map(([name, title]) => {
    const file = files.find((one) => one.name === name);
    if (file === undefined) throw new Error(`The catalogue has no ${name}.`);
    return { title, results: resultsOf(file) };
  });
  return [
    '# Les fonctions ENT',
    '',
    '<!-- Écrit par `npm run docs:functions` depuis src/functions ; ne pas modifier à la main. -->',
    '',
    "Vingt-deux fonctions pour n'importe quel classeur, telles qu'un Excel français les montre. Entre crochets : argument facultatif.",
    '',
    ...chapters.map(({ title, results }) => `- ${title} : ${[...results.keys()].map(link).join(', ')}`),
    '',
    readFileSync(RULES, 'utf8'),
    ...chapters.flatMap(({ title, results }) => [
      `## ${title}`,
      '',
      ...[...results].flatMap(([id, result]) => section(found(byId, id), result)),
    ]),
  ].join('\n');
}

function link(id: string): string {
  return `[${id}](#ent${id.toLowerCase()})`;
}

function section(entry: IFunction, result: string): string[] {
  const signature = entry.parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return [
    `### ENT.${entry.name}`,
    '',
    '```',
    `=ENT.${entry.name}(${signature.join('; ')})`,
    '```',
    '',
    entry.description ?? '',
    '',
    ...entry.parameters.map(
      ({ name, optional, description = '' }) =>
        `- \`${name}\`${optional === true ? ' (facultatif)' : ''} : ${description}`,
    ),
    '',
    `Résultat : ${result}`,
    '',
    ...found(EXAMPLES, entry.id).flatMap((example) => exampleLines(example, result.includes('€'))),
    '',
  ];
}

/** One line, and the table beneath where the formula spills over several columns. */
function exampleLines({ formula, cells = {}, result, note }: Example, inEuros: boolean): string[] {
  const written = (value: Value) => writtenAs(value, inEuros);
  const given = Object.entries(cells).map(([range, rows]) => `${range} = ${inLine(rows, plain)}`);
  const rows = typeof result === 'object' ? result : [[result]];
  const isTable = rows.some((row) => row.length > 1);
  const line = [
    [`\`${formula}\``, ...(given.length === 0 ? [] : [`avec ${given.join(' et ')}`])].join(', '),
    isTable ? 'le tableau' : inLine(rows, (value) => emphasised(value, written)),
  ].join(' → ');
  return [
    `- ${line}${note === undefined ? '' : ` (${note})`}`,
    ...(isTable ? ['', ...table(rows.map((row) => row.map(written)))] : []),
  ];
}

function inLine(rows: readonly (readonly Value[])[], written: (value: Value) => string): string {
  return rows
    .flat()
    .map((value) => (value === '' ? '(vide)' : written(value)))
    .join(' ; ');
}

function writtenAs(value: Value, inEuros: boolean): string {
  if (typeof value === 'string') return value;
  return inEuros ? euros(value) : count(value);
}

function emphasised(value: Value, written: (value: Value) => string): string {
  return typeof value === 'number' || value.startsWith('#') ? `**${written(value)}**` : `« ${value} »`;
}

function plain(value: Value): string {
  return typeof value === 'number' ? count(value) : value;
}

function table([header = [], ...rows]: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}

/** Function id → what the JSDoc says that it returns, which the metadata leave out; in the order of the file. */
function resultsOf({ name, text }: CatalogueFile): Map<string, string> {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const declarations = source.statements.filter(ts.isFunctionDeclaration);
  return new Map(
    declarations.map((declaration) => [
      declaration.name?.text ?? '',
      ts.getTextOfJSDocComment(ts.getJSDocReturnTag(declaration)?.comment) ?? '',
    ]),
  );
}

function found<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Nothing is said of ${id}.`);
  return value;
}

if (require.main === module) writeFileSync(DOCUMENT, functionsDocument());
