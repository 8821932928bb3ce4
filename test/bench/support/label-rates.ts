/** € TTC per pupil in 2023-2024, by category. */
export const LABEL_RATES: ReadonlyMap<unknown, number> = new Map<unknown, number>([
  ['membre', 7.4],
  ['membre hors Somme', 12],
  ['hors membre', 12],
]);
