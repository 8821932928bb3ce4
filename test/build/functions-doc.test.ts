import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionsDocument } from '../../src/build/functions-doc';
import { WORDS } from '../../src/functions/words/words';
import contract from '../functions/contract.json';
import { evaluated } from '../support/french-formula';

test('docs/functions.md is what the functions say: run npm run docs:functions', () => {
  const committed = readFileSync(path.join(__dirname, '../../docs/functions.md'), 'utf8');
  expect(committed).toBe(functionsDocument());
});

test('every function is told once, in the order of the contract', () => {
  const titles = [...functionsDocument().matchAll(/^### ENT\.(\w+)$/gm)].map(([, id]) => id);
  expect(titles).toEqual(Object.keys(contract));
});

test('every function has an example, of its own', () => {
  for (const [id, { examples }] of Object.entries(WORDS)) {
    expect(examples.map(({ formula }) => formula.split('(')[0])).toEqual(examples.map(() => `=ENT.${id}`));
    expect(examples.length).toBeGreaterThan(0);
  }
});

const examples = Object.values(WORDS).flatMap((words) => words.examples);

test.each(examples)('$formula', (example) => {
  const { result, cells = {}, formula, goesOn } = example;
  const expected = typeof result === 'object' ? result : [[result]];
  const spilled = evaluated(formula, cells);
  const answer = goesOn === true ? spilled.slice(0, expected.length) : spilled;
  // The error of a call of one cell is thrown: its name stands for all.
  expect(typeof answer === 'string' ? [[answer]] : answer).toEqual(expected);
  for (const range of Object.keys(cells)) expect(formula).toContain(range);
});
