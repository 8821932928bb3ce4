import type { ToldKind, ToldRow } from '../../../src/billing/model/billing';
import { describeTold, toldByKind, toldName } from '../../../src/billing/words/describe-told';
import { Decimal } from '../../../src/kit/money/decimal';

const row = (number: number, kind: ToldKind, text: string | null): ToldRow => {
  return { number, kind, text, pupils: new Decimal(0) };
};
const said = (...rows: ToldRow[]) =>
  toldByKind(rows).map((of) => [describeTold(of, 'fr'), describeTold(of, 'en')]);

test('rows that are no line are told kind by kind, in the order of their kinds', () => {
  expect(
    said(
      row(9, 'total', 'Total général'),
      row(4, 'total', 'Total'),
      row(6, 'blank', null),
      row(2, 'note', 'NB'),
    ),
  ).toEqual([
    ['1 ligne vide, non facturée : 6.', '1 blank row, not billed: 6.'],
    ['1 ligne de titre ou de note, non facturée : 2 (NB).', '1 row of a title or note, not billed: 2 (NB).'],
    [
      '2 lignes de total, non facturées : 9 (Total général), 4 (Total).',
      '2 rows of totals, not billed: 9 (Total général), 4 (Total).',
    ],
  ]);
});

test('of many rows the first are named', () => {
  const rows = Array.from({ length: 12 }, (_none, index) => row(index + 2, 'blank', null));
  expect(said(...rows)).toEqual([
    [
      '12 lignes vides, non facturées : 2, 3, 4, 5, 6, 7, 8, 9 et 4 autres.',
      '12 blank rows, not billed: 2, 3, 4, 5, 6, 7, 8, 9 and 4 others.',
    ],
  ]);
});

test.each<[ToldKind, string, string, string, string]>([
  [
    'header',
    "ligne d'en-tête répétée",
    "lignes d'en-tête répétées",
    'row that repeats the header',
    'rows that repeat the header',
  ],
  ['subtotal', 'ligne de sous-total', 'lignes de sous-total', 'row of a subtotal', 'rows of subtotals'],
  [
    'otherYear',
    "ligne d'une autre année",
    "lignes d'une autre année",
    'row of another year',
    'rows of other years',
  ],
])('a column of figures names rows of the kind %s', (kind, oneFr, severalFr, oneEn, severalEn) => {
  const one = { kind, rows: [row(2, kind, 'x')] };
  const several = { kind, rows: [row(2, kind, 'x'), row(3, kind, 'x')] };
  expect([toldName(one, 'fr'), toldName(several, 'fr')]).toEqual([oneFr, severalFr]);
  expect([toldName(one, 'en'), toldName(several, 'en')]).toEqual([oneEn, severalEn]);
});
