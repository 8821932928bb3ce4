import { count, euros } from '../../engine/french/amount';
import { quantityInWords } from '../../engine/french/quantity';
import type { Decimal } from '../../engine/money/decimal';
import type { BudgetYear } from '../../tariffs/model';
import { isUnder, owing, sum } from '../lines/subtotals';
import type { ReadyBilling } from '../model/billing';
import type { Comparison, OriginalTitle, TitleCorrection } from '../model/comparison';
import type { BillingService } from '../model/service';
import type { TitleKind } from './title-numbers';

/** What a revenue order (titre de recettes) is made from, or what takes one back. */
export interface Titre {
  readonly kind: TitleKind;
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
  /** The titles that it corrects or completes. */
  readonly originals: readonly OriginalTitle[];
  /** What the accountant has to know; empty where there is nothing. */
  readonly observation: string;
}

const SERVICES: Readonly<Record<BillingService, string>> = {
  'primary-schools': 'ENT des écoles',
  colleges: 'ENT des collèges',
  npdc: 'ENT, Nord-Pas-de-Calais Numérique',
};

/** Instruction M57: what a title of a closed exercice is taken back by. */
const MANDATE_ALLOCATION = 'Compte 673, titres annulés (sur exercices antérieurs)';

/** One for each payer of a first annex who owes something. */
export function titres({ payers, options }: ReadyBilling): readonly Titre[] {
  const { service, schoolYear, recoveryThreshold } = options;
  return owing(payers).map(
    ({ payer, serviceCodes, engagements, lines, pupils, amount, isUnderThreshold }) => ({
      kind: 'first',
      payerId: payer.id,
      payerName: payer.name,
      siret: payer.siret,
      serviceCodes,
      engagements,
      object: `${SERVICES[service]}, année scolaire ${schoolYear} : ${counted(lines, service)}, ${quantityInWords('pupils', pupils)}`,
      amount,
      ...bases(options),
      originals: [],
      observation: observed(isUnderThreshold ? recoveryThreshold : null, serviceCodes, engagements),
    }),
  );
}

/** What a second run comes to: at most one correction for each original title, and one claim for each payer. */
export function differenceTitres(now: ReadyBilling, comparison: Comparison): readonly Titre[] {
  const { service, schoolYear, recoveryThreshold } = now.options;
  const known = new Map(now.payers.map((payer) => [payer.payer.id, payer]));
  const owed = new Map(comparison.payers.map((payer) => [payer.payer.id, payer]));
  return comparison.titles.map((title): Titre => {
    const { kind, payer, amount, originals } = title;
    const { serviceCodes = [], engagements = [] } = known.get(payer.id) ?? {};
    const difference = owed.get(payer.id);
    const isUnderThreshold = difference !== undefined && isUnder(difference.now, recoveryThreshold);
    const isMandate = kind === 'mandate';
    return {
      kind,
      payerId: payer.id,
      payerName: payer.name,
      siret: payer.siret,
      serviceCodes,
      engagements,
      object: `${SERVICES[service]}, année scolaire ${schoolYear} : ${about(title, comparison, service)}`,
      amount,
      ...bases(now.options),
      ...(isMandate ? { budgetAllocation: MANDATE_ALLOCATION, paymentTerm: '' } : {}),
      originals,
      observation: [
        observed(isUnderThreshold ? recoveryThreshold : null, serviceCodes, engagements),
        ...(originals.some(({ number }) => number === null) ? ["Numéro du titre d'origine à compléter"] : []),
      ]
        .filter((part) => part !== '')
        .join(' ; '),
    };
  });
}

function about(title: TitleCorrection, { lines }: Comparison, service: BillingService): string {
  const originals = title.originals.map(originalInWords).join(' et ');
  switch (title.kind) {
    case 'newTitle': {
      const own = lines.filter(({ payer }) => payer.id === title.payer.id);
      const pupils = sum(own.flatMap((line) => (line.pupils === null ? [] : [line.pupils])));
      return `${counted(own.length, service)}, ${quantityInWords('pupils', pupils)}`;
    }
    case 'complement':
      return `titre complémentaire ${title.originals.length > 1 ? 'aux titres' : 'au titre'} ${originals}`;
    case 'reduction':
      return `réduction du titre ${originals}`;
    case 'cancellation':
      return `annulation du titre ${originals}`;
    case 'mandate':
      return `annulation sur exercice clos, titre ${originals}`;
  }
}

function originalInWords({ number, budgetYear }: OriginalTitle): string {
  const year = budgetYear === null ? '' : ` de l'exercice ${budgetYear}`;
  return `${number === null ? '(numéro à compléter)' : `n° ${number}`}${year}`;
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
