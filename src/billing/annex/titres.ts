import { owing } from '../lines/subtotals';
import type { ReadyBilling } from '../model/billing';
import type { Comparison } from '../model/comparison';
import type { BillingService } from '../model/service';
import { count, euros } from '../../engine/french/amount';
import { quantityInWords } from '../../engine/french/quantity';
import type { Decimal } from '../../engine/money/decimal';
import type { BudgetYear } from '../../tariffs/model';

/** What a revenue order (titre de recettes), or its reduction, is made from. */
export interface Titre {
  /** Of the run that it comes from. */
  readonly payerId: string;
  readonly payerName: string;
  readonly siret: string | null;
  readonly serviceCodes: readonly string[];
  readonly engagements: readonly string[];
  readonly object: string;
  /** € TTC; negative for what is taken back. */
  readonly amount: Decimal;
  readonly budgetAllocation: string;
  readonly budgetYear: BudgetYear;
  readonly paymentTerm: string;
  /** What the accountant has to know; empty where there is nothing. */
  readonly observation: string;
}

const SERVICES: Readonly<Record<BillingService, string>> = {
  'primary-schools': 'ENT des écoles',
  colleges: 'ENT des collèges',
  npdc: 'ENT, Nord-Pas-de-Calais Numérique',
};

/** One for each payer of a first annex who owes something. */
export function titres({ payers, options }: ReadyBilling): readonly Titre[] {
  const { service, schoolYear, recoveryThreshold } = options;
  return owing(payers).map(
    ({ payer, serviceCodes, engagements, lines, pupils, amount, isUnderThreshold }) => ({
      payerId: payer.id,
      payerName: payer.name,
      siret: payer.siret,
      serviceCodes,
      engagements,
      object: `${SERVICES[service]}, année scolaire ${schoolYear} : ${counted(lines, service)}, ${quantityInWords('pupils', pupils)}`,
      amount,
      ...bases(options),
      observation: observed(isUnderThreshold ? recoveryThreshold : null, serviceCodes, engagements),
    }),
  );
}

/** What a second run claims from each payer, then what it takes back; a payer may have both. */
export function differenceTitres(
  { options, payers: now }: ReadyBilling,
  comparison: Comparison,
): readonly Titre[] {
  const { service, schoolYear, recoveryThreshold } = options;
  const known = new Map(now.map((payer) => [payer.payer.id, payer]));
  return comparison.payers.flatMap(({ payer, complements, reductions, cancellations, isUnderThreshold }) => {
    const { serviceCodes = [], engagements = [] } = known.get(payer.id) ?? {};
    const titre = (what: string, amount: Decimal, threshold: Decimal | null = null): readonly Titre[] =>
      amount.isZero()
        ? []
        : [
            {
              payerId: payer.id,
              payerName: payer.name,
              siret: payer.siret,
              serviceCodes,
              engagements,
              object: `${SERVICES[service]}, année scolaire ${schoolYear} : ${what}`,
              amount,
              ...bases(options),
              observation: observed(threshold, serviceCodes, engagements),
            },
          ];
    return [
      ...titre('titre complémentaire', complements, isUnderThreshold ? recoveryThreshold : null),
      ...titre('réduction de titre', reductions),
      ...titre('annulation', cancellations),
    ];
  });
}

function bases({ budgetAllocation, budgetYear, paymentTerm }: ReadyBilling['options']) {
  return { budgetAllocation, budgetYear, paymentTerm };
}

/** @param threshold null for what is not under it */
function observed(
  threshold: Decimal | null,
  serviceCodes: readonly string[],
  engagements: readonly string[],
): string {
  const several = [
    ...(serviceCodes.length > 1 ? ['codes service'] : []),
    ...(engagements.length > 1 ? ['engagements'] : []),
  ];
  return [
    ...(threshold === null ? [] : [`Sous le seuil de recouvrement de ${euros(threshold)}`]),
    ...(several.length === 0
      ? []
      : [`Plusieurs ${several.join(' et plusieurs ')} : à partager d'après les lignes de l'état`]),
  ].join(' ; ');
}

function counted(lines: number, service: BillingService): string {
  if (service === 'npdc') return `${lines} EPCI`;
  return `${count(lines)} ligne${lines > 1 ? 's' : ''}`;
}
