import fc from 'fast-check';
import type { ReadyBilling } from '../../src/billing/model/billing';
import type { Decision } from '../../src/billing/model/decision';
import { compareWithEarlier } from '../../src/billing/comparison/compare-with-earlier';
import type { Comparison } from '../../src/billing/model/comparison';
import type { StatedLine } from '../../src/billing/model/line';
import { Decimal } from '../../src/kit/money/decimal';
import { spilled } from '../functions/call';
import { billed, ready, rowId, table } from './support/counts';
import { annexesOf, statedBy } from './support/earlier';
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
      const again = ready(table([...list].reverse().map(rowOf)));
      const second = compareWithEarlier(again, annexesOf([first.lines]));
      expect(second).toMatchObject({
        lines: [],
        payers: [],
        titles: [],
        left: [],
        questions: [],
        unchanged: list.length,
        agrees: true,
      });
      expect(second.differenceTotal.isZero()).toBe(true);
    }),
  );
});

/** What each payer owes for some schools, by hand: those listed now, and those that were and stay as billed. */
function owedBy(billings: readonly ReadyBilling[]): ReadonlyMap<string, string> {
  const latest = new Map<string, { readonly payer: string; readonly amount: Decimal }>();
  for (const { lines } of billings) {
    for (const { uai, payer, amount } of lines)
      latest.set(uai ?? '', { payer: payer.siret ?? payer.name, amount });
  }
  const owed = new Map<string, Decimal>();
  for (const { payer, amount } of latest.values()) owed.set(payer, amount.plus(owed.get(payer) ?? 0));
  return new Map([...owed].map(([payer, amount]) => [payer, amount.toFixed(2)]));
}

/** What titles claim from each payer, after all that takes them back; by annex, of one payer. */
class Ledger {
  private readonly balances = new Map<string, Decimal>();

  issue(annex: number, payer: string, amount: Decimal): void {
    this.balances.set(`${payer} ${annex}`, amount);
  }

  /** @returns what is not as it should be of each correction */
  apply(annex: number, { titles }: Comparison, isClosed: (annex: number) => boolean): readonly string[] {
    const wrong: string[] = [];
    const corrected = new Set<string>();
    for (const { kind, payer, amount, originals } of titles) {
      const name = payer.siret ?? payer.name;
      if (kind === 'newTitle' || kind === 'complement') {
        if (!amount.gt(0)) wrong.push(`${name} claims ${amount.toFixed(2)}`);
        this.issue(annex, name, amount);
        continue;
      }
      const [original] = originals;
      const key = `${name} ${original.annex}`;
      const before = this.balances.get(key) ?? new Decimal(0);
      const after = before.plus(amount);
      const expected = isClosed(original.annex) ? 'mandate' : after.isZero() ? 'cancellation' : 'reduction';
      if (!original.balance.equals(before)) wrong.push(`${key} stands at ${before.toFixed(2)}`);
      if (corrected.has(key)) wrong.push(`${key} is corrected twice`);
      if (kind !== expected) wrong.push(`${key}: ${kind}, not ${expected}`);
      if (!amount.lt(0) || after.lt(0)) wrong.push(`${key} comes to ${after.toFixed(2)}`);
      corrected.add(key);
      this.balances.set(key, after);
    }
    return wrong;
  }

  owed(): ReadonlyMap<string, string> {
    const owed = new Map<string, Decimal>();
    for (const [key, amount] of this.balances) {
      const payer = key.slice(0, key.lastIndexOf(' '));
      owed.set(payer, amount.plus(owed.get(payer) ?? 0));
    }
    return new Map([...owed].map(([payer, amount]) => [payer, amount.toFixed(2)]));
  }
}

const withoutNothing = (owed: ReadonlyMap<string, string>) =>
  new Map([...owed].filter(([, amount]) => amount !== '0.00').sort());

test('earlier + corrections = now, for each payer and each title, over a first, a second and a third run', () => {
  fc.assert(
    fc.property(twoYears, twoYears, fc.boolean(), (one, other, closes) => {
      const known = new Set([...one.before, ...one.after].map(({ number }) => number));
      const third = [...other.after.filter(({ number }) => !known.has(number)), ...one.before.slice(1)];
      const runs = [one.before, one.after, third].map((list, at) =>
        ready(table(list.map(rowOf)), { options: { budgetYear: closes && at === 2 ? 2025 : 2024 } }),
      );
      const [first] = runs;
      if (first === undefined) throw new Error('Expected a run.');
      const ledger = new Ledger();
      for (const { payer, amount } of first.payers) ledger.issue(1, payer.siret ?? payer.name, amount);
      const stated: (readonly StatedLine[])[] = [first.lines];
      for (const [at, run] of runs.entries()) {
        if (at === 0) continue;
        const decisions = compareWithEarlier(run, annexesOf(stated)).questions.map(({ row }): Decision => ({
          kind: 'match',
          row: row.id,
          line: null,
        }));
        const comparison = compareWithEarlier(run, annexesOf(stated), { decisions });
        expect([comparison.questions, comparison.agrees]).toEqual([[], true]);
        for (const { earlier, more, less, now } of comparison.payers) {
          expect(total([earlier, more, less])).toBe(now.toFixed(2));
        }
        expect(ledger.apply(at + 1, comparison, () => closes && at === 2)).toEqual([]);
        expect(withoutNothing(ledger.owed())).toEqual(withoutNothing(owedBy(runs.slice(0, at + 1))));
        stated.push(statedBy(comparison));
        const again = compareWithEarlier(run, annexesOf(stated), { decisions });
        expect(again).toMatchObject({ lines: [], titles: [], payers: [], agrees: true });
      }
    }),
    { numRuns: 150 },
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
    { numRuns: 150 },
  );
});
