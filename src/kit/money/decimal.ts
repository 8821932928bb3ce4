import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The only decimal type. 40 digits hold any product of amounts (10¹²), quantities (10⁹) and rates without
 * loss, where the library's default of 20 drops cents; half up is half away from zero, as for amounts owed.
 */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, defaults: true });

export type Decimal = DecimalJs;

/** What a decimal can be made of. */
export type DecimalValue = DecimalJs.Value;

/** A decimal number written with a point, such as "7.40": data never holds money as a JavaScript number. */
export type DecimalText = string;
