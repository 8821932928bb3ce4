import { euros } from '../../engine/french/amount';
import { Decimal } from '../../engine/money/decimal';
import { textKey } from '../../engine/text-key';
import type { DecimalText, SchoolYear } from '../../tariffs/model';
import { cents, decimalText, positiveCents } from '../cells/amount';
import { isSpelledNearly } from '../cells/nearly';
import { name, text } from '../cells/text';
import { yesNo } from '../cells/yes-no';
import { schoolYear } from '../cells/year';
import type { HeaderOf } from '../layout/layouts';
import type { OpenTable } from './open-table';
import type { RowRead } from './read-cells';
import { isRead, type Read, type TableRow, UNREAD } from './table-row';

export interface ChargeValues {
  readonly year: SchoolYear;
  readonly line: string;
  readonly gross: DecimalText;
  readonly subsidy: DecimalText;
  /** gross − subsidy */
  readonly net: DecimalText;
  /** null: as the line of that name that ships. */
  readonly proportional: boolean | null;
  readonly act: string;
  readonly remark: string | null;
}

export type ChargeHeader = HeaderOf<'EntCharges'>;

export interface ChargeRow extends RowRead<ChargeValues, ChargeHeader> {
  /** Whether it is the sum of the others rather than a line. */
  readonly isTotal: boolean;
}

const TOTAL = /^tota(?:l|ux)(?:[^\p{L}\p{N}]|$)/u;
/** Sums that are no total of the year, or one badly named: taken for a charge they would count twice. */
const SUM =
  /^(?:(?:s|ss|sous|grand|montant|cumul)[\s./]*tota(?:l|ux)|(?:cumul|ensemble|sommes?)(?![\p{L}\p{N}]))/u;

export function readChargeRows({ rows }: OpenTable<ChargeHeader>): readonly ChargeRow[] {
  return rows.map((row) => {
    const year = row.required('Année', schoolYear);
    const line = row.required('Ligne', name);
    const gross = row.required('Brut', cents);
    const subsidy = orZero(row.optional('Subvention', positiveCents));
    const cells = {
      year,
      line,
      gross,
      subsidy,
      net: netOf(row, gross, subsidy),
      proportional: row.optional('Proportionnelle', yesNo),
      act: row.required('Acte', name),
      remark: row.optional('Remarque', text),
    };
    const isTotal = isRead(line) && TOTAL.test(textKey(line));
    if (isRead(line) && !isTotal && isSum(line)) row.fail('subtotal', { found: line }, 'Ligne');
    return { row, cells, isTotal };
  });
}

function isSum(line: string): boolean {
  const key = textKey(line);
  const [first = ''] = key.split(/[^\p{L}]/u);
  return SUM.test(key) || isSpelledNearly(first, 'total');
}

function orZero(subsidy: Read<DecimalText | null>): Read<DecimalText> {
  return subsidy ?? '0.00';
}

function netOf(
  row: TableRow<ChargeHeader>,
  gross: Read<DecimalText>,
  subsidy: Read<DecimalText>,
): Read<DecimalText> {
  // What the column calculates from a fault is no fault of its own.
  if (!isRead(gross) || !isRead(subsidy)) return UNREAD;
  const written = row.optional('Net', cents);
  if (!isRead(written)) return UNREAD;
  const net = new Decimal(gross).minus(subsidy);
  if (written !== null && !net.equals(written)) {
    row.fail('netDiffers', { found: euros(written), expected: euros(net) }, 'Net');
    return UNREAD;
  }
  if (new Decimal(subsidy).gt(0) && new Decimal(subsidy).gt(gross)) {
    row.warn('subsidyAboveGross', { subsidy: euros(subsidy), gross: euros(gross) }, 'Subvention');
  }
  return decimalText(net);
}
