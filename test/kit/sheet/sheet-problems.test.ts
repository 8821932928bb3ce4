import { cell, range } from '../../../src/kit/formula/address';
import { blank, formula, number, text, textFormula } from '../../../src/kit/sheet/cells';
import type { PrintSetup, SheetCell, SheetChart, SheetModel } from '../../../src/kit/sheet/sheet-model';
import { assertWithinLimits, assertWithinLimitsInSteps, BeyondLimits } from '../../../src/kit/sheet/limits';
import { committeeSample } from '../../support/committee-sample';
import { smallSheet } from '../../support/small-sheet';
import { sheetProblems } from '../../support/soundness/sheet-problems';

const ONE = range(cell(1, 1), cell(1, 1));
const ROWS = [[text('label', 'a'), number('amount', '1.00')]];

function problems(sheet: SheetModel, nativeOnly = true): readonly string[] {
  return sheetProblems([sheet], { nativeOnly });
}

/** What is said of a cell in B1, without the sheet's name and the address. */
function problemsOfCell(content: SheetCell, nativeOnly = true): readonly string[] {
  const sheet = smallSheet([[number('amount', '2.00'), content, blank('inputAmount')]], {
    names: [{ name: 'ENT_Total', range: ONE }],
  });
  return problems(sheet, nativeOnly).map((problem) => problem.replace(/^Sheet “Feuille”, B1: /, ''));
}

function withPrint(changes: Partial<PrintSetup>): SheetModel {
  const sheet = smallSheet(ROWS);
  return { ...sheet, print: { ...sheet.print, ...changes } };
}

test('a sheet of the committee has no problem', () => {
  expect(problems(committeeSample())).toEqual([]);
});

describe('tab names', () => {
  test.each([
    'D',
    'Décompte 2021-2022',
    'x'.repeat(31),
    'L’état & “le reste”',
    "L'année 2023-2024",
    'History 2',
  ])('%s', (name) => {
    expect(problems(smallSheet(ROWS, { name }))).toEqual([]);
  });

  test.each<readonly [string, string]>([
    ['', 'the tab has no name'],
    ['  ', 'the tab has no name'],
    ['x'.repeat(32), 'the tab name has 32 characters: Excel takes 31'],
    ['history', 'the tab name History is Excel’s own'],
    ['HISTORY', 'the tab name History is Excel’s own'],
    ["'a", 'the tab name begins or ends with an apostrophe, which it may not'],
    ["a'", 'the tab name begins or ends with an apostrophe, which it may not'],
    ...['[', ']', ':', '*', '?', '/', '\\'].map(
      (sign) => [`a${sign}b`, `the tab name holds ${sign}, which it may not`] as const,
    ),
  ])('%s: %s', (name, problem) => {
    expect(problems(smallSheet(ROWS, { name }))).toEqual([`Sheet “${name}”, ${problem}.`]);
  });

  test('two sheets may not share one, whatever the case', () => {
    const sheets = [smallSheet(ROWS), smallSheet(ROWS, { name: 'FEUILLE' })];
    expect(sheetProblems(sheets, { nativeOnly: true })).toEqual(['Two sheets are named feuille.']);
  });
});

/** A cell with what its test is called: contents may be as long as Excel takes them. */
function called(content: SheetCell): readonly [string, SheetCell] {
  const words = JSON.stringify(content);
  return [words.length > 200 ? `${words.slice(0, 200)}… of ${words.length} characters` : words, content];
}

