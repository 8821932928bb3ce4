import fc from 'fast-check';
import type { ReadyBilling } from '../../src/billing/model/billing';
import type { Decision } from '../../src/billing/model/decision';
import { compareWithEarlier } from '../../src/billing/comparison/compare-with-earlier';
import { Decimal } from '../../src/engine/money/decimal';
import { spilled } from '../functions/call';
import { billed, ready, rowId, table } from './support/counts';
import { rowOf, schools, twoYears } from './support/generated-counts';

const amounts = ({ payers }: ReadyBilling) =>
  payers.map(({ payer, amount }) => [payer.id, amount.toFixed(2)] as const);
const total = (values: readonly Decimal[]) =>
  values.reduce((sum, value) => sum.plus(value), new Decimal(0)).toFixed(2);

test('the annex’s total is the sum of ENT.CONTRIB over its lines', () => {
  fc.assert(
    fc.property(schools, (list) => {
      const rows = list.map(rowOf);
      const { control, lines } = ready(table(rows));
      const answers = spilled(
        'CONTRIB',
        rows.map((row) => [row['Élèves']]),
        rows.map((row) => [`${String(row.Commune)} (${String(row['Code INSEE'])})`]),
        [['2023-2024']],
      );
      if (typeof answers === 'string') throw new Error(answers);
      const contributions = answers.flat().map(Number);
      expect(lines.map(({ amount }) => amount.toNumber())).toEqual(contributions);
      expect(control.sumOfLines.toFixed(2)).toBe(total(contributions.map((amount) => new Decimal(amount))));
      expect(control.agrees).toBe(true);
    }),
  );
});

test('the order of the rows changes no payer’s amount', () => {
  const shuffled = schools.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([one, other]) => {
      expect(amounts(ready(table(one.map(rowOf))))).toEqual(amounts(ready(table(other.map(rowOf)))));
    }),
  );
});

test('a decision on a row changes no other line', () => {
  fc.assert(
    fc.property(
      schools,
      fc.nat(),
      fc.integer({ min: 0, max: 900 }),
      fc.boolean(),
      (list, at, value, aside) => {
        // Without its only row, nothing is left to bill.
        fc.pre(!aside || list.length > 1);
        const source = table(list.map(rowOf));
        const index = at % list.length;
        const row = rowId(source, index);
        const decision: Decision = aside
          ? { kind: 'setAside', row, reason: 'essai' }
          : { kind: 'correct', row, field: 'pupils', value };
        const others = ({ lines }: ReadyBilling) => lines.filter((line) => line.row?.id !== row);
        const changed = ready(source, { decisions: [decision] });
        expect(others(changed)).toEqual(others(ready(source)));
        expect(changed.control.agrees).toBe(true);
        expect(changed.lines).toHaveLength(aside ? list.length - 1 : list.length);
      },
    ),
  );
});

test('a second run on the same counts bills nothing', () => {
  fc.assert(
    fc.property(schools, (list) => {
      const first = ready(table(list.map(rowOf)));
      const second = compareWithEarlier(ready(table([...list].reverse().map(rowOf))), first.lines);
      expect(second).toMatchObject({
        lines: [],
        payers: [],
        unchanged: list.length,
        outside: 0,
        agrees: true,
      });
      expect(second.differenceTotal.isZero()).toBe(true);
    }),
  );
});

test('earlier + difference = now, for each payer and in total, and a third run bills nothing', () => {
  fc.assert(
    fc.property(twoYears, ({ before, after }) => {
      const first = ready(table(before.map(rowOf)));
      const second = ready(table(after.map(rowOf)));
      const difference = compareWithEarlier(second, first.lines);
      expect(difference.agrees).toBe(true);
      expect(difference.earlierTotal.plus(difference.differenceTotal).toFixed(2)).toBe(
        difference.nowTotal.toFixed(2),
      );
      expect(difference.differenceTotal.toFixed(2)).toBe(total(difference.lines.map(({ amount }) => amount)));
      for (const payer of difference.payers) {
        const { earlier, complements, reductions, cancellations, now } = payer;
        expect(total([earlier, complements, reductions, cancellations])).toBe(now.toFixed(2));
        expect(complements.gte(0) && reductions.lte(0) && cancellations.lte(0)).toBe(true);
      }
      const stated = difference.lines.map(({ now, earlier, payer, pupils, amount }) => {
        return { ...(now ?? earlier), payer, pupils, amount };
      });
      const third = compareWithEarlier(second, [...first.lines, ...stated]);
      expect(third).toMatchObject({ lines: [], payers: [], agrees: true });
    }),
  );
});

test('whatever a source holds, billing answers, and bills only what agrees', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'Abbeville',
      'Conteville',
      '80500',
      80500,
      2604,
      '#N/A',
      'TOTAL',
      'oui',
      -1,
      1.5,
      45_214,
      null,
      true,
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.double(),
  );
  const header = [
    'UAI',
    'Établissement',
    'Commune',
    'Code INSEE',
    'Élèves',
    'Payeur',
    'SIRET',
    'Date',
    'Bénéficiaire depuis',
  ];
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 8 }), (rows) => {
      const origin = { kind: 'csv', file: 'effectifs.csv' } as const;
      const billing = billed({ origin, header, rows, firstRow: 2, firstColumn: 1 });
      expect(billing.status === 'ready' ? billing.control.agrees : billing.unanswered > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
