import type * as v from 'valibot';
import type { Decimal } from '../../kit/money/decimal';
import type { Money } from '../../kit/money/money';
import type {
  Fixed,
  QuantityName,
  Rate,
  ReadingChoices,
  ReadingId,
  Shape,
  TariffId,
} from '../../tariffs/model';
import type { Fault } from '../book/consistency/fault';
import type * as vocabulary from '../book/vocabulary';
import type { Path } from '../book/where';
import type { Detail } from './detail';
import type { IndexedRule } from './indexed';
import type { RuleInputs } from './inputs';
import type { Working } from './calculations';
import type { Rule } from './kinds';
import type { Given, Price } from './price';

/** The words of which a schema is made. They are handed to a kind, so that what calculates carries no validator. */
export type Vocabulary = typeof vocabulary;

/** A rule of a kind as its schema has it: `N` is how a decimal stands. */
export type RuleOf<K extends string, F extends (of: Vocabulary) => v.ObjectEntries, N> = Fixed<
  { kind: K } & Shape<v.StrictObjectSchema<ReturnType<F>, undefined>, N>
>;

/** A quantity that entered the calculation. */
export interface Factor {
  readonly quantity: QuantityName;
  readonly value: Decimal;
}

/** What an amount depends on: a quantity, or the cost of what a grant pays for. */
export type Counted = QuantityName | 'cost';

/** What calculates says of a working; what has nothing to say leaves it out. */
export interface WorkingCalculation<W> {
  /** How the amount came about, in French, without its result: `412 élèves × 7,40 €`. */
  inWords(working: Worked<W>, inWords: (working: Working) => string): string;
  /** The reading kept that decided it, in French. */
  reading?(working: Worked<W>): string | null;
  /** The named parts that it adds up. */
  parts?(working: Worked<W>): readonly PartWorking[];
  /** The one amount that it was made of. */
  base?(working: Worked<W>): Working;
  /** The base of what is billed (base de liquidation); an amount that is no product or plain price has none. */
  unitPrice?(working: Worked<W>): UnitPrice | null;
}

/** The half of a kind of rule that functions carry: `R` is a rule, `W` how its amount comes about. */
export interface Calculation<R, W> extends WorkingCalculation<W> {
  /** For types alone: what the record of kinds is asked. */
  readonly makes?: W;
  /**
   * @returns what led to the amount, with the amount itself, in euros on the tariff's price basis
   * @throws Problem where the grid, the term or the sources give no price
   */
  evaluate(
    rule: R,
    inputs: RuleInputs,
    evaluate: (rule: Rule<Decimal>, inputs: RuleInputs) => Working,
  ): W & { readonly exact: Decimal };
  /**
   * The same amount to the cent, for many numbers of one quantity in plain numbers, where these are as exact.
   *
   * @returns null where they are not, or where the rule is no product of that quantity alone
   */
  quick?(rule: R, rateKey: string, quantity: QuantityName): QuickProduct | null;
  /** What it counts, from the first that it is about; `countsOf` asks a rule that it holds or raises. */
  counts(
    rule: R,
    countsOf: (rule: Rule<Decimal>) => readonly Counted[],
    inputs: RuleInputs,
  ): readonly Counted[];
  /** The rates among which a caller names one. */
  rates?(rule: R): Readonly<Record<string, Rate<Decimal>>>;
}

/** What is told of a working beside its sentence. */
export interface WorkingDescription<W> {
  /** What the sentence does not show; `label` names the part that it is of, null where it is the whole. */
  details?(
    working: Worked<W>,
    label: string | null,
    inWords: (working: Working) => string,
  ): readonly Detail[];
}

/** The other half: what validates, lists, reads from a workbook and explains. `T` is a rule as text. */
export interface Description<T, R, W> extends WorkingDescription<W> {
  /** For types alone. */
  readonly describes?: { readonly text: T; readonly exact: R };
  /** Its fields beside `kind`. */
  fields(of: Vocabulary, rule: v.GenericSchema<Rule, Rule<Decimal>>): v.ObjectEntries;
  /**
   * Its prices, in the order of its data: what lists, tables of the workbook and documents are made of.
   *
   * @param raised the rule that an indexed rule raises; null where its prices are not asked for
   */
  prices(rule: R, pricesOf: (rule: Rule<Decimal>) => readonly Price[], raised: Raised): readonly Price[];
  /** The rule with the prices of a workbook, by their keys. */
  priced(rule: R, given: Given, priced: (rule: Rule<Decimal>, given: Given) => Rule): T;
  /** What its schema cannot say. */
  faults?(rule: R, path: Path): readonly Fault[];
  /** The tariffs that it raises. */
  raises?(rule: R): readonly TariffId[];
  /** The rules that it holds. */
  holds?(rule: R): readonly HeldRule[];
  /** The readings kept of its text, in French. */
  readings?(rule: R, choice: ChoiceOf): readonly string[];
  /** Whether it is money received rather than a price. */
  readonly isReceived?: true;
}

export interface QuickProduct {
  /** In euros, as the double that a cell holds; `quantity` is whole, from 0 to 10⁹. */
  readonly times: (quantity: number) => number;
}

export type Worked<W> = W & { readonly exact: Money };

export type Raised = (indexed: IndexedRule<Decimal>) => Rule<Decimal> | null;

export type ChoiceOf = <Id extends ReadingId>(id: Id) => ReadingChoices[Id];

/** A rule within another. */
export interface HeldRule {
  /** From the rule that holds it. */
  readonly path: Path;
  readonly rule: Rule<Decimal>;
  /** The reading kept of what it prices, in French. */
  readonly reading?: string;
}

/** A part of an amount. */
export interface PartWorking {
  readonly id: string;
  readonly label: string;
  /** The reading kept of what the price is for, where there is one. */
  readonly reading?: string;
  readonly working: Working;
}

/** A price, by the unit or by itself. */
export interface UnitPrice {
  readonly price: Decimal;
  /** null: by itself. */
  readonly counted: Factor | null;
  /** What of the tariff it is, beside its name. */
  readonly precision?: string;
}
