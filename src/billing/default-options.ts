import { hasVotedAllocation } from '../engine/contribution/budget-allocation';
import { Decimal } from '../kit/money/decimal';
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

function budgetAllocation(service: BillingService, schoolYear: SchoolYear): string {
  const isVoted = service === 'primary-schools' && hasVotedAllocation(schoolYear);
  return isVoted ? 'Recettes de fonctionnement, budget principal' : '';
}

/**
 * What billing proposes for a service and a school year; all of it can be changed. No act gives contributions a
 * payment term: the 30 days of Nord-Pas-de-Calais Numérique are for other services of its market (article 7).
 */
export function defaultOptions(service: BillingService, schoolYear: SchoolYear): BillingOptions {
  return {
    service,
    schoolYear,
    budgetYear: budgetYearBilling(schoolYear),
    expectedBudgetYear: budgetYearBilling(schoolYear),
    columns: {},
    recoveryThreshold: RECOVERY_THRESHOLD,
    mostPupils: MOST_PUPILS[service],
    budgetAllocation: budgetAllocation(service, schoolYear),
    paymentTerm: '',
    colleges: {
      payerName: 'Département de la Somme',
      siret: null,
      serviceCode: null,
      engagement: null,
      subsidies: new Decimal(0),
    },
  };
}
