import type { CellValue } from '../../../src/kit/cells/cell';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { typed, type CellEntry, type Entry } from '../../../src/taskpane/calculate/entries';
import { placeText } from '../../../src/taskpane/calculate/in-words';
import { readPlace, readPupils, readYear, type Reading } from '../../../src/taskpane/calculate/read-entry';

function cell(value: CellValue): CellEntry {
  return { kind: 'cell', cell: { sheet: 'Budget', address: 'A1' }, value };
}

/** What a reading found, or the code of its refusal, or its kind. */
function gist<T>(reading: Reading<T>, found: (value: T) => unknown): unknown {
  if (reading.kind === 'found') return found(reading.value);
  return reading.kind === 'refused' ? reading.problem.code : reading.kind;
}

describe('readPupils', () => {
  const read = (entry: Entry) => gist(readPupils(entry, 'Élèves'), (value) => value.toFixed());

  test.each<[string, Entry, unknown]>([
    ['nothing typed', typed(''), 'missing'],
    ['spaces', typed('  '), 'missing'],
    ['a number', typed('412'), '412'],
    ['a number still being typed', typed('41', false), '41'],
    ['a French number', typed('1 250'), '1250'],
    ['zero', typed('0'), '0'],
    ['a number of two readings', typed('1.250'), 'numberReadTwice'],
    ['a number of two readings still being typed', typed('1.250', false), 'unfinished'],
    ['a cell of a text of two readings', cell('1,250'), 'numberReadTwice'],
    ['a word', typed('abc'), 'notANumber'],
    ['a word still being typed', typed('ab', false), 'unfinished'],
    ['a fraction still being typed', typed('12,5', false), 'unfinished'],
    ['a fraction', typed('12,5'), 'notWhole'],
    ['a cell', cell(412), '412'],
    ['a cell of text', cell('1 250'), '1250'],
    ['an empty cell, as ENT.CONTRIB counts it', cell(null), '0'],
    ['a cell of spaces', cell(' '), '0'],
    ['a cell of a word', cell('abc'), 'notANumber'],
    ['a cell in error', cell('#REF!'), 'errorValue'],
    ['a cell without answer', cell('#N/A'), 'errorNotAvailable'],
    ['a cell that is true', cell(true), 'notANumber'],
    ['a cell that is false', cell(false), 'notANumber'],
  ])('%s', (_what, entry, expected) => {
    expect(read(entry)).toBe(expected);
  });

  it('names the field in its refusal', () => {
    const reading = readPupils(cell(true), 'Élèves');
    expect(reading.kind === 'refused' && reading.problem.details).toEqual({
      argument: 'Élèves',
      found: 'VRAI',
    });
  });
});

describe('readPlace', () => {
  const read = (entry: Entry) => gist(readPlace(entry, 'Lieu', placeIndex), placeText);

  test.each<[string, Entry, unknown]>([
    ['nothing typed', typed(''), 'missing'],
    ['a name still being typed', typed('Péronne', false), 'unfinished'],
    ['a name', typed('peronne'), 'Péronne (80620)'],
    ['a label', typed('non membre'), 'hors membre'],
    ['an EPCI', typed('Haute Somme'), 'CC de la Haute Somme'],
    ['a name with its code', typed('Maisnières (80500)'), 'Maisnières (80500)'],
    ['a bare code that is a postal code too', typed('80500'), 'postalCode'],
    ['a bare code that is nothing but a postal code', typed('80000'), 'postalCode'],
    ['a bare code that is no postal code', typed('80021'), 'Amiens (80021)'],
    ['a code of elsewhere', typed('75056'), '75056'],
    ['a homonym', typed('Flers'), 'placeHomonym'],
    ['an unknown name', typed('Xyz'), 'placeUnknown'],
    ['a cell with a name', cell('Péronne'), 'Péronne (80620)'],
    ['a cell with a code, read as in ENT.CONTRIB', cell(80500), 'Maisnières (80500)'],
    ['a cell with a code that lost its zero', cell(2604), 'Pithon (02604)'],
    ['an empty cell', cell(null), 'missing'],
    ['a cell of 0, as a host sends an empty one', cell(0), 'missing'],
    ['a cell that is true', cell(true), 'notText'],
    ['a cell in error', cell('#DIV/0!'), 'errorValue'],
  ])('%s', (_what, entry, expected) => {
    expect(read(entry)).toBe(expected);
  });

  it('takes a name beside a code for a confirmation that it is no postal code', () => {
    const typedPlace = readPlace(typed('Maisnières (80500)'), 'Lieu', placeIndex);
    expect(typedPlace.kind === 'found' && typedPlace.value).not.toHaveProperty('ifPostalCode');
    const former = readPlace(typed('80830'), 'Lieu', placeIndex);
    expect(former.kind).toBe('postalCode');
  });

  it('refuses an empty cell, where nothing typed is merely missing', () => {
    expect(readPlace(cell(null), 'Lieu', placeIndex).kind).toBe('refused');
  });
});

describe('readYear', () => {
  const read = (entry: Entry) => gist(readYear(entry, 'Année scolaire'), (year) => year);

  test.each<[string, Entry, unknown]>([
    ['none chosen', typed(''), 'missing'],
    ['one chosen', typed('2023-2024'), '2023-2024'],
    ['a cell', cell('2023/2024'), '2023-2024'],
    ['a cell of one year, which may be two', cell(2024), 'schoolYearAmbiguous'],
    ['a cell of two years that do not follow', cell('2021-2023'), 'schoolYearNotConsecutive'],
    ['an empty cell', cell(''), 'missing'],
  ])('%s', (_what, entry, expected) => {
    expect(read(entry)).toBe(expected);
  });
});
