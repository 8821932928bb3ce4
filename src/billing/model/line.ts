import type { CellValue } from '../../kit/cells/cell';
import type { Decimal } from '../../kit/money/decimal';
import type { Act, Category, IsoDate, QuantityName, SchoolYear } from '../../tariffs/model';
import type { Payer, PayerIdentity } from './payer';
import type { BillingService } from './service';
import type { RowRef } from './source';

/**
 * What a line bills: a school or a college; an EPCI (Nord-Pas-de-Calais Numérique); Labomep, due once for all
 * colleges; or the subsidies deducted from the colleges' bill.
 */
export type Subject = 'establishment' | 'epci' | 'allColleges' | 'subsidies';

/** What an annex states of a line, and can be read back from it: enough to know what was billed, and to whom. */
export interface StatedLine {
  readonly schoolYear: SchoolYear;
  readonly service: BillingService;
  readonly subject: Subject;
  readonly school: string | null;
  readonly uai: string | null;
  /** Of the commune of the school. */
  readonly insee: string | null;
  readonly epciName: string | null;
  readonly epciSiren: string | null;
  readonly payer: PayerIdentity;
  /** null for a line that counts none. */
  readonly pupils: Decimal | null;
  /** € TTC per pupil; null where the amount has several components. */
  readonly rate: Decimal | null;
  /** € TTC, to the cent; negative for subsidies, and for what an annex of differences takes back. */
  readonly amount: Decimal;
}

/** One part of a line's calculation (base de liquidation): quantity × unit price, or a fixed amount. */
export interface Component {
  readonly label: string;
  /** In a word or two, as the object of a title names it: `maxicours`; null for a tariff that is not a sum of parts. */
  readonly name: string | null;
  /** What the quantity counts; null for a fixed amount. */
  readonly counted: QuantityName | null;
  /** null for a fixed amount. */
  readonly quantity: Decimal | null;
  /** € TTC; null where the tariff's rule is no plain product. */
  readonly unitPrice: Decimal | null;
  /** € TTC, exact; negative for subsidies deducted. */
  readonly amount: Decimal;
}

/** A billed line with its bases de liquidation. */
export interface BilledLine extends StatedLine {
  /** null for Labomep and for the colleges' subsidies, which no row holds. */
  readonly row: RowRef | null;
  readonly payer: Payer;
  readonly serviceCode: string | null;
  readonly engagement: string | null;
  readonly communeName: string | null;
  /** The zone of the tariff; null where the service has none. */
  readonly category: Category | null;
  /** When the pupils were counted. */
  readonly countDate: IsoDate | null;
  readonly components: readonly Component[];
  /** The act that set the rate; null for subsidies. */
  readonly act: Act | null;
  /** Article or point of the act. */
  readonly item: string | null;
  /** Readings kept, reservations and what the row's former codes mean, in French. */
  readonly remarks: readonly string[];
  /** Cells of the columns that bill nothing, in the order of `ColumnReading.aside`. */
  readonly aside: readonly CellValue[];
}
