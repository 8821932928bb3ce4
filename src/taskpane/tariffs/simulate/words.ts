import { inBoth } from '../../../kit/messages';
import { BALANCE_WORDS, type BalanceKind } from '../../../engine/charges/balance-kind';
import { french } from '../../words/typography';

/** Amounts as they are read. */
interface ToldBalance {
  readonly rate: string;
  readonly balance: string;
}

interface ToldBreakEven {
  readonly atCent: string;
  readonly atStep: string;
  readonly step: string;
}

export const fr = {
  purpose: french`Essayez des tarifs pour une année à venir : le solde de chacun, et le premier qui couvre les charges. Rien n'est voté ni enregistré.`,
  year: french`Année préparée`,
  model: (year: string) => french`Reprendre les charges et les élèves de ${year}`,
  charges: french`Charges nettes attendues, en € TTC`,
  noCharges: french`Aucune ligne. Reprenez une année, ou ajoutez une ligne.`,
  line: 'Ligne',
  amount: (line: string) => (line === '' ? french`Montant net` : french`Montant net, ${line}`),
  addLine: 'Ajouter une ligne',
  removeLine: (line: string) => (line === '' ? french`Ôter cette ligne` : french`Ôter « ${line} »`),
  pupils: french`Élèves et produits attendus`,
  members: french`Au tarif des membres`,
  others: french`À l'autre tarif`,
  othersRate: 'Autre tarif',
  otherProducts: french`Autres produits (part du budget mutualisé, subventions)`,
  rates: french`Tarifs à essayer`,
  from: 'Du tarif',
  to: 'Au tarif',
  step: 'Par pas de',
  faults: {
    step: french`Le pas doit dépasser 0.`,
    order: french`Le premier tarif dépasse le dernier.`,
    change: french`La variation est un pourcentage de plus de -100 à 1 000, comme 5 ou -2,5.`,
    tooMany: (most: number) => french`Plus de ${most} tarifs : prenez un pas plus grand.`,
  },
  change: french`Variation à essayer, sur un poste à la fois`,
  consideredRate: 'Tarif envisagé',
  changeBy: french`Variation, en %`,
  effects: (change: string) => french`Effet d'une variation de ${change} %`,
  part: french`Poste qui varie`,
  unchanged: 'Sans variation',
  costShort: 'Coût',
  breakEvenShort: french`Équilibre au centime`,
  membersPart: french`Élèves au tarif des membres`,
  othersPart: french`Élèves à l'autre tarif`,
  none: '—',
  effectsNote: french`Ce que la variation change au coût par élève, au solde au tarif envisagé et au tarif d'équilibre au centime, le reste étant inchangé.`,
  result: french`Ce qui en résulte`,
  total: 'Charges',
  cost: french`Coût par élève`,
  breakEven: french`Tarif d'équilibre au centime`,
  breakEvenAtStep: (step: string) => french`Tarif d'équilibre au pas de ${step}`,
  left: (rate: string, kind: BalanceKind, amount: string) =>
    kind === 'even' ? french`${rate} (équilibre)` : french`${rate} (${BALANCE_WORDS[kind]} de ${amount})`,
  table: french`Solde selon le tarif des membres`,
  rate: 'Tarif',
  products: 'Produits',
  balance: 'Solde',
  kinds: BALANCE_WORDS,
  unit: french`€ TTC`,
  balancesTold: (least: ToldBalance, most: ToldBalance, even: ToldBreakEven) =>
    french`Graphique : le solde va de ${least.balance} au tarif de ${least.rate} à ${most.balance} au tarif de ${most.rate} ; le tarif d'équilibre est de ${even.atCent} au centime, de ${even.atStep} au pas de ${even.step}.`,
  breakdown: french`Charges attendues`,
  chargesTold: (lines: readonly string[]) => french`Graphique : charges attendues : ${lines.join(', ')}.`,
};

const en: typeof fr = {
  purpose:
    'Try rates for a year to come: the balance of each, and the first that covers the charges. Nothing is voted or registered.',
  year: 'Year in preparation',
  model: (year) => `Take over the charges and pupils of ${year}`,
  charges: 'Net charges expected, in € TTC',
  noCharges: 'No line yet. Take over a year, or add a line.',
  line: 'Line',
  amount: (line) => (line === '' ? 'Net amount' : `Net amount, ${line}`),
  addLine: 'Add a line',
  removeLine: (line) => (line === '' ? 'Remove this line' : `Remove “${line}”`),
  pupils: 'Pupils and products expected',
  members: 'At the members’ rate',
  others: 'At the other rate',
  othersRate: 'Other rate',
  otherProducts: 'Other products (part of the mutualised budget, subsidies)',
  rates: 'Rates to try',
  from: 'From',
  to: 'To',
  step: 'By steps of',
  faults: {
    step: 'The step must be more than 0.',
    order: 'The first rate exceeds the last.',
    change: 'The change is a percentage from more than -100 to 1,000, such as 5 or -2,5.',
    tooMany: (most) => `More than ${most} rates: take a larger step.`,
  },
  change: 'Change to try, on one item at a time',
  consideredRate: 'Rate considered',
  changeBy: 'Change, in %',
  effects: (change) => `Effect of a change of ${change} %`,
  part: 'What changes',
  unchanged: 'Without change',
  costShort: 'Cost',
  breakEvenShort: 'Break-even to the cent',
  membersPart: 'Pupils at the members’ rate',
  othersPart: 'Pupils at the other rate',
  none: '—',
  effectsNote:
    'What the change makes of the cost per pupil, of the balance at the rate considered and of the break-even rate to the cent, all else unchanged.',
  result: 'What it comes to',
  total: 'Total charges',
  cost: 'Cost per pupil',
  breakEven: 'Break-even rate, to the cent',
  breakEvenAtStep: (step) => `Break-even rate by steps of ${step}`,
  left: (rate, kind, amount) => (kind === 'even' ? `${rate} (balanced)` : `${rate} (${kind} of ${amount})`),
  table: 'Balance by members’ rate',
  rate: 'Rate',
  products: 'Income (produits)',
  balance: 'Balance',
  kinds: { surplus: 'surplus', deficit: 'deficit', even: 'balanced' },
  unit: '€ VAT included',
  balancesTold: (least, most, even) =>
    `Chart: the balance goes from ${least.balance} at the rate of ${least.rate} to ${most.balance} at the rate of ${most.rate}; the break-even rate is ${even.atCent} to the cent, ${even.atStep} by steps of ${even.step}.`,
  breakdown: 'Charges expected',
  chargesTold: (lines) => `Chart: charges expected: ${lines.join(', ')}.`,
};

export const SIMULATE_WORDS = inBoth(fr, en);
