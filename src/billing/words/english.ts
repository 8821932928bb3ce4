import { count } from '../../kit/french/amount';
import type { BodyKind, PayerDisagreement } from '../identities/payer-agreement';
import type { FileKind } from '../model/file';
import { REQUIRED } from '../columns/service-fields';
import { FIELD_NAMES } from './field-names';
import { namingWith, type FindingMessages } from './messages';
import { SEPARATOR_NAMES } from './separator-names';

const NAMES = FIELD_NAMES.en;
const { some, named, headed } = namingWith(
  (left) => ` and ${left} others`,
  (text) => `“${text}”`,
);

const BODY_KINDS: Readonly<Record<BodyKind, string>> = {
  commune: 'that of a commune, or of one in another département',
  department: 'that of a département',
  region: 'that of a region',
  group: 'that of a group of communes',
};

function ofWhom({ siretBelongsTo, kind }: PayerDisagreement): string {
  if (siretBelongsTo !== null) return `that of ${siretBelongsTo}`;
  return kind === null ? 'that of another' : BODY_KINDS[kind];
}

const quoted = (text: string) => `“${text}”`;

const UNITS = { megabytes: 'MB once unpacked', rows: 'rows', cells: 'cells' } as const;

const AS_XLSX = 'Open it in Excel or LibreOffice, then save it as “Excel Workbook (.xlsx)”.';

/** What a file is, and what to do about it. */
const KINDS: Readonly<Record<FileKind, readonly [string, string]>> = {
  xlsx: ['an .xlsx workbook', 'Choose the list of counts.'],
  text: ['a text, such as a CSV file', AS_XLSX],
  xls: ['an Excel 97-2003 workbook (.xls)', AS_XLSX],
  xlsb: ['a binary Excel workbook (.xlsb)', AS_XLSX],
  ods: [
    'an OpenDocument workbook (.ods)',
    'Open it in LibreOffice, then File, Save As, type “Excel 2007-365 (.xlsx)”.',
  ],
  encrypted: [
    'protected by a password',
    'Open it, remove the password (File, Info, Protect Workbook), then save it.',
  ],
  word: ['a text document', 'Copy the table into a workbook, and save it as .xlsx.'],
  slides: ['a presentation', 'Choose the list of counts.'],
  numbers: ['a Numbers workbook', 'Export it: File, Export To, Excel.'],
  zip: ['a compressed archive', 'Extract the file that holds the list, and choose it.'],
  pdf: ['a PDF', 'Ask for the list as a workbook: a PDF has no cells to read.'],
  html: ['a web page, even if its name ends in .xls', AS_XLSX],
  xml: ['an XML file', AS_XLSX],
  json: ['a JSON file', 'Choose the list of counts.'],
  image: ['an image', 'Choose the list of counts.'],
  binary: ['of an unknown kind', 'Choose the list of counts.'],
};