describe('what cells hold', () => {
  const sound = [
    text('label', '=1+1\t\r\n'),
    text('label', 'x'.repeat(32_767)),
    number('amount', '-0.05'),
    number('amount', '000123456789012345.000'),
    number('amount', '123456789012345000'),
    formula('amount', 'SUM(A1,ENT_Total,ent_total)', '4.00'),
    formula('amount', 'ROUND(A1+C1,2)', '2.00'),
    textFormula('controlVerdict', 'IF(A1=2,"conforme","écart ; voir")', 'conforme'),
    formula('amount', `A1${'+1'.repeat(4095)}`, '4097'),
  ];
  test.each(sound.map(called))('%s is sound', (_words, content) => {
    expect(problemsOfCell(content)).toEqual([]);
  });

  const unsound: readonly (readonly [SheetCell, string])[] = [
    [text('label', 'x'.repeat(32_768)), 'the text has 32768 characters: Excel takes 32767.'],
    [text('label', 'a\u0001'), 'the text "a\\u0001" holds a control character.'],
    [text('label', '\u007f'), 'the text "\u007f" holds a control character.'],
    [number('amount', '1,5'), '"1,5" is no decimal number such as 320319.16.'],
    [number('amount', '1e3'), '"1e3" is no decimal number such as 320319.16.'],
    [number('amount', ''), '"" is no decimal number such as 320319.16.'],
    [number('amount', '.5'), '".5" is no decimal number such as 320319.16.'],
    [number('amount', '1234567890123.456'), '1234567890123.456 has 16 significant digits: Excel keeps 15.'],
    [formula('amount', 'A1', '1.'), '"1." is no decimal number such as 320319.16.'],
    [textFormula('label', 'A1', '\u0000'), 'the text "\\u0000" holds a control character.'],
    [formula('code', 'A1', '2.00'), 'the style code would make a text of a formula.'],
    [formula('amount', '=A1', '2.00'), 'the formula =A1 is written with its sign =.'],
    [
      formula('amount', 'SUM(A1;A1)', '4.00'),
      'the formula SUM(A1;A1) holds ;, which is not of the en-US form.',
    ],
    [
      formula('amount', `A1${'+1'.repeat(4096)}`, '4098'),
      'the formula has 8194 characters: Excel takes 8192.',
    ],
    [formula('amount', 'SOMME(A1)', '2.00'), 'the function SOMME is not one that a sheet may use.'],
    [
      formula('amount', 'ENT_Solde*2', '2.00'),
      'the formula ENT_Solde*2 uses the name ENT_Solde, which no sheet defines.',
    ],
    [formula('amount', 'A1+A2', '2.00'), 'the formula A1+A2 refers to A2, where “Feuille” has no cell.'],
    [
      formula('amount', 'SUM(A1:A9)', '2.00'),
      'the formula SUM(A1:A9) refers to A9, where “Feuille” has no cell.',
    ],
    [
      formula('amount', 'Lignes!A1', '2.00'),
      'the formula Lignes!A1 refers to Lignes!A1, whose sheet is not written with it.',
    ],
  ];
  test.each(unsound.map(([content, problem]) => [...called(content), problem] as const))(
    '%s: %s',
    (_words, content, problem) => {
      expect(problemsOfCell(content)).toEqual([problem]);
    },
  );

  test('a function of the add-in only where the add-in may be needed', () => {
    const content = formula('amount', 'ENT.CONTRIB(A1,"membre","2023-2024")', '14.80');
    expect(problemsOfCell(content, false)).toEqual([]);
    expect(problemsOfCell(content)).toEqual([
      'the function ENT.CONTRIB needs the add-in, which this sheet must do without.',
    ]);
  });

  test('sheets written together may refer to one another, by quoted name and by defined name', () => {
    const lines = smallSheet([[number('amount', '2.00')]], {
      name: 'Lignes 2024',
      names: [{ name: 'ENT_Lignes', range: ONE }],
    });
    const summary = smallSheet([
      [formula('amount', "'lignes 2024'!$A$1", '2.00'), formula('amount', 'SUM(ENT_Lignes)', '2.00')],
    ]);
    expect(sheetProblems([summary, lines], { nativeOnly: true })).toEqual([]);
    expect(problems(summary)).toHaveLength(2);
    const beyond = smallSheet([[formula('amount', "'Lignes 2024'!A2", '2.00')]]);
    expect(sheetProblems([beyond, lines], { nativeOnly: true })).toEqual([
      "Sheet “Feuille”, A1: the formula 'Lignes 2024'!A2 refers to A2, where “Lignes 2024” has no cell.",
    ]);
  });
});

describe('defined names', () => {
  test.each<readonly [string, string]>([
    ['ENT Total', 'ENT Total cannot be a name: letters, digits, _ and . after a letter or _'],
    ['2024_Total', '2024_Total cannot be a name: letters, digits, _ and . after a letter or _'],
    ['ENT2024', 'ENT2024 cannot be a name: Excel reads it as a cell'],
    ['r1c1', 'r1c1 cannot be a name: Excel reads it as a cell'],
    ...['R', 'C', 'L', 'L1C1', 'R1', 'c12'].map(
      (name) => [name, `${name} cannot be a name: Excel reads it as a cell`] as const,
    ),
    ['x'.repeat(256), `${'x'.repeat(256)} cannot be a name: letters, digits, _ and . after a letter or _`],
  ])('%s', (name, problem) => {
    expect(problems(smallSheet(ROWS, { names: [{ name, range: ONE }] }))).toEqual([
      `Sheet “Feuille”, ${problem}.`,
    ]);
  });

  test('a name stands for cells of the sheet', () => {
    const names = [{ name: 'ENT_Total', range: range(cell(1, 1), cell(2, 1)) }];
    expect(problems(smallSheet(ROWS, { names }))).toEqual([
      'Sheet “Feuille”, the name ENT_Total stands for A1:A2, where the sheet has no cell.',
    ]);
  });

  test('a name is defined once in a workbook', () => {
    const sheets = ['Une', 'Deux'].map((name) =>
      smallSheet(ROWS, { name, names: [{ name: 'ENT_Total', range: ONE }] }),
    );
    expect(sheetProblems(sheets, { nativeOnly: true })).toEqual(['The name ent_total is defined twice.']);
  });
});

