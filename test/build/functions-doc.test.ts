import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES, functionsDocument, type Example } from '../../src/build/functions-doc';
import { spilled } from '../functions/call';
import contract from '../functions/contract.json';

test('docs/functions.md is what the functions say: run npm run docs:functions', () => {
  const committed = readFileSync(path.join(__dirname, '../../docs/functions.md'), 'utf8');
  expect(committed).toBe(functionsDocument());
});

test('every function is told once, in the order of the contract', () => {
  const titles = [...functionsDocument().matchAll(/^### ENT\.(\w+)$/gm)].map(([, id]) => id);
  expect(titles).toEqual(Object.keys(contract));
});

test('every function has an example, of its own', () => {
  expect([...EXAMPLES.keys()]).toEqual(Object.keys(contract));
  for (const [id, examples] of EXAMPLES) {
    expect(examples.map(({ formula }) => formula.split('(')[0])).toEqual(examples.map(() => `=ENT.${id}`));
    expect(examples.length).toBeGreaterThan(0);
  }
});

const FORMULA = /^=ENT\.(?<id>[A-Z]+)\((?<given>.*)\)$/u;
const ARGUMENT = /(?:^|;)(?<text>"(?:[^"]|"")*"|[^;"]*)/gu;

/** What an argument of a French formula stands for. */
function valueOf(argument: string, cells: NonNullable<Example['cells']>): unknown {
  if (argument === '') return null;
  if (argument.startsWith('"')) return argument.slice(1, -1).replaceAll('""', '"');
  if (argument === 'VRAI' || argument === 'FAUX') return argument === 'VRAI';
  if (/^-?\d+(?:,\d+)?$/.test(argument)) return Number(argument.replace(',', '.'));
  const range = cells[argument];
  if (range === undefined) throw new Error(`The example does not tell what ${argument} holds.`);
  return range;
}

function evaluated({ formula, cells = {} }: Example): unknown {
  const { id = '', given = '' } = FORMULA.exec(formula)?.groups ?? {};
  const values = [...given.matchAll(ARGUMENT)].map((match) => valueOf(match.groups?.text ?? '', cells));
  return spilled(id, ...values);
}

const examples = [...EXAMPLES.values()].flat();

test.each(examples)('$formula', (example) => {
  const { result, cells = {}, formula } = example;
  expect(evaluated(example)).toEqual(typeof result === 'object' ? result : [[result]]);
  for (const range of Object.keys(cells)) expect(formula).toContain(range);
});
