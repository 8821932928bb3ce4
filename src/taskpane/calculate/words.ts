import { inBoth } from '../../kit/messages';
import type { Category } from '../../tariffs/model';
import { french } from '../words/typography';
import type { Argument } from './entries';

const MISSING: Readonly<Record<Argument, string>> = {
  pupils: french`le nombre d'élèves`,
  place: 'le lieu',
  year: french`l'année scolaire`,
};

const MEANINGS: Readonly<Record<Category, string>> = {
  membre: french`Commune de la Somme, EPCI membre`,
  'membre hors Somme': french`Commune hors de la Somme, EPCI membre`,
  'hors membre': french`Commune de la Somme, EPCI non membre`,
  'hors territoire': french`Commune hors de la Somme, EPCI non membre`,
};

export const fr = {
  purpose: french`Calculez la contribution d'une commune ou d'un EPCI, avec l'acte qui en fixe le tarif.`,

  fields: { pupils: 'Élèves', place: 'Lieu', year: 'Année scolaire' } satisfies Record<Argument, string>,
  pupilsHint: french`Comptes créés au cours de l'année scolaire`,
  placeHint: french`Nom ou code d'une commune ou d'un EPCI, ou catégorie : membre, hors membre…`,
  openList: 'Afficher la liste',

  yearHint: french`Celle dont le service est facturé`,
  yearPlaceholder: french`Choisissez l'année`,
  yearVoted: (date: string, latest: boolean) =>
    latest ? french`Tarif voté le ${date}, le dernier connu` : french`Tarif voté le ${date}`,
  yearPresented: (date: string) => french`Tarif présenté le ${date} ; son vote n'est pas connu`,
  yearDraft: french`Projet : ce tarif n'est pas voté`,
  yearWithoutTariff: 'aucun tarif voté',
  yearIsDraft: 'projet',

  useSelection: 'Utiliser la sélection',
  useSelectionFor: (field: string) => french`Utiliser la sélection : ${field}`,
  release: (address: string) => french`Ne plus suivre ${address}`,
  emptyCell: 'vide',
  emptyCountsAsNone: (address: string) => french`${address} est vide : 0 élève`,
  severalCells: (address: string, count: number) =>
    french`${address} compte ${count} cellules : sélectionnez-en une seule.`,

  headings: {
    categories: 'Catégories',
    communes: 'Communes',
    epcis: 'EPCI',
    inseeCode: (code: string) => french`Code INSEE ${code}`,
    postalCode: (code: string) => french`Code postal ${code}`,
    communesOf: (epci: string) => french`Communes de ${epci}`,
    firstOf: (heading: string, shown: number, all: number) =>
      french`${heading} : ${shown} sur ${all}, précisez`,
  },
  meanings: MEANINGS,
  formerly: (name: string) => french`anciennement ${name}`,
  byCommune: french`Tarif selon la commune : choisissez-la`,
  byCode: french`Catégorie selon la lecture du code : INSEE ou postal`,
  byYear: french`Catégorie selon l'année : choisissez-la`,
  membershipUnread: french`Catégorie inconnue : une adhésion du classeur ne se lit pas, voyez Tarifs`,
  noRate: 'aucun tarif voté',
  noHit: french`Aucun lieu de ce nom dans la Somme et ses EPCI voisins`,
  hits: (count: number) => (count > 1 ? french`${count} propositions` : french`${count} proposition`),

  postalCode: (code: string, communes: number) => {
    const shared = communes > 1 ? french`le code postal de ${communes} communes` : 'un code postal';
    return french`${code} est ${shared}, non un code INSEE.`;
  },
  postalCodeInCell: (code: string, insee: string, communes: readonly string[]) => {
    const some = communes.slice(0, 3).join(', ');
    const left = communes.length - 3;
    const more = left > 0 ? ` et ${left} autre${left > 1 ? 's' : ''}` : '';
    return french`${code} est lu comme code INSEE de ${insee} ; c'est aussi le code postal de ${some}${more}.`;
  },
  chooseCommune: 'Choisir la commune',
  incompletePlace: (text: string, hits: number) =>
    hits > 1
      ? french`« ${text} » : ${hits} lieux possibles, choisissez le bon.`
      : french`« ${text} » : un lieu possible, confirmez-le.`,
  seeHits: 'Voir les propositions',
  namesakes: (text: string) => french`« ${text} » désigne plusieurs communes.`,
  unknownPlace: (text: string) =>
    french`« ${text} » n'est pas dans la Somme ni ses EPCI voisins. Autre nom, ou code INSEE ?`,

  result: 'Résultat',
  amount: 'Contribution TTC',
  waiting: (missing: readonly Argument[]) =>
    missing.length === 0
      ? french`Le montant s'affiche ici dès que les trois champs sont complets.`
      : french`Indiquez ${missing.map((one) => MISSING[one]).join(' et ')} : le montant s'affiche ici, avec son calcul et l'acte qui le fixe.`,
  spoken: (amount: string, sentence: string) => french`Contribution : ${amount}. ${sentence}`,
  provisional: 'Tarif provisoire',
  readingKept: 'Lecture retenue',
  reservation: 'Réserve',

  details: {
    body: 'Instance',
    number: 'Délibération',
    date: 'Date',
    item: 'Article ou point',
    title: 'Objet',
    document: 'Source',
    lines: 'Lignes',
    stated: french`En substance`,
    exact: 'Avant arrondi',
    remarks: 'Remarques',
    undated: 'non daté',
  },

  noFormula: french`La formule se compose des trois champs. Pour suivre une cellule, sélectionnez-la dans la feuille, puis activez le bouton à droite du champ.`,
  noFormulaWithoutAmount: french`Pas de formule : elle n'aurait pas de montant à donner.`,
  insert: 'Insérer la formule',
  insertIn: (address: string) => french`Insérer la formule en ${address}`,
  inserted: (cell: string) => french`Formule insérée en ${cell}.`,
  occupied: (cell: string) => french`${cell} n'est pas vide. Remplacer son contenu par la formule ?`,
  replace: 'Remplacer',
  keep: 'Ne rien changer',
  refersToItself: (address: string) =>
    french`${address} entre dans la formule : sélectionnez une autre cellule pour l'insérer.`,
};

