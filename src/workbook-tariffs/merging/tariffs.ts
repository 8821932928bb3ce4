import type { Decimal } from '../../kit/money/decimal';
import { textKey } from '../../kit/text-key';
import type { Tariff, TariffData } from '../../tariffs/model';
import { isSpelledNearly } from '../cells/nearly';
import type { CitedActs } from '../rows/acts';
import { groupedBy } from '../rows/groups';
import type { Service, Services } from '../rows/services';
import type { TariffRow, YearSpan } from '../rows/tariff-rows';
import { knownService, PARTIAL, pricesTerritories } from './known-service';
import { isMeantAsNew, newService, newTariff } from './new-service';
import { ANY_YEAR, periodsOf } from './periods';
import { mergedVersions } from './versions';

/**
 * The tariffs that ship, as the rows of EntTarifs amend them, and those that the rows add.
 *
 * @param shipped as the files hold them
 * @param loaded the same, validated
 * @param services those that ship and those that the rows name
 */
export function mergedTariffs(
  shipped: readonly Tariff[],
  loaded: TariffData<Decimal>,
  rows: readonly TariffRow[],
  services: Services,
  acts: CitedActs,
): readonly Tariff[] {
  const merged = new Map(shipped.map((tariff) => [tariff.id, tariff]));
  const groups = groupedBy(rows, (row) => row.service);
  const unconfirmed = [...groups].flatMap(([service, priced]) =>
    service?.isUnheardOf === true && !isSaidToBeNew(priced) ? [service] : [],
  );
  for (const [service, priced] of groups) {
    if (service === null) {
      refuseAnyTariff(priced);
      continue;
    }
    if (service.known !== null) {
      const { accepted, refused } = periodsOf(service, priced, knownService(service.known), acts);
      const tariff = merged.get(service.id);
      if (tariff === undefined) throw new TypeError(`The tariff "${service.id}" does not ship.`);
      merged.set(tariff.id, { ...tariff, versions: mergedVersions(tariff.versions, accepted, refused) });
      continue;
    }
    const near = unconfirmed.includes(service) ? nearlyMeant(service, priced, services, unconfirmed) : [];
    if (near.length > 0) {
      const labels = near.map(({ label }) => label);
      for (const { row } of priced) {
        row.fail('serviceNearly', { found: service.label, near: labels }, 'Service');
      }
      for (const meant of [service, ...near]) refuseService(meant, priced);
      continue;
    }
    if (!isMeantAsNew(priced)) {
      const known = loaded.tariffs.map(({ label }) => label);
      for (const { row } of priced) row.fail('serviceUnknown', { found: service.label, known }, 'Service');
      refuseAnyTariff(priced);
      continue;
    }
    const added = newTariff(service, priced);
    if (added === null) {
      refuseService(service, priced);
      continue;
    }
    const { accepted } = periodsOf(service, priced, newService(added), acts);
    // A slip of the pen in a known name would otherwise pass unseen.
    if (service.isUnheardOf) priced[0]?.row.warn('newService', { service: added.label }, 'Service');
    if (accepted.length > 0) merged.set(added.id, { ...added, versions: accepted });
  }
  return [...merged.values()];
}

/** A new service is added beside one of nearly its name, or with prices by territory, on the user's word alone. */
function nearlyMeant(
  service: Service,
  rows: readonly TariffRow[],
  services: Services,
  unconfirmed: readonly Service[],
): readonly Service[] {
  const shipped = services.nearly(service.label);
  if (shipped.length > 0) return shipped;
  const added = unconfirmed.filter(
    (other) => other !== service && isSpelledNearly(other.label, service.label),
  );
  return rows.some(pricesTerritories) ? [...added, services.named(PARTIAL)] : added;
}

const SAYS_NEW = /^nouveau service(?![\p{L}\p{N}])/u;

function isSaidToBeNew(rows: readonly TariffRow[]): boolean {
  return rows.some(({ cells: { remark } }) => typeof remark === 'string' && SAYS_NEW.test(textKey(remark)));
}

/** A row of no service that anybody knows may be a slip of the pen for any: none has an answer in its years. */
function refuseAnyTariff(rows: readonly TariffRow[]): void {
  refuseService(null, rows);
}

function refuseService(service: Service | null, rows: readonly TariffRow[]): void {
  for (const { row, span } of rows) {
    const years = span !== null && isSure(service, span) ? span : ANY_YEAR;
    row.refuse({ about: 'tariff', tariff: service?.id ?? null, ...years, rateKey: null });
  }
}

/**
 * Whether a row's years are those of the service: a year of the other kind is one that nobody can tell, and a bare 2025
 * of no service that anybody knows may be a school year badly written.
 */
function isSure(service: Service | null, { from }: YearSpan): boolean {
  const isSchool = typeof from === 'string';
  if (service === null) return isSchool;
  return service.known === null || isSchool === (service.known.yearKind === 'school');
}