describe('layout', () => {
  test.each<[string, Partial<SheetModel>, string]>([
    [
      'column',
      { columns: [{ width: 0 }, { width: 256 }] },
      'column A is 0 characters wide: Excel takes up to 255',
    ],
    ['row', { rows: [{ height: 410, cells: [] }] }, 'row 1 is 410 points high: Excel takes up to 409'],
    ['low row', { rows: [{ height: 0, cells: [] }] }, 'row 1 is 0 points high: Excel takes up to 409'],
    [
      'cells',
      { rows: [{ height: null, cells: [null, null, null, blank('label')] }] },
      'row 1 has 4 cells: the sheet has 3 columns',
    ],
    ['merge', { merges: [range(cell(1, 1), cell(1, 4))] }, 'the merge A1:D1 leaves the sheet'],
    ['merge upside down', { merges: [range(cell(1, 2), cell(1, 1))] }, 'the merge B1:A1 leaves the sheet'],
    ['hiding merge', { merges: [range(cell(1, 1), cell(1, 2))] }, 'the merge A1:B1 hides what B1 holds'],
    ['frozen rows', { frozenRows: 2 }, '2 rows are frozen: the sheet has 1'],
    [
      'list outside',
      { validations: [{ range: range(cell(2, 1), cell(2, 1)), values: ['a'] }] },
      'the list of A2 leaves the sheet',
    ],
    ['empty list', { validations: [{ range: ONE, values: [] }] }, 'the list of A1 is empty'],
    [
      'list with a comma',
      { validations: [{ range: ONE, values: ['a', 'b,c'] }] },
      'the list of A1 holds "b,c": no blank, comma or quote may stand in it',
    ],
    [
      'list with a blank',
      { validations: [{ range: ONE, values: ['a', ''] }] },
      'the list of A1 holds "": no blank, comma or quote may stand in it',
    ],
    [
      'long list',
      { validations: [{ range: ONE, values: ['x'.repeat(128), 'y'.repeat(127)] }] },
      'the list of A1 has 256 characters: Excel takes 255',
    ],
    [
      'date',
      { provenance: { dataVersion: '1', dataHash: 'abc', tables: [], generatedOn: '2024-17-06' } },
      'the date 2024-17-06 is no ISO date such as 2024-06-17',
    ],
  ])('%s', (_, changes, problem) => {
    expect(problems(smallSheet(ROWS, changes))).toContain(`Sheet “Feuille”, ${problem}.`);
  });

  test('merges may not overlap', () => {
    const merges = [range(cell(1, 1), cell(2, 1)), range(cell(2, 1), cell(2, 3))];
    expect(problems(smallSheet([[], []], { merges }))).toEqual([
      'Sheet “Feuille”, the merges A1:A2 and A2:C2 overlap.',
    ]);
  });

  test('the bounds themselves are allowed', () => {
    const sheet = smallSheet([[text('label', 'a'), blank('label'), null]], {
      columns: [{ width: 255 }, { width: 1 }, { width: 1 }],
      merges: [range(cell(1, 1), cell(1, 3))],
      frozenRows: 1,
      validations: [{ range: ONE, values: ['x'.repeat(128), 'y'.repeat(126)] }],
    });
    expect(problems({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, height: 409 })) })).toEqual([]);
  });

  test.each<[string, Partial<PrintSetup>, string]>([
    ['area', { area: range(cell(1, 1), cell(2, 3)) }, 'the print area A1:C2 leaves the sheet'],
    [
      'title rows beyond',
      { titleRows: { first: 1, last: 2 } },
      'the title rows 1 to 2 are not rows of the sheet',
    ],
    [
      'title rows upside down',
      { titleRows: { first: 1, last: 0 } },
      'the title rows 1 to 0 are not rows of the sheet',
    ],
    [
      'header',
      { header: { left: ['x'.repeat(240)], center: [], right: [] } },
      'the header has 264 characters with its codes: Excel takes 255',
    ],
    [
      'footer',
      { footer: { left: [], center: [], right: ['&'.repeat(120)] } },
      'the footer has 264 characters with its codes: Excel takes 255',
    ],
    [
      'margin',
      { margins: { top: 2, right: 2, bottom: -1, left: 2, header: 1, footer: 1 } },
      'the margin bottom is -1 cm',
    ],
  ])('print: %s', (_, changes, problem) => {
    expect(problems(withPrint(changes))).toEqual([`Sheet “Feuille”, ${problem}.`]);
  });
});

