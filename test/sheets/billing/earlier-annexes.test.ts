import { earlierAnnexes, findAnnexes, type GivenSheet } from '../../../src/billing/annex/earlier-annexes';
import { compareWithEarlier } from '../../../src/billing/comparison/compare-with-earlier';
import type { ReadyBilling } from '../../../src/billing/model/billing';
import type { Cell } from '../../../src/billing/model/cell';
import { describeRefusal } from '../../../src/billing/words/annex-words';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { billingSheets } from '../../../src/sheets/billing/billing-sheets';
import type { SheetModel } from '../../../src/sheets/sheet-model';
import { ready, SOUND, table } from '../../billing/support/counts';

const SCOPE = { service: 'primary-schools', schoolYear: '2023-2024' } as const;
const of = (pupils: number) => ready(table([{ ...SOUND, Élèves: pupils }]));

function cellsOf({ rows }: SheetModel): Cell[][] {
  return rows.map(({ cells }) =>
    cells.map((one): Cell => {
      if (one === null || one.kind === 'blank') return null;
      const value = one.kind === 'formula' ? one.value : one;
      return value.kind === 'text' ? value.text : Number(value.number);
    }),
  );
}

/** An annex after others, as the sheets of a file of that name. */
function annex(file: string, billing: ReadyBilling, ...before: readonly (readonly GivenSheet[])[]) {
  const read = earlierAnnexes(findAnnexes(before.flat()), SCOPE);
  if (read.kind === 'refused' && before.length > 0) throw new Error('Not read.');
  const annexes = read.kind === 'sound' ? read.annexes : [];
  const comparison = before.length === 0 ? null : compareWithEarlier(billing, annexes);
  const sheets = billingSheets(shippedBook, { billing, comparison, generatedOn: '2024-07-01' });
  return sheets.map((sheet): GivenSheet => ({ file, sheet: sheet.name, rows: cellsOf(sheet) }));
}

const FIRST = annex('a.xlsx', of(100));
const SECOND = annex('b.xlsx', of(110), FIRST);
const THIRD = annex('c.xlsx', of(120), FIRST, SECOND);
const FORK = annex('d.xlsx', of(115), FIRST);
const OTHER = annex('e.xlsx', of(50));
const YEAR = annex(
  'f.xlsx',
  ready(table([SOUND]), { options: { schoolYear: '2021-2022', budgetYear: 2022 } }),
);

const kindsOf = (...given: readonly (readonly GivenSheet[])[]) => {
  const read = earlierAnnexes(findAnnexes(given.flat()), SCOPE);
  return read.kind === 'sound'
    ? read.annexes.map(({ number }) => number)
    : read.refusals.map(({ kind }) => kind);
};

test.each<[string, readonly (readonly GivenSheet[])[], readonly unknown[]]>([
  ['all of them, in any order', [THIRD, FIRST, SECOND], [1, 2, 3]],
  ['the same twice', [FIRST, FIRST], ['twice']],
  ['a complement alone', [SECOND], ['noFirst']],
  ['a complement missing', [FIRST, THIRD], ['gap']],
  ['two complements that do not know each other', [FIRST, SECOND, FORK], ['fork']],
  ['two first annexes', [FIRST, OTHER], ['twoFirsts']],
  ['a complement of another first annex', [OTHER, SECOND], ['gap']],
  ['another year', [YEAR, FIRST], ['otherScope']],
])('annexes: %s', (_what, given, expected) => {
  expect(kindsOf(...given)).toEqual(expected);
});

test('a refusal names the file, the sheet and what to do', () => {
  const read = earlierAnnexes(findAnnexes(SECOND), SCOPE);
  if (read.kind === 'sound') throw new Error('Expected a refusal.');
  expect(read.refusals.map((refusal) => describeRefusal(refusal, 'fr'))).toEqual([
    "« b.xlsx », feuille « État compl. 2023-2024 » est un état complémentaire : le premier état de l'année manque. Donnez-le aussi.",
  ]);
});

test('the number of a title is read back from the sheet of titles', () => {
  const numbered = FIRST.map(({ rows, ...sheet }) => {
    const at = rows.findIndex((row) => row.includes('N° du titre'));
    const column = rows[at]?.indexOf('N° du titre') ?? -1;
    const filled = rows.map((row, index) =>
      at >= 0 && index === at + 1 ? row.map((cell, to) => (to === column ? 123 : cell)) : row,
    );
    return { ...sheet, rows: filled };
  });
  const read = earlierAnnexes(findAnnexes(numbered), SCOPE);
  if (read.kind === 'refused') throw new Error('Expected an annex.');
  const [correction] = compareWithEarlier(of(90), read.annexes).titles;
  expect(correction).toMatchObject({ kind: 'reduction', originals: [{ number: '123', budgetYear: 2024 }] });
});
