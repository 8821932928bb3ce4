import { count as inFigures } from '../../../engine/french/amount';
import { french } from '../../words/typography';

const plural = (count: number) => (count > 1 ? 's' : '');

export const fr = {
  purpose: french`Facturez une liste d'effectifs : chaque ligne est contrôlée, puis l'état liquidatif et la liste des titres sont créés.`,

  service: 'Service',
  services: {
    'primary-schools': 'Écoles du premier degré',
    colleges: 'Collèges',
    npdc: 'Nord-Pas-de-Calais Numérique',
  },
  year: 'Année scolaire',
  source: 'Effectifs',
  fromSelection: 'La plage sélectionnée',
  fromFile: 'Un fichier Excel ou CSV',
  fromTable: (table: string) => french`Table ${table}`,
  read: 'Lire les effectifs',
  readAgain: 'Relire',
  chooseFile: 'Choisir un fichier…',
  sources: {
    table: (name: string, rows: number) => french`Table ${name}, ${inFigures(rows)} ligne${plural(rows)}`,
    range: (sheet: string, rows: number) =>
      french`Plage de « ${sheet} », ${inFigures(rows)} ligne${plural(rows)}`,
    file: (file: string, rows: number) => french`${file}, ${inFigures(rows)} ligne${plural(rows)}`,
    sheetOfFile: (file: string, sheet: string, rows: number) =>
      french`${file}, feuille « ${sheet} », ${inFigures(rows)} ligne${plural(rows)}`,
  },
  tableGone: (name: string) =>
    french`La table ${name} n'est plus dans ce classeur. Choisissez une autre source.`,
  changed: french`Les effectifs ont changé depuis leur lecture : ils ont été relus. Vérifiez le contrôle, puis recommencez.`,

  more: french`Exercice, seuil, imputation, délai`,
  budgetYear: 'Exercice',
  threshold: french`Seuil de recouvrement`,
  mostPupils: french`Élèves d'une ligne, au plus`,
  budgetAllocation: 'Imputation budgétaire',
  paymentTerm: french`Délai de paiement`,
  payer: 'Redevable',
  siret: 'SIRET',
  serviceCode: 'Code service',
  engagement: 'Engagement',
  subsidies: 'Subventions à déduire',

  columns: (recognised: number, aside: number) =>
    french`${recognised} colonne${plural(recognised)} reconnue${plural(recognised)}, ${aside} gardée${plural(aside)} à part`,
  none: 'aucune',

  checking: french`Contrôle des lignes`,
  cancel: 'Annuler',
  percent: (percent: number) => french`${percent} %`,
  cancelled: french`Contrôle annulé. Relisez les effectifs pour reprendre.`,

  errors: (count: number) =>
    count > 1
      ? french`${inFigures(count)} erreurs sans réponse : rien n'est facturé tant qu'elles demeurent.`
      : french`1 erreur sans réponse : rien n'est facturé tant qu'elle demeure.`,
  warnings: (count: number) => french`${inFigures(count)} remarque${plural(count)}`,
  accepted: (count: number) => french`${inFigures(count)} doute${plural(count)} levé${plural(count)}`,
  ofKind: (title: string, count: string) => french`${title} : ${count}`,
  setKindAside: (rows: number) => french`Écarter ces ${inFigures(rows)} lignes`,
  moreFindings: (count: number) => french`Afficher ${inFigures(count)} de plus`,
  rows: (rows: readonly number[]) => french`lignes ${rows.join(', ')}`,
  chooseSheet: (sheet: string) => french`Lire la feuille « ${sheet} »`,
  chooseSeparator: (separator: string) => french`Séparateur : ${separator}`,
  choose: (commune: string) => french`C'est ${commune}`,
  chooseCommune: 'Choisir la commune',
  accept: french`C'est exact`,
  correctField: 'Champ à corriger',
  correction: (field: string) => french`${field}, valeur exacte`,
  correct: 'Corriger',
  validate: 'Valider',
  setAside: 'Écarter',
  whySetAside: (rows: number) =>
    rows > 1
      ? french`Pourquoi écarter ces ${inFigures(rows)} lignes ? L'état porte ce motif.`
      : french`Pourquoi écarter cette ligne ? L'état porte ce motif.`,
  causeOfEach: french`l'erreur de chacune`,
  setAsideFor: french`Écarter pour ce motif`,
  otherReason: 'Autre motif',
  setAsideDone: (rows: number) => french`${inFigures(rows)} lignes sont écartées.`,
  takeBack: 'Annuler',
  setAllAside: (rows: number) =>
    rows > 1 ? french`Écarter les ${inFigures(rows)} lignes en erreur` : french`Écarter la ligne en erreur`,
  assign: (field: string) => french`Colonne « ${field} »`,

  decisions: (count: number) =>
    french`${inFigures(count)} décision${plural(count)}, portée${plural(count)} dans l'état`,
  undo: 'Revenir dessus',

  keptIn: french`Gardées dans ce classeur, d'où elles sont reprises à la réouverture du volet : table`,
  settingsKeptIn: (settings: number) =>
    settings > 1
      ? french`${settings} réglages (options, colonnes) sont repris de ce classeur : table`
      : french`1 réglage (option ou colonne) est repris de ce classeur : table`,
  keptUnread: (rows: number) =>
    rows > 1
      ? french`${rows} lignes de la table EntDecisions ne peuvent pas être relues : elles sont laissées, sans effet. Corrigez-les ou supprimez-les.`
      : french`1 ligne de la table EntDecisions ne peut pas être relue : elle est laissée, sans effet. Corrigez-la ou supprimez-la.`,
  notKept: (failure: string) =>
    french`Les décisions ne sont pas gardées dans le classeur : ${failure} D'ici là, elles valent tant que le volet reste ouvert.`,
  notKeptOutside: french`Hors d'Excel, les décisions ne sont pas gardées : elles valent tant que le volet reste ouvert.`,
  tryAgain: 'Réessayer',

  result: 'À facturer',
  total: 'Total',
  lines: 'Lignes',
  pupils: 'Élèves',
  payers: 'Redevables',
  setAsideLines: 'Lignes écartées',
  underThreshold: french`Sous le seuil`,
  agrees: french`Lignes = redevables = total ; élèves facturés et écartés = source.`,
  disagrees: french`Les totaux ne se recoupent pas : n'envoyez rien, et signalez-le.`,

  sheets: (lines: string, payers: string, summary: string) =>
    french`Trois feuilles seront créées : « ${lines} », « ${payers} » et « ${summary} ».`,

  earlier: french`État déjà établi`,
  noEarlier: french`aucun : première facturation`,
  earlierRead: (lines: number) =>
    french`${inFigures(lines)} ligne${plural(lines)} déjà facturée${plural(lines)}`,
  searchEarlier: french`Chercher les états de ce classeur`,
  noAnnex: french`Ce classeur n'a pas d'état liquidatif.`,
  annexUnread: (sheet: string, faults: string) =>
    french`« ${sheet} » ne peut pas être relue en entier, et n'est pas comparée. ${faults}`,
  comparison: french`Différence avec l'état déjà établi`,
  unchanged: 'Lignes inchangées',
  complements: french`Nouvelles lignes et compléments`,
  reductions: french`Réductions`,
  cancellations: 'Annulations',
  nothingToBill: french`Rien n'a changé : rien n'est à facturer de nouveau.`,

  empty: french`Choisissez où sont les effectifs : une table, la plage sélectionnée ou un fichier Excel ou CSV.`,
  outsideExcel: french`Hors d'Excel, un fichier Excel ou CSV peut être contrôlé ; l'état se crée dans Excel ou depuis un terminal.`,
  saveTitres: french`Enregistrer la liste des titres (CSV)`,
};

export type BillingWords = typeof fr;
