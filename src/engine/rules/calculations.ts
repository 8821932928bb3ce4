import type { Decimal } from '../../kit/money/decimal';
import { Money, type PriceBasis } from '../../kit/money/money';
import type { QuantityName, Rate } from '../../tariffs/model';
import { calculation as above } from './above';
import { calculation as bands } from './bands';
import { calculation as flat } from './flat';
import { calculation as grant } from './grant';
import { calculation as indexed } from './indexed';
import type { RuleInputs } from './inputs';
import type { Calculation, Counted, PartWorking, QuickProduct, UnitPrice, WorkingCalculation } from './kind';
import type { Rule } from './kinds';
import { calculation as lessSubsidies, type LessSubsidiesWorking } from './less-subsidies';
import { calculation as packaged } from './package';
import { calculation as perUnit } from './per-unit';
import { calculation as sum } from './sum';

/** How each kind of rule calculates, by the names that data give them. What else is known of them is in kinds.ts. */
const CALCULATIONS = {
  perUnit,
  flat,
  bands,
  above,
  package: packaged,
  grant,
  indexed,
  sum,
};

type Calculations = typeof CALCULATIONS;

/** What led to an amount, in whichever way. */
export type WorkingOfKind = LessSubsidiesWorking | NonNullable<Calculations[keyof Calculations]['makes']>;

/**
 * How an amount came about (le détail du calcul): what the evaluator found on its way, which is all that an
 * explanation says. `exact` is the amount before rounding.
 */
export type Working<B extends PriceBasis = PriceBasis> = {
  readonly exact: Money<B>;
  /** The rate that applied, where the rule has several. */
  readonly rateKey?: string;
} & WorkingOfKind;

// A rule and a working are only ever handed to their own kind.
const ofRule = ({ kind }: Rule<Decimal>): Calculation<Rule<Decimal>, WorkingOfKind> => CALCULATIONS[kind];
const ofWorking = ({ kind }: Working): WorkingCalculation<WorkingOfKind> =>
  kind === 'lessSubsidies' ? lessSubsidies : CALCULATIONS[kind];

/**
 * Evaluates any rule.
 *
 * @param basis price basis of the tariff that holds the rule
 * @returns how the amount came about, with the exact amount in euros on that basis
 * @throws Problem where the grid, the term or the sources give no price
 */
export function evaluate<B extends PriceBasis>(
  rule: Rule<Decimal>,
  inputs: RuleInputs,
  basis: B,
): Working<B> {
  const found = ofRule(rule).evaluate(rule, inputs, (held, own) => evaluate(held, own, basis));
  return { ...found, exact: Money.of(found.exact, basis) };
}

/** How an amount came about, in French, without its result: `412 élèves × 7,40 €`. */
export function workingInWords(working: Working): string {
  return ofWorking(working).inWords(working, workingInWords);
}

/** The readings kept that decided an amount, such as 200 pupils standing in two bands, or 6 € without a unit, in French. */
export function readingsOf(working: Working): string[] {
  const own = ofWorking(working).reading?.(working) ?? null;
  const readings = [
    ...(own === null ? [] : [own]),
    ...within(working).flatMap(({ reading, working: held }) => [
      ...(reading === undefined ? [] : [reading]),
      ...readingsOf(held),
    ]),
  ];
  return [...new Set(readings)];
}

/** The named parts that a working adds up; null where it is none of parts. */
export function partsOf(working: Working): readonly PartWorking[] | null {
  return ofWorking(working).parts?.(working) ?? null;
}

/** The base of what is billed; null where the amount is all that can be said. */
export function unitPriceOf(working: Working): UnitPrice | null {
  return ofWorking(working).unitPrice?.(working) ?? null;
}

/** A rule's amounts in plain numbers; null where only `evaluate` gives them. */
export function quickProduct(
  rule: Rule<Decimal>,
  rateKey: string,
  quantity: QuantityName,
): QuickProduct | null {
  return ofRule(rule).quick?.(rule, rateKey, quantity) ?? null;
}

/** The rates of a rule of which a caller names one; undefined where it is not so priced. */
export function ratesOf(rule: Rule<Decimal>): Readonly<Record<string, Rate<Decimal>>> | undefined {
  return ofRule(rule).rates?.(rule);
}

/** What a rule counts, from the first that it is about, each once. */
export function countedBy(rule: Rule<Decimal>, inputs: Pick<RuleInputs, 'ruleOf'>): readonly Counted[] {
  const countsOf = (one: Rule<Decimal>): readonly Counted[] =>
    ofRule(one).counts(one, countsOf, { quantities: {}, ...inputs });
  return [...new Set(countsOf(rule))];
}

/** What a working was made of. */
export function within(
  working: Working,
): readonly { readonly label: string | null; readonly reading?: string; readonly working: Working }[] {
  const base = ofWorking(working).base?.(working);
  return partsOf(working) ?? (base === undefined ? [] : [{ label: null, working: base }]);
}
