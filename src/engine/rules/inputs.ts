import type { QuantityName, Rule } from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';
import type { IndexedRule } from './indexed';
import type { ChoiceOf } from './kind';
import type { SumPart } from './sum';

/** What a rule is evaluated on. */
export interface RuleInputs {
  readonly quantities: Readonly<Partial<Record<QuantityName, Decimal>>>;
  /** Which of the rates of a per-unit rule applies; needed where there are several. */
  readonly rateKey?: string;
  /** Cost of what a grant pays for, in euros. */
  readonly cost?: Decimal;
  /** Which parts of a sum are charged; all that are not optional where it is absent. */
  readonly charges?: (part: SumPart<Decimal>) => boolean;
  /** The reading kept on an ambiguity of the rule; the one that ships where it is absent. */
  readonly reading?: ChoiceOf;
  /** Finds the rule that an indexed rule raises. */
  readonly ruleOf?: (indexed: IndexedRule<Decimal>) => Rule<Decimal>;
}

/** The quantity that the rule counts; a caller that does not give it has a defect, not bad input. */
export function quantityOf(inputs: RuleInputs, name: QuantityName): Decimal {
  const value = inputs.quantities[name];
  if (value === undefined) throw new TypeError(`The rule counts "${name}", which was not given.`);
  return value;
}
