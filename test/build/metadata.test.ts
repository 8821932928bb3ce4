import { describeFunctions } from '../../src/build/metadata';

const CONTRIB = `
interface Helper { readonly text: string }
export type Cells = Helper[];
function sentence(helper: Helper): string { return helper.text; }

/**
 * Contribution d’une école : élèves × tarif voté,
 * en € TTC.
 * @customfunction CONTRIB
 * @param {any[][]} eleves Nombre d’élèves,
 *   1 500 par exemple.
 * @param {any[][]} [territoire] Commune, EPCI ou libellé.
 * @returns {any[][]} Montants.
 */
export function contrib(eleves: any[][], territoire?: any[][]): any[][] {
  const double = (value: unknown): string => sentence({ text: String(value) });
  return [[double(eleves), territoire]];
}
`;

const ANNEE = `
/**
 * Année scolaire facturée.
 * @customfunction ANNEE
 * @param exercice Exercice.
 * @helpurl https://aide.example.fr/annee
 */
export function annee(exercice: unknown[][]): unknown[][] { return exercice; }
`;

const CATALOGUE = [
  { name: 'contrib.ts', text: CONTRIB },
  { name: 'annee.ts', text: ANNEE },
];

const ENGLISH = {
  ANNEE: { description: 'School year billed.', parameters: { exercice: 'Budget year.' } },
  CONTRIB: {
    description: 'Contribution of a school: pupils × voted rate, € incl. VAT.',
    parameters: { territoire: 'Commune, EPCI or label.', eleves: 'Number of pupils.' },
  },
};

const ORIGIN = 'https://ent.example.fr/outils';

function describeAll(english: object = ENGLISH): ReturnType<typeof describeFunctions> {
  return describeFunctions(CATALOGUE, JSON.stringify(english), ORIGIN);
}

