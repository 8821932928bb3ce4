import type { Language } from '../../engine/problems/describe';
import type { FieldNames } from './messages';

/** What each field is called, as a French annex heads its column. */
export const FIELD_NAMES: Readonly<Record<Language, FieldNames>> = {
  fr: {
    school: 'Établissement',
    uai: 'UAI',
    commune: 'Commune',
    insee: 'Code INSEE',
    epci: 'EPCI',
    siren: 'SIREN',
    pupils: 'Élèves',
    pupilsAboveOneHour: "Élèves plus d'1 h",
    option: 'Option',
    halfDays: 'Demi-journées',
    subsidies: 'Subventions',
    payer: 'Payeur',
    siret: 'SIRET',
    serviceCode: 'Code service',
    engagement: 'Engagement',
    countDate: 'Date',
    beneficiarySince: 'Bénéficiaire depuis',
  },
  en: {
    school: 'School',
    uai: 'UAI',
    commune: 'Commune',
    insee: 'INSEE code',
    epci: 'EPCI',
    siren: 'SIREN',
    pupils: 'Pupils',
    pupilsAboveOneHour: 'Pupils above 1 h',
    option: 'Option',
    halfDays: 'Half-days',
    subsidies: 'Subsidies',
    payer: 'Payer',
    siret: 'SIRET',
    serviceCode: 'Service code',
    engagement: 'Engagement number',
    countDate: 'Date',
    beneficiarySince: 'Beneficiary since',
  },
};
