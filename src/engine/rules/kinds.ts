import type { Decimal, DecimalText } from '../../kit/money/decimal';
import type { TariffId } from '../../tariffs/model';
import type { Fault } from '../book/consistency/fault';
import type { Path } from '../book/where';
import { description as above } from './above';
import { description as bands } from './bands';
import { within, workingInWords, type Working, type WorkingOfKind } from './calculations';
import type { Detail } from './detail';
import { description as flat } from './flat';
import { description as grant } from './grant';
import { description as indexed } from './indexed';
import type { ChoiceOf, Description, Raised, WorkingDescription } from './kind';
import { description as lessSubsidies } from './less-subsidies';
import { description as packaged } from './package';
import { description as perUnit } from './per-unit';
import { description as sum } from './sum';
import type { Given, Price } from './price';

/** The kinds of rule, by the names that data give them. */
export const KINDS = {
  perUnit,
  flat,
  bands,
  above,
  package: packaged,
  grant,
  indexed,
  sum,
};

type Kinds = typeof KINDS;

type Described = NonNullable<Kinds[keyof Kinds]['describes']>;

/** How an amount comes from quantities. `N` is how a decimal stands. */
export type Rule<N = DecimalText> = Described[N extends DecimalText ? 'text' : 'exact'];

// A rule and a working are only ever handed to their own kind.
const ofRule = ({ kind }: Rule<Decimal>): Description<Rule, Rule<Decimal>, WorkingOfKind> => KINDS[kind];
const ofWorking = ({ kind }: Working): WorkingDescription<WorkingOfKind> =>
  kind === 'lessSubsidies' ? lessSubsidies : KINDS[kind];

/** The steps of a working that its sentence does not show, those of its parts included. */
export function detailsOf(working: Working, label: string | null = null): readonly Detail[] {
  // `Collège 2, SITE.TV`
  const inPart = (part: string | null) =>
    label === null || part === null ? (label ?? part) : `${label}, ${part}`;
  return [
    ...(ofWorking(working).details?.(working, label, workingInWords) ?? []),
    ...within(working).flatMap((held) => detailsOf(held.working, inPart(held.label))),
  ];
}

/** The prices of a rule, in the order of its data; those that it raises too where the rule raised is given. */
export function pricesOf(rule: Rule<Decimal>, raised: Raised = () => null): readonly Price[] {
  return ofRule(rule).prices(rule, (held) => pricesOf(held, raised), raised);
}

/** A rule with other prices: a rate that is not given is left out, every other price is there. */
export function pricedRule(rule: Rule<Decimal>, given: Given): Rule {
  return ofRule(rule).priced(rule, given, pricedRule);
}

/** What is wrong with a rule that its schema cannot say. */
export function faultsOf(rule: Rule<Decimal>, path: Path): readonly Fault[] {
  return [
    ...(ofRule(rule).faults?.(rule, path) ?? []),
    ...heldBy(rule).flatMap((held) => faultsOf(held.rule, [...path, ...held.path])),
  ];
}

/** The tariffs that a rule raises. */
export function basesOf(rule: Rule<Decimal>): readonly TariffId[] {
  return [...(ofRule(rule).raises?.(rule) ?? []), ...heldBy(rule).flatMap((held) => basesOf(held.rule))];
}

/** The readings kept of a rule's text, in French. */
export function readingsIn(rule: Rule<Decimal>, choice: ChoiceOf): readonly string[] {
  return [
    ...(ofRule(rule).readings?.(rule, choice) ?? []),
    ...heldBy(rule).flatMap(({ reading, rule: held }) => [
      ...(reading === undefined ? [] : [reading]),
      ...readingsIn(held, choice),
    ]),
  ];
}

/** Whether a rule is of money received. */
export function isReceived(rule: Rule<Decimal>): boolean {
  return ofRule(rule).isReceived === true;
}

function heldBy(rule: Rule<Decimal>) {
  return ofRule(rule).holds?.(rule) ?? [];
}
