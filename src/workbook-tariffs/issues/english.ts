import { some, type IssueMessages } from './messages';

/** What each issue says in English: what was found, what was expected, what to do. */
export const english: IssueMessages = {
  columnsMissing: ({ missing }) =>
    `Missing columns: ${some(missing)}. Add them: without them the table cannot be read.`,
  columnTwice: ({ header }) =>
    `Two columns read “${header}”. Keep one and rename the other: the table cannot be read.`,
  columnNearly: ({ found, expected }) =>
    `Is the column “${found}” the missing “${expected}”? Give it that name, or one that does not resemble it: the table cannot be read.`,

  blank: () => 'Empty cell, expected a value. Fill it in, or clear the whole row.',
  errorValue: ({ found }) => `Found the error ${found}. Correct the formula or type the value.`,
  notText: ({ found }) => `Found ${found}, expected a text. Type it.`,
  tooLong: ({ length, most }) => `A text of ${length} characters, expected at most ${most}. Shorten it.`,
  unreadableText: () => 'The text has unreadable characters. Type it again.',
  nameUnusable: ({ found }) =>
    `“${found}” cannot be a name: expected at least one letter or digit. Choose another name.`,
  notADate: ({ found }) => `Found “${found}”, expected a date, such as 17/06/2024. Correct it.`,
  voteToCome: ({ found }) =>
    `${found} is still to come: expected the date of a vote that has taken place. Correct it, or leave the act a draft (projet).`,
  notAnAmount: ({ found }) => `Found “${found}”, expected an amount in euros, such as 7,40. Type the number.`,
  amountTooLarge: ({ found, most }) => `Found ${found}, expected at most ${most}. Check the amount.`,
  amountTooPrecise: ({ found, decimals }) =>
    `Found ${found}, expected at most ${decimals} decimals. Round the amount.`,
  negativeAmount: ({ found }) => `Found ${found}, expected an amount of 0 or more. Correct it.`,
  notAShare: ({ found }) =>
    `Found ${found}, expected a share between 0 and 1, such as 0,05 for 5%. Correct it.`,
  notACount: ({ found, most }) =>
    `Found “${found}”, expected a whole number between 0 and ${most}. Correct it.`,
  notYesNo: ({ found }) => `Found “${found}”, expected oui or non. Correct the cell.`,
  unknownWord: ({ found, accepted }) =>
    `Found “${found}”, expected one of: ${some(accepted)}. Choose from the list.`,
  numberReadTwice: ({ problem }, describe) => describe(problem),
  badYear: ({ problem }, describe) => describe(problem),
  yearOutOfRange: ({ found, first, last }) =>
    `Found ${found}, expected a year between ${first} and ${last}. Check the year.`,
  periodReversed: ({ from, to }) =>
    `The period runs from ${from} to ${to}, expected an end that does not precede its start. Correct one of them.`,
  notASiren: ({ found }) => `Found “${found}”, expected a SIREN: nine digits, key included. Check it.`,

  sameTwice: ({ what, rows }) =>
    `“${what}” stands in rows ${some(rows)}, expected once. None of them serves: keep one.`,
  actUnknown: ({ found }) =>
    `The act “${found}” is neither in EntActes nor among the known acts. Add it to EntActes, or correct the name.`,
  actUnread: ({ found }) =>
    `The row of the act “${found}” in EntActes is in error. Correct it: this row will then serve.`,
  actNearly: ({ found, known }) =>
    `Is “${found}” the known act “${known}”? Write it the same, or give the act another name.`,
  actMayBeUnread: ({ found, rows }) =>
    `The act “${found}” may be that of a row of EntActes whose name cannot be read (${some(rows)}). Correct that row.`,
  severalActs: ({ year, acts }) =>
    `For ${year} the rows cite several acts (${some(acts)}), expected one. Keep the one that rules.`,

  serviceUnknown: ({ found, known }) =>
    `Unknown service: “${found}”. Write one of: ${some(known)}; for a new service, fill in Unité and Base.`,
  serviceNearly: ({ found, near }) =>
    `“${found}”: is it ${near
      .slice(0, 3)
      .map((label) => `“${label}”`)
      .join(' or ')}? Write that name; if not, begin the remark with “Nouveau service”.`,
  newService: ({ service }) =>
    `“${service}” is a new service: it stands in the list of tariffs, and no function calculates it. If it is a known service, choose it from the list.`,
  newServiceLacks: ({ service, column }) =>
    `“${service}” is a new service: its column ${column} is expected. Fill it in.`,
  newServiceDiffers: ({ service, column, values }) =>
    `“${service}”: the column ${column} says ${some(values)}, expected one value for the service. Correct it.`,
  newServiceMixed: ({ service }) =>
    `“${service}”: expected bands (De and À on each row), one flat amount alone, or rates without De and À, with a floor and a cap (plancher, plafond) where there are some. Correct the rows of this period.`,
  yearKindDiffers: ({ service, found }) =>
    `“${service}”: found ${found}, where other rows have another kind of year. Put a school year everywhere, or a budget year everywhere.`,
  componentUnknown: ({ service, found, accepted }) =>
    `${service}: unknown component “${found}”, expected one of: ${some(accepted)}. Correct it.`,
  componentsMissing: ({ service, period, missing }) =>
    `${service}, ${period}: missing ${some(missing)}. Add these rows: a tariff serves only when complete.`,
  boundsNotUsed: ({ component }) =>
    `“${component}” depends on no bounds: De and À are expected empty. Clear the cell.`,
  boundNeeded: ({ component }) => `“${component}” needs a bound in this column. Fill it in.`,
  boundsReversed: ({ from, to }) => `The band runs from ${from} to ${to}. Correct one of the bounds.`,
  bandsBroken: ({ found, expected }) =>
    `The band starts at ${found}, expected ${expected}, without gap or overlap. Correct the bounds.`,
  zeroPrice: () =>
    'Found a price of €0. If it was voted, begin the remark of the row with “Gratuit”; if not, enter the price.',
  floorAboveCap: ({ floor, cap }) => `The floor, ${floor}, is above the cap, ${cap}. Correct one of them.`,
  basisDiffers: ({ service, found, expected }) =>
    `${service}: found “${found}”, but this tariff is ${expected}. Correct the basis, or check the amount.`,
  periodsOverlap: ({ service, rows }) =>
    `${service}: rows ${some(rows)} share years with another period. None of them serves: correct the years or delete the rows that were replaced.`,

  netDiffers: ({ found, expected }) =>
    `Found a net amount of ${found}, expected ${expected}, gross less subsidy. Correct one of the three.`,
  totalDiffers: ({ found, expected }) =>
    `Found a total of ${found}, expected ${expected}, the sum of the rows. Correct the row that is wrong.`,
  subtotal: ({ found }) =>
    `“${found}” reads as a sum, expected a charge or TOTAL. Write TOTAL, or delete the row.`,
  lineIsSum: ({ amount }) =>
    `The amount, ${amount}, is the sum of the other rows. If it is their total, write TOTAL; if it is a charge, fill in Proportionnelle.`,
  lineNearly: ({ found, known }) =>
    `Is “${found}” the known line “${known}”? Write that name; if it is another charge, fill in Proportionnelle.`,
  typeAsked: ({ found, accepted }) =>
    `Is “${found}” a charge or a product? Write one of: ${some(accepted)} in the column Type.`,
  productReduced: ({ subsidy }) =>
    `Found a subsidy of ${subsidy} on a product, expected a blank cell. Put the product’s amount in Brut.`,
  subsidyDeductedToo: ({ deducted }) =>
    `The charges of the same year already deduct ${deducted} of subsidies. If this is one of them it counts twice: remove one of the two.`,
  subsidyAboveGross: ({ subsidy, gross }) =>
    `The subsidy, ${subsidy}, is above the gross amount, ${gross}. Check both.`,
  categoriesMissing: ({ year, missing }) =>
    `${year}: no row for ${some(missing)}. Add it if pupils belong there: without it the total counts none.`,

  membershipsOverlap: ({ siren, rows }) =>
    `${siren}: the memberships of rows ${some(rows)} share years. None of them serves: correct the years.`,
  sirenNotInIndex: ({ siren }) =>
    `${siren} is the SIREN of no EPCI of the Somme or its neighbours: its communes are not known. Check it.`,
  epciDiffers: ({ name, siren, ofSiren }) =>
    `“${name}” is not the EPCI ${siren}, which is ${ofSiren}. Correct the name or the SIREN.`,
};
