import { Decimal } from '../../money/decimal';
import type { SheetCell, TextValue, NumberValue } from '../sheet-model';
import { STYLES } from '../styles';
import { TEXT_FORMAT } from '../number-formats';
import { formulaProblems, type FormulaContext } from './formula-problems';

const LONGEST_TEXT = 32_767;
const SIGNIFICANT_DIGITS = 15;
const DECIMAL_TEXT = /^-?\d+(?:\.\d+)?$/;
/** Those that XML cannot hold, and their like. */
const CONTROL_CHARACTER = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** One list for all cells that have none. */
const NONE: readonly string[] = [];

export function cellProblems(cell: SheetCell, context: FormulaContext): readonly string[] {
  switch (cell.kind) {
    case 'blank':
      return NONE;
    case 'text':
    case 'number':
      return valueProblems(cell);
    case 'formula':
      return [
        ...(STYLES[cell.style].numberFormat === TEXT_FORMAT
          ? [`the style ${cell.style} would make a text of a formula`]
          : []),
        ...valueProblems(cell.value),
        ...formulaProblems(cell.formula, context),
      ];
  }
}

function valueProblems(value: TextValue | NumberValue): readonly string[] {
  return value.kind === 'text' ? textProblems(value.text) : numberProblems(value.number);
}

function textProblems(text: string): readonly string[] {
  if (text.length > LONGEST_TEXT) {
    return [`the text has ${text.length} characters: Excel takes ${LONGEST_TEXT}`];
  }
  return CONTROL_CHARACTER.test(text) ? [`the text ${JSON.stringify(text)} holds a control character`] : NONE;
}

function numberProblems(number: string): readonly string[] {
  if (!DECIMAL_TEXT.test(number)) return [`${JSON.stringify(number)} is no decimal number such as 320319.16`];
  // Fewer characters than that are no more digits.
  if (number.length <= SIGNIFICANT_DIGITS) return NONE;
  const digits = significantDigits(number);
  return digits > SIGNIFICANT_DIGITS
    ? [`${number} has ${digits} significant digits: Excel keeps ${SIGNIFICANT_DIGITS}`]
    : NONE;
}

function significantDigits(number: string): number {
  return new Decimal(number).precision();
}
