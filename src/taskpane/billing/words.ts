import { inBoth } from '../../kit/messages';
import { count as inFigures } from '../../kit/french/amount';
import { french, englishPlural, frenchPlural } from '../words/typography';

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
    table: (name: string, rows: number) =>
      french`Table ${name}, ${inFigures(rows)} ligne${frenchPlural(rows)}`,
    range: (sheet: string, rows: number) =>
      french`Plage de « ${sheet} », ${inFigures(rows)} ligne${frenchPlural(rows)}`,
    file: (file: string, rows: number) => french`${file}, ${inFigures(rows)} ligne${frenchPlural(rows)}`,
    sheetOfFile: (file: string, sheet: string, rows: number) =>
      french`${file}, feuille « ${sheet} », ${inFigures(rows)} ligne${frenchPlural(rows)}`,
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
    french`${recognised} colonne${frenchPlural(recognised)} reconnue${frenchPlural(recognised)}, ${aside} gardée${frenchPlural(aside)} à part`,
  none: 'aucune',

  checking: french`Contrôle des lignes`,
  cancel: 'Annuler',
  percent: (percent: number) => french`${percent} %`,
  cancelled: french`Contrôle annulé. Relisez les effectifs pour reprendre.`,

  errors: (count: number) =>
    count > 1
      ? french`${inFigures(count)} erreurs sans réponse : rien n'est facturé tant qu'elles demeurent.`
      : french`1 erreur sans réponse : rien n'est facturé tant qu'elle demeure.`,
  warnings: (count: number) => french`${inFigures(count)} remarque${frenchPlural(count)}`,
  accepted: (count: number) =>
    french`${inFigures(count)} doute${frenchPlural(count)} levé${frenchPlural(count)}`,
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
    french`${inFigures(count)} décision${frenchPlural(count)}, portée${frenchPlural(count)} dans l'état`,
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
    french`${inFigures(annexes)} état${frenchPlural(annexes)} de ${year} dans ce classeur : seules les différences seront facturées.`,
  annex: (sheet: string, lines: number | null) =>
    lines === null ? sheet : french`${sheet} (${inFigures(lines)} ligne${frenchPlural(lines)})`,
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
      french`${inFigures(titles)} titre${frenchPlural(titles)} nouveau${titles > 1 ? 'x' : ''}`,
    complement: (titles: number) =>
      french`${inFigures(titles)} titre${frenchPlural(titles)} complémentaire${frenchPlural(titles)}`,
    reduction: (titles: number) => french`${inFigures(titles)} réduction${frenchPlural(titles)}`,
    cancellation: (titles: number) => french`${inFigures(titles)} annulation${frenchPlural(titles)}`,
    mandate: (titles: number) =>
      french`${inFigures(titles)} mandat${frenchPlural(titles)} au compte 673 (exercice clos)`,
  },
  agreesWithEarlier: french`Déjà facturé + différences = nouveau total, pour chaque redevable et chaque titre.`,
  titleNumberToFill: french`Numéro du titre d'origine à compléter : saisissez-le dans la colonne « N° du titre » des titres de l'état d'origine, puis relisez les états.`,
  nothingToBill: french`Rien n'a changé : rien n'est à facturer de nouveau.`,
  differences: (lines: number) => french`${inFigures(lines)} différence${frenchPlural(lines)}`,
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

