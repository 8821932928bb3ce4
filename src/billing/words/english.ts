import type { BodyKind, PayerDisagreement } from '../identities/payer-agreement';
import { FIELD_NAMES } from './field-names';
import { namingWith, type FindingMessages } from './messages';

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

/** What each finding says in English: what was found, what was expected, what to do. */
export const english: FindingMessages = {
  noRows: () => 'No row to bill. Choose a table, a range or a file that holds some.',
  brokenQuotes: ({ rows }) =>
    `Unclosed quotes, ${rows.length > 1 ? 'rows' : 'row'} ${some(rows)} of the file: what follows may have been read as one cell. Correct the file.`,
  unreadableCharacters: ({ rows }) =>
    `Unreadable characters (�), ${rows.length > 1 ? 'rows' : 'row'} ${some(rows)} of the file: bytes were lost. Save it again as “CSV UTF-8”.`,
  tooManyColumns: ({ found, most }) =>
    `Found ${found} columns, expected at most ${most}. Choose the range of the counts, or delete the columns that are none.`,
  nothingRecognised: ({ found }) =>
    `The row holds only “${found}”, outside the recognised columns. Set it aside.`,
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
    `No header says “${NAMES[field]}” without reserve; found ${headed(candidates)}. Say which column is to be billed.`,
  pupilsAreSum: ({ header, parts }) =>
    `Pupils read in “${header}”, in every row the sum of ${some(parts.map((part) => `“${part}”`))}. Say which column holds them if it is another.`,
  payerIsCommune: () =>
    'No column of payers: the commune of each school is billed. Say which column holds the payer if there is one.',
  noRate: ({ problem }, describe) => describe(problem),
  draftRate: ({ citation }) =>
    `Provisional rate: ${citation}. A draft is not billed; register the vote in Tarifs.`,
  rateNotVoted: ({ citation, year }) =>
    `The vote of this rate for ${year} is not known: ${citation}. Register the vote in Tarifs, or confirm that it took place at this price.`,
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
    `“${found}” looks like a total, expected a school. Set the row aside: it would count twice.`,
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
  couldBePostalCode: ({ code, name, candidates }) =>
    `As an INSEE code, ${code} is ${name}; as a postal code, ${named(candidates)}. Confirm ${name}, or choose the commune.`,
  outsideTerritory: ({ problem }, describe) => describe(problem),

  uaiMissing: () => 'UAI blank: the school is known by its commune and its name. Type it if it is known.',
  uaiInvalid: ({ found }) =>
    `“${found}” is no UAI, expected seven digits and their key letter, such as 0800001S. Correct it.`,
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
  underThreshold: ({ payer, amount, threshold }) =>
    `${payer} owes ${amount} only, less than the recovery threshold, ${threshold}. Consider whether to issue the claim.`,
  severalServiceCodes: ({ payer, found, rows }) =>
    `${payer} bears several service codes (${some(found)}), rows ${some(rows)}, where an invoice has one on Chorus Pro. Correct them, or divide its claim as the lines of the annex tell.`,
  severalEngagements: ({ payer, found, rows }) =>
    `${payer} bears several engagements (${some(found)}), rows ${some(rows)}, where an invoice has one on Chorus Pro. Correct them, or divide its claim as the lines of the annex tell.`,

  unpriced: ({ problem }, describe) => describe(problem),
};
