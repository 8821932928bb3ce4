import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { count, euros } from '../kit/french/amount';
import { FUNCTIONS, type FunctionName } from '../functions/functions';
import type { Bilingual, Example } from '../functions/words/function-words';
import { CHAPTERS, WORDS } from '../functions/words/words';

const DOCUMENT = path.join(__dirname, '../../docs/functions.md');
const RULES = path.join(__dirname, 'functions-doc-rules.md');

type Value = string | number;

/** docs/functions.md: every function for a finance officer. */
export function functionsDocument(): string {
  const chapters = CHAPTERS.map(({ title, words }) => ({ title, ids: Object.keys(words) as FunctionName[] }));
  return [
    '# Les fonctions ENT',
    '',
    '<!-- Écrit par `npm run docs:functions` depuis src/functions ; ne pas modifier à la main. -->',
    '',
    "Vingt-cinq fonctions pour n'importe quel classeur, telles qu'un Excel français les montre. Entre crochets : argument facultatif.",
    '',
    ...chapters.map(({ title, ids }) => `- ${title} : ${ids.map(link).join(', ')}`),
    '',
    readFileSync(RULES, 'utf8'),
    ...chapters.flatMap(({ title, ids }) => [`## ${title}`, '', ...ids.flatMap(section)]),
  ].join('\n');
}

function link(id: string): string {
  return `[${id}](#ent${id.toLowerCase()})`;
}

function section(id: FunctionName): string[] {
  const { parameters } = FUNCTIONS[id];
  const { fr, result, examples, ...words } = WORDS[id];
  const described: Readonly<Record<string, Bilingual>> = words.parameters;
  const signature = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return [
    `### ENT.${id}`,
    '',
    '```',
    `=ENT.${id}(${signature.join('; ')})`,
    '```',
    '',
    fr,
    '',
    ...parameters.map(
      ({ name, optional }) =>
        `- \`${name}\`${optional === true ? ' (facultatif)' : ''} : ${described[name]?.fr ?? ''}`,
    ),
    '',
    `Résultat : ${result}`,
    '',
    ...examples.flatMap((example) => exampleLines(example, result.includes('€'))),
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

if (require.main === module) writeFileSync(DOCUMENT, functionsDocument());
