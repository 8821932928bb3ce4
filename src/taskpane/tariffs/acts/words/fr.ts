import { french } from '../../../words/typography';

const lines = (count: number) => `${count} ligne${count > 1 ? 's' : ''}`;

export const fr = {
  purpose: french`Les votes et les projets que ce classeur a enregistrés. Chaque changement est montré avant d'être fait, et s'annule.`,
  none: french`Ce classeur n'a pas d'acte : Enregistrer un vote, ou Charges et effectifs, en crée.`,

  amend: 'Modifier…',
  amendRates: (year: string) => french`Modifier les tarifs de ${year}…`,
  remove: 'Retirer…',
  see: french`Formules et feuilles qui en dépendent`,

  markPurpose: french`Donnez le numéro et la date de la délibération. L'organe, l'objet et l'article sont gardés ; un nom court qui dit « Projet » devient ce numéro, dans toutes les lignes qui le citent.`,
  voteDate: french`Date du vote`,
  mark: 'Marquer comme voté',
  marked: (key: string) => french`« ${key} » est marqué comme voté ; les formules en tiennent compte.`,

  key: french`Nom court, que les autres tables citent`,
  body: 'Organe',
  register: 'Enregistrer',
  amended: (key: string) => french`« ${key} » est modifié ; les formules en tiennent compte.`,

  nothingRests: french`Aucune ligne des tables ne cite cet acte.`,
  rests: french`Des lignes citent cet acte. Dites ce qu'elles deviennent : sans acte, elles seraient en erreur, et leurs formules à #N/A.`,
  fate: {
    EntTarifs: (rows: number) => french`Tarifs (${lines(rows)})`,
    EntCharges: (rows: number) => french`Charges (${lines(rows)})`,
    EntEffectifs: (rows: number) => french`Effectifs (${lines(rows)})`,
  },
  choose: french`Choisissez ce qu'elles deviennent`,
  removeRows: (rows: number) =>
    rows > 1 ? french`Retirer aussi ces ${lines(rows)}` : french`Retirer aussi cette ligne`,
  recite: (act: string) => french`Citer à la place : ${act}`,
  notYet: french`Rien n'est retiré tant que le sort de chaque table n'est pas dit.`,
  removeNow: french`Retirer l'acte`,
  removed: (key: string) => french`« ${key} » est retiré ; les formules en tiennent compte.`,
};

export type ActsWords = typeof fr;
