import type { CellValue } from '../../kit/cells/cell';
import type { Decimal } from '../../kit/money/decimal';
import type { Category, IsoDate } from '../../tariffs/model';
import type { Priced } from '../../engine/pricing';
import type { PayerIdentity } from '../model/payer';
import type { RowRef } from '../model/source';

/** What a row says, as far as it could be read; what could not be has been reported. */
export interface ReadRow {
  readonly row: RowRef;
  readonly subject: 'establishment' | 'epci';
  readonly school: string | null;
  readonly uai: string | null;
  readonly insee: string | null;
  readonly communeName: string | null;
  readonly epciName: string | null;
  readonly epciSiren: string | null;
  readonly payer: PayerIdentity | null;
  readonly serviceCode: string | null;
  readonly engagement: string | null;
  readonly countDate: IsoDate | null;
  readonly pupils: Decimal | null;
  /** null where the service has no categories. */
  readonly category: Category | null;
  readonly priced: Priced<'TTC'> | null;
  /** In French, beside those of the price. */
  readonly remarks: readonly string[];
  readonly aside: readonly CellValue[];
}
