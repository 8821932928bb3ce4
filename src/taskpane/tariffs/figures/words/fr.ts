import { OTHER_PRODUCT_WORDS } from '../../../../engine/charges/other-product-words';
import { french } from '../../../words/typography';

export const fr = {
  purpose: french`Saisissez les charges et les élèves d'une année. Ils s'écrivent dans les tables EntCharges et EntEffectifs du classeur.`,
  year: 'Année scolaire',
  act: french`Acte d'où viennent ces chiffres`,
  newAct: 'Nouvel acte…',
  actKey: french`Nom court ou numéro de l'acte`,
  date: 'Date',
  status: 'Statut',
  statuses: { voted: 'Voté', draft: 'Projet', presented: 'Présenté' },

  charges: french`Charges, en € TTC`,
  line: 'Ligne',
  gross: 'Brut',
  subsidy: 'Subvention',
  net: (amount: string) => french`Net : ${amount}`,
  proportional: french`Proportionnelle aux élèves`,
  addLine: 'Ajouter une ligne',
  removeLine: (label: string) => (label === '' ? french`Ôter cette ligne` : french`Ôter « ${label} »`),
  takeLabels: (year: string) => french`Reprendre les lignes de ${year}, sans les montants`,

  otherProducts: french`Produits hors contributions, en €`,
  otherProductsNote: french`Ils comptent au solde, jamais à la facturation. Une subvention déjà déduite d'une charge n'est pas à redire ici.`,
  kinds: OTHER_PRODUCT_WORDS,

  pupils: 'Élèves',
  groups: {
    membre: 'Membre',
    'membre hors Somme': french`Membre hors Somme`,
    'hors membre': 'Hors membre',
    'membre hors Somme,hors membre': french`Membre hors Somme et hors membre`,
  } as Readonly<Record<string, string>>,
  apart: french`Compter les deux dernières catégories à part`,

  results: french`Ce qui en résulte`,
  total: 'Total des charges',
  cost: french`Coût par élève`,
  products: 'Produits',
  balance: 'Solde',
  workings: {
    totalOnly: french`total seul connu`,
    lines: (count: number) => french`${count} ligne${count > 1 ? 's' : ''}`,
    cost: (charges: string, pupils: string) => french`${charges} ÷ ${pupils} élèves`,
    balance: 'produits − charges',
  },
  nothing: french`Saisissez une année, des charges ou des élèves.`,

  register: french`Enregistrer ces chiffres`,
  replaces: (year: string, isShipped: boolean) =>
    isShipped
      ? french`${year} a déjà des chiffres, livrés avec le complément. Ceux-ci passeront devant dans ce classeur.`
      : french`${year} a déjà des lignes dans ce classeur. Elles seront remplacées.`,
  replace: 'Enregistrer quand même',
  abandon: 'Ne rien changer',
  done: (year: string) => french`Les chiffres de ${year} sont enregistrés ; les formules en tiennent compte.`,
};

export type FiguresWords = typeof fr;
