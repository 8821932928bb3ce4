/** A call that a function answers with one amount or text, for each function whose arguments may all be ranges. */
export interface SoundCall {
  readonly id: string;
  /** Every argument, the optional ones too. */
  readonly values: readonly (number | string | boolean)[];
  readonly answer: number | string;
}

const YEAR = '2023-2024';

export const POSITIONAL: readonly SoundCall[] = [
  { id: 'CONTRIB', values: [412, 'Péronne', YEAR], answer: 3048.8 },
  { id: 'TARIF', values: ['Péronne', YEAR], answer: 7.4 },
  { id: 'TERRITOIRE', values: ['Péronne', YEAR], answer: 'membre' },
  { id: 'ANNEESCOLAIRE', values: [2024], answer: YEAR },
  {
    id: 'SOURCE',
    values: ['membre', YEAR],
    answer: 'Délibération 20240617_DL_05 du 17/06/2024, article 1',
  },
  {
    id: 'EXPLIQUER',
    values: [412, 'membre', YEAR],
    answer:
      '412 élèves × 7,40\u00a0€ (membre, 2023-2024) = 3\u202f048,80\u00a0€. Délibération 20240617_DL_05 du 17/06/2024, article 1.',
  },
  { id: 'CHARGES', values: ['2021-2022', 'CANOPE'], answer: 20000 },
  { id: 'EFFECTIF', values: ['2021-2022', 'membre'], answer: 43478 },
  { id: 'PRODUITS', values: ['2021-2022'], answer: 325505.2 },
  { id: 'SOLDE', values: ['2021-2022'], answer: 5186.04 },
  { id: 'COLLEGE', values: [350, 210, YEAR, 'comptes'], answer: 2100 },
  { id: 'NPDC', values: [4250, YEAR, true, 5, 1000], answer: 6550 },
  { id: 'FLUX', values: [1500, 'commune', 2017], answer: 105 },
  { id: 'ANTIVIRUS', values: [4, 2022, 5, 'licences'], answer: 360 },
  { id: 'UTONUM', values: [21, 'EPCI', 2022], answer: 2550 },
  { id: 'CYBER', values: [20000, 10000, 2022], answer: 4400 },
  { id: 'TTC', values: [100, 0.055], answer: 105.5 },
];

/** The functions that take some of their ranges whole. */
export const WHOLE: readonly SoundCall[] = [
  { id: 'COUT', values: [320319.16, 43478], answer: 7.37 },
  { id: 'TARIFEQUILIBRE', values: [320319.16, 43478, 3768, 0.01], answer: 7.29 },
  { id: 'COLLEGES', values: [350, 210, YEAR, 1000], answer: 5016.7 },
  { id: 'REPARTIR', values: [100, 3], answer: 100 },
];

/** Every function but DECOMPTE, which answers a table. */
export const SOUND_CALLS: readonly SoundCall[] = [...POSITIONAL, ...WHOLE];

/** Each argument of each function: the call and the place of the argument. */
export const EACH_ARGUMENT = SOUND_CALLS.flatMap(({ id, values }) =>
  values.map((value, at) => ({ id, values, value, at })),
);

/** The values with another one in place of one of them. */
export function replaced(values: readonly unknown[], at: number, by: unknown): unknown[] {
  return values.map((value, place) => (place === at ? by : value));
}
