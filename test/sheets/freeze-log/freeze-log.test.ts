import fc from 'fast-check';
import type { FrozenFormula, FrozenValue } from '../../../src/control/log/frozen-formula';
import { readLog } from '../../../src/control/log/read-log';
import { cellAt, type SheetModel } from '../../../src/kit/sheet/sheet-model';
import { freezeLogSheet } from '../../../src/sheets/freeze-log';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import { recalculated } from '../recalculated';
import { seen, withoutEdition } from '../seen';

const LOG: readonly FrozenFormula[] = [
  {
    sheet: "L'état",
    address: 'B2',
    formula: '=ENT.CONTRIB(A2,"membre","2023-2024")',
    value: 3048.8,
    values: [[3048.8]],
  },
  {
    sheet: 'Feuil1',
    address: 'AA9',
    formula: '=ROUND(ENT.REPARTIR(C1,A1:B2),0)+ENT.TTC(1)',
    value: 0.3,
    values: [
      [0.3, null],
      ['=A1', true],
    ],
  },
];

/** The cells of a log, as a workbook gives them back. */
function cellsOf(sheet: SheetModel): unknown[][] {
  const { first, last } = sheet.names[0]?.range ?? {
    first: { row: 1, column: 1 },
    last: { row: 0, column: 0 },
  };
  return Array.from({ length: last.row - first.row + 1 }, (_row, row) =>
    Array.from({ length: last.column }, (_column, column) => {
      const cell = cellAt(sheet, { row: first.row + row, column: column + 1 });
      if (cell?.kind === 'number') return Number(cell.number);
      return cell?.kind === 'text' && cell.text !== '' ? cell.text : null;
    }),
  );
}

const sheet = freezeLogSheet(LOG, '2026-11-24');

test('a row for each cell, under a header, with data, date and function', () => {
  const version = sheet.provenance.dataVersion;
  const end = [version, '24/11/2026'];
  const spilled = ['=ROUND(ENT.REPARTIR(C1,A1:B2),0)+ENT.TTC(1)', 'AA9', 'ENT.REPARTIR, ENT.TTC', ...end];
  expect(sheet.name).toBe('Valeurs figées 2026-11-24');
  expect(sheet.names[0]?.name).toBe('ENT_ValeursFigees_20261124');
  expect(withoutEdition(seen(sheet))).toEqual([
    ['Journal des valeurs figées'],
    ['Formules ENT remplacées par leurs valeurs le 24/11/2026'],
    [],
    [
      "Le volet, dans Contrôler, rétablit ces formules là où les cellules tiennent encore ces valeurs. Gardez l'en-tête et les colonnes.",
    ],
    ['Feuille', 'Cellule', 'Valeur', 'Formule', 'Cellule de la formule', 'Fonction', 'Données', 'Figée le'],
    ["L'état", 'B2', '3048.8', '=ENT.CONTRIB(A2,"membre","2023-2024")', 'B2', 'ENT.CONTRIB', ...end],
    ['Feuil1', 'AA9', '0.3', ...spilled],
    ['Feuil1', 'AB9', '(label)', ...spilled],
    ['Feuil1', 'AA10', '=A1', ...spilled],
    ['Feuil1', 'AB10', 'VRAI', ...spilled],
    ['Données (édition), feuille établie le 24/11/2026.'],
  ]);
});

test('is sound, and none of its formulas is one', () => {
  expect(sheetProblems([sheet], { nativeOnly: true })).toEqual([]);
  expect(sheet.rows.flatMap(({ cells }) => cells).filter((cell) => cell?.kind === 'formula')).toEqual([]);
});

test('is read back to what it was made from, its rows in any order', () => {
  const [header = [], ...rows] = cellsOf(sheet);
  expect(readLog([header, ...rows])).toEqual({ formulas: LOG, unreadable: 0 });
  expect(readLog([header, ...rows.reverse()])).toEqual({ formulas: [...LOG].reverse(), unreadable: 0 });
});

const value: fc.Arbitrary<FrozenValue> = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((number) => Number(number.toPrecision(15)) || 0),
  fc.string({ minLength: 1 }).filter((text) => text !== 'VRAI' && text !== 'FAUX'),
  fc.boolean(),
  fc.constant(null),
);

test('whatever was frozen is read back', () => {
  const frozen = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .map((values): FrozenFormula => ({
      sheet: 'Feuil1',
      address: 'ZZ99',
      formula: '=ENT.REPARTIR(A1,B1:B9)',
      value: values[0]?.[0] ?? null,
      values,
    }));
  fc.assert(
    fc.property(frozen, (formula) => {
      expect(readLog(cellsOf(freezeLogSheet([formula], '2026-11-24')))).toEqual({
        formulas: [formula],
        unreadable: 0,
      });
    }),
  );
});

test('a formula of which a row is missing or spoilt is not restored, and is counted', () => {
  const cells = cellsOf(sheet);
  const without = cells.filter((row) => row[1] !== 'AA10');
  expect(readLog(without)).toEqual({ formulas: LOG.slice(0, 1), unreadable: 1 });
  const spoilt = cells.map((row) => (row[1] === 'B2' ? [...row.slice(0, 3), 'ENT.CONTRIB'] : row));
  expect(readLog(spoilt)).toEqual({ formulas: LOG.slice(1), unreadable: 1 });
});

test('other cells are no log', () => {
  expect(readLog([])).toBeNull();
  expect(readLog([['Feuille', 'Cellule', 'Formule']])).toBeNull();
});

describe('the log in another engine', () => {
  test('shows formulas and texts as they are, and calculates nothing', async () => {
    const [at] = await recalculated(sheet);
    expect([at?.('D6'), at?.('C9'), at?.('C6')]).toEqual([
      '=ENT.CONTRIB(A2,"membre","2023-2024")',
      '=A1',
      '3048.8',
    ]);
  });
});
