import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describeFunctions } from '../../src/build/metadata';
import contract from './contract.json';
import './call';
import { associated } from './platform';

/** Budget workbooks are built on these names: what stands in contract.json may grow, never change. */
const metadata = describeFunctions('https://ent.example.fr');

type Described = (typeof metadata.french.functions)[number];

function signatures(functions: readonly Described[]): Record<string, string[]> {
  return Object.fromEntries(
    functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name)),
    ]),
  );
}

test('src/functions/index.ts associates these functions and no other', () => {
  expect([...associated.keys()].sort()).toEqual(Object.keys(contract).sort());
});

/** The part of Microsoft's schema of manifests that knows functions; it does not know the flag of errors in ranges. */
function microsoftAccepts(described: Pick<typeof metadata.french, 'functions' | 'enums'>): string {
  const schema =
    require.resolve('@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json');
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const { definitions } = JSON.parse(readFileSync(schema, 'utf8')) as { definitions: object };
  const { functions, enums = [] } = described;
  ajv.validate({ $ref: '#/definitions/extensionCustomFunctions', definitions }, { functions, enums });
  return ajv.errorsText();
}

describe('drop-downs, which a build has where it asks for them', () => {
  const { french, english } = describeFunctions('https://ent.example.fr', true);

  test('offer all the words of an argument that takes no other', () => {
    expect(french.enums?.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)])).toEqual(
      [
        ['EFFECTIF.territoire', ['membre', 'membre hors Somme', 'hors membre']],
        ['COLLEGE.objet', ['comptes', 'Le Robert', 'maxicours', 'SITE.TV']],
        ['NPDC.option', ['oui', 'non']],
        ['FLUX.type', ['commune', 'EPCI']],
        ['ANTIVIRUS.objet', ['licences', 'installation']],
        ['UTONUM.profil', ['EPCI', 'commune', 'commune mutualisée', 'CCAS', 'CCAS mutualisé']],
      ],
    );
    const pointing = french.functions.flatMap(({ parameters }) =>
      parameters.flatMap((one) => one.customEnumId ?? []),
    );
    expect(pointing).toEqual(french.enums?.map(({ id }) => id));
  });

  test('are as Microsoft publishes them, and the same in both languages', () => {
    expect(microsoftAccepts(french)).toBe('No errors');
    expect(english.enums).toEqual(french.enums);
    expect(metadata.french.enums).toBeUndefined();
  });
});

describe.each([
  ['French', metadata.french],
  ['English', metadata.english],
])('the %s metadata', (_language, { functions }) => {
  test('name the functions and their parameters, in order, and those that may be left out', () => {
    expect(signatures(functions)).toEqual(contract);
  });

  test('are as Microsoft publishes them', () => {
    expect(microsoftAccepts({ functions })).toBe('No errors');
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

  test('describe every function and every parameter in a sentence that Excel shows whole', () => {
    for (const { description, parameters } of functions) {
      for (const said of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(said).toMatch(/^\S.{0,252}\.\)?$/u);
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
