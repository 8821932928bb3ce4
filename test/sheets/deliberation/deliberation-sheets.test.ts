import { splitAtBlanks } from '../../../src/deliberation/block';
import { deliberationOf } from '../../../src/deliberation/deliberation';
import { loadBook } from '../../../src/engine/book/load-book';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { deliberationSheets } from '../../../src/sheets/deliberation/deliberation-sheets';
import { sheetProblems } from '../../support/soundness/sheet-problems';
import type { SchoolYear } from '../../../src/tariffs/model';
import { problemFrom } from '../../engine/problem-from';
import { minimalData } from '../../support/minimal-data';
import { plain } from '../../support/plain';
import { YEAR } from '../minimal-year';

const sheetsOf = (year: SchoolYear) => deliberationSheets(shippedBook, { year, generatedOn: '2026-11-26' });

test.each(['2021-2022', '2022-2023', '2023-2024'] as const)(
  'the draft of %s is a sound sheet, and its text',
  (year) => {
    const [draft] = sheetsOf(year);
    expect(sheetProblems(sheetsOf(year), { nativeOnly: true })).toEqual([]);
    const texts = draft.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.kind === 'text' ? [cell] : [])),
    );
    const { act } = deliberationOf(shippedBook, year);
    for (const block of act) {
      if (block.kind === 'table') continue;
      const wanted = block.kind === 'article' ? `${block.label}. ${block.text}` : block.text;
      expect(texts.map(({ text }) => plain(text))).toContain(plain(wanted));
    }
    // Whatever is to fill stands in a cell to fill, and nothing else does.
    for (const { style, text } of texts) {
      const isToFill = splitAtBlanks(text).some((part) => part.isToFill);
      expect([text, style === 'inputText']).toEqual([text, isToFill]);
    }
  },
);

test('a year of which something is known has its annex beside it, any other none', () => {
  expect(sheetsOf('2021-2022').map(({ name }) => name)).toEqual([
    'Délibération 2021-2022',
    'Annexe délibération 2021-2022',
  ]);
  expect(sheetsOf('2022-2023').map(({ name }) => name)).toEqual(['Délibération 2022-2023']);
});

test('there is none where a row of the workbook could not be read', () => {
  const book = loadBook(minimalData(), [
    { about: 'charges', year: YEAR, line: null, table: 'EntCharges', row: 7 },
  ]);
  expect(problemFrom(() => deliberationSheets(book, { year: YEAR, generatedOn: '2026-11-26' })).code).toBe(
    'workbookUnread',
  );
});
