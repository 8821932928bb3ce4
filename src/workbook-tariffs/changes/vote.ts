import { shippedBook } from '../../engine/book/shipped-book';
import type { DecimalText, TariffId } from '../../tariffs/model';
import type { TableChange } from '../../workbook/table-change';
import { recordOf } from '../file/records';
import { TABLE_LAYOUTS } from '../layout/layouts';
import type { ActValues } from '../rows/acts';
import { Services } from '../rows/services';
import { readTariffRows, type Year } from '../rows/tariff-rows';
import type { TablesAsRead } from '../rows/tables-as-read';
import { actChanges } from './acts';
import { reciteChanges, type CitingRows } from './citing';
import { overtakenDrafts } from './overtaken-drafts';
import { replaceRows } from './replace-rows';
import { rowsWhere } from './rows-of';

/** The vote of a tariff that ships, for one year. */
export interface Vote {
  readonly act: ActValues;
  readonly tariff: TariffId;
  /** School year or budget year, as the tariff asks. */
  readonly year: Year;
  readonly prices: readonly VotedPrice[];
}

export interface VotedPrice {
  /** As EntTarifs calls it: a category, `plancher`, a part of the tariff… */
  readonly component: string;
  /** null: on quote. */
  readonly amount: DecimalText | null;
  readonly item?: string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly remark?: string | null;
}

/**
 * Registers a vote: its act, and its prices in the place of those of the same tariff and year. A draft goes once
 * nothing rests on it.
 *
 * @param carried rows of charges and pupils that cite the vote from now on
 */
export function voteChanges(
  tables: TablesAsRead,
  vote: Vote,
  carried: readonly CitingRows[] = [],
): readonly TableChange[] {
  const { act, tariff, year, prices } = vote;
  const services = new Services(shippedBook.data);
  const { label, unit, priceBasis } = shippedBook.tariff(tariff);
  const layout = TABLE_LAYOUTS.EntTarifs;
  const replaced = rowsWhere(
    layout,
    tables.EntTarifs,
    (table) => readTariffRows(table, services),
    ({ service, period }) => service?.id === tariff && period?.from === year && period.to === year,
  );
  const records = prices.map((price) =>
    recordOf.EntTarifs({
      service: label,
      from: year,
      to: null,
      act: act.key,
      item: price.item ?? null,
      component: price.component,
      low: price.low ?? null,
      high: price.high ?? null,
      amount: price.amount,
      unit,
      basis: priceBasis,
      remark: price.remark ?? null,
    }),
  );
  return [
    ...actChanges(tables, act, overtakenDrafts(tables, [{ table: 'EntTarifs', rows: replaced }, ...carried])),
    ...replaceRows(layout, tables.EntTarifs, replaced, records),
    ...reciteChanges(tables, carried, act.key),
  ];
}
