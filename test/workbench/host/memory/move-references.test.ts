import { movedArea } from '../../../../src/workbench/host/moved-area';
import { referenceMover } from '../../../../src/workbench/host/memory/move-references';

/** Two rows are inserted above the third row of a sheet. */
const inserted = referenceMover("L'état", (area) =>
  movedArea(area, { sheet: '{S1}', area: { row: 2, column: 0, rows: 2, columns: 16_384 } }, 'CellInserted'),
);

test.each([
  ['=A1+A3*$B3-B$4', true, '=A1+A5*$B5-B$6'],
  ['=SUM(A1:A9,$A$3:B$4)', true, '=SUM(A1:A11,$A$5:B$6)'],
  ['=SUM(A:A)+SUM(3:4)+SUM(1:$5)', true, '=SUM(A:A)+SUM(5:6)+SUM(1:$7)'],
  ["='L''état'!A3&Autre!A3", false, "='L''état'!A5&Autre!A3"],
  ["='l''ÉTAT'!$A$3", false, "='l''ÉTAT'!$A$5"],
  ['="A3"&EntTarifs[A3]&TAUX3&ENT.COUT(A3)', true, '="A3"&EntTarifs[A3]&TAUX3&ENT.COUT(A5)'],
  ['=A3', false, '=A3'],
])('%s, on the sheet: %s', (formula, isOnSheet, expected) => {
  expect(inserted(formula, isOnSheet)).toBe(expected);
});

test('what is deleted is #REF!, what is deleted in part shrinks', () => {
  const deleted = referenceMover('Feuil1', (area) =>
    movedArea(area, { sheet: '{S1}', area: { row: 2, column: 0, rows: 2, columns: 2 } }, 'CellDeleted'),
  );
  expect(deleted('=A3+SUM(A1:B9)+B7+C3+SUM(A3:C3)', true)).toBe('=#REF!+SUM(A1:B7)+B5+C3+SUM(A3:C3)');
});
