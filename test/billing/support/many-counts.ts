import type { SourceTable } from '../../../src/billing/model/source';
import { COMMUNES } from '../../../src/tariffs/communes';
import { SOUND, table, uai } from './counts';

const IN_SOMME = COMMUNES.filter(({ department }) => department === '80');
const PAYERS = 500;

/** As many sound rows, which differ by school, UAI, commune, pupils and payer. */
export function manyCounts(rows: number): SourceTable {
  return table(
    Array.from({ length: rows }, (_none, index) => {
      const commune = IN_SOMME[index % IN_SOMME.length];
      return {
        ...SOUND,
        UAI: uai(800_000 + (index % 9_999) + Math.floor(index / 9_999) * 1_000_000),
        Commune: commune?.name ?? '',
        'Code INSEE': commune?.code ?? '',
        Établissement: `École ${index}`,
        Élèves: 1 + (index % 300),
        Payeur: `Payeur ${index % PAYERS}`,
        SIRET: null,
      };
    }),
  );
}
