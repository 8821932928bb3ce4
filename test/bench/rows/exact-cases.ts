import { MOST_UNITS } from '../../../src/kit/cells/number';
import { Decimal } from '../../../src/kit/money/decimal';
import { WholeRate } from '../../../src/kit/money/whole-rate';
import type { BenchRow, Figure } from '../row';
import { YEAR } from '../support/contrib-over';
import { associatedFunction } from '../support/functions';
import { LABEL_RATES } from '../support/label-rates';
import { plainProduct, plainShares } from '../support/plain-decimals';
import { generator } from '../support/random';

const PRODUCTS = 3_000_000;
const ROWS = 2_000_000;
const SHARES = 1_000_000;

/** What is compared at once; it is let go before the next. */
const ROWS_A_CALL = 50_000;
const LONGEST_LIST = 2_000;

export const row: BenchRow = {
  what: 'Millions of random cases, nothing of it timed',
  against: 'plain decimal.js',
  measure: ({ sizeOf }) =>
    Promise.resolve([
      compared('rate × quantity', sizeOf(PRODUCTS), differingProducts),
      compared('ENT.CONTRIB', sizeOf(ROWS), differingRows),
      compared('ENT.REPARTIR', sizeOf(SHARES), differingShares),
    ]),
};

function compared(name: string, cases: number, differing: (cases: number) => number): Figure {
  const value = differing(cases);
  // Time is judged in no short run; this is.
  if (value > 0) throw new Error(`${name}: ${value} of ${cases} cases differ.`);
  return {
    name,
    value,
    unit: 'differ',
    target: { atMost: 0 },
    from: `of ${cases.toLocaleString('en-US')} cases`,
  };
}

/** From 0 to a whole number, both included. */
function draws(seed: number): (most: number) => number {
  const random = generator(seed);
  return (most) => Math.floor(random() * (most + 1));
}

/** Rates of up to seven decimal places; a third of the quantities are near the largest. */
function differingProducts(cases: number): number {
  const draw = draws(7_405);
  let differing = 0;
  for (let at = 0; at < cases; at += 1) {
    const digits = draw(draw(1) === 0 ? 2_000 : 20_000_000);
    const rate = new Decimal(`${digits}e-${draw(7)}`);
    const quantity = [draw(1_000), draw(MOST_UNITS), MOST_UNITS - draw(1_000)][draw(2)] ?? 0;
    const whole = WholeRate.of(rate, MOST_UNITS);
    if (whole === null ? isWhole(rate) : whole.times(quantity) !== plainProduct(rate, quantity))
      differing += 1;
  }
  return differing;
}

/** Whether whole numbers could have done it. */
function isWhole(rate: Decimal): boolean {
  const parts = rate.times(`1e${Math.max(2, rate.decimalPlaces())}`);
  return parts.times(MOST_UNITS).lessThanOrEqualTo(Number.MAX_SAFE_INTEGER);
}

/** As Excel calls the function, over columns of pupils and categories. */
function differingRows(cases: number): number {
  const contrib = associatedFunction('CONTRIB');
  const draw = draws(20_232_024);
  const categories = [...LABEL_RATES];
  let differing = 0;
  for (let done = 0; done < cases; done += ROWS_A_CALL) {
    const rows = Array.from({ length: Math.min(ROWS_A_CALL, cases - done) }, () => ({
      pupils: draw(draw(1) === 0 ? 2_000 : MOST_UNITS),
      category: categories[draw(categories.length - 1)] ?? ['membre', 7.4],
    }));
    const results = contrib(
      rows.map(({ pupils }) => [pupils]),
      rows.map(({ category: [label] }) => [label]),
      [[YEAR]],
    );
    rows.forEach(({ pupils, category: [, rate] }, at) => {
      if (results[at]?.[0] !== plainProduct(new Decimal(rate), pupils)) differing += 1;
    });
  }
  return differing;
}

/** Lists of whole weights, of hundredths, and of few different ones, where remainders are equal. */
function differingShares(cases: number): number {
  const repartir = associatedFunction('REPARTIR');
  const draw = draws(32_031_916);
  let differing = 0;
  for (let left = cases; left > 0;) {
    const length = Math.min(left, 1 + draw(LONGEST_LIST - 1));
    const kind = draw(2);
    const weights = Array.from({ length }, (_weight, at) => {
      const weight = kind === 2 ? draw(3) : draw(5_000);
      return at === 0 ? 1 : kind === 1 ? weight / 100 : weight;
    });
    const euros = draw(10_000_000_000) / 100;
    const shares = repartir(
      [[euros]],
      weights.map((weight) => [weight]),
    );
    plainShares(euros, weights).forEach((share, at) => {
      if (shares[at]?.[0] !== share) differing += 1;
    });
    left -= length;
  }
  return differing;
}
