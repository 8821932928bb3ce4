/** What a column of the source may hold. */
export const FIELDS = [
  'school',
  'uai',
  'commune',
  'insee',
  'epci',
  'siren',
  'pupils',
  'pupilsAboveOneHour',
  'option',
  'halfDays',
  'subsidies',
  'payer',
  'siret',
  'serviceCode',
  'engagement',
  'countDate',
  'beneficiarySince',
] as const;

export type Field = (typeof FIELDS)[number];
