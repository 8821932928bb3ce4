import { french } from '../../../words/typography';

export const fr = {
  purpose: french`Enregistrez le vote de la contribution du premier degré. Il s'écrit dans les tables EntActes et EntTarifs du classeur, et toutes les formules le suivent.`,
  status: 'Statut',
  statuses: { voted: 'Voté', draft: 'Projet', presented: 'Présenté' },
  statusHints: {
    voted: french`Le comité a délibéré.`,
    draft: french`Prévisionnel : marqué partout, et refusé par la facturation.`,
    presented: french`Présenté à une instance ; le vote n'est pas connu.`,
  },
  year: 'Année scolaire',
  number: french`Numéro de la délibération`,
  numberOptional: french`Numéro de la délibération (facultatif)`,
  date: 'Date',
  title: 'Objet',
  item: french`Article (facultatif)`,
  rates: french`Tarifs par élève, en € TTC`,
  categories: {
    membre: 'Membre',
    'membre hors Somme': french`Membre hors Somme`,
    'hors membre': french`Hors membre`,
  },
  takeOver: (year: string) => french`Reprendre les tarifs de ${year}`,
  register: 'Enregistrer le vote',
  replaces: (year: string, rates: readonly string[], isShipped: boolean) =>
    isShipped
      ? french`${year} a déjà un tarif, livré avec le complément (${rates.join(', ')}). Le vote enregistré passera devant dans ce classeur.`
      : french`${year} a déjà un tarif dans ce classeur (${rates.join(', ')}). Ses lignes seront remplacées.`,
  replace: 'Enregistrer quand même',
  abandon: 'Ne rien changer',
  carry: french`Charges et effectifs saisis sur un projet`,
  carried: {
    EntCharges: (rows: number, act: string) =>
      french`Reporter sur ce vote les charges de l'année (${rows} ligne${rows > 1 ? 's' : ''}, projet « ${act} »)`,
    EntEffectifs: (rows: number, act: string) =>
      french`Reporter sur ce vote les effectifs de l'année (${rows} ligne${rows > 1 ? 's' : ''}, projet « ${act} »)`,
  },
  nowCarried: {
    EntCharges: french`Les charges de l'année citent maintenant ce vote.`,
    EntEffectifs: french`Les effectifs de l'année citent maintenant ce vote.`,
  },
  notCarried: {
    EntCharges: (act: string) =>
      french`Les charges de l'année restent au projet « ${act} », comme vous l'avez choisi : elles sont prévisionnelles.`,
    EntEffectifs: (act: string) =>
      french`Les effectifs de l'année restent au projet « ${act} », comme vous l'avez choisi : ils sont prévisionnels.`,
  },
  done: (year: string) => french`Le vote de ${year} est enregistré ; les formules en tiennent compte.`,
};

export type VoteWords = typeof fr;
