import type { SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import type { Decimal } from '../../kit/money/decimal';
import { Problem } from '../problem';
import { priceBy, type Priced } from '../pricing';
import { lessSubsidies } from '../rules/less-subsidies';
import { evaluate } from '../rules/calculations';

/** What an EPCI asks of Nord-Pas-de-Calais Numérique. */
export interface NpdcService {
  readonly pupils: Decimal;
  /** Whether the flat option (accompagnement forfaitaire) is taken. */
  readonly option: boolean;
  readonly halfDays: Decimal;
  /** Subsidies paid by communes, in euros, ≥ 0. */
  readonly subsidies: Decimal;
}

/**
 * Contribution of an EPCI to Nord-Pas-de-Calais Numérique, € TTC: base, option and half-days, less subsidies, never
 * below 0 (conditions of the service, article 5). An estimate for school years from 2017-2018 on, pending the yearly
 * vote, which "takes account" of the subsidies: by the reading that ships, it deducts them in full from this EPCI's.
 *
 * @throws Problem `serviceNotPriced` (before 2017-2018), `subsidiesOfAll` where the workbook has subsidies deducted from
 *   the whole, before it is shared
 */
export function priceNpdc(book: TariffBook, service: NpdcService, year: SchoolYear): Priced<'TTC'> {
  const { pupils, halfDays, option, subsidies } = service;
  const reading = subsidies.isZero() ? 'deducted' : book.readings.choice('npdc-subventions');
  const priced = priceBy(book, { tariff: 'npdc', year, basis: 'TTC' }, (rule) => {
    const charges = (part: { readonly optional?: boolean }) => part.optional !== true || option;
    const gross = evaluate(rule, { quantities: { pupils, halfDays }, charges }, 'TTC');
    return reading === 'deducted' ? lessSubsidies(gross, subsidies) : gross;
  });
  if (reading === 'beforeSharing') throw new Problem('subsidiesOfAll', {});
  if (subsidies.isZero()) return priced;
  const remark =
    reading === 'deducted'
      ? 'Subventions des communes déduites de cet EPCI en totalité (lecture retenue : le vote en « tient compte »).'
      : 'Subventions des communes non déduites (lecture du classeur).';
  return { ...priced, remarks: [...priced.remarks, remark] };
}
