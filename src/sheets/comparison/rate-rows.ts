import { CHARGED, territoriesInWords } from '../../engine/contribution/territories';
import type { ComparedYear } from './compared-years';
import { given, type FigureBlock } from './figure';

/** The rate of each category that pays. */
export function rateBlock(years: readonly ComparedYear[]): FigureBlock {
  return {
    head: 'Tarifs par élève, en € TTC',
    acts: years.map(({ acts }) => ({ rate: acts.rate })),
    rows: CHARGED.map((category) => ({
      key: rateKey(category),
      label: territoriesInWords([category]),
      measure: 'rate',
      rank: 'line',
      figures: years.map(({ rates }) => given(rates.find((rate) => rate.category === category)?.rate)),
    })),
  };
}

export const rateKey = (category: string) => `rate ${category}`;
