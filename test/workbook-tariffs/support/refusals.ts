import type { RefusedScope, Refusal } from '../../../src/engine/book/refusals';
import type { WorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';

/** What a reading refuses, each with its row: `5 tariff primary-schools 2024-2025..2024-2025 membre`. */
export function refused({ book }: WorkbookTariffs): readonly string[] {
  const { all } = book.refusals as unknown as { readonly all: readonly Refusal[] };
  return all.map((refusal) => `${refusal.row ?? refusal.table ?? '*'} ${scope(refusal)}`);
}

function scope(refusal: RefusedScope): string {
  const any = (value: string | null) => value ?? '*';
  switch (refusal.about) {
    case 'tariff': {
      const { tariff, from, to, rateKey } = refusal;
      return `tariff ${any(tariff)} ${from ?? '*'}..${to ?? '*'} ${any(rateKey)}`;
    }
    case 'charges':
      return `charges ${any(refusal.year)} ${any(refusal.line)}`;
    case 'otherProducts':
      return `otherProducts ${any(refusal.year)}`;
    case 'pupils':
      return `pupils ${any(refusal.year)} ${any(refusal.category)}`;
    case 'membership':
      return `membership ${any(refusal.siren)}`;
    case 'reading':
      return `reading ${any(refusal.reading)}`;
  }
}