export type CalculateWords = typeof fr;

const ENGLISH_MISSING: Readonly<Record<Argument, string>> = {
  pupils: 'the number of pupils',
  place: 'the place',
  year: 'the school year',
};

const en: CalculateWords = {
  purpose: 'Compute what a commune or an EPCI owes, with the act that sets its rate.',

  fields: { pupils: 'Pupils', place: 'Place', year: 'School year' },
  pupilsHint: 'Accounts created during the school year',
  placeHint: 'Name or code of a commune or an EPCI, or a category: membre, hors membre…',
  openList: 'Show the list',

  yearHint: 'The one whose service is billed',
  yearPlaceholder: 'Choose the year',
  yearVoted: (date, latest) =>
    latest ? `Rate voted on ${date}, the last one known` : `Rate voted on ${date}`,
  yearPresented: (date) => `Rate presented on ${date}; its vote is not known`,
  yearDraft: 'Draft (projet): this rate is not voted',
  yearWithoutTariff: 'no rate voted',
  yearIsDraft: 'draft',

  useSelection: 'Use the selection',
  useSelectionFor: (field) => `Use the selection: ${field}`,
  release: (address) => `Stop following ${address}`,
  emptyCell: 'empty',
  emptyCountsAsNone: (address) => `${address} is empty: 0 pupils`,
  severalCells: (address, count) => `${address} holds ${count} cells: select a single one.`,

  headings: {
    categories: 'Categories',
    communes: 'Communes',
    epcis: 'EPCI',
    inseeCode: (code) => `INSEE code ${code}`,
    postalCode: (code) => `Postal code ${code}`,
    communesOf: (epci) => `Communes of ${epci}`,
    firstOf: (heading, shown, all) => `${heading}: ${shown} of ${all}, type more`,
  },
  meanings: {
    membre: 'Commune in the Somme, member EPCI',
    'membre hors Somme': 'Commune outside the Somme, member EPCI',
    'hors membre': 'Commune in the Somme, non-member EPCI',
    'hors territoire': 'Commune outside the Somme, non-member EPCI',
  },
  formerly: (name) => `formerly ${name}`,
  byCommune: 'The rate depends on the commune: choose it',
  byCode: 'The category depends on how the code is read: INSEE or postal',
  byYear: 'The category depends on the year: choose it',
  membershipUnread: 'Category not known: a membership of the workbook cannot be read, see Rates',
  noRate: 'no rate voted',
  noHit: 'No place of this name in the Somme and its neighbouring EPCI',
  hits: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),

  postalCode: (code, communes) => {
    const shared = communes > 1 ? `the postal code of ${communes} communes` : 'a postal code';
    return `${code} is ${shared}, not an INSEE code.`;
  },
  postalCodeInCell: (code, insee, communes) => {
    const some = communes.slice(0, 3).join(', ');
    const more = communes.length > 3 ? ` and ${communes.length - 3} more` : '';
    return `${code} is read as the INSEE code of ${insee}; it is also the postal code of ${some}${more}.`;
  },
  chooseCommune: 'Choose the commune',
  incompletePlace: (text, hits) =>
    hits > 1
      ? `“${text}”: ${hits} possible places, choose one.`
      : `“${text}”: one possible place, confirm it.`,
  seeHits: 'See the suggestions',
  namesakes: (text) => `“${text}” names several communes.`,
  unknownPlace: (text) =>
    `“${text}” is not in the Somme or its neighbouring EPCI. Another name, or an INSEE code?`,

  result: 'Result',
  amount: 'Contribution (TTC)',
  waiting: (missing) =>
    missing.length === 0
      ? 'The amount appears here as soon as the three fields are complete.'
      : `Give ${missing.map((one) => ENGLISH_MISSING[one]).join(' and ')}: the amount appears here, with its calculation and the act that sets it.`,
  spoken: (amount, sentence) => `Contribution: ${amount}. ${sentence}`,
  provisional: 'Provisional rate',
  readingKept: 'Reading kept',
  reservation: 'Reservation',

  details: {
    body: 'Body',
    number: 'Deliberation',
    date: 'Date',
    item: 'Article or point',
    title: 'Subject',
    document: 'Source',
    lines: 'Lines',
    stated: 'In substance',
    exact: 'Before rounding',
    remarks: 'Remarks',
    undated: 'undated',
  },

  noFormula:
    'The formula is made of the three fields. To follow a cell, select it in the sheet, then use the button at the right of the field.',
  noFormulaWithoutAmount: 'No formula: it would have no amount to give.',
  insert: 'Insert the formula',
  insertIn: (address) => `Insert the formula in ${address}`,
  inserted: (cell) => `Formula inserted in ${cell}.`,
  occupied: (cell) => `${cell} is not empty. Replace its content by the formula?`,
  replace: 'Replace',
  keep: 'Change nothing',
  refersToItself: (address) => `${address} is part of the formula: select another cell for it.`,
};

export const CALCULATE_WORDS = inBoth(fr, en);
