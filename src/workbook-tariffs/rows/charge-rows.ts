import { cents, choice, decimalText, name, positiveCents, schoolYear, text, yesNo } from '../cells/readers';
import { euros } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import { textKey } from '../../kit/text-key';
import type { DecimalText, SchoolYear } from '../../tariffs/model';
import { isSpelledNearly } from '../cells/nearly';
import type { HeaderOf } from '../layout/layouts';
import { TYPE_WORDS, type FigureType } from '../layout/words';
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
  readonly type: FigureType;
}

export type ChargeHeader = HeaderOf<'EntCharges'>;

export interface ChargeRow extends RowRead<ChargeValues, ChargeHeader> {
  /** Whether it is the sum of the charges rather than a line. */
  readonly isTotal: boolean;
}

const TOTAL = /^tota(?:l|ux)(?:[^\p{L}\p{N}]|$)/u;
/** Sums that are no total of the year, or one badly named: taken for a charge they would count twice. */
const SUM =
  /^(?:(?:s|ss|sous|grand|montant|cumul)[\s./]*tota(?:l|ux)|(?:cumul|ensemble|sommes?)(?![\p{L}\p{N}]))/u;

/** Names of what comes in: without a type such a row may be a charge or a product, and the balance changes by twice it. */
const PRODUCT = /^(?:part du budget|subventions?|feder|recettes?)(?![\p{L}\p{N}])/u;

const type = choice<FigureType>(
  (Object.keys(TYPE_WORDS) as FigureType[]).map((value) => [value, TYPE_WORDS[value]]),
);

export function readChargeRows({ rows }: OpenTable<ChargeHeader>): readonly ChargeRow[] {
  return rows.map((row) => {
    const year = row.required('Année', schoolYear);
    const line = row.required('Ligne', name);
    const is = typeOf(row, line);
    const isProduct = isRead(is) && is !== 'charge';
    const gross = row.required('Brut', isProduct ? positiveCents : cents);
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
      type: is,
    };
    const saysTotal = isRead(line) && TOTAL.test(textKey(line));
    const isTotal = saysTotal && !isProduct;
    if (isRead(line) && !isTotal && (saysTotal || isSum(line)))
      row.fail('subtotal', { found: line }, 'Ligne');
    if (isProduct && isRead(subsidy) && !new Decimal(subsidy).isZero())
      row.fail('productReduced', { subsidy: euros(subsidy) }, 'Subvention');
    return { row, cells, isTotal };
  });
}

function typeOf(row: TableRow<ChargeHeader>, line: Read<string>): Read<FigureType> {
  const written = row.optional('Type', type);
  if (written === null && isRead(line) && PRODUCT.test(textKey(line))) {
    row.fail('typeAsked', { found: line, accepted: Object.values(TYPE_WORDS) }, 'Type');
    return UNREAD;
  }
  return written ?? 'charge';
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
