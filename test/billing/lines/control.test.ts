import { recogniseColumns } from '../../../src/billing/columns/recognise-columns';
import { defaultOptions } from '../../../src/billing/default-options';
import { controlOf } from '../../../src/billing/lines/control';
import { Decisions } from '../../../src/billing/rows/decisions';
import { Reading } from '../../../src/billing/rows/reading';
import { filledRows } from '../../../src/billing/rows/row-refs';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { Decimal } from '../../../src/kit/money/decimal';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { ready, SOUND, table, UAI } from '../support/counts';

const SOURCE = table([SOUND, { ...SOUND, UAI: UAI.two, Élèves: 50 }]);
const OPTIONS = defaultOptions('primary-schools', '2023-2024');
const COLUMNS = recogniseColumns(SOURCE, OPTIONS);
const READING = new Reading(SOURCE, COLUMNS, OPTIONS, shippedBook, placeIndex, new Decisions([]));
const { lines, payers } = ready(SOURCE);
const control = (given: Partial<{ lines: typeof lines; payers: typeof payers }> = {}) =>
  controlOf(filledRows(SOURCE), READING, given.lines ?? lines, given.payers ?? payers, [], []);

test('the control agrees where lines and payers, and pupils billed and found, are the same', () => {
  expect(control()).toEqual({
    sumOfLines: new Decimal(1110),
    sumOfPayers: new Decimal(1110),
    rows: { inSource: 3, header: 1, billed: 2, setAside: 0, told: 0 },
    pupilsInSource: new Decimal(150),
    pupilsBilled: new Decimal(150),
    pupilsSetAside: new Decimal(0),
    pupilsTold: new Decimal(0),
    pupilsCorrected: new Decimal(0),
    agrees: true,
  });
});

test('it does not where a payer is left out', () => {
  expect(control({ payers: [] })).toMatchObject({ sumOfPayers: new Decimal(0), agrees: false });
});

test('it does not where pupils of the source are billed to nobody', () => {
  const [first] = lines;
  const [payer] = payers;
  if (first === undefined || payer === undefined) throw new Error('Expected a line.');
  const short = { lines: [first], payers: [{ ...payer, amount: first.amount }] };
  expect(control(short)).toMatchObject({ pupilsBilled: new Decimal(100), agrees: false });
});

test('it does not where a row is in no place', () => {
  const blankBelow = { ...SOURCE, rows: [...SOURCE.rows, []] };
  const reading = new Reading(blankBelow, COLUMNS, OPTIONS, shippedBook, placeIndex, new Decisions([]));
  const rows = filledRows(blankBelow);
  expect(controlOf(rows, reading, lines, payers, [], []).agrees).toBe(false);
  const told = [{ number: 4, kind: 'blank', text: null, pupils: new Decimal(0) }] as const;
  expect(controlOf(rows, reading, lines, payers, [], told)).toMatchObject({
    rows: { inSource: 4, header: 1, billed: 2, setAside: 0, told: 1 },
    agrees: true,
  });
});
