import type {
  Category,
  ChargeStatement,
  PupilCount,
  PupilGroup,
  Rate,
  ReadingChoices,
  TariffData,
} from '../../src/tariffs/model';
import { minimalData, tariff, version } from '../support/minimal-data';

/** The year of the minimal data, of which a test changes one table. */
export const YEAR = '2030-2031';

export const MEMBERS = 'Territoires membres, dans la Somme';
export const MEMBERS_ELSEWHERE = 'Territoires membres hors de la Somme';
export const OTHERS = 'Communes de la Somme hors territoires membres';

/** Pupils by group, the total their sum. */
export function counting(...groups: readonly PupilGroup[]): Partial<TariffData> {
  return {
    pupils: [{ ...pupilCount(), total: groups.reduce((sum, { pupils }) => sum + pupils, 0), groups }],
  };
}

/** Pupils of which the total alone is known. */
export function countingInAll(total: number): Partial<TariffData> {
  return { pupils: [{ ...pupilCount(), total, groups: null }] };
}

export function group(pupils: number, ...categories: readonly Category[]): PupilGroup {
  return { categories, pupils, source: null };
}

/** A workbook's vote, which may lack a rate; no vote at all where it has none. */
export function voting(
  rates: Readonly<Partial<Record<Category, string | Rate>>>,
  act = 'vote-2030',
): Partial<TariffData> {
  const [, ...others] = minimalData().tariffs;
  const amounts = Object.entries(rates).map(([category, rate]) => [
    category,
    typeof rate === 'string' ? { amount: rate } : rate,
  ]);
  const rule = {
    kind: 'perUnit',
    per: ['pupils'],
    rates: Object.fromEntries(amounts) as Record<string, Rate>,
  } as const;
  const origin = { table: 'EntTarifs', rows: [5] } as const;
  const versions = amounts.length === 0 ? [] : [version(YEAR, rule, { act, origin })];
  return { tariffs: [tariff('primary-schools', 'school', versions), ...others] };
}

/** The charges of the minimal data, changed. */
export function charging(changes: Partial<ChargeStatement>): Partial<TariffData> {
  return { charges: minimalData().charges.map((charges) => ({ ...charges, ...changes })) };
}

/** The workbook's own reading of what charges are divided by. */
export function dividingBy(choice: ReadingChoices['denominateur']): Partial<TariffData> {
  return { readings: [{ reading: 'denominateur', choice, keptOn: null, author: null, note: null }] };
}

function pupilCount(): Omit<PupilCount, 'total' | 'groups'> {
  return { schoolYear: YEAR, act: 'vote-2030', scope: 'élèves du département', source: null };
}