/** What each finding says in English: what was found, what was expected, what to do. */
export const english: FindingMessages = {
  noRows: () => 'No row to bill. Choose a table, a range or a file that holds some.',
  nothingToBill: () =>
    'No row is to be billed: all are set aside, or are no lines (totals, titles, other years). Nothing is drawn up.',
  brokenQuotes: ({ rows }) =>
    `Unclosed quotes, ${rows.length > 1 ? 'rows' : 'row'} ${some(rows)} of the file: what follows may have been read as one cell. Correct the file.`,
  unreadableCharacters: ({ rows }) =>
    `Unreadable characters (�), ${rows.length > 1 ? 'rows' : 'row'} ${some(rows)} of the file: bytes were lost. Save it again as “CSV UTF-8”.`,
  damagedTexts: ({ repairs }) =>
    `Damaged texts, whose accents were misread: ${some(repairs.map(({ found, read }) => `“${found}” for “${read}”`))}. Have them repaired, or keep them as they are: payers would be sent them.`,
  lostLetters: ({ words }) =>
    `Lost letters, “?” in their place: ${some(words.map(quoted))}. They cannot be repaired: ask for the file again, or keep these texts as they are.`,
  fileOfOtherKind: ({ kind }) => {
    const [is, todo] = KINDS[kind];
    const expected = kind === 'text' ? 'an .xlsx workbook' : 'an .xlsx workbook or a CSV file';
    return `The file is ${is}, expected ${expected}. ${todo}`;
  },
  fileDamaged: () =>
    'The file is damaged or incomplete: it cannot be read. Open it in a spreadsheet and save it again, or ask for it anew.',
  fileTooLarge: ({ unit, found, most }) =>
    `The file holds ${found} ${UNITS[unit]}, expected at most ${most}. Keep the list of counts alone in a workbook of its own.`,
  severalSheets: ({ sheets }) =>
    `Several sheets may be the list: ${some(sheets.map(quoted))}. Choose the one to bill.`,
  hiddenSheets: ({ sheets }) =>
    `The list is only in ${sheets.length > 1 ? 'hidden sheets' : 'a hidden sheet'}: ${some(sheets.map(quoted))}. Show and check it, or choose it.`,
  sheetUnknown: ({ found, sheets }) =>
    `No sheet “${found}”, the workbook holds: ${some(sheets.map(quoted))}. Choose the one to bill.`,
  severalSeparators: ({ separators }) =>
    `The file can be read with several separators: ${separators.map((one) => SEPARATOR_NAMES.en[one]).join(', ')}. Choose the one between columns.`,
  uncalculated: ({ cells }) =>
    `Formulas of which the file has no result: ${some(cells)}. Open it in a spreadsheet and save it again.`,
  hiddenRows: ({ rows, pupils }) =>
    rows.length > 1
      ? `${count(rows.length)} hidden or filtered rows (${some(rows)}), pupils: ${pupils}. Say whether to bill them or to set them aside.`
      : `1 hidden or filtered row (${some(rows)}), pupils: ${pupils}. Say whether to bill it or to set it aside.`,
  hiddenColumn: ({ field, header }) =>
    `“${NAMES[field]}” is read from a hidden column: “${header}”. Show and check it.`,
  mergedCounts: ({ field, cells }) =>
    `“${NAMES[field]}”: one number for several rows, in merged cells (${some(cells)}), expected a number in each row. Unmerge and share it out.`,
  tooManyColumns: ({ found, most }) =>
    `Found ${found} columns, expected at most ${most}. Choose the range of the counts, or delete the columns that are none.`,
  headerIsData: ({ row, found }) =>
    `No header found: row ${row} holds “${found}” and looks like a row of data. Add a row of headers above the counts.`,
  rowsAboveHeader: ({ rows }) =>
    `Above the header, ${rows.length > 1 ? 'rows' : 'row'} ${some(rows)} ${rows.length > 1 ? 'look' : 'looks'} like counts: nothing of them would be billed. Keep one table only, or confirm.`,
  titleDoubted: ({ title, schoolYear }) =>
    `The title “${title}” speaks of something else than the counts of ${schoolYear}. Check the file; correct or remove this title, or confirm.`,
  columnMissing: ({ field }) =>
    `No column “${NAMES[field]}” found, needed for billing. Say which column holds it.`,
  columnsMissingBoth: ({ fields: [one, other], candidates }) =>
    `Neither a column “${NAMES[one]}” nor “${NAMES[other]}”, expected one of the two${candidates.length === 0 ? '' : `; close to it: ${headed(candidates)}`}. Say which column holds it.`,
  columnAbsent: ({ field }) =>
    `No column “${NAMES[field]}”: the annex will bear none. Say which it is if there is one.`,
  columnTwice: ({ field, candidates }) =>
    `Several columns may be “${NAMES[field]}”: ${headed(candidates)}. Say which is right.`,
  columnUnsure: ({ field, candidates }) =>
    `No header says “${NAMES[field]}” without reserve; found ${headed(candidates)}. ${REQUIRED.has(field) ? 'Say which column is to be billed' : 'Say which is right, or that none is'}.`,
  columnChooses: ({ candidates }) =>
    `The column ${headed(candidates)} seems to say that some rows are not billed: it is not read. Remove these rows from the file, or the column, or confirm that all are billed.`,
  blanksBesideYes: ({ header, rows, pupils }) =>
    `The column “${header}” says yes of some rows and nothing of others (${rows.length > 1 ? 'rows' : 'row'} ${some(rows)}; pupils: ${pupils}): it is not read, and a blank may say no. Remove from the file what is not billed, or the column, or confirm that all are billed.`,
  pupilsAreSum: ({ header, parts }) =>
    `Pupils read in “${header}”, in every row the sum of ${some(parts.map((part) => `“${part}”`))}. Say which column holds them if it is another.`,
  payerIsCommune: () =>
    'No column of payers: the commune of each school is billed. Say which column holds the payer if there is one.',
  noRate: ({ problem }, describe) => describe(problem),
  draftRate: ({ citation }) =>
    `Provisional rate: ${citation}. A draft is not billed; register the vote in Tarifs.`,
  rateNotVoted: ({ citation, year }) =>
    `The vote of this rate for ${year} is not known: ${citation}. Register the vote in Tarifs, or confirm that it took place at this price.`,
  standingPrice: ({ citation, first, year }) =>
    `Price without a term, set for ${first}: ${citation}. For ${year} it holds by a reading only: a price holds until an act amends it. Confirm that no act has amended it, or register the vote in Tarifs.`,
  otherBudgetYear: ({ schoolYear, budgetYear, expected }) =>
    `Budget year (exercice) ${budgetYear} for the school year ${schoolYear}, expected ${expected}. Check the budget year.`,
  decisionWithoutRow: ({ decisions }) =>
    decisions > 1
      ? `${decisions} decisions no longer find their row, which has changed or gone: they have no effect. Take them again if need be.`
      : '1 decision no longer finds its row, which has changed or gone: it has no effect. Take it again if need be.',

  textTooLong: ({ found, most }) =>
    `A text of ${found} characters, expected at most ${most}. Correct the cell, or set the row aside.`,
  errorValue: ({ found }) => `Found the error ${found}. Correct the formula or type the value.`,
  cellsBeyondHeader: ({ found }) =>
    `“${found}” stands beyond the last column: a delimiter too many may have shifted the row. Check the row.`,
  looksLikeTotal: ({ found }) =>
    `“${found}” may be a total or a school. Confirm that it is a school (its UAI would tell), or set the row aside: a total would count twice.`,
  noRowOfYear: ({ schoolYear, years }) =>
    `No row of ${schoolYear} in the list; years found: ${some(years)}. Choose the year or the list.`,
  bareYears: ({ header, found, starts, ends }) =>
    `“${found}” in the column “${header}” may be ${starts} (year of the beginning) or ${ends} (year of the end). Say which.`,
  otherDegree: ({ found, service }) =>
    service === 'colleges'
      ? `“${found}” is not called a college (but an école or lycée), expected a college. Set the row aside, or confirm that it is one.`
      : `“${found}” is called secondary (collège or lycée), expected a primary school. Set the row aside, or confirm that it is one.`,
  schoolYearMissing: () => 'School year blank, where the list bears them. Type it, or set the row aside.',
  notASchoolYear: ({ found }) =>
    `Found “${found}”, expected a school year, such as 2023-2024. Correct it, or set the row aside.`,
  sumOfAbove: ({ found, lines }) =>
    `${found} is the sum of the ${lines > 1 ? `${lines} rows` : 'row'} above, and nothing tells that it is a school. Set the row aside if it is a total, or confirm it.`,
  totalDisagrees: ({ found, total, above }) =>
    `“${found}” says ${total} pupils, but the rows that it adds up count ${above}: a row may be missing, or a count mistyped. Check the list.`,
  pupilsMissing: () => 'Number of pupils blank, expected a whole number. Type it, or set the row aside.',
  notANumber: ({ found }) => `Found “${found}”, expected a whole number, such as 412. Correct it.`,
  numberReadTwice: ({ problem }, describe) => describe(problem),
  negative: ({ found }) => `Found ${found}, expected a number of 0 or more. Correct it.`,
  fractional: ({ found }) => `Found ${found}, expected a whole number. Correct it.`,
  tooLarge: ({ found, most }) => `Found ${found}, expected at most ${most}. Correct it.`,
  noPupils: () => '0 pupils: nothing is due per pupil. Check the count.',
  outOfProportion: ({ found, most }) =>
    `${found} pupils in one row, expected at most ${most}. Confirm the count or correct it.`,
  moreAboveHour: ({ above, pupils }) =>
    `${above} pupils above one hour, expected at most ${pupils}, the number of pupils. Correct one of them.`,
  notYesNo: ({ found }) => `Found “${found}”, expected oui or non. Correct the cell.`,
  notAnAmount: ({ found }) =>
    `Found “${found}”, expected an amount in euros with two decimals at most, such as 1 500,00. Correct it.`,
  dateMissing: () => 'Date of the count blank. Type it: the annex states it.',
  notADate: ({ found }) => `Found “${found}”, expected a date, such as 15/10/2023. Correct it.`,
  dateOutsideYear: ({ found, schoolYear }) =>
    `${found} is outside the school year ${schoolYear}. Check that the count is that of the year billed.`,
  notAFirstYear: ({ found, problem }, describe) =>
    problem === null
      ? `Beneficiary since: found “${found}”, expected a school year, such as 2021-2022, or a date. Correct it.`
      : `Beneficiary since: ${describe(problem)}`,
  beforeFirstYear: ({ schoolYear, first }) =>
    `Beneficiary since ${first} only: ${schoolYear} is not due. Set the row aside, or correct the year.`,

  communeMissing: () => 'Neither INSEE code nor commune. Type one of them, or set the row aside.',
  communeUnknown: ({ found, candidates }) =>
    candidates.length === 0
      ? `“${found}” is no commune of the Somme or of the EPCI beside it. Correct the name or type the INSEE code.`
      : `“${found}” is no known commune; near: ${named(candidates)}. Choose, or correct.`,
  communeHomonym: ({ found, candidates }) =>
    `“${found}” names several communes: ${named(candidates)}. Choose the right one.`,
  codeMalformed: ({ found }) =>
    `“${found}” is no INSEE code, expected five characters, such as 80021. Correct it.`,
  codeUnknown: ({ found }) => `${found} is the INSEE code of no commune of the Somme. Correct it.`,
  codeAndNameDisagree: ({ name, code, codeBelongsTo }) =>
    `Name and code contradict each other: “${name}”, but ${code} ${codeBelongsTo === null ? 'is not in the list' : `is ${codeBelongsTo}`}. Choose the commune, or correct.`,
  postalCodeForInsee: ({ code, codeBelongsTo, candidates }) =>
    `${code} is a postal code: ${named(candidates)}. ${codeBelongsTo === null ? 'It is no INSEE code.' : `As an INSEE code it is ${codeBelongsTo}.`} Choose the commune.`,
  couldBePostalCode: ({ problem }, describe) => describe(problem),
  placeContradicted: ({ problem }, describe) => describe(problem),
  departmentUnknown: ({ found }) =>
    `“${found}” is no département, expected its code or its name, such as 80 or Somme. Correct it.`,
  postalCodeMalformed: ({ found }) =>
    `“${found}” is no postal code, expected five digits, such as 80100. Correct it.`,
  outsideTerritory: ({ problem }, describe) => describe(problem),

  uaiMissing: () => 'UAI blank: the school is known by its commune and its name. Type it if it is known.',
  uaiInvalid: ({ found }) =>
    `“${found}” is no UAI, expected seven digits and their key letter, such as 0800001S. Correct it.`,
  uaiOfNamesake: ({ uai, department, commune, elsewhere }) =>
    `The UAI ${uai} is of the département ${department}, and other communes of France bear that name (${some(elsewhere)}): nothing else tells ${commune}. Choose the commune, or correct.`,
  uaiElsewhere: ({ uai, department, commune }) =>
    `The UAI ${uai} is of the département ${department}, but the commune is ${commune}. Check both.`,
  siretMissing: ({ payer }) => `${payer}: no SIRET. Type it: Chorus Pro asks for it.`,
  siretInvalid: ({ found }) => `“${found}” is no SIRET, expected fourteen digits, keys included. Correct it.`,
  sirenMissing: ({ known }) =>
    known === null
      ? 'SIREN blank: the EPCI is known by its name. Type it if it is known.'
      : `SIREN blank: ${known.siren} is taken, that of ${known.name}. Check it.`,
  sirenInvalid: ({ found }) => `“${found}” is no SIREN, expected nine digits, key included. Correct it.`,
  sirenAndNameDisagree: ({ siren, name, ofSiren, ofName }) =>
    `SIREN and name disagree: ${siren} is ${ofSiren === null ? 'not' : `that of ${ofSiren.name}, not`} that of “${name}”${ofName === null ? '' : ` (${ofName.siren})`}. Correct one of them${ofName === null ? ', or confirm' : ''}.`,
  siretAndSirenDisagree: ({ siret, siren }) =>
    `The SIRET ${siret} is of no establishment of the SIREN ${siren}, whose nine digits it should begin with. Correct one of them, or name another payer.`,
  serviceCodeMissing: ({ payer }) =>
    `${payer}: no service code. Type it if the payer asks for one on Chorus Pro.`,
  notIdentified: ({ subject }) =>
    subject === 'epci'
      ? 'Nothing identifies the EPCI: expected its SIREN or its name. Without them it could be billed twice.'
      : 'Nothing identifies the school: expected the UAI, or the commune and the name. Without them it could be billed twice.',
  duplicate: ({ subject, rows }) =>
    `${subject} stands in rows ${some(rows)}, expected once. Set the others aside, or correct.`,

  payerMissing: ({ commune }) => `Payer blank. Type it, or confirm that the commune pays: ${commune}.`,
  payerNamesNobody: ({ found, instead, rows }) =>
    `“${found}” names nobody, ${rows.length > 1 ? 'rows' : 'row'} ${some(rows)}, expected the payer's name. Correct it, or choose the column of payers; without one ${instead === 'commune' ? 'the commune of each school pays' : 'each EPCI pays for itself'}.`,
  payerAndSiretDisagree: ({ payer, siret, why }) =>
    `The SIRET ${siret} is ${ofWhom(why)}, and the payer is “${payer}”${why.expectedSiren === null ? '' : `, of SIREN ${why.expectedSiren}`}. Correct one of them, or confirm.`,
  payerOfSeveralSirets: ({ payer, sirets, rows }) =>
    `${payer} bears several SIRET (${some(sirets)}), rows ${some(rows)}. Correct, or confirm that they are different payers.`,
  siretOfSeveralPayers: ({ siret, payers, rows }) =>
    `The SIRET ${siret} is borne by several payers (${some(payers)}), rows ${some(rows)}. Correct, or confirm that they are the same.`,
  siretNeeded: ({ payer, sirets }) =>
    `${payer}: SIRET blank, where other rows bear several (${some(sirets)}). Type that of this row.`,
  nothingOwed: ({ payer }) => `${payer} owes nothing: its lines come to 0,00 €, no claim is issued.`,
  underThreshold: ({ payer, amount, threshold }) =>
    `${payer} owes ${amount} only, less than the recovery threshold, ${threshold}. Consider whether to issue the claim.`,
  severalServiceCodes: ({ payer, found, rows }) =>
    `${payer} bears several service codes (${some(found)}), rows ${some(rows)}, where an invoice has one on Chorus Pro. Correct them, or divide its claim as the lines of the annex tell.`,
  severalEngagements: ({ payer, found, rows }) =>
    `${payer} bears several engagements (${some(found)}), rows ${some(rows)}, where an invoice has one on Chorus Pro. Correct them, or divide its claim as the lines of the annex tell.`,

  unpriced: ({ problem }, describe) => describe(problem),
};
