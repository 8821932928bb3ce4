import { textKey } from '../../kit/text-key';
import type { Decimal } from '../../kit/money/decimal';
import type { Tariff, TariffData, TariffId } from '../../tariffs/model';
import { isNearly, wordsOf } from '../cells/nearly';

/** The service that a row of EntTarifs names: one that ships, or a new one. */
export interface Service {
  readonly id: TariffId;
  readonly label: string;
  /** null for a service that the workbook adds. */
  readonly known: Tariff<Decimal> | null;
  /** Whether not even the sources mention it. */
  readonly isUnheardOf: boolean;
}

/** What many services are called. */
const COMMON: ReadonlySet<string> = new Set(
  wordsOf(
    'abonnement accès ateliers contribution cotisation ENT EPCI numérique participation prix service tarif',
  ),
);

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

  /** The services that a name of none of them may mean by a slip, or by a short word of the office. */
  nearly(text: string): readonly Service[] {
    const words = wordsOf(text).filter((word) => !COMMON.has(word));
    const known = new Set([...this.byName.values()].filter(({ isUnheardOf }) => !isUnheardOf));
    return [...known].filter(({ id, label, known: tariff }) => {
      const short = wordsOf(tariff?.names?.join(' ') ?? '');
      const isShort = words.length > 0 && words.every((word) => short.includes(word));
      return isShort || isNearly(text, label) || isNearly(text, id);
    });
  }

  private add(service: Service): void {
    this.byName.set(textKey(service.id), service);
    this.byName.set(textKey(service.label), service);
  }
}
