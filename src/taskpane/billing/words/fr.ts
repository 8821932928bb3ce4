import { count as inFigures } from '../../../kit/french/amount';
import { french } from '../../words/typography';

const plural = (count: number) => (count > 1 ? 's' : '');
const quoted = (sheets: readonly string[]) => sheets.map((sheet) => french`« ${sheet} »`).join(', ');

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

  earlier: french`États déjà établis`,
  searching: french`Recherche des états de ce classeur…`,
  noEarlier: (year: string) => french`Aucun état de ${year} dans ce classeur : première facturation.`,
  onlyDifferences: (annexes: number, year: string) =>
    french`${inFigures(annexes)} état${plural(annexes)} de ${year} dans ce classeur : seules les différences seront facturées.`,
  annex: (sheet: string, lines: number | null) =>
    lines === null ? sheet : french`${sheet} (${inFigures(lines)} ligne${plural(lines)})`,
  leftOut: (sheets: readonly string[]) =>
    sheets.length > 1
      ? french`${quoted(sheets)} ne sont pas comptés : ce qu'ils facturent le serait une seconde fois.`
      : french`« ${sheets[0] ?? ''} » n'est pas compté : ce qu'il facture le serait une seconde fois.`,
  billAgain: french`Facturer de nouveau ce qui l'est déjà`,
  copyOf: (sheet: string, original: string) =>
    french`« ${sheet} » est la copie de « ${original} » : elle ne compte pas une seconde fois.`,
  elsewhere: (sheets: readonly string[]) =>
    french`D'une autre année ou d'un autre service, sans effet ici : ${quoted(sheets)}.`,
  notSearched: (failure: string) =>
    french`Les états de ce classeur n'ont pas pu être lus, et rien n'est facturé sans eux : ${failure}`,
  searchAgain: french`Relire les états de ce classeur`,
  annexesChanged: french`Les états de ce classeur ont changé : ils ont été relus. Vérifiez les différences, puis recommencez.`,

  billedBefore: french`Déjà facturé`,
  unchanged: 'Lignes inchangées',
  leftLines: french`Non relues, laissées telles que facturées`,
  titles: {
    newTitle: (titles: number) =>
      french`${inFigures(titles)} titre${plural(titles)} nouveau${titles > 1 ? 'x' : ''}`,
    complement: (titles: number) =>
      french`${inFigures(titles)} titre${plural(titles)} complémentaire${plural(titles)}`,
    reduction: (titles: number) => french`${inFigures(titles)} réduction${plural(titles)}`,
    cancellation: (titles: number) => french`${inFigures(titles)} annulation${plural(titles)}`,
    mandate: (titles: number) =>
      french`${inFigures(titles)} mandat${plural(titles)} au compte 673 (exercice clos)`,
  },
  agreesWithEarlier: french`Déjà facturé + différences = nouveau total, pour chaque redevable et chaque titre.`,
  titleNumberToFill: french`Numéro du titre d'origine à compléter : saisissez-le dans la colonne « N° du titre » des titres de l'état d'origine, puis relisez les états.`,
  nothingToBill: french`Rien n'a changé : rien n'est à facturer de nouveau.`,
  differences: (lines: number) => french`${inFigures(lines)} différence${plural(lines)}`,
  leftAsBilled: (lines: number, amount: string) =>
    lines > 1
      ? french`${inFigures(lines)} lignes non relues, laissées telles que facturées (${amount})`
      : french`1 ligne non relue, laissée telle que facturée (${amount})`,
  withdraw: 'Retirer',
  withdrawAbsent: (lines: number) => french`Retirer les ${inFigures(lines)} absentes`,
  withdrawn: (lines: number) =>
    french`${inFigures(lines)} lignes sont retirées : ce qui en était facturé est repris.`,
  sameAs: (candidate: number | null) =>
    candidate === null ? french`C'est le même` : french`C'est le ${candidate}`,
  another: french`C'en est un autre`,

  billDifferences: french`Facturer seulement les différences`,
  replaceEstablished: french`Remplacer l'état établi`,
  replacing: (sheets: string) =>
    french`« ${sheets} » : remplacer un état établi efface ce qu'il facture, et rien ne dit plus quels titres ont été émis.`,

  empty: french`Choisissez où sont les effectifs : une table, la plage sélectionnée ou un fichier Excel ou CSV.`,
  outsideExcel: french`Hors d'Excel, un fichier Excel ou CSV peut être contrôlé ; l'état se crée dans Excel ou depuis un terminal.`,
  saveList: (file: string) => french`Enregistrer ${file}`,
  saveTitres: french`Enregistrer la liste des titres (CSV)`,
};

export type BillingWords = typeof fr;
