import { euros } from '../../../kit/french/amount';
import type { Decimal } from '../../../kit/money/decimal';

/** An amount that shows its sign, whichever it is: +838,24 €. */
export function signed(amount: Decimal): string {
  return amount.gt(0) ? `+${euros(amount)}` : euros(amount);
}
