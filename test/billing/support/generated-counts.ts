import type { CellValue } from '../../../src/kit/cells/cell';
import fc from 'fast-check';
import { COMMUNES } from '../../../src/tariffs/communes';
import { siret, uai } from './counts';

/** A sound row of primary schools. */
export type CountRow = Readonly<Record<string, CellValue>>;

/** Communes whose pupils are billed, under both rates. */
const BILLABLE = COMMUNES.filter(
  ({ department, epci }) => department === '80' || epci.siren === '247600588' || epci.siren === '200070985',
);

/** Payers, each with its SIRET or without. */
const PAYERS: readonly (readonly [name: string, siret: string | null])[] = [
  ['SIVOS de la Vallée', siret('20009990000010')],
  ['RPI des Trois Villages', siret('20009980000010')],
  ['CC du Vimeu', siret('20007094400010')],
  ['Syndicat scolaire du Ponthieu', null],
  ['Commune nouvelle', null],
];

interface School {
  readonly number: number;
  readonly commune: (typeof BILLABLE)[number];
  readonly pupils: number;
  readonly payer: (typeof PAYERS)[number];
}

const school = fc.record({
  number: fc.integer({ min: 1, max: 9_999 }),
  commune: fc.constantFrom(...BILLABLE),
  pupils: fc.integer({ min: 0, max: 900 }),
  payer: fc.constantFrom(...PAYERS),
});

/** Schools that differ by their UAI. */
export const schools: fc.Arbitrary<School[]> = fc.uniqueArray(school, {
  selector: ({ number }) => number,
  minLength: 1,
  maxLength: 25,
});

export function rowOf({ number, commune, pupils, payer: [payer, siretOf] }: School): CountRow {
  return {
    Établissement: `École ${number}`,
    UAI: uai(Number(commune.department) * 10_000 + number),
    Commune: commune.name,
    'Code INSEE': commune.code,
    Élèves: pupils,
    Payeur: payer,
    SIRET: siretOf,
    Date: 45_214,
  };
}

/** The same schools, some of them changed, gone or new: what a second run finds. */
export const twoYears: fc.Arbitrary<{ readonly before: School[]; readonly after: School[] }> = fc
  .tuple(
    schools,
    schools,
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 900 }), fc.constantFrom(...PAYERS))),
  )
  .map(([before, added, changes]) => {
    const known = new Set(before.map(({ number }) => number));
    const kept = before.filter((_school, index) => index % 4 !== 3);
    const after = [...kept, ...added.filter(({ number }) => !known.has(number))];
    for (const [at, pupils, payer] of changes) {
      const index = at % Math.max(after.length, 1);
      const found = after[index];
      if (found !== undefined) after[index] = { ...found, pupils, payer: at % 3 === 0 ? payer : found.payer };
    }
    return { before, after };
  });
