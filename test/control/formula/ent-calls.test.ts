import fc from 'fast-check';
import { entCalls } from '../../../src/control/formula/ent-calls';

const only = (formula: string) => {
  const [call, ...others] = entCalls(formula);
  if (call === undefined || others.length > 0) throw new Error(`Expected one call in ${formula}.`);
  return call;
};
const argument = (written: string) => {
  const [found, ...others] = only(`=ENT.COUT(${written})`).args;
  if (found === undefined || others.length > 0) throw new Error(`Expected one argument in ${written}.`);
  return found;
};

describe('the calls of a formula', () => {
  test('its name, its arguments and whether it is the whole of it', () => {
    expect(only('=ENT.CONTRIB(A1,"membre","2023-2024")')).toEqual({
      name: 'CONTRIB',
      args: [
        { kind: 'reference', sheet: null, address: 'A1', spilled: false, text: 'A1' },
        { kind: 'constant', value: 'membre', text: '"membre"' },
        { kind: 'constant', value: '2023-2024', text: '"2023-2024"' },
      ],
      text: 'ENT.CONTRIB(A1,"membre","2023-2024")',
      isWhole: true,
    });
  });

  test.each([
    ['=ROUND( ent.cout( A1 , B2 ) ,2)', ['COUT'], ['ent.cout( A1 , B2 )']],
    [
      '=ENT.COUT(A1,B1)+ENT.TARIF("membre",C1)',
      ['COUT', 'TARIF'],
      ['ENT.COUT(A1,B1)', 'ENT.TARIF("membre",C1)'],
    ],
    ['=_xldudf_ENT_COUT(A1,B1)', ['COUT'], ['_xldudf_ENT_COUT(A1,B1)']],
    [`='[1]x.xlam'!_xldudf_ENT_COUT(A1)`, ['COUT'], [`'[1]x.xlam'!_xldudf_ENT_COUT(A1)`]],
    [
      '=ENT.CONTRIB(1,"membre",ENT.ANNEESCOLAIRE(2024))',
      ['CONTRIB'],
      ['ENT.CONTRIB(1,"membre",ENT.ANNEESCOLAIRE(2024))'],
    ],
    ['="ENT.COUT(A1)"', [], []],
    ['=MONENT.COUT(A1)', [], []],
    ['=ENT.COUT(A1', [], []],
    ['=SUM(A1)', [], []],
  ])('%s', (formula, names, texts) => {
    const calls = entCalls(formula);
    expect(calls.map(({ name }) => name)).toEqual(names);
    expect(calls.map(({ text }) => text)).toEqual(texts);
    expect(calls.some(({ isWhole }) => isWhole)).toBe(texts.some((text) => formula === `=${text}`));
  });

  test('none has no argument, an empty place has an omitted one', () => {
    expect(only('=ENT.COUT()').args).toEqual([]);
    expect(only('=ENT.COUT(,)').args.map(({ kind }) => kind)).toEqual(['omitted', 'omitted']);
  });
});

describe('an argument', () => {
  test.each<[string, object]>([
    ['412', { kind: 'constant', value: 412 }],
    ['-1.5', { kind: 'constant', value: -1.5 }],
    ['+2', { kind: 'constant', value: 2 }],
    ['true', { kind: 'constant', value: true }],
    ['"l""état"', { kind: 'constant', value: 'l"état' }],
    ['#n/a', { kind: 'constant', value: '#N/A' }],
    [
      '{1,-2;"a",TRUE}',
      {
        kind: 'array',
        rows: [
          [1, -2],
          ['a', true],
        ],
      },
    ],
    ['$b$3:c9', { kind: 'reference', sheet: null, address: 'B3:C9', spilled: false }],
    [`'L''état'!B3`, { kind: 'reference', sheet: "L'état", address: 'B3', spilled: false }],
    ['Feuil1!$A:$C', { kind: 'reference', sheet: 'Feuil1', address: 'A:C', spilled: false }],
    ['B3#', { kind: 'reference', sheet: null, address: 'B3', spilled: true }],
    ['(B3)', { kind: 'reference', sheet: null, address: 'B3', spilled: false }],
    ['ENT_Total', { kind: 'name', sheet: null, name: 'ENT_Total' }],
    ['Feuil1!Total', { kind: 'name', sheet: 'Feuil1', name: 'Total' }],
    ['Ecoles[Élèves]', { kind: 'table', table: 'Ecoles', column: 'Élèves', thisRow: false }],
    ['[@Élèves]', { kind: 'table', table: null, column: 'Élèves', thisRow: true }],
    ['[@[Au 15 mai]]', { kind: 'table', table: null, column: 'Au 15 mai', thisRow: true }],
    [
      "Ecoles[[#This Row],[Nombre d''élèves]]",
      { kind: 'table', table: 'Ecoles', column: "Nombre d'élèves", thisRow: true },
    ],
    ['Ecoles[#All]', { kind: 'expression' }],
    ['Ecoles[[A]:[B]]', { kind: 'expression' }],
    ["'[Budget.xlsx]Feuil1'!A1", { kind: 'expression' }],
    ['A1+B1', { kind: 'expression' }],
    ['SUM(A1:A3)', { kind: 'expression' }],
    ['(A1)+(B1)', { kind: 'expression' }],
    ['A1:INDEX(B:B,3)', { kind: 'expression' }],
    ['{A1}', { kind: 'expression' }],
    [
      'ENT.ANNEESCOLAIRE(2024)',
      {
        kind: 'call',
        call: {
          name: 'ANNEESCOLAIRE',
          args: [{ kind: 'constant', value: 2024, text: '2024' }],
          text: 'ENT.ANNEESCOLAIRE(2024)',
          isWhole: false,
        },
      },
    ],
  ])('%s', (written, expected) => {
    expect(argument(written)).toEqual({ ...expected, text: written });
  });
});

test('a call made of any arguments is read back to them', () => {
  const written = fc.oneof(
    fc.integer({ min: 0 }).map((value) => [String(value), value] as const),
    fc.string({ unit: 'grapheme' }).map((value) => [`"${value.replaceAll('"', '""')}"`, value] as const),
    fc.boolean().map((value) => [value ? 'TRUE' : 'FALSE', value] as const),
  );
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), (args) => {
      const inside = args.map(([text]) => text);
      const call = only(`=1+ENT.COUT(${inside.join(' , ')})`);
      expect(call.args).toEqual(args.map(([text, value]) => ({ kind: 'constant', value, text })));
    }),
  );
});

test('a reference to any sheet is read back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !name.includes('[')),
      fc.integer({ min: 1, max: 1_048_576 }),
      (sheet, row) => {
        const address = `C${row}`;
        expect(argument(`'${sheet.replaceAll("'", "''")}'!$C$${row}`)).toMatchObject({ sheet, address });
      },
    ),
  );
});

test('any text at all is read without a fault', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ENT.COUT(', ...Array.from(`'"[]{}()!#@$:;,A1_ `)) }),
      (text) => {
        for (const call of entCalls(`=${text}`)) expect(text).toContain(call.text);
      },
    ),
    { numRuns: 1000 },
  );
});
