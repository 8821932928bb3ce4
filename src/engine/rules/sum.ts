import { Decimal, type DecimalText } from '../../kit/money/decimal';
import type { Shape } from '../../tariffs/model';
import type { Calculation, Description, PartWorking, Vocabulary } from './kind';
import type { Rule } from './kinds';
import type { Given, Price } from './price';

const part = ({ row, text, optional, yesNo, source }: Vocabulary) =>
  row({
    id: text,
    label: text,
    /** Charged only when it is asked for. */
    optional: optional(yesNo),
    /** Charged once on the whole bill, whatever the number of establishments. */
    oncePerBill: optional(yesNo),
    /** The reading kept of what the price is for, where the source does not print it, in French. */
    reading: optional(text),
    source: optional(source),
  });

/** Several named parts, added up. */
export interface SumRule<N = DecimalText> {
  readonly kind: 'sum';
  readonly parts: readonly SumPart<N>[];
}

/** A type that holds itself cannot be inferred whole. */
export interface SumPart<N = DecimalText> extends Shape<ReturnType<typeof part>> {
  readonly rule: Rule<N>;
}

export interface SumWorking {
  readonly kind: 'sum';
  readonly parts: readonly PartWorking[];
}

/** Several named parts added up: a college's accounts, Le Robert, maxicours and SITE.TV. */
export const calculation: Calculation<SumRule<Decimal>, SumWorking> = {
  evaluate: (rule, inputs, evaluate) => {
    const { charges = always, ...forParts } = inputs;
    const parts = rule.parts.filter(charges).map(({ id, label, rule: own, reading }) => ({
      id,
      label,
      ...(reading === undefined ? {} : { reading }),
      working: evaluate(own, forParts),
    }));
    return { kind: 'sum', parts, exact: total(parts) };
  },
  counts: ({ parts }, countsOf) => parts.flatMap(({ rule }) => countsOf(rule)),
  inWords: ({ parts }, inWords) =>
    parts.map(({ label, working }) => `${label} (${inWords(working)})`).join(' + '),
  parts: ({ parts }) => parts,
};

export const description: Description<SumRule, SumRule<Decimal>, SumWorking> = {
  fields: (of, rule) => ({ parts: of.some(of.row({ ...part(of).entries, rule }), 'une part') }),
  details: ({ parts }, label, inWords) => {
    // The parts of a part are in its own sentence.
    if (parts.length < 2 || label !== null) return [];
    const told = parts.map(({ label: name, working }) => ({
      label: name,
      sentence: inWords(working),
      amount: working.exact.exact,
    }));
    return [{ kind: 'parts', parts: told }];
  },
  prices: ({ parts }, pricesOf) => parts.flatMap((own) => partPrices(own, pricesOf(own.rule))),
  priced: ({ parts }, given, priced) => ({
    kind: 'sum',
    parts: parts.map(({ id, label, optional, oncePerBill, rule }) => {
      const own: Given = (key) => given(`${id} / ${key}`);
      return {
        id,
        label,
        rule: priced(rule, own),
        ...(optional === undefined ? {} : { optional }),
        ...(oncePerBill === undefined ? {} : { oncePerBill }),
      };
    }),
  }),
  holds: ({ parts }) =>
    parts.map(({ rule, reading }, row) => ({
      rule,
      path: ['parts', row, 'rule'],
      ...(reading === undefined ? {} : { reading }),
    })),
};

/** The one price of a part goes by the part's name, and by its bounds where it has some; others by both names. */
function partPrices(
  { id, label, optional, source }: SumPart<Decimal>,
  prices: readonly Price[],
): readonly Price[] {
  const name = `${label}${optional === true ? ' (en option)' : ''}`;
  const isKnownByPart = new Set(prices.map(({ key }) => key)).size === 1;
  return prices.map((own) => ({
    ...own,
    key: `${id} / ${own.key}`,
    names: isKnownByPart ? [label, id] : [`${label} : ${own.names[0]}`, `${id} : ${own.names[0]}`],
    label: prices.length === 1 && own.bounds === undefined ? name : `${name} : ${own.label}`,
    source: own.source ?? source,
  }));
}

/** Adds up workings, exactly, in euros. */
export function total(parts: readonly PartWorking[]): Decimal {
  return parts.reduce((amount, { working }) => amount.plus(working.exact.exact), new Decimal(0));
}

const always = (own: SumPart<Decimal>): boolean => own.optional !== true;
