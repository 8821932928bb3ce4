import { french } from '../../../words/typography';

export const fr = {
  purpose: french`Essayez des tarifs pour une année à venir : le solde de chacun, et celui qui équilibre. Rien n'est voté ni enregistré.`,
  year: french`Année préparée`,
  model: (year: string) => french`Reprendre les charges et les élèves de ${year}`,
  charges: french`Charges nettes attendues, en € TTC`,
  noCharges: french`Aucune ligne. Reprenez une année, ou ajoutez une ligne.`,
  line: 'Ligne',
  amount: (line: string) => (line === '' ? french`Montant net` : french`Montant net, ${line}`),
  addLine: 'Ajouter une ligne',
  removeLine: (line: string) => (line === '' ? french`Ôter cette ligne` : french`Ôter « ${line} »`),
  pupils: 'Élèves attendus',
  members: french`Au tarif des membres`,
  others: french`À l'autre tarif`,
  othersRate: 'Autre tarif',
  rates: french`Tarifs à essayer`,
  from: 'Du tarif',
  to: 'Au tarif',
  step: 'Par pas de',
  faults: {
    step: french`Le pas doit dépasser 0.`,
    order: french`Le premier tarif dépasse le dernier.`,
    tooMany: (most: number) => french`Plus de ${most} tarifs : prenez un pas plus grand.`,
  },
  result: french`Ce qui en résulte`,
  total: 'Charges',
  cost: french`Coût par élève`,
  breakEven: french`Tarif d'équilibre`,
  table: french`Solde selon le tarif des membres`,
  rate: 'Tarif',
  products: 'Produits',
  balance: 'Solde',
  even: 'équilibre',
  short: french`déficit`,
};

export type SimulateWords = typeof fr;
