import {
  entriesAfter,
  firstEntries,
  type EntryEvent,
  typed,
  type Entries,
} from '../../../src/taskpane/calculate/entries';

const CELL = { sheet: 'Budget', address: 'B2' };

function after(...events: readonly EntryEvent[]): Entries {
  return events.reduce(entriesAfter, firstEntries('2023-2024'));
}

describe('firstEntries', () => {
  it('chooses the year, and nothing else', () => {
    expect(firstEntries('2023-2024')).toEqual({
      pupils: typed(''),
      place: typed(''),
      year: typed('2023-2024'),
    });
  });

  it('leaves the year to be chosen where none is known', () => {
    expect(firstEntries(null).year).toEqual(typed(''));
  });
});

describe('entriesAfter', () => {
  it('is unsettled while it is typed, settled once it is left', () => {
    const typing: EntryEvent = { kind: 'typed', argument: 'place', text: 'Pér' };
    expect(after(typing).place).toEqual({ kind: 'typed', text: 'Pér', settled: false });
    expect(after(typing, { kind: 'left', argument: 'place' }).place).toEqual({
      kind: 'typed',
      text: 'Pér',
      settled: true,
    });
  });

  it('settles what is chosen', () => {
    expect(after({ kind: 'chosen', argument: 'year', text: '2021-2022' }).year).toEqual(typed('2021-2022'));
  });

  it('changes the argument that is meant, and no other', () => {
    const { pupils, year } = after({ kind: 'typed', argument: 'place', text: 'x' });
    expect({ pupils, year }).toEqual({ pupils: typed(''), year: typed('2023-2024') });
  });

  it('takes a cell, follows what it holds, and goes back to typing', () => {
    const pointed: EntryEvent = { kind: 'pointed', argument: 'pupils', cell: CELL, value: 412 };
    expect(after(pointed).pupils).toEqual({ kind: 'cell', cell: CELL, value: 412 });
    expect(after(pointed, { kind: 'changed', argument: 'pupils', value: 413 }).pupils).toEqual({
      kind: 'cell',
      cell: CELL,
      value: 413,
    });
    expect(after(pointed, { kind: 'released', argument: 'pupils', text: '412' }).pupils).toEqual(
      typed('412'),
    );
  });

  it('leaves a cell as it is when its field is left', () => {
    const pointed: EntryEvent = { kind: 'pointed', argument: 'pupils', cell: CELL, value: 412 };
    expect(after(pointed, { kind: 'left', argument: 'pupils' }).pupils).toEqual({
      kind: 'cell',
      cell: CELL,
      value: 412,
    });
  });

  it('is the same object where a cell holds what it held: nothing is drawn again', () => {
    const before = after({ kind: 'pointed', argument: 'pupils', cell: CELL, value: 412 });
    expect(entriesAfter(before, { kind: 'changed', argument: 'pupils', value: 412 })).toBe(before);
  });

  it('does not let a late answer of the workbook undo what was typed since', () => {
    const before = after({ kind: 'typed', argument: 'pupils', text: '5' });
    expect(entriesAfter(before, { kind: 'changed', argument: 'pupils', value: 412 })).toBe(before);
  });
});
