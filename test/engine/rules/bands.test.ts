import { evaluate } from '../../../src/engine/rules/calculations';
import type { Band, BandReading, BandsRule } from '../../../src/engine/rules/bands';
import type { Decimal } from '../../../src/kit/money/decimal';
import type { RuleInputs } from '../../../src/engine/rules/inputs';
import { problemFrom } from '../problem-from';
import { counting, decimal } from './inputs';

const band = (from: number, to: number | null, amount: string | null): Band<Decimal> => ({
  from,
  to,
  amount: amount === null ? null : decimal(amount),
});

const SITE_TV: BandsRule<Decimal> = {
  kind: 'bands',
  over: 'pupils',
  bands: [
    band(1, 199, '187.62'),
    band(200, 399, '247.30'),
    band(400, 599, '315.50'),
    band(600, 899, '366.70'),
    band(900, 1100, '434.40'),
  ],
};
const INSTALLATION: BandsRule<Decimal> = {
  kind: 'bands',
  over: 'posts',
  pricedFor: { quantity: 'years', value: 3 },
  bands: [band(1, 3, '75'), band(4, 6, '180'), band(7, null, null)],
};

describe('evaluateBands', () => {
  test.each([
    [1, '187.62', 0],
    [199, '187.62', 0],
    [200, '247.3', 1],
    [399, '247.3', 1],
    [400, '315.5', 2],
    [599, '315.5', 2],
    [600, '366.7', 3],
    [899, '366.7', 3],
    [900, '434.4', 4],
    [1100, '434.4', 4],
  ])('%i pupils: %s €, band %i', (pupils, amount, at) => {
    const working = evaluate(SITE_TV, counting({ pupils }), 'TTC');
    expect(working).toMatchObject({
      kind: 'bands',
      over: { quantity: 'pupils', value: decimal(String(pupils)) },
      band: SITE_TV.bands[at],
      grid: SITE_TV.bands,
    });
    expect(working.exact.exact.toFixed()).toBe(amount);
    expect(working.exact.basis).toBe('TTC');
  });

  test.each([
    [0, '0'],
    [1101, '1\u202f101'],
    [1_000_000_000, '1\u202f000\u202f000\u202f000'],
  ])('%i pupils are outside the grid', (pupils, found) => {
    const problem = problemFrom(() => evaluate(SITE_TV, counting({ pupils }), 'TTC'));
    expect([problem.code, problem.kind]).toEqual(['outsideGrid', 'unknown']);
    expect(problem.details).toEqual({ found, from: '1', to: '1\u202f100' });
  });

  test('below a grid without an upper bound, no upper bound is named', () => {
    const problem = problemFrom(() => evaluate(INSTALLATION, counting({ posts: 0, years: 3 }), 'HT'));
    expect(problem.code).toBe('outsideGrid');
    expect(problem.details).toEqual({ found: '0', from: '1', to: null });
  });

  test('a fraction between two bands is in neither', () => {
    const problem = problemFrom(() => evaluate(SITE_TV, counting({ pupils: '199.5' }), 'TTC'));
    expect(problem.details).toEqual({ found: '199,5', from: '1', to: '1\u202f100' });
  });

  test.each([
    [1, '75'],
    [3, '75'],
    [4, '180'],
    [6, '180'],
  ])('%i posts for 3 years: %s €', (posts, amount) => {
    const working = evaluate(INSTALLATION, counting({ posts, years: 3 }), 'HT');
    expect(working.exact.exact.toFixed()).toBe(amount);
  });

  test.each([7, 459])('%i posts are on quote, for any term', (posts) => {
    for (const years of [3, 5]) {
      const problem = problemFrom(() => evaluate(INSTALLATION, counting({ posts, years }), 'HT'));
      expect([problem.code, problem.kind]).toEqual(['onQuote', 'unknown']);
      expect(problem.details).toEqual({ found: String(posts), from: '7' });
    }
  });

  test.each([2, 4, 10])('a grid priced for 3 years has no price for %i', (years) => {
    const problem = problemFrom(() => evaluate(INSTALLATION, counting({ posts: 1, years }), 'HT'));
    expect([problem.code, problem.kind]).toEqual(['pricedForOneTerm', 'unknown']);
    expect(problem.details).toEqual({ found: String(years), term: '3' });
  });

  describe('where a quantity stands in two bands', () => {
    const reading: BandReading = {
      id: 'college-200',
      at: 200,
      later: 'Lecture retenue : 247,30 €.',
      earlier: 'Lecture du classeur : 187,62 €.',
    };
    const amountAt = (pupils: number, kept?: 'later' | 'earlier', bands = SITE_TV.bands) => {
      const grid = bands.map((each) => (each.from === 200 ? { ...each, reading } : each));
      const inputs = counting({ pupils });
      const choice = jest.fn(() => kept);
      const keeping =
        kept === undefined ? inputs : { ...inputs, reading: choice as NonNullable<RuleInputs['reading']> };
      const working = evaluate({ ...SITE_TV, bands: grid }, keeping, 'TTC');
      return [
        working.exact.exact.toFixed(2),
        working.kind === 'bands' && working.reading,
        choice.mock.calls.length,
      ];
    };

    test.each<[number, 'later' | 'earlier' | undefined, string, string | null]>([
      [200, undefined, '247.30', reading.later],
      [200, 'later', '247.30', reading.later],
      [200, 'earlier', '187.62', reading.earlier],
      [199, 'earlier', '187.62', null],
      [201, 'earlier', '247.30', null],
    ])('%i pupils, %s band kept: %s €', (pupils, kept, amount, sentence) => {
      const asked = kept !== undefined && pupils === 200 ? 1 : 0;
      expect(amountAt(pupils, kept)).toEqual([amount, sentence, asked]);
    });

    test('the first band has none before it', () => {
      expect(amountAt(200, 'earlier', SITE_TV.bands.slice(1))).toEqual(['247.30', reading.earlier, 1]);
    });
  });

  test('a quantity that is not given is a defect of the caller', () => {
    const noPosts = () => evaluate(INSTALLATION, counting({ years: 3 }), 'HT');
    const noYears = () => evaluate(INSTALLATION, counting({ posts: 1 }), 'HT');
    expect(noPosts).toThrow(new TypeError('The rule counts "posts", which was not given.'));
    expect(noYears).toThrow(new TypeError('The rule counts "years", which was not given.'));
  });
});
