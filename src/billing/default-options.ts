import { Decimal } from '../engine/money/decimal';
import { budgetYearBilling } from '../engine/years/school-year';
import type { SchoolYear } from '../tariffs/model';
import type { BillingOptions } from './model/options';
import type { BillingService } from './model/service';

/** CGCT, article D1611-1. */
const RECOVERY_THRESHOLD = new Decimal(15);

/** Beyond the largest primary school and any EPCI of the Nord; for colleges, SITE.TV's grid speaks first. */
const MOST_PUPILS: Readonly<Record<BillingService, number>> = {
  'primary-schools': 1_000,
  colleges: 10_000,
  npdc: 200_000,
};

/** Deliberation 20240617_DL_05, article 4. */
const BUDGET_ALLOCATION = 'Recettes de fonctionnement, budget principal';

/** Conditions of Nord-Pas-de-Calais Numérique; the sources name no term for Somme Numérique. */
const NPDC_PAYMENT_TERM = '30 jours après mise à disposition sur Chorus Pro';

/** What billing proposes for a service and a school year; all of it can be changed. */
export function defaultOptions(service: BillingService, schoolYear: SchoolYear): BillingOptions {
  return {
    service,
    schoolYear,
    budgetYear: budgetYearBilling(schoolYear),
    expectedBudgetYear: budgetYearBilling(schoolYear),
    columns: {},
    recoveryThreshold: RECOVERY_THRESHOLD,
    mostPupils: MOST_PUPILS[service],
    budgetAllocation: service === 'npdc' ? '' : BUDGET_ALLOCATION,
    paymentTerm: service === 'npdc' ? NPDC_PAYMENT_TERM : '',
    colleges: {
      payerName: 'Département de la Somme',
      siret: null,
      serviceCode: null,
      engagement: null,
      subsidies: new Decimal(0),
    },
  };
}
