import type { CellValue } from '../../../src/kit/cells/cell';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { outcomeOf, readEntries } from '../../../src/taskpane/calculate/calculation';
import { typed, type CellEntry, type Entries } from '../../../src/taskpane/calculate/entries';
import {
  formulaArguments,
  formulaPieces,
  refersTo,
  type FormulaArgument,
} from '../../../src/taskpane/calculate/formula';
import { Decimal } from '../../../src/kit/money/decimal';

const NAMES = { pupils: 'Élèves', place: 'Lieu', year: 'Année scolaire' };
const SOUND: Entries = { pupils: typed('1 412'), place: typed('peronne'), year: typed('2023-2024') };

function cell(address: string, value: CellValue, sheet = 'Budget'): CellEntry {
  return { kind: 'cell', cell: { sheet, address }, value };
}

function argumentsOf(entries: Partial<Entries>): readonly FormulaArgument[] | null {
  const all = { ...SOUND, ...entries };
  const readings = readEntries(all, placeIndex, NAMES);
  return formulaArguments(all, readings, outcomeOf(readings, shippedBook));
}

function french(entries: Partial<Entries>, sheet: string | null = 'Budget'): string {
  return formulaPieces(argumentsOf(entries) ?? [], ';', sheet).join('');
}

describe('the formula', () => {
  it('holds values, the place so that it cannot be taken for another', () => {
    expect(french({})).toBe('=ENT.CONTRIB(1412;"Péronne (80620)";"2023-2024")');
  });

  it('holds references where cells were pointed at', () => {
    expect(french({ pupils: cell('A2', 412), place: cell('B2', 'Péronne') })).toBe(
      '=ENT.CONTRIB(A2;B2;"2023-2024")',
    );
    expect(
      french({ pupils: cell('A2', 412), place: cell('B2', 'Roye'), year: cell('D1', '2023-2024') }),
    ).toBe('=ENT.CONTRIB(A2;B2;D1)');
  });

  it('names the sheet of a cell that lies on another one, or where it is not known', () => {
    const entries = { pupils: cell('A2', 412, "Effectifs d'hier") };
    const expected = `=ENT.CONTRIB('Effectifs d''hier'!A2;"Péronne (80620)";"2023-2024")`;
    expect(french(entries)).toBe(expected);
    expect(french(entries, null)).toBe(expected);
    expect(french(entries, "Effectifs d'hier")).toBe('=ENT.CONTRIB(A2;"Péronne (80620)";"2023-2024")');
  });

  it('is written with commas for Excel', () => {
    expect(formulaPieces(argumentsOf({ place: typed('membre') }) ?? [], ',', null)).toEqual([
      '=ENT.CONTRIB(',
      '1412,',
      '"membre",',
      '"2023-2024")',
    ]);
  });

  it('doubles the quotes of a text', () => {
    const args: readonly FormulaArgument[] = [
      { kind: 'number', value: new Decimal('1000000000') },
      { kind: 'text', text: 'dit "le Bourg"' },
    ];
    expect(formulaPieces(args, ';', null).join('')).toBe('=ENT.CONTRIB(1000000000;"dit ""le Bourg""")');
  });
});

describe('there is no formula', () => {
  test.each<[string, Partial<Entries>]>([
    ['where something is missing', { place: typed('') }],
    ['where something is still typed', { place: typed('Péronne', false) }],
    ['where something is refused', { pupils: typed('abc') }],
    ['where a value is not settled', { place: typed('80500') }],
    ['where values alone give no amount', { place: typed('75056') }],
    ['where a value is refused beside a reference', { pupils: typed('abc'), place: cell('B2', 'Roye') }],
  ])('%s', (_where, entries) => {
    expect(argumentsOf(entries)).toBeNull();
  });
});

it('is there for cells whatever they hold today', () => {
  expect(french({ pupils: cell('A2', '#REF!'), place: cell('B2', null) })).toBe(
    '=ENT.CONTRIB(A2;B2;"2023-2024")',
  );
});

describe('refersTo', () => {
  const args: readonly FormulaArgument[] = [
    { kind: 'reference', cell: { sheet: 'Budget', address: 'A2' } },
    { kind: 'text', text: 'A3' },
  ];

  test.each([
    ['Budget', 'A2', true],
    ['Budget', 'A3', false],
    ['Autre', 'A2', false],
  ])('%s!%s: %s', (sheet, address, expected) => {
    expect(refersTo(args, { sheet, address })).toBe(expected);
  });
});
