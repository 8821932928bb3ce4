import { textKey } from '../../engine/text-key';
import type { Decimal } from '../../engine/money/decimal';
import type { Tariff, TariffData, TariffId } from '../../tariffs/model';

/** The service that a row of EntTarifs names: one that ships, or a new one. */
export interface Service {
  readonly id: TariffId;
  readonly label: string;
  /** null for a service that the workbook adds. */
  readonly known: Tariff<Decimal> | null;
  /** Whether not even the sources mention it. */
  readonly isUnheardOf: boolean;
}

/** Finds services by their id or label. */
export class Services {
  private readonly byName = new Map<string, Service>();

  constructor(shipped: TariffData<Decimal>) {
    // A service that the sources only mention is one that the workbook may price, under its own name.
    for (const { id, label } of shipped.unpriced) this.add({ id, label, known: null, isUnheardOf: false });
    for (const known of shipped.tariffs) {
      this.add({ id: known.id, label: known.label, known, isUnheardOf: false });
    }
  }

  named(text: string): Service {
    const key = textKey(text);
    const found = this.byName.get(key);
    if (found !== undefined) return found;
    // A prefix that no shipped tariff bears.
    const added: Service = {
      id: `classeur:${key.replace(/ /g, '-')}`,
      label: text,
      known: null,
      isUnheardOf: true,
    };
    this.byName.set(key, added);
    return added;
  }

  private add(service: Service): void {
    this.byName.set(textKey(service.id), service);
    this.byName.set(textKey(service.label), service);
  }
}
