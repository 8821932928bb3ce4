import type { BillingWords } from './fr';

const plural = (count: number) => (count === 1 ? '' : 's');

export const en: BillingWords = {
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
    table: (name, rows) => `Table ${name}, ${rows} row${plural(rows)}`,
    range: (sheet, rows) => `Range of “${sheet}”, ${rows} row${plural(rows)}`,
    file: (file, rows) => `${file}, ${rows} row${plural(rows)}`,
    sheetOfFile: (file, sheet, rows) => `${file}, sheet “${sheet}”, ${rows} row${plural(rows)}`,
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

  columns: (recognised, aside) => `${recognised} column${plural(recognised)} recognised, ${aside} kept aside`,
  none: 'none',

  checking: 'Checking the rows',
  cancel: 'Cancel',
  percent: (percent) => `${percent}%`,
  cancelled: 'Checking cancelled. Read the counts again to resume.',

  errors: (count) =>
    `${count} unanswered error${plural(count)}: nothing is billed while ${count === 1 ? 'it stands' : 'they stand'}.`,
  warnings: (count) => `${count} remark${plural(count)}`,
  accepted: (count) => `${count} doubt${plural(count)} settled`,
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

  decisions: (count) => `${count} decision${plural(count)}, written in the annex`,
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
  annex: (sheet, lines) => (lines === null ? sheet : `${sheet} (${lines} row${plural(lines)})`),
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
    newTitle: (titles) => `${titles} new revenue order${plural(titles)}`,
    complement: (titles) => `${titles} complementary order${plural(titles)}`,
    reduction: (titles) => `${titles} reduction${plural(titles)}`,
    cancellation: (titles) => `${titles} cancellation${plural(titles)}`,
    mandate: (titles) => `${titles} mandate${plural(titles)} at account 673 (closed budget year)`,
  },
  agreesWithEarlier: 'Billed already + differences = new total, for each payer and each revenue order.',
  titleNumberToFill:
    'The number of the original revenue order is missing: type it in the column « N° du titre » of that annex’s orders, then read the annexes again.',
  nothingToBill: 'Nothing has changed: nothing is to be billed again.',
  differences: (lines) => `${lines} difference${plural(lines)}`,
  leftAsBilled: (lines, amount) => `${lines} row${plural(lines)} not read, left as billed (${amount})`,
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
