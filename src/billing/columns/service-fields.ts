import { CHECKING_FIELDS, type Field } from '../model/field';
import type { BillingService } from '../model/service';

/** The columns that a service is billed from. */
export interface ServiceFields {
  readonly fields: readonly Field[];
  /** Without them nothing can be billed. */
  readonly required: readonly Field[];
  /** One of the two at least. */
  readonly eitherOf: readonly (readonly [Field, Field])[];
  /** Said where they are absent. */
  readonly expected: readonly Field[];
}

export const SERVICE_FIELDS: Readonly<Record<BillingService, ServiceFields>> = {
  'primary-schools': {
    fields: [
      'school',
      'patronym',
      'uai',
      'commune',
      'insee',
      'pupils',
      'payer',
      'siret',
      'sirenOrSiret',
      'serviceCode',
      'engagement',
      'countDate',
      'beneficiarySince',
      ...CHECKING_FIELDS,
    ],
    required: ['pupils'],
    eitherOf: [
      ['uai', 'school'],
      ['insee', 'commune'],
    ],
    expected: ['uai', 'siret', 'serviceCode', 'countDate'],
  },
  colleges: {
    fields: [
      'school',
      'patronym',
      'uai',
      'commune',
      'insee',
      'pupils',
      'pupilsAboveOneHour',
      'countDate',
      'beneficiarySince',
      ...CHECKING_FIELDS,
    ],
    required: ['pupils', 'pupilsAboveOneHour'],
    eitherOf: [['uai', 'school']],
    expected: ['uai', 'countDate'],
  },
  npdc: {
    fields: [
      'epci',
      'siren',
      'pupils',
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
    ],
    required: ['pupils'],
    eitherOf: [['siren', 'epci']],
    expected: ['siren', 'option', 'halfDays', 'subsidies', 'siret', 'serviceCode', 'countDate'],
  },
};

/** Without a column of them no service that has them is billed. */
export const REQUIRED: ReadonlySet<Field> = new Set(
  Object.values(SERVICE_FIELDS).flatMap(({ required }) => required),
);
