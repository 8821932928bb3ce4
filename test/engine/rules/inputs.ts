import type { RuleInputs } from '../../../src/engine/rules/inputs';
import { Decimal } from '../../../src/kit/money/decimal';
import type { QuantityName } from '../../../src/tariffs/model';

/** Rule inputs with these quantities. */
export function counting(quantities: Partial<Record<QuantityName, number | string>>): RuleInputs {
  const entries = Object.entries(quantities).map(([name, value]) => [name, new Decimal(value)] as const);
  return { quantities: Object.fromEntries(entries) };
}

export const decimal = (text: string) => new Decimal(text);