/** The sentence by which one file is refused, without looking at descriptions. */
function refusal(text: string): string {
  try {
    describeFunctions([{ name: 'somme.ts', text }], '{}', ORIGIN);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'accepted';
}

describe('what Excel is told', () => {
  it('describes each function in French from its JSDoc, in the order of the files', () => {
    expect(describeAll().french).toEqual({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: false,
      functions: [
        {
          id: 'CONTRIB',
          name: 'CONTRIB',
          description: 'Contribution d’une école : élèves × tarif voté, en € TTC.',
          helpUrl: 'https://ent.example.fr/outils/aide.html#CONTRIB',
          parameters: [
            {
              name: 'eleves',
              description: 'Nombre d’élèves, 1 500 par exemple.',
              type: 'any',
              dimensionality: 'matrix',
            },
            {
              name: 'territoire',
              description: 'Commune, EPCI ou libellé.',
              type: 'any',
              dimensionality: 'matrix',
              optional: true,
            },
          ],
          result: { dimensionality: 'matrix' },
        },
        {
          id: 'ANNEE',
          name: 'ANNEE',
          description: 'Année scolaire facturée.',
          helpUrl: 'https://aide.example.fr/annee',
          parameters: [{ name: 'exercice', description: 'Exercice.', type: 'any', dimensionality: 'matrix' }],
          result: { dimensionality: 'matrix' },
        },
      ],
    });
  });

  it('says the same in English but for the descriptions', () => {
    const { french, english } = describeAll();
    expect(english.functions.map(({ description }) => description)).toEqual([
      'Contribution of a school: pupils × voted rate, € incl. VAT.',
      'School year billed.',
    ]);
    expect(english.functions[0]?.parameters.map(({ description }) => description)).toEqual([
      'Number of pupils.',
      'Commune, EPCI or label.',
    ]);
    const withoutWords = (key: string, value: unknown): unknown => (key === 'description' ? '' : value);
    expect(JSON.stringify(english, withoutWords)).toBe(JSON.stringify(french, withoutWords));
  });

  it('moves a help address under the development origin to the chosen one', () => {
    const text = ANNEE.replace('https://aide.example.fr/', 'https://localhost:3000/aide/');
    const english = JSON.stringify({ ANNEE: ENGLISH.ANNEE });
    expect(describeFunctions([{ name: 'a.ts', text }], english, ORIGIN).french.functions[0]?.helpUrl).toBe(
      'https://ent.example.fr/outils/aide/annee',
    );
  });
});

describe('what a catalogue file may hold', () => {
  const tagged = (declaration: string, id = 'SOMME'): string =>
    `/**\n * Somme.\n * @customfunction ${id}\n * @param valeurs Valeurs.\n */\n${declaration}`;

  it.each([
    [
      'an untagged function',
      'export function somme(valeurs: any[][]): any[][] { return valeurs; }',
      'somme is exported without @customfunction.',
    ],
    [
      'an untagged default function',
      'export default function (valeurs: any[][]): any[][] { return valeurs; }',
      'the default function is exported without @customfunction.',
    ],
    [
      'a function that is not exported',
      tagged('function somme(valeurs: any[][]): any[][] { return valeurs; }'),
      'somme is a @customfunction that is not exported.',
    ],
    [
      'an untagged arrow function',
      'export const somme = (valeurs: any[][]): any[][] => valeurs;',
      '"export const somme = (valeurs: any[][]): any[][] => valeurs;" exports something else than a function declaration.',
    ],
    [
      'an arrow function of its own',
      tagged('const somme = (valeurs: any[][]): any[][] => valeurs;'),
      '@customfunction SOMME is not on a function declaration at the top level of the file.',
    ],
    [
      'a nested function',
      `function outer(): void {\n${tagged('function somme(valeurs: any[][]): any[][] { return valeurs; }')}\n}`,
      '@customfunction SOMME is not on a function declaration at the top level of the file.',
    ],
    [
      'a method',
      `class Outer {\n${tagged('somme(valeurs: any[][]): any[][] { return valeurs; }')}\n}`,
      '@customfunction SOMME is not on a function declaration at the top level of the file.',
    ],
    [
      'a constant',
      'export const TAUX = 7.4;',
      '"export const TAUX = 7.4;" exports something else than a function declaration.',
    ],
    [
      'a default expression',
      'export default 7.4;',
      '"export default 7.4;" exports something else than a function declaration.',
    ],
    [
      'a list of exports',
      "export { somme } from './autre';",
      '"export { somme } from \'./autre\';" exports by reference: export the declaration.',
    ],
    [
      'an id in lower case',
      tagged('export function somme(valeurs: any[][]): any[][] { return valeurs; }', 'Somme'),
      '@customfunction "Somme" is not an id in capitals, which is the name in every language.',
    ],
    [
      'a name beside the id',
      tagged('export function somme(valeurs: any[][]): any[][] { return valeurs; }', 'SOMME TOTAL'),
      '@customfunction "SOMME TOTAL" is not an id in capitals, which is the name in every language.',
    ],
    [
      'no id',
      tagged('export function somme(valeurs: any[][]): any[][] { return valeurs; }', ''),
      '@customfunction "" is not an id in capitals, which is the name in every language.',
    ],
    [
      'a @param without parameter',
      tagged('export function somme(): any[][] { return [[0]]; }'),
      'SOMME: @param valeurs describes no parameter.',
    ],
    [
      'an asynchronous result',
      tagged('export async function somme(valeurs: any[][]): Promise<any[][]> { return valeurs; }'),
      'SOMME: the result is not of type any[][].',
    ],
    [
      'a scalar result',
      tagged('export function somme(valeurs: any[][]): number { return valeurs.length; }'),
      'SOMME: the result is not of type any[][].',
    ],
  ])('refuses %s', (_what, text, fault) => {
    expect(refusal(text)).toBe(`somme.ts: ${fault}`);
  });

  it.each([
    'valeurs: any[]',
    'valeurs: number[][]',
    'valeurs: any[][][]',
    'valeurs: Array<Array<any>>',
    'valeurs: string',
    'valeurs',
    '...valeurs: any[][]',
    '{ valeurs }: any[][]',
  ])('refuses the parameter "%s"', (parameter) => {
    const text = `/**\n * Somme.\n * @customfunction SOMME\n */\nexport function somme(${parameter}): any[][] { return []; }`;
    expect(refusal(text)).toBe(`somme.ts: SOMME: "${parameter}" is not a parameter of type any[][].`);
  });

  it('refuses a JSDoc type that says otherwise', () => {
    const declaration = 'export function somme(valeurs: any[][]): any[][] { return valeurs; }';
    expect(
      refusal(
        `/**\n * Somme.\n * @customfunction SOMME\n * @param {number[][]} valeurs V.\n */\n${declaration}`,
      ),
    ).toBe('somme.ts: SOMME: "valeurs: any[][]" is not a parameter of type any[][].');
    expect(
      refusal(
        `/**\n * Somme.\n * @customfunction SOMME\n * @param valeurs V.\n * @returns {number[][]}\n */\n${declaration}`,
      ),
    ).toBe('somme.ts: SOMME: the result is not of type any[][].');
  });

  it('refuses an id declared again, in the same file or in another', () => {
    const again = { name: 'encore.ts', text: ANNEE };
    expect(() => describeFunctions([...CATALOGUE, again], JSON.stringify(ENGLISH), ORIGIN)).toThrow(
      new Error('encore.ts: ANNEE is declared again: annee.ts declares it.'),
    );
    expect(refusal(ANNEE + ANNEE.replace('annee(', 'anneeBis('))).toBe(
      'somme.ts: ANNEE is declared again: somme.ts declares it.',
    );
  });

  it('refuses an @ that would cut a description short', () => {
    expect(refusal(ANNEE.replace('Année scolaire facturée.', 'Ateliers @utonum de l’année.'))).toBe(
      'somme.ts: ANNEE: @utonum is no tag, and cuts what is said short.',
    );
  });

  it('names every fault at once', () => {
    expect(
      refusal(
        `export const TAUX = 7.4;\n${tagged('export function somme(valeurs: any[]): number { return 0; }')}`,
      ),
    ).toBe(
      [
        'somme.ts: "export const TAUX = 7.4;" exports something else than a function declaration.',
        'somme.ts: SOMME: "valeurs: any[]" is not a parameter of type any[][].',
        'somme.ts: SOMME: the result is not of type any[][].',
      ].join('\n'),
    );
  });

  it('passes on what the generator itself refuses', () => {
    expect(refusal(ANNEE.replace('@helpurl', '@requiresAddress\n * @helpurl'))).toBe(
      'somme.ts: Since @requiresAddress is present, the last function parameter should be of type CustomFunctions.Invocation : (9,44)',
    );
  });
});

describe('descriptions', () => {
  const long = (length: number): string => 'é'.repeat(length);

  it.each([
    [
      'a French description is missing',
      ANNEE.replace(' * Année scolaire facturée.\n', ''),
      ENGLISH.ANNEE,
      'JSDoc: ANNEE has no description.',
    ],
    [
      'a parameter is not described in French',
      ANNEE.replace(' * @param exercice Exercice.\n', ''),
      ENGLISH.ANNEE,
      'JSDoc: ANNEE.exercice has no description.',
    ],
    [
      'a French description is too long',
      ANNEE.replace('Année scolaire facturée.', long(256)),
      ENGLISH.ANNEE,
      'JSDoc: ANNEE has a description of 256 characters: 255 at most.',
    ],
    [
      'an English description is missing',
      ANNEE,
      { ...ENGLISH.ANNEE, description: ' ' },
      'descriptions.en-US.json: ANNEE has no description.',
    ],
    [
      'a parameter is not described in English',
      ANNEE,
      { ...ENGLISH.ANNEE, parameters: {} },
      'descriptions.en-US.json: ANNEE.exercice has no description.',
    ],
    [
      'an English description is too long',
      ANNEE,
      { ...ENGLISH.ANNEE, parameters: { exercice: long(256) } },
      'descriptions.en-US.json: ANNEE.exercice has a description of 256 characters: 255 at most.',
    ],
    [
      'English describes a parameter that is not there',
      ANNEE,
      { ...ENGLISH.ANNEE, parameters: { exercice: 'Budget year.', annee: 'Year.' } },
      'descriptions.en-US.json: ANNEE.annee is not a parameter.',
    ],
  ])('are refused where %s', (_what, text, annee, fault) => {
    const english = JSON.stringify({ ANNEE: annee });
    expect(() => describeFunctions([{ name: 'annee.ts', text }], english, ORIGIN)).toThrow(new Error(fault));
  });

  it('may be 255 characters long', () => {
    const text = ANNEE.replace('Année scolaire facturée.', long(255));
    const english = JSON.stringify({ ANNEE: { ...ENGLISH.ANNEE, description: long(255) } });
    const described = describeFunctions([{ name: 'annee.ts', text }], english, ORIGIN);
    expect(described.french.functions[0]?.description).toBe(long(255));
    expect(described.english.functions[0]?.description).toBe(long(255));
  });

  it('name functions that exist, and all of them', () => {
    expect(() => describeAll({ ...ENGLISH, TARIF: { description: 'Rate.', parameters: {} } })).toThrow(
      new Error('descriptions.en-US.json: TARIF is not a function.'),
    );
    expect(() => describeAll({ CONTRIB: ENGLISH.CONTRIB })).toThrow(
      new Error(
        'descriptions.en-US.json: ANNEE has no description.\n' +
          'descriptions.en-US.json: ANNEE.exercice has no description.',
      ),
    );
  });

  it('have one shape', () => {
    expect(() =>
      describeAll({ ...ENGLISH, ANNEE: { description: 7, parameters: {}, name: 'YEAR' } }),
    ).toThrow(
      new Error(
        'descriptions.en-US.json: ANNEE.description: Invalid type: Expected string but received 7.\n' +
          'descriptions.en-US.json: ANNEE.name: Invalid key: Expected never but received "name".',
      ),
    );
    expect(() => describeFunctions(CATALOGUE, '"texte"', ORIGIN)).toThrow(
      new Error('descriptions.en-US.json: the file: Invalid type: Expected Object but received "texte".'),
    );
  });
});
