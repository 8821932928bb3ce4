import type { Subject } from '../model/line';
import type { BillingService } from '../model/service';

/** What the columns of an annex are called: an annex is read back by these, whatever their order. */
export const ANNEX_HEADERS = {
  payerNumber: 'N°',
  nature: 'Nature',
  why: 'Motif',
  payer: 'Redevable',
  siret: 'SIRET',
  serviceCode: 'Code service',
  engagement: 'Engagement',
  school: 'Établissement',
  uai: 'UAI',
  commune: 'Commune',
  insee: 'Code INSEE',
  epci: 'EPCI',
  epciSiren: 'SIREN EPCI',
  zone: 'Zone',
  pupils: 'Élèves',
  countDate: "Date de l'effectif",
  rate: 'Tarif € TTC',
  earlier: 'Déjà facturé € TTC',
  now: 'Nouveau montant € TTC',
  amount: 'Montant € TTC',
  working: 'Détail du calcul',
  act: 'Délibération',
  actDate: 'Date de la délibération',
  item: 'Article',
  budgetAllocation: 'Imputation budgétaire',
  budgetYear: 'Exercice',
  schoolYear: 'Année scolaire',
  service: 'Service',
  subject: 'Objet de la ligne',
  paymentTerm: 'Délai de paiement',
  sourceRow: 'Ligne de la source',
  remarks: 'Remarques',
  mark: 'Repère',
} as const;

export type AnnexColumn = keyof typeof ANNEX_HEADERS;

/** Without these a sheet is no annex. */
export const READ_BACK = [
  'payer',
  'siret',
  'school',
  'uai',
  'insee',
  'epci',
  'epciSiren',
  'pupils',
  'rate',
  'amount',
  'schoolYear',
  'service',
  'subject',
] as const satisfies readonly AnnexColumn[];

export const SERVICE_WORDS: Readonly<Record<BillingService, string>> = {
  'primary-schools': 'Premier degré',
  colleges: 'Collèges',
  npdc: 'Nord-Pas-de-Calais Numérique',
};

export const SUBJECT_WORDS: Readonly<Record<Subject, string>> = {
  establishment: 'établissement',
  epci: 'EPCI',
  allColleges: 'ensemble des collèges',
  subsidies: 'subventions déduites',
};

/** The lines of an annex are found again by the name of their cells, whatever becomes of the sheet. */
export const ANNEX_NAME = 'ENT_Etat_Lignes_';

/** So are its titles, whose numbers are filled in once they are issued. */
export const TITLES_NAME = 'ENT_Etat_Titres_';
