import { inBoth } from '../../../kit/messages';
import { OTHER_PRODUCT_WORDS } from '../../../engine/charges/other-product-words';
import { french } from '../../words/typography';

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

const en: FiguresWords = {
  purpose:
    'Enter the charges and pupils of a year. They are written in the tables EntCharges and EntEffectifs of the workbook.',
  year: 'School year',
  act: 'Act that these figures come from',
  newAct: 'New act…',
  actKey: 'Short name or number of the act',
  date: 'Date',
  status: 'Status',
  statuses: { voted: 'Voted', draft: 'Draft (projet)', presented: 'Presented' },

  charges: 'Charges, in € VAT included',
  line: 'Line',
  gross: 'Gross',
  subsidy: 'Subsidy',
  net: (amount) => `Net: ${amount}`,
  proportional: 'Proportional to pupils',
  addLine: 'Add a line',
  removeLine: (label) => (label === '' ? 'Remove this line' : `Remove “${label}”`),
  takeLabels: (year) => `Take over the lines of ${year}, without the amounts`,

  otherProducts: 'Products other than contributions, in €',
  otherProductsNote:
    'They count in the balance, never in billing. A subsidy that a charge already deducts is not to be said here again.',
  kinds: { mutualisedBudget: 'Part of the mutualised budget', subsidy: 'Subsidies' },

  pupils: 'Pupils',
  groups: {
    membre: 'Members (membre)',
    'membre hors Somme': 'Members outside the Somme (membre hors Somme)',
    'hors membre': 'Not members (hors membre)',
    'membre hors Somme,hors membre': 'Members outside the Somme and not members',
  },
  apart: 'Count the last two categories apart',

  results: 'What follows from them',
  total: 'Total of charges',
  cost: 'Cost per pupil',
  products: 'Products',
  balance: 'Balance',
  workings: {
    totalOnly: 'only the total is known',
    lines: (count) => `${count} line${count === 1 ? '' : 's'}`,
    cost: (charges, pupils) => `${charges} ÷ ${pupils} pupils`,
    balance: 'products − charges',
  },
  nothing: 'Enter a year, charges or pupils.',

  register: 'Register these figures',
  replaces: (year, isShipped) =>
    isShipped
      ? `${year} already has figures, shipped with the add-in. These will come first in this workbook.`
      : `${year} already has rows in this workbook. They will be replaced.`,
  replace: 'Register all the same',
  abandon: 'Change nothing',
  done: (year) => `The figures of ${year} are registered; the formulas follow them.`,
};

export const FIGURES_WORDS = inBoth(fr, en);
