import type { Decimal } from '../../engine/money/decimal';
import type { Tariff, TariffData } from '../../tariffs/model';
import type { CitedActs } from '../rows/acts';
import { groupedBy } from '../rows/groups';
import type { TariffRow } from '../rows/tariff-rows';
import { knownService } from './known-service';
import { isMeantAsNew, newService, newTariff } from './new-service';
import { ANY_YEAR, periodsOf } from './periods';
import { mergedVersions } from './versions';

/**
 * The tariffs that ship, as the rows of EntTarifs amend them, and those that the rows add.
 *
 * @param shipped as the files hold them
 * @param loaded the same, validated
 */
export function mergedTariffs(
  shipped: readonly Tariff[],
  loaded: TariffData<Decimal>,
  rows: readonly TariffRow[],
  acts: CitedActs,
): readonly Tariff[] {
  const merged = new Map(shipped.map((tariff) => [tariff.id, tariff]));
  for (const [service, priced] of groupedBy(rows, (row) => row.service)) {
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
    if (!isMeantAsNew(priced)) {
      const known = loaded.tariffs.map(({ label }) => label);
      for (const { row } of priced) row.fail('serviceUnknown', { found: service.label, known }, 'Service');
      refuseAnyTariff(priced);
      continue;
    }
    const added = newTariff(service, priced);
    if (added === null) {
      refuseService(service.id, priced);
      continue;
    }
    const { accepted } = periodsOf(service, priced, newService(added), acts);
    // A slip of the pen in a known name would otherwise pass unseen.
    if (service.isUnheardOf) priced[0]?.row.warn('newService', { service: added.label }, 'Service');
    if (accepted.length > 0) merged.set(added.id, { ...added, versions: accepted });
  }
  return [...merged.values()];
}

/** A row of no service that anybody knows may be a slip of the pen for any: none has an answer in its years. */
function refuseAnyTariff(rows: readonly TariffRow[]): void {
  refuseService(null, rows);
}

function refuseService(tariff: string | null, rows: readonly TariffRow[]): void {
  for (const { row, span } of rows) {
    // Where no service is known, a bare 2025 may be a budget year as well as a school year badly written.
    const isSure = span !== null && (tariff !== null || typeof span.from === 'string');
    row.refuse({ about: 'tariff', tariff, ...(isSure ? span : ANY_YEAR), rateKey: null });
  }
}
