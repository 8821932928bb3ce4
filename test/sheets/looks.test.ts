import { shippedBook } from '../../src/engine/book/shipped-book';
import { Decimal } from '../../src/kit/money/decimal';
import type { SheetModel } from '../../src/kit/sheet/sheet-model';
import { COMMITTEE_TABLES, type CommitteeTable } from '../../src/sheets/catalogue';
import { deliberationAnnex } from '../../src/sheets/deliberation/deliberation-annex';
import { deliberationSheets } from '../../src/sheets/deliberation/deliberation-sheets';
import { freezeLogSheet } from '../../src/sheets/freeze-log';
import { reconciliationSheet } from '../../src/sheets/reconciliation/reconciliation';
import { simulationSheet } from '../../src/sheets/simulation/simulation';
import { look } from './look';
import looks from './looks.json';

const GENERATED_ON = '2026-11-22';

const YEARS = ['2023-2024', '2021-2022'] as const;

/** Each table of the shipped book: of a year to fill, and of one that is known on each of its bases. */
const TABLES: readonly (readonly [string, SheetModel])[] = COMMITTEE_TABLES.flatMap(sheetsOf);

const d = (text: string) => new Decimal(text);
const KNOWN = { year: '2021-2022', generatedOn: GENERATED_ON } as const;

/** The sheets that are asked for elsewhere in the pane. */
const OTHERS: readonly (readonly [string, SheetModel])[] = [
  ['controles', reconciliationSheet(shippedBook, KNOWN)],
  ['deliberation', deliberationAnnex(shippedBook, KNOWN)],
  ['projet', deliberationSheets(shippedBook, KNOWN)[0]],
  [
    'simulation',
    simulationSheet(shippedBook, {
      ...KNOWN,
      expected: {
        charges: [
          { label: 'Comptes', amount: d('42056.28') },
          { label: 'Contenus', amount: d('115263.19') },
        ],
        members: 43_478,
        others: 314,
        othersRate: d('12'),
        otherProducts: new Decimal(0),
      },
      range: { from: d('3.60'), to: d('3.70'), step: d('0.05') },
      change: { rate: d('3.65'), share: d('0.05') },
    }),
  ],
  [
    'journal',
    freezeLogSheet(
      [
        {
          sheet: 'Feuil1',
          address: 'A1',
          formula: '=ENT.TTC(1)',
          value: 1.2,
          values: [[1.2, null, 'x', true]],
        },
      ],
      GENERATED_ON,
    ),
  ],
];

const SHEETS = [...TABLES, ...OTHERS];

function sheetsOf(table: CommitteeTable): readonly (readonly [string, SheetModel])[] {
  const { id } = table;
  if (table.years === null) return [[id, table.build(shippedBook, { generatedOn: GENERATED_ON })]];
  return YEARS.flatMap((year) =>
    table.bases(shippedBook, year).map((base) => {
      const sheet = table.build(shippedBook, { year, base, generatedOn: GENERATED_ON });
      return [`${id} ${year} ${base}`, sheet] as const;
    }),
  );
}

test('every sheet is looked at', () => {
  expect(SHEETS.map(([name]) => name)).toEqual(Object.keys(looks));
});

test.each(SHEETS)('%s looks as it should, on screen and in print', (name, sheet) => {
  expect(look(sheet)).toEqual(looks[name as keyof typeof looks]);
});
