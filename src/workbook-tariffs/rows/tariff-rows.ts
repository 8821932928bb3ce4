import { budgetYear, choice, count, eitherYear, name, price, schoolYear, text } from '../cells/readers';
import type { BudgetYear, DecimalText, PriceBasis, SchoolYear } from '../../tariffs/model';
import type { HeaderOf } from '../layout/layouts';
import { BASIS_WORDS } from '../layout/words';
import type { OpenTable } from './open-table';
import type { RowRead } from './read-cells';
import type { Service, Services } from './services';
import { isRead, type Read, type TableRow } from './table-row';

export type Year = SchoolYear | BudgetYear;

export interface TariffValues {
  readonly service: string;
  readonly from: Year;
  /** null: the same as the first. */
  readonly to: Year | null;
  readonly act: string;
  readonly item: string | null;
  readonly component: string;
  readonly low: number | null;
  readonly high: number | null;
  /** null: on quote. */
  readonly amount: DecimalText | null;
  readonly unit: string | null;
  readonly basis: PriceBasis | null;
  readonly remark: string | null;
}

export type TariffHeader = HeaderOf<'EntTarifs'>;

/** Years that a row may be about; `to` is null where its last year cannot be told. */
export interface YearSpan {
  readonly from: Year;
  readonly to: Year | null;
}

export interface TariffRow extends RowRead<TariffValues, TariffHeader> {
  /** null where the row does not say. */
  readonly service: Service | null;
  /** Its years, where it says them soundly. */
  readonly period: { readonly from: Year; readonly to: Year } | null;
  /** The years that it may be about; null where nobody can tell: it may be any. */
  readonly span: YearSpan | null;
}

const BASES: readonly PriceBasis[] = ['TTC', 'HT', 'unstated'];
const basis = choice(BASES.map((value) => [value, BASIS_WORDS[value]] as const));

export function readTariffRows({ rows }: OpenTable<TariffHeader>, services: Services): readonly TariffRow[] {
  return rows.map((row) => {
    const named = row.required('Service', name);
    const service = isRead(named) ? services.named(named) : null;
    const year = yearReader(service);
    const cells = {
      service: named,
      from: row.required('Première année', year),
      to: row.optional('Dernière année', year),
      act: row.required('Acte', name),
      item: row.optional('Article', text),
      component: row.required('Composante', name),
      low: row.optional('De', count),
      high: row.optional('À', count),
      amount: row.optional('Montant', price),
      unit: row.optional('Unité', name),
      basis: row.optional('Base', basis),
      remark: row.optional('Remarque', text),
    };
    return { row, cells, service, ...yearsOf(row, cells.from, cells.to) };
  });
}

function yearReader(service: Service | null) {
  if (service?.known == null) return eitherYear;
  return service.known.yearKind === 'school' ? schoolYear : budgetYear;
}

function yearsOf(
  row: TableRow<TariffHeader>,
  from: Read<Year>,
  to: Read<Year | null>,
): Pick<TariffRow, 'period' | 'span'> {
  if (!isRead(from)) return { period: null, span: null };
  if (!isRead(to)) return { period: null, span: { from, to: null } };
  const last = to ?? from;
  if (typeof last !== typeof from) {
    row.fail('yearKindDiffers', { service: String(from), found: String(last) }, 'Dernière année');
    return { period: null, span: null };
  }
  if (from > last) {
    row.fail('periodReversed', { from: String(from), to: String(last) }, 'Dernière année');
    return { period: null, span: null };
  }
  return { period: { from, to: last }, span: { from, to: last } };
}
