import type { DecimalText } from '../money/decimal';
import type { BlankCell, FormulaCell, NumberCell, NumberValue, TextCell, TextValue } from './sheet-model';
import type { StyleName } from './styles';

export function blank(style: StyleName): BlankCell {
  return { kind: 'blank', style };
}

export function text(style: StyleName, content: string): TextCell {
  return { kind: 'text', style, text: content };
}

/** An amount as decimal text such as "320319.16", a count as a whole number. */
export function number(style: StyleName, value: DecimalText | number): NumberCell {
  return { style, ...numberValue(value) };
}

/** A formula in en-US form, without the sign =, whose value is a number. */
export function formula(style: StyleName, content: string, value: DecimalText | number): FormulaCell {
  return { kind: 'formula', style, formula: content, value: numberValue(value) };
}

/** A formula in en-US form, without the sign =, whose value is a text. */
export function textFormula(style: StyleName, content: string, value: string): FormulaCell {
  const result: TextValue = { kind: 'text', text: value };
  return { kind: 'formula', style, formula: content, value: result };
}

/** A formula whose value is a number once the figures that it needs are known; until then it shows nothing. */
export function awaitedFormula(
  style: StyleName,
  content: string,
  value: DecimalText | number | null,
): FormulaCell {
  return value === null ? textFormula(style, content, '') : formula(style, content, value);
}

function numberValue(value: DecimalText | number): NumberValue {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new TypeError(`${value} is no whole number: an amount is given as decimal text.`);
  }
  return { kind: 'number', number: String(value) };
}
