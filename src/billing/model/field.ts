/** What a column of the source may hold. */
export const FIELDS = [
  'school',
  'patronym',
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
  'sirenOrSiret',
  'serviceCode',
  'engagement',
  'countDate',
  'beneficiarySince',
  'schoolYear',
  'degree',
  'department',
  'postalCode',
] as const;

export type Field = (typeof FIELDS)[number];

/** What checks a row, and neither bills nor names anything by itself: the annex keeps those columns beside the others. */
export const CHECKING_FIELDS: ReadonlySet<Field> = new Set<Field>([
  'schoolYear',
  'degree',
  'department',
  'postalCode',
]);
