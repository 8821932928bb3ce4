import type { TariffBook } from '../../engine/book/tariff-book';
import { denominatorOf, unitCost } from '../../engine/charges/unit-cost';
import { CHARGED, territoriesInWords } from '../../engine/contribution/territories';
import { Decimal } from '../../kit/money/decimal';
import type { ComparedYear } from './compared-years';
import { type Figure, type FigureBlock, given, UNKNOWN } from './figure';
import { groupKey } from './pupil-rows';

/** Charges per pupil, and the pupils that they are divided by: without them it says nothing. */
export function costBlock(book: TariffBook, years: readonly ComparedYear[]): FigureBlock {
  return {
    head: 'Coût par élève, en € TTC',
    acts: years.map(({ acts }) => ({ charges: acts.charges, pupils: acts.pupils })),
    rows: [
      {
        key: 'cost',
        label: 'Charges par élève',
        measure: 'amount',
        rank: 'result',
        figures: years.map((year) => costFigure(book, year)),
      },
      {
        key: 'denominator',
        label: 'Dénominateur, en élèves',
        measure: 'count',
        rank: 'control',
        figures: years.map((year) => denominatorFigure(book, year)),
      },
    ],
  };
}

function costFigure(book: TariffBook, { year, charges, pupils }: ComparedYear): Figure {
  if (charges === null || pupils === null) return UNKNOWN;
  const denominator = new Decimal(denominatorOf(book, year).pupils);
  if (denominator.isZero()) return UNKNOWN;
  return {
    kind: 'computed',
    value: unitCost(charges.total, denominator).rounded.euros,
    formula: (at) => `ROUND(${at('charges')}/${at('denominator')},2)`,
  };
}

function denominatorFigure(book: TariffBook, { year, pupils }: ComparedYear): Figure {
  if (pupils === null) return given(null);
  const { pupils: counted, counts } = denominatorOf(book, year);
  const key = counts === 'members' ? groupKey(['membre']) : 'pupils';
  return { kind: 'computed', value: new Decimal(counted), formula: (at) => at(key) };
}

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
