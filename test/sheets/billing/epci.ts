import { siret, type TableRow } from '../../billing/support/counts';

/** What the user confirms to have been voted, of the price of Nord-Pas-de-Calais Numérique. */
export const VOTE =
  "Nord-Pas-de-Calais Numérique, Conditions d'exercice de la compétence numérique éducatif (document non daté), article 5, 2023-2024";

/** An EPCI that owes all that may be due. */
export const EPCI: TableRow = {
  EPCI: 'Communauté A',
  SIREN: '200000016',
  Élèves: 4_250,
  Option: 'oui',
  'Demi-journées': 3,
  Subventions: 500,
  Payeur: 'Communauté A',
  SIRET: siret('20000001600010'),
  'Code service': 'X',
  Date: 45_214,
};