const en: BillingWords = {
  purpose:
    'Bill a list of pupil counts: every row is checked, then the billing annex (état liquidatif) and the list of revenue orders (titres) are created.',

  service: 'Billed service',
  services: {
    'primary-schools': 'Primary schools',
    colleges: 'Colleges',
    npdc: 'Nord-Pas-de-Calais Numérique',
  },
  year: 'School year',
  source: 'Counts',
  fromSelection: 'The selected range',
  fromFile: 'An Excel or CSV file',
  fromTable: (table) => `The table ${table}`,
  read: 'Read the counts',
  readAgain: 'Read again',
  chooseFile: 'Choose a file…',
  sources: {
    table: (name, rows) => `Table ${name}, ${rows} row${englishPlural(rows)}`,
    range: (sheet, rows) => `Range of “${sheet}”, ${rows} row${englishPlural(rows)}`,
    file: (file, rows) => `${file}, ${rows} row${englishPlural(rows)}`,
    sheetOfFile: (file, sheet, rows) => `${file}, sheet “${sheet}”, ${rows} row${englishPlural(rows)}`,
  },
  tableGone: (name) => `The table ${name} is no longer in this workbook. Choose another source.`,
  changed: 'The counts have changed since they were read: they were read again. Review them, then try again.',

  more: 'Budget year, threshold, allocation, term',
  budgetYear: 'Budget year (exercice)',
  threshold: 'Recovery threshold',
  mostPupils: 'Pupils of one row, at most',
  budgetAllocation: 'Budget allocation (imputation)',
  paymentTerm: 'Payment term',
  payer: 'Payer',
  siret: 'SIRET number',
  serviceCode: 'Service code',
  engagement: 'Engagement number',
  subsidies: 'Subsidies to deduct',

  columns: (recognised, aside) =>
    `${recognised} column${englishPlural(recognised)} recognised, ${aside} kept aside`,
  none: 'none',

  checking: 'Checking the rows',
  cancel: 'Cancel',
  percent: (percent) => `${percent}%`,
  cancelled: 'Checking cancelled. Read the counts again to resume.',

  errors: (count) =>
    `${count} unanswered error${englishPlural(count)}: nothing is billed while ${count === 1 ? 'it stands' : 'they stand'}.`,
  warnings: (count) => `${count} remark${englishPlural(count)}`,
  accepted: (count) => `${count} doubt${englishPlural(count)} settled`,
  ofKind: (title, count) => `${title}: ${count}`,
  setKindAside: (rows) => `Set these ${rows} rows aside`,
  rows: (rows) => `rows ${rows.join(', ')}`,
  chooseSheet: (sheet) => `Read the sheet “${sheet}”`,
  chooseSeparator: (separator) => `Separator: ${separator}`,
  choose: (commune) => `It is ${commune}`,
  chooseCommune: 'Choose the commune',
  accept: 'It is right',
  correctField: 'Field to correct',
  correction: (field) => `${field}, right value`,
  correct: 'Correct',
  validate: 'Confirm',
  setAside: 'Set aside',
  whySetAside: (rows) =>
    rows === 1
      ? 'Why set this row aside? The annex gives this reason.'
      : `Why set these ${rows} rows aside? The annex gives this reason.`,
  causeOfEach: 'the error of each',
  setAsideFor: 'Set aside for this reason',
  otherReason: 'Another reason',
  setAsideDone: (rows) => `${rows} rows are set aside.`,
  takeBack: 'Undo',
  setAllAside: (rows) => `Set aside the ${rows === 1 ? 'row' : `${rows} rows`} in error`,
  assign: (field) => `Column “${field}”`,

  decisions: (count) => `${count} decision${englishPlural(count)}, written in the annex`,
  undo: 'Take back',

  keptIn: 'Kept in this workbook, and taken up again when the pane is opened: table',
  settingsKeptIn: (settings) =>
    settings > 1
      ? `${settings} settings (options, columns) are taken up from this workbook: table`
      : '1 setting (option or column) is taken up from this workbook: table',
  keptUnread: (rows) =>
    rows === 1
      ? '1 row of the table EntDecisions cannot be read back: it is left, without effect. Correct or delete it.'
      : `${rows} rows of the table EntDecisions cannot be read back: they are left, without effect. Correct or delete them.`,
  notKept: (failure) =>
    `The decisions are not kept in the workbook: ${failure} Until then they hold as long as the pane stays open.`,
  notKeptOutside: 'Outside Excel decisions are not kept: they hold as long as the pane stays open.',
  tryAgain: 'Try again',

  result: 'To bill',
  total: 'Sum',
  lines: 'Rows',
  pupils: 'Pupils',
  payers: 'Payers',
  setAsideLines: 'Rows set aside',
  underThreshold: 'Under the threshold',
  agrees: 'Rows = payers = total; pupils billed and set aside = source.',
  disagrees: 'The totals do not agree: send nothing, and report it.',

  sheets: (lines, payers, summary) =>
    `Three sheets will be created: “${lines}”, “${payers}” and “${summary}”.`,

  earlier: 'Annexes made before',
  searching: 'Looking for the annexes of this workbook…',
  noEarlier: (year) => `No annex of ${year} in this workbook: a first billing.`,
  onlyDifferences: (annexes, year) =>
    `${annexes} annex${annexes === 1 ? '' : 'es'} of ${year} in this workbook: only the differences will be billed.`,
  annex: (sheet, lines) => (lines === null ? sheet : `${sheet} (${lines} row${englishPlural(lines)})`),
  leftOut: (sheets) =>
    sheets.length > 1
      ? `“${sheets.join('”, “')}” do not count: what they bill would be billed a second time.`
      : `“${sheets[0] ?? ''}” does not count: what it bills would be billed a second time.`,
  billAgain: 'Bill again what is billed already',
  copyOf: (sheet, original) => `“${sheet}” is a copy of “${original}”: it does not count a second time.`,
  elsewhere: (sheets) => `Of another year or service, without effect here: “${sheets.join('”, “')}”.`,
  notSearched: (failure) =>
    `The annexes of this workbook could not be read, and nothing is billed without them: ${failure}`,
  searchAgain: 'Read the annexes of this workbook again',
  annexesChanged:
    'The annexes of this workbook have changed: they were read again. Check the differences, then start again.',

  billedBefore: 'Billed already',
  unchanged: 'Unchanged rows',
  leftLines: 'Not read, left as billed',
  titles: {
    newTitle: (titles) => `${titles} new revenue order${englishPlural(titles)}`,
    complement: (titles) => `${titles} complementary order${englishPlural(titles)}`,
    reduction: (titles) => `${titles} reduction${englishPlural(titles)}`,
    cancellation: (titles) => `${titles} cancellation${englishPlural(titles)}`,
    mandate: (titles) => `${titles} mandate${englishPlural(titles)} at account 673 (closed budget year)`,
  },
  agreesWithEarlier: 'Billed already + differences = new total, for each payer and each revenue order.',
  titleNumberToFill:
    'The number of the original revenue order is missing: type it in the column « N° du titre » of that annex’s orders, then read the annexes again.',
  nothingToBill: 'Nothing has changed: nothing is to be billed again.',
  differences: (lines) => `${lines} difference${englishPlural(lines)}`,
  leftAsBilled: (lines, amount) => `${lines} row${englishPlural(lines)} not read, left as billed (${amount})`,
  withdraw: 'Withdraw',
  withdrawAbsent: (lines) => `Withdraw the ${lines} that are absent`,
  withdrawn: (lines) => `${lines} rows are withdrawn: what was billed of them is taken back.`,
  sameAs: (candidate) => (candidate === null ? 'It is the same' : `It is number ${candidate}`),
  another: 'It is another',

  billDifferences: 'Bill only the differences',
  replaceEstablished: 'Replace the annex',
  replacing: (sheets) =>
    `“${sheets}”: replacing an annex that was made erases what it bills, and nothing tells any more which revenue orders were issued.`,

  empty: 'Choose where the counts are: a table, the selected range or an Excel or CSV file.',
  outsideExcel:
    'Outside Excel an Excel or CSV file can be checked; the annex is created in Excel or from a terminal.',
  saveList: (file) => `Save ${file}`,
  saveTitres: 'Save the list of revenue orders (CSV)',
};

export const BILLING_WORDS = inBoth(fr, en);