const TOO_LONG = 'x'.repeat(32_768);

test('before a sheet is written, all that goes beyond the limits of Excel is refused at once', () => {
  const sheet = smallSheet([[text('label', TOO_LONG), number('amount', '1234567890123.456')]]);
  const expected = [
    'Sheet “Feuille”, A1: the text has 32768 characters: Excel takes 32767.',
    'Sheet “Feuille”, B1: 1234567890123.456 has 16 significant digits: Excel keeps 15.',
  ];
  const attempt = () => {
    assertWithinLimits([sheet]);
  };
  expect(attempt).toThrow(BeyondLimits);
  expect(new BeyondLimits(expected)).toMatchObject({ name: 'BeyondLimits', problems: expected });
  expect(attempt).toThrow(expected.join('\n'));
  expect(() => {
    assertWithinLimits([committeeSample()]);
  }).not.toThrow();
});

test('in steps, every cell beyond the limits has the address that it has in one go', async () => {
  const sheet = smallSheet(
    Array.from({ length: 2_100 }, (_none, row) =>
      [0, 1_000, 2_099].includes(row) ? [text('label', TOO_LONG)] : [number('amount', '1.00')],
    ),
  );
  const said = (address: string) =>
    `Sheet “Feuille”, ${address}: the text has 32768 characters: Excel takes 32767.`;
  await expect(assertWithinLimitsInSteps([sheet])).rejects.toEqual(
    new BeyondLimits([said('A1'), said('A1001'), said('A2100')]),
  );
  await expect(assertWithinLimitsInSteps([committeeSample()])).resolves.toBeUndefined();
});

test('a sheet has no more rows than Excel', () => {
  const rows = Array.from({ length: 1_048_577 }, () => ({ cells: [], height: null }));
  const long = { ...smallSheet(ROWS), rows };
  expect(() => {
    assertWithinLimits([long]);
  }).toThrow('it has 1048577 rows: Excel takes 1048576');
});

describe('charts', () => {
  const LINES = [
    [text('label', 'a'), number('amount', '1.00')],
    [text('label', 'b'), number('amount', '2.00')],
    [],
    [],
  ];
  const CHART: SheetChart = {
    kind: 'columns',
    title: 'Charges',
    description: 'Graphique : a 1,00 €, b 2,00 €.',
    categories: range(cell(1, 1), cell(2, 1)),
    categoryFormat: null,
    series: [{ name: 'Charges', values: range(cell(1, 2), cell(2, 2)) }],
    valueTitle: '€ TTC',
    valueFormat: '0.00',
    place: range(cell(3, 1), cell(4, 3)),
  };
  const withCharts = (...charts: readonly Partial<SheetChart>[]) =>
    problems(smallSheet(LINES, { charts: charts.map((some) => ({ ...CHART, ...some })) }));

  test('on blank rows, beside what they show', () => {
    expect(withCharts({})).toEqual([]);
    expect(withCharts({ series: [{ name: 'Charges', values: range(cell(2, 2), cell(3, 2)) }] })).toEqual([]);
  });

  test.each<[Partial<SheetChart>, string]>([
    [{ description: '' }, 'it has no description'],
    [{ series: [] }, 'it has no series'],
    [{ place: range(cell(3, 1), cell(5, 3)) }, 'A3:C5 leaves the sheet'],
    [{ place: range(cell(2, 2), cell(4, 3)) }, 'it hides what B2 holds'],
    [
      { series: [{ name: 'a', values: range(cell(1, 2), cell(1, 2)) }] },
      'its series and its categories are not alike',
    ],
  ])('%o', (some, problem) => {
    expect(withCharts(some)).toEqual([`Sheet “Feuille”, the chart “Charges”: ${problem}.`]);
  });

  test('none over another', () => {
    expect(withCharts({}, { title: 'Tarifs' })).toEqual([
      'Sheet “Feuille”, the chart “Charges”: it overlaps the chart “Tarifs”.',
      'Sheet “Feuille”, the chart “Tarifs”: it overlaps the chart “Charges”.',
    ]);
  });
});
