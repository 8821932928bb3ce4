import type { PriceBasis, Tariff, Version } from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';
import type { TariffBook } from '../book/tariff-book';
import { citation } from '../citation';
import { inOrder, SPAN_IN_WORDS } from '../years/span';

export const SERVICES_HEADER = [
  'Identifiant',
  'Service',
  'Payeur',
  'Unité',
  'Base',
  'Années tarifées',
  'Acte',
] as const;

/** A price basis, as a list of prices says it. */
export const BASIS_IN_WORDS: Readonly<Record<PriceBasis, string>> = {
  TTC: 'TTC',
  HT: 'HT',
  unstated: 'non précisée',
};

/** A row of the list of services, in French. */
export interface ServiceRow {
  readonly cells: readonly string[];
  /** null for a service that the sources only mention. */
  readonly service: Tariff<Decimal> | null;
  /** Its version of the latest years. */
  readonly last: Version<Decimal> | undefined;
}

/** The services of a book in its order, then those that the sources only mention; the act is that of the last version. */
export function servicesTable(book: TariffBook): readonly ServiceRow[] {
  const priced = new Set(book.data.tariffs.map(({ id }) => id));
  return [
    ...book.data.tariffs.map((service) => rowOf(book, service)),
    ...book.data.unpriced
      .filter(({ id }) => !priced.has(id))
      .map(({ id, label }) => ({
        service: null,
        last: undefined,
        cells: [id, label, '', '', '', 'prix absent des sources', ''],
      })),
  ];
}

function rowOf(book: TariffBook, service: Tariff<Decimal>): ServiceRow {
  const { id, label, payer, unit, priceBasis } = service;
  const versions = inOrder(service.versions);
  const last = versions.at(-1);
  const years = versions.map(SPAN_IN_WORDS.fr).join(', ');
  const act = last === undefined ? '' : citation(book.act(last.act));
  return { service, last, cells: [id, label, payer, unit, BASIS_IN_WORDS[priceBasis], years, act] };
}
