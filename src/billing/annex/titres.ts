import { euros } from '../../kit/french/amount';
import type { Decimal } from '../../kit/money/decimal';
import type { BudgetYear } from '../../tariffs/model';
import { isUnder, owing } from '../lines/subtotals';
import type { ReadyBilling } from '../model/billing';
import type { Comparison, OriginalTitle } from '../model/comparison';
import type { Payer } from '../model/payer';
import { addTo } from '../rows/group';
import { actsOf, basesOf, basesOfDifferences } from './title-bases';
import type { TitleKind } from './title-numbers';
import { titleObject } from './title-object';

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

/** Instruction M57: what a title of a closed exercice is taken back by. */
const MANDATE_ALLOCATION = 'Compte 673, titres annulés (sur exercices antérieurs)';

/** One for each payer of a first annex who owes something. */
export function titres({ payers, lines, options }: ReadyBilling): readonly Titre[] {
  const { service, schoolYear, recoveryThreshold } = options;
  const linesOf = byPayer(lines);
  return owing(payers).map(
    ({ payer, serviceCodes, engagements, amount, isUnderThreshold }, index): Titre => ({
      kind: 'first',
      payerId: payer.id,
      payerName: payer.name,
      siret: payer.siret,
      serviceCodes,
      engagements,
      object: titleObject({
        kind: 'first',
        service,
        schoolYear,
        originals: [],
        bases: basesOf(linesOf.get(payer.id) ?? []),
        acts: actsOf(linesOf.get(payer.id) ?? []),
        change: null,
        annex: { number: 1, payer: index + 1 },
      }),
      amount,
      ...imputed(options),
      originals: [],
      observation: observed(isUnderThreshold ? recoveryThreshold : null, serviceCodes, engagements),
    }),
  );
}

/** What a second run comes to: at most one correction for each original title, and one claim for each payer. */
export function differenceTitres(now: ReadyBilling, comparison: Comparison): readonly Titre[] {
  const { service, schoolYear, recoveryThreshold } = now.options;
  const known = new Map(now.payers.map((payer) => [payer.payer.id, payer]));
  const owed = new Map(
    comparison.payers.map((payer, index) => [payer.payer.id, { ...payer, place: index + 1 }]),
  );
  const linesOf = byPayer(comparison.lines);
  const titlesOf = byPayer(comparison.titles);
  return comparison.titles.map(({ kind, payer, amount, originals }): Titre => {
    const { serviceCodes = [], engagements = [] } = known.get(payer.id) ?? {};
    const difference = owed.get(payer.id);
    const isUnderThreshold = difference !== undefined && isUnder(difference.now, recoveryThreshold);
    // What several titles of one payer share is told by the lines alone.
    const isAlone = titlesOf.get(payer.id)?.length === 1;
    const own = linesOf.get(payer.id) ?? [];
    return {
      kind,
      payerId: payer.id,
      payerName: payer.name,
      siret: payer.siret,
      serviceCodes,
      engagements,
      object: titleObject({
        kind,
        service,
        schoolYear,
        originals,
        bases: isAlone ? basesOfDifferences(own) : null,
        acts: actsOf(own.flatMap((line) => line.now ?? [])),
        change: isAlone && difference !== undefined ? difference : null,
        annex: { number: comparison.number, payer: difference?.place ?? 1 },
      }),
      amount,
      ...imputed(now.options),
      ...(kind === 'mandate' ? { budgetAllocation: MANDATE_ALLOCATION, paymentTerm: '' } : {}),
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

/** An annex may hold thousands of payers: none of them goes through all of its lines. */
function byPayer<T extends { readonly payer: Payer }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) addTo(groups, one.payer.id, one);
  return groups;
}

function imputed({ budgetAllocation, budgetYear, paymentTerm }: ReadyBilling['options']) {
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
