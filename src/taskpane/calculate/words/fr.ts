import type { Category } from '../../../tariffs/model';
import { french } from '../../words/typography';
import type { Argument } from '../entry';

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
