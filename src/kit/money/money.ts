import { Decimal, type DecimalValue } from './decimal';

/** Hors taxes, toutes taxes comprises, or not stated by the source. */
export type PriceBasis = 'HT' | 'TTC' | 'unstated';

/** An exact amount in euros on one price basis; amounts of two bases do not add up. */
export class Money<B extends PriceBasis = PriceBasis> {
  private constructor(
    readonly exact: Decimal,
    readonly basis: B,
  ) {}

  static of<B extends PriceBasis>(euros: DecimalValue, basis: B): Money<B> {
    return new Money(new Decimal(euros), basis);
  }

  plus(other: Money<NoInfer<B>>): Money<B> {
    return new Money(this.exact.plus(this.sameBasis(other)), this.basis);
  }

  minus(other: Money<NoInfer<B>>): Money<B> {
    return new Money(this.exact.minus(this.sameBasis(other)), this.basis);
  }

  times(quantity: DecimalValue): Money<B> {
    return new Money(this.exact.times(quantity), this.basis);
  }

  dividedBy(quantity: DecimalValue): Money<B> {
    return new Money(this.exact.dividedBy(quantity), this.basis);
  }

  atLeast(floor: DecimalValue): Money<B> {
    return new Money(Decimal.max(this.exact, floor), this.basis);
  }

  atMost(cap: DecimalValue): Money<B> {
    return new Money(Decimal.min(this.exact, cap), this.basis);
  }

  // The type parameter is gone at run time, and workbook data chooses the basis then.
  private sameBasis(other: Money): Decimal {
    if (other.basis !== this.basis) {
      throw new TypeError(`An amount ${other.basis} cannot be added to an amount ${this.basis}.`);
    }
    return other.exact;
  }
}

/** An amount in euros rounded to the cent; made by `roundToCent` alone. */
export class RoundedMoney<B extends PriceBasis = PriceBasis> {
  /** @internal */
  constructor(
    readonly euros: Decimal,
    readonly basis: B,
  ) {}

  /** The double nearest to the amount: what a cell holds. */
  toNumber(): number {
    return this.euros.toNumber();
  }
}

/** The one crossing from exact to rounded: half up, half away from zero for a negative amount. */
export function roundToCent<B extends PriceBasis>(money: Money<B>): RoundedMoney<B> {
  // Plus 0: -0.001 rounds to -0, whose sign a cell or a sheet could show.
  return new RoundedMoney(money.exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).plus(0), money.basis);
}
