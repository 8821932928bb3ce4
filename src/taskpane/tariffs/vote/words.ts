import { inBoth } from '../../../kit/messages';
import { french } from '../../words/typography';

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

const en: typeof fr = {
  purpose:
    'Register the vote of the contribution of primary schools. It is written in the tables EntActes and EntTarifs of the workbook, and every formula follows it.',
  status: 'Status',
  statuses: { voted: 'Voted', draft: 'Draft (projet)', presented: 'Presented' },
  statusHints: {
    voted: 'The committee has voted.',
    draft: 'Provisional: marked everywhere, and refused by billing.',
    presented: 'Presented to a body; the vote is not known.',
  },
  year: 'School year',
  number: 'Number of the deliberation',
  numberOptional: 'Number of the deliberation (optional)',
  date: 'Date',
  title: 'Subject',
  item: 'Article (optional)',
  rates: 'Rates per pupil, in € VAT included',
  categories: {
    membre: 'Member (membre)',
    'membre hors Somme': 'Member outside the Somme (membre hors Somme)',
    'hors membre': 'Not a member (hors membre)',
  },
  takeOver: (year) => `Take over the rates of ${year}`,
  register: 'Register the vote',
  replaces: (year, rates, isShipped) =>
    isShipped
      ? `${year} already has a rate, shipped with the add-in (${rates.join(', ')}). The registered vote will come first in this workbook.`
      : `${year} already has a rate in this workbook (${rates.join(', ')}). Its rows will be replaced.`,
  replace: 'Register all the same',
  abandon: 'Change nothing',
  carry: 'Charges and pupils entered on a draft (projet)',
  carried: {
    EntCharges: (rows, act) =>
      `Carry the charges of the year over to this vote (${rows} row${rows === 1 ? '' : 's'}, draft “${act}”)`,
    EntEffectifs: (rows, act) =>
      `Carry the pupils of the year over to this vote (${rows} row${rows === 1 ? '' : 's'}, draft “${act}”)`,
  },
  nowCarried: {
    EntCharges: 'The charges of the year now cite this vote.',
    EntEffectifs: 'The pupils of the year now cite this vote.',
  },
  notCarried: {
    EntCharges: (act) =>
      `The charges of the year stay on the draft “${act}”, as you chose: they are provisional.`,
    EntEffectifs: (act) =>
      `The pupils of the year stay on the draft “${act}”, as you chose: they are provisional.`,
  },
  done: (year) => `The vote of ${year} is registered; the formulas follow it.`,
};

export const VOTE_WORDS = inBoth(fr, en);
