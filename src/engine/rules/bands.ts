import { count, euros } from '../../kit/french/amount';
import type { Decimal, DecimalText } from '../../kit/money/decimal';
import type { Fault } from '../book/consistency/fault';
import { Problem } from '../problem';
import { quantityInWords } from '../quantity-in-words';
import { quantityOf, type RuleInputs } from './inputs';
import type { Factor, Calculation, Description, RuleOf, Vocabulary } from './kind';
import { price, type GivenPrice } from './price';

const fields = ({
  count: whole,
  nullable,
  only,
  optional,
  positive,
  quantity,
  row,
  some,
  text,
}: Vocabulary) => ({
  over: quantity,
  bands: some(
    row({
      from: whole,
      /** null: no upper bound. */
      to: nullable(whole),
      /** null: on quote (sur devis). */
      amount: nullable(positive),
      /** The reading kept for a quantity that the source puts in this band and in the one before it, in French. */
      reading: optional(
        row({
          id: only('college-200'),
          at: whole,
          /** Where the quantity is in the later band, which holds the reading in the data. */
          later: text,
          /** Where it is in the earlier one. */
          earlier: text,
        }),
      ),
    }),
    'une tranche',
  ),
  /** Where the grid is priced for one value of another quantity only (an installation for 3 years). */
  pricedFor: optional(row({ quantity, value: whole })),
});

/** An amount read in a grid. */
export type BandsRule<N = DecimalText> = RuleOf<'bands', typeof fields, N>;

/** One step of a grid, as its act prints it; both bounds belong to it. */
export type Band<N = DecimalText> = BandsRule<N>['bands'][number];

/** Which of two bands a quantity that stands in both belongs to. */
export type BandReading = NonNullable<Band['reading']>;

export interface BandsWorking {
  readonly kind: 'bands';
  readonly over: Factor;
  readonly band: Band<Decimal>;
  readonly grid: readonly Band<Decimal>[];
  /** The reading that put the quantity in this band, in French; null where it stands in one band only. */
  readonly reading: string | null;
}

/** An amount read in a grid: SITE.TV at 247,30 € for a college of 200 to 399 pupils. */
export const calculation: Calculation<BandsRule<Decimal>, BandsWorking> = {
  evaluate: (rule, inputs) => {
    const value = quantityOf(inputs, rule.over);
    const first = rule.bands.findIndex(({ from, to }) => value.gte(from) && (to === null || value.lte(to)));
    // The band after it holds the reading of a quantity that stands in both.
    const found = rule.bands[first + 1]?.reading?.at === value.toNumber() ? first + 1 : first;
    const later = rule.bands[found];
    if (later === undefined) throw outsideGrid(rule, value);
    const between = later.reading !== undefined && value.equals(later.reading.at) ? later.reading : null;
    const kept = between === null ? 'later' : (inputs.reading?.(between.id) ?? 'later');
    const band = kept === 'later' ? later : (rule.bands[found - 1] ?? later);
    if (band.amount === null) {
      throw new Problem('onQuote', { found: count(value), from: count(band.from) });
    }
    refuseOtherTerm(rule, inputs);
    const over = { quantity: rule.over, value };
    return {
      kind: 'bands',
      over,
      band,
      grid: rule.bands,
      reading: between?.[kept] ?? null,
      exact: band.amount,
    };
  },
  counts: ({ over, pricedFor }) => [over, ...(pricedFor === undefined ? [] : [pricedFor.quantity])],
  inWords: ({ exact, band, over }) => `${euros(exact.exact)}, tranche ${bandInWords(band, over.quantity)}`,
  reading: ({ reading }) => reading,
  unitPrice: ({ exact, over: { quantity, value } }) => ({
    price: exact.exact,
    counted: null,
    precision: `tranche de ${quantityInWords(quantity, value)}`,
  }),
};

export const description: Description<BandsRule, BandsRule<Decimal>, BandsWorking> = {
  fields,
  details: ({ over, band, grid, reading }, label) => [
    {
      kind: 'grid',
      label,
      over: over.quantity,
      value: over.value,
      rows: grid.map((row) => ({ from: row.from, to: row.to, amount: row.amount, applies: row === band })),
      reading,
    },
  ],
  prices: ({ bands: grid, over }) =>
    grid.map((band) => price('tranche', band.amount, { label: bandInWords(band, over), bounds: 'band' })),
  priced: ({ over, pricedFor }, given) => ({
    kind: 'bands',
    over,
    bands: bandsOf(given('tranche')),
    ...(pricedFor === undefined ? {} : { pricedFor }),
  }),
  faults: ({ bands: grid }, path) =>
    grid.flatMap(({ from, to, reading }, row) => {
      const faults: Fault[] = [];
      const at = [...path, 'bands', row];
      if (to !== null && to < from) {
        faults.push({ path: [...at, 'to'], found: String(to), expected: `au moins la borne basse, ${from}` });
      }
      const before = grid[row - 1];
      const expected = expectedAfter(before);
      // A quantity that the act prints in two bands is in the one that the reading says.
      const isShared = reading?.at === from && before?.to === from;
      if (expected !== null && expected.from !== from && !isShared) {
        faults.push({ path: [...at, 'from'], found: String(from), expected: expected.inWords });
      }
      return faults;
    }),
  readings: ({ bands: grid }, choice) => grid.flatMap(({ reading }) => reading?.[choice(reading.id)] ?? []),
};

/** The bands of a grid that a workbook gives, from the lowest. */
function bandsOf(given: readonly GivenPrice[]): Band[] {
  return [...given]
    .sort((a, b) => (a.low ?? 0) - (b.low ?? 0))
    .map(({ low, high, amount }) => ({ from: low ?? 0, to: high, amount }));
}

function bandInWords({ from, to }: Band<Decimal>, over: Factor['quantity']): string {
  return to === null
    ? `à partir de ${quantityInWords(over, from)}`
    : `de ${count(from)} à ${quantityInWords(over, to)}`;
}

function expectedAfter(before: { readonly to: number | null } | undefined) {
  if (before === undefined) return null;
  return before.to === null
    ? { from: null, inWords: 'aucune tranche après une tranche sans borne haute' }
    : { from: before.to + 1, inWords: `${before.to + 1}, sans trou ni recouvrement` };
}

function outsideGrid({ bands: grid }: BandsRule<Decimal>, value: Decimal): Problem {
  const lowest = Math.min(...grid.map(({ from }) => from));
  const highest = grid.at(-1)?.to ?? null;
  return new Problem('outsideGrid', {
    found: count(value),
    from: count(lowest),
    to: highest === null ? null : count(highest),
  });
}

function refuseOtherTerm({ pricedFor }: BandsRule<Decimal>, inputs: RuleInputs): void {
  if (pricedFor === undefined) return;
  const value = quantityOf(inputs, pricedFor.quantity);
  if (!value.equals(pricedFor.value)) {
    throw new Problem('pricedForOneTerm', { found: count(value), term: count(pricedFor.value) });
  }
}
