import { Decimal } from '../../kit/money/decimal';

/** Products above the charges, beneath them, or equal to them to the cent. */
export type BalanceKind = 'surplus' | 'deficit' | 'even';

/** What a balance is called: an equilibrium is exactly 0,00 €. */
export const BALANCE_WORDS: Readonly<Record<BalanceKind, string>> = {
  surplus: 'excédent',
  deficit: 'déficit',
  even: 'équilibre',
};

/** @param balance products − charges, € TTC; told to the cent, as it is written */
export function kindOfBalance(balance: Decimal): BalanceKind {
  const cents = balance.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  if (cents.isZero()) return 'even';
  return cents.isPositive() ? 'surplus' : 'deficit';
}
