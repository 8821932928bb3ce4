import type { PriceBasis } from '../tariffs/model';
import { citation } from './citation';
import { digits, euros } from '../kit/french/amount';
import type { Priced } from './pricing';
import { workingInWords } from './rules/calculations';

/** Why an amount is what it is, in French. */
export interface Explanation {
  /** The calculation with its result, without a full stop. */
  readonly sentence: string;
  /** The act, its date and article; null where the figures are the user's own. */
  readonly citation: string | null;
  readonly remarks: readonly string[];
  /** The amount before rounding, with all its decimals. */
  readonly exact: string;
}

const BASIS: Readonly<Record<PriceBasis, string>> = { HT: ' HT', TTC: ' TTC', unstated: '' };

/** Explains any priced amount: `100 habitants × 0,07 € = 7,00 €, porté au plancher = 50,00 € HT`. */
export function explain(priced: Priced): Explanation {
  const { working, rounded, act, item, remarks } = priced;
  return {
    sentence: `${workingInWords(working)} = ${resultInWords(priced)}${BASIS[rounded.basis]}`,
    citation: citation(act, item),
    remarks,
    exact: digits(working.exact.exact),
  };
}

/** The amount; before its rounding too where that changes it, so that no sentence holds a false equality. */
export function resultInWords({ working, rounded }: Priced): string {
  const { exact } = working.exact;
  return exact.equals(rounded.euros)
    ? euros(rounded.euros)
    : `${euros(exact)}, arrondi à ${euros(rounded.euros)}`;
}

/** An explanation as one text, each part a sentence of its own. */
export function explanationText({ sentence, citation: act, remarks }: Explanation): string {
  const acts = act === null ? [] : [`${act}.`];
  return [`${sentence}.`, ...acts, ...remarks].join(' ');
}
