import * as v from 'valibot';
import { euros } from '../../../src/kit/french/amount';
import { Money } from '../../../src/kit/money/money';
import { withVat } from '../../../src/kit/money/vat';
import { readNumber, TwoReadings } from '../../../src/kit/cells/number';
import { readTwice } from '../../../src/engine/quantity';
import { parseBudgetYear } from '../../../src/engine/years/budget-year';
import { parseSchoolYear } from '../../../src/engine/years/school-year';
import { quantity } from '../../../src/functions/call/readers';
import { cents, decimal, question, type Question } from '../question';

const written = v.union([v.string(), v.number()]);

export const readingQuestions: Readonly<Record<string, Question>> = {
  /** The number that a French reader would read, to the cent; null where it is none. */
  frenchNumber: question({ text: v.string() }, ({ text }) => {
    const value = readNumber(text);
    if (value instanceof TwoReadings) throw readTwice(value, null);
    return value === null ? null : cents(value);
  }),

  frenchAmount: question({ amount: decimal }, ({ amount }) => euros(amount)),

  schoolYear: question({ written }, (given) => parseSchoolYear(given.written)),

  budgetYear: question({ written }, (given) => parseBudgetYear(given.written)),

  /** A whole number of units, as a function reads it from a cell. */
  quantity: question({ written, argument: v.string() }, (given) =>
    quantity(given.written, given.argument).toFixed(),
  ),

  /** An amount HT with VAT, with all its decimals. */
  vat: question({ net: decimal, rate: decimal }, ({ net, rate }) =>
    withVat(Money.of(net, 'HT'), rate).exact.toFixed(),
  ),
};
