import type { Component, StatedLine } from '../../billing/model/line';
import { euros } from '../../kit/french/amount';
import { quantityInWords } from '../../engine/quantity-in-words';
import type { Decimal } from '../../kit/money/decimal';
import type { QuantityName } from '../../tariffs/model';
import type { AnnexRow } from './annex-row';

/**
 * How the amount of a row comes about, a part on each line of the cell: what its columns of pupils and rate do not say.
 * `Le Robert Collège : 409,40 €`
 */
export function workingOf({ billed, difference, pupils, amount, stated }: AnnexRow): string {
  if (isProduct(pupils, stated, amount)) return '';
  const now = billed === null ? [] : billed.components.map(partInWords);
  const earlier = difference?.earlier ?? null;
  if (earlier === null) return now.join('\n');
  return [
    `Déjà facturé : ${statedInWords(earlier)}`,
    ...(now.length === 0 ? [] : ['Nouveau montant :', ...now]),
  ].join('\n');
}

/** Whether pupils and rate, which have columns of their own, make the amount of a school. */
function isProduct(
  pupils: AnnexRow['pupils'],
  { service, rate }: StatedLine,
  amount: AnnexRow['amount'],
): boolean {
  if (service !== 'primary-schools' || rate === null || pupils === null) return false;
  return pupils.times(rate).toDecimalPlaces(2).equals(amount);
}

function statedInWords({ pupils, rate, amount }: StatedLine): string {
  if (pupils === null || rate === null) return euros(amount);
  return product('pupils', pupils, rate, amount);
}

function partInWords({ label, counted, quantity, unitPrice, amount }: Component): string {
  if (counted === null || quantity === null || unitPrice === null) return `${label} : ${euros(amount)}`;
  return `${label} : ${product(counted, quantity, unitPrice, amount)}`;
}

/** In spaces that do not break, so that a narrow cell breaks before it. */
function product(counted: QuantityName, quantity: Decimal, unitPrice: Decimal, amount: Decimal): string {
  const said = `${quantityInWords(counted, quantity)} × ${euros(unitPrice)} = ${euros(amount)}`;
  return said.replaceAll(' ', '\u00a0');
}
