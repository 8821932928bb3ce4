import type { FunctionName } from './answer';
import { balance, breakEven, charges, cost, products, pupils } from './charges';
import { statement } from './committee-table';
import type { Explained } from './explained';
import type { ResultPosition } from './position-at';
import { contribution, explanation, rate, source, territory, year } from './primary-schools';
import { accountingFlows, antivirus, college, colleges, cyberGrant, npdc, utonum, withTax } from './services';
import { share } from './share';

interface ExplainedFunction {
  /** In their order, as the functions name them. */
  readonly parameters: readonly string[];
  /** Those of which no cell stands for one position of the result: their ranges are taken whole. */
  readonly whole?: readonly string[];
  readonly explain: (values: readonly unknown[], at: ResultPosition) => Explained;
}

/** What each function takes, and why it answers what it answers. */
export const EXPLAINED: Readonly<Record<FunctionName, ExplainedFunction>> = {
  CONTRIB: { parameters: ['eleves', 'territoire', 'annee'], explain: contribution },
  TARIF: { parameters: ['territoire', 'annee'], explain: rate },
  TERRITOIRE: { parameters: ['lieu', 'annee'], explain: territory },
  ANNEESCOLAIRE: { parameters: ['exercice'], explain: year },
  SOURCE: { parameters: ['territoire', 'annee'], explain: source },
  EXPLIQUER: { parameters: ['eleves', 'territoire', 'annee'], explain: explanation },
  DECOMPTE: { parameters: ['annee'], explain: statement },
  CHARGES: { parameters: ['annee', 'objet'], explain: charges },
  EFFECTIF: { parameters: ['annee', 'territoire'], explain: pupils },
  COUT: { parameters: ['charges', 'eleves'], whole: ['charges'], explain: cost },
  PRODUITS: { parameters: ['annee'], explain: products },
  SOLDE: { parameters: ['annee'], explain: balance },
  TARIFEQUILIBRE: {
    parameters: ['charges', 'eleves', 'produits', 'pas'],
    whole: ['charges', 'produits'],
    explain: breakEven,
  },
  REPARTIR: { parameters: ['montant', 'poids'], explain: share },
  COLLEGE: { parameters: ['eleves', 'eleves_plus_1h', 'annee', 'objet'], explain: college },
  COLLEGES: {
    parameters: ['eleves', 'eleves_plus_1h', 'annee', 'subventions'],
    whole: ['eleves', 'eleves_plus_1h', 'subventions'],
    explain: colleges,
  },
  NPDC: { parameters: ['eleves', 'annee', 'option', 'demi_journees', 'subventions'], explain: npdc },
  FLUX: { parameters: ['habitants', 'type', 'exercice'], explain: accountingFlows },
  ANTIVIRUS: { parameters: ['postes', 'exercice', 'annees', 'objet'], explain: antivirus },
  UTONUM: { parameters: ['ateliers', 'profil', 'exercice'], explain: utonum },
  CYBER: { parameters: ['habitants', 'cout', 'exercice'], explain: cyberGrant },
  TTC: { parameters: ['montant_ht', 'taux'], explain: withTax },
};

/**
 * Why a function answers what it answers at a position of its result: the readers and the engine are those of the
 * function itself.
 *
 * @param values what the arguments give, in their order, as the function takes them
 * @throws Problem the one that the function answers there as an error
 */
export function explainCall(name: FunctionName, values: readonly unknown[], at: ResultPosition): Explained {
  return EXPLAINED[name].explain(values, at);
}
