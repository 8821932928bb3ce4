import path from 'node:path';
import { FunctionsFolder } from '../../src/build/functions-folder';
import { describeFunctions } from '../../src/build/metadata';
import contract from './contract.json';
import './call';
import { associated } from './platform';

/** Budget workbooks are built on these names: what stands in contract.json may grow, never change. */
const folder = new FunctionsFolder(path.join(__dirname, '../../src/functions'));
const metadata = describeFunctions(folder.declarations(), folder.english(), 'https://ent.example.fr');

type Described = (typeof metadata.french.functions)[number];

function signatures(functions: readonly Described[]): Record<string, string[]> {
  return Object.fromEntries(
    functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)),
    ]),
  );
}

test('the contract holds 22 functions', () => {
  expect(Object.keys(contract)).toHaveLength(22);
});

test('src/functions/index.ts associates these functions and no other', () => {
  expect([...associated.keys()]).toEqual(Object.keys(contract));
});

describe.each([
  ['French', metadata.french],
  ['English', metadata.english],
])('the %s metadata', (_language, { functions }) => {
  test('name the functions and their parameters, in order, and those that may be left out', () => {
    expect(signatures(functions)).toEqual(contract);
  });

  test('give each function the name that is its id', () => {
    expect(functions.map(({ name }) => name)).toEqual(functions.map(({ id }) => id));
  });

  test('let every argument and every result be a range of anything', () => {
    for (const { parameters, result } of functions) {
      expect(result).toEqual({ dimensionality: 'matrix' });
      for (const parameter of parameters) {
        expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
        expect(parameter).not.toHaveProperty('repeating');
      }
    }
  });

  test('put no optional parameter before one that must be given', () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });

  test('describe every function and every parameter in a sentence', () => {
    for (const { description, parameters } of functions) {
      for (const said of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(said).toMatch(/^\S.*\.\)?$/);
      }
    }
  });

  test('pass errors in ranges on to the functions, and no data types', () => {
    expect(metadata.french).toMatchObject({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: false,
    });
  });
});

test('the English descriptions are translations, not the French ones', () => {
  const sentences = (functions: readonly Described[]) =>
    functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
  const french = new Set(sentences(metadata.french.functions));
  expect(sentences(metadata.english.functions).filter((said) => french.has(said))).toEqual([]);
});

test('an implementation takes as many arguments as its metadata name', () => {
  for (const { id, parameters } of metadata.french.functions) {
    expect([id, associated.get(id)?.length]).toEqual([id, parameters.length]);
  }
});
