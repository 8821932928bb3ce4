import { departmentInWords } from '../places/departments';
import { firstCommunes, inBrackets, latest, list, type Messages, unreadCell } from './messages';

const ANOTHER_CELL = 'correct the cell that the argument depends on';

/** What each problem says in English; French terms of art stay where English has no equivalent. */
export const english: Messages = {
  defect: ({ detail }) =>
    `Internal error of the add-in: ${detail}. Report it with the formula that causes it.`,
  sizeMismatch: ({ first, second }) =>
    `The ranges differ in size: ${first} and ${second} (rows × columns). Give ranges of the same size, or a single row, column or cell.`,
  severalCells: ({ argument, size }) =>
    `${argument}: found a range of ${size} (rows × columns), expected a single value.`,
  errorValue: ({ argument, found }) => `${argument}: found the error ${found}; ${ANOTHER_CELL}.`,
  errorNotAvailable: ({ argument }) => `${argument}: found the error #N/A; ${ANOTHER_CELL}.`,
  missing: ({ argument }) => `${argument}: empty cell. Give a value, or clear the whole row.`,
  notANumber: ({ argument, found }) =>
    `${argument}: found “${found}”, expected a number such as 412 or 1 234,50.`,
  numberReadTwice: ({ argument, found, readings }) =>
    `${argument === null ? '' : `${argument}: `}“${found}” can be read as ${readings.join(' or ')}. Write one or the other.`,
  notWhole: ({ argument, found }) => `${argument}: found ${found}, expected a whole number.`,
  outOfRange: ({ argument, found, least, most }) =>
    `${argument}: found ${found}, expected a number between ${least} and ${most}.`,
  negative: ({ argument, found }) => `${argument}: found ${found}, expected 0 or a positive number.`,
  notPositive: ({ argument, found }) => `${argument}: found ${found}, expected a number above 0.`,
  notYesNo: ({ argument, found }) =>
    `${argument}: found “${found}”, expected TRUE or FALSE, 1 or 0, oui or non.`,
  notText: ({ argument, found }) => `${argument}: found ${found}, expected a text or a code.`,
  unknownWord: ({ argument, found, accepted }) =>
    `${argument}: found “${found}”, expected one of: ${list(accepted, 190 - found.length)}.`,
  schoolYearAmbiguous: ({ found, ended, started }) =>
    `${found} does not tell which school year is meant: ${ended}, billed in ${found}, or ${started}, starting in ${found}? Write one of the two, or ENT.ANNEESCOLAIRE(${found}) for the year billed in ${found}.`,
  schoolYearNotConsecutive: ({ found }) =>
    `School year: found “${found}”, expected two consecutive years, such as 2023-2024.`,
  schoolYearMalformed: ({ found }) => `School year: found “${found}”, expected a year such as 2023-2024.`,
  budgetYearMalformed: ({ found }) =>
    `Budget year (exercice): found “${found}”, expected a year of four digits, such as 2024.`,
  morePupilsAboveHour: ({ above, pupils }) =>
    `Pupils above one hour: found ${above}, expected ${pupils} at most, the number of pupils.`,
  tooFewYears: ({ found, least }) => `Term in years: found ${found}, expected at least ${least}.`,
  otherYearKind: ({ service, found, expected }) =>
    expected === 'school'
      ? `annee: found “${found}”, expected a school year, such as 2023-2024: “${service}” is priced by school year.`
      : `annee: found “${found}”, expected a budget year (exercice), such as 2024: “${service}” is priced by budget year.`,
  argumentUnused: ({ argument, service }) =>
    `${argument}: “${service}” does not depend on it. Leave this argument empty.`,
  argumentNeeded: ({ argument, service, expected }) =>
    `${argument}: to be given for “${service}”: ${list(expected)}.`,
  flatAmount: ({ argument, service, found }) =>
    `${argument}: found ${found}, expected 1: “${service}” has a flat price. Multiply the result if it is due several times.`,
  collegeInError: ({ row, cause }, describe) => `College no. ${row}: ${describe(cause)}`,
  badWeight: ({ row, column, cause }, describe) => `Row ${row}, column ${column}: ${describe(cause)}`,

  placeUnknown: ({ found }) =>
    `“${found}” is no category, commune or EPCI of the Somme or next to it. Write the INSEE code (80021), the name (Amiens, Péronne (80)), the SIREN of the EPCI, or: membre, membre hors Somme, hors membre.`,
  placeHomonym: ({ found, candidates }) => {
    const named = candidates.map(({ code, name }) => `${name} (${code}), département ${code.slice(0, 2)}`);
    const example = candidates.map(({ code, name }) => `“${name} (${code.slice(0, 2)})”`);
    return `“${found}” names several communes: ${list(named)}. Write ${example.join(' or ')}, or the INSEE code.`;
  },
  placeCodeUnknown: ({ found }) =>
    `${found} is the INSEE code of no commune of the Somme. Check the code; a postal code is no INSEE code.`,
  placeCodeMalformed: ({ found }) =>
    `“${found}” is no code: expected an INSEE code of five characters (80021) or a SIREN of nine digits.`,
  placePostalCode: ({ found, communes }) =>
    `${found} is a postal code (${firstCommunes(communes)}), not an INSEE code. Write the commune's name or its INSEE code.`,
  placeNameAndCodeDisagree: ({ name, code, codeBelongsTo }) =>
    `Name and code contradict each other: “${name}”, but ${code} is ${codeBelongsTo ?? 'outside the list'}. A postal code is no INSEE code; correct one of the two.`,
  placeDepartmentDisagrees: ({ name, department, communes }) =>
    `“${name}” and the département ${departmentInWords(department)} contradict each other (found: ${firstCommunes(communes)}). Correct one of the two, or give the INSEE code.`,
  placePostalCodeDisagrees: ({ name, postalCode, communes }) =>
    `“${name}” and the postal code ${postalCode} contradict each other (found: ${firstCommunes(communes)}). Correct one of the two, or give the INSEE code.`,
  placeCodeOfTwoReadings: ({ code, name, category, others }) => {
    const asPostalCode = others.map(
      ({ first, communes, category: ofOthers }) =>
        `${first}${communes > 1 ? ` and ${communes - 1} more` : ''}${inBrackets(ofOthers)}`,
    );
    return `${code} can be read in two ways: as an INSEE code, ${name}${inBrackets(category)}; as a postal code, ${list(asPostalCode, 120)}. Write “${name} (${code})”, or the commune's name.`;
  },
  sirenUnknown: ({ found }) =>
    `SIREN ${found} belongs to no EPCI of the Somme or its neighbours. Check it, or give the commune.`,
  epciOfSeveralCategories: ({ name, categories }) =>
    `${name}: its communes fall under several categories (${list(categories)}). Give the commune.`,
  membershipDependsOnYear: ({ place }) =>
    `The category of ${place} depends on the year. Give the school year.`,
  noTariffVoted: ({ year, known }, _describe, span) =>
    `No tariff voted for ${year}. Known years: ${latest(known.map(span))}. Register the vote under Tarifs.`,
  noTariffForCategory: ({ category, place }) =>
    `${place === null ? 'No' : `${place}: no`} tariff voted for “${category}”. The acts cover the Somme and the members' territories only; check the commune.`,
  serviceNotPriced: ({ service, year, known }, _describe, span) =>
    `${service}: no tariff known for ${year}. Known period: ${latest(known.map(span))}.`,
  priceNotInSources: ({ service }) =>
    `${service}: the price is not in the sources. Add the tariff to the workbook.`,
  outsideGrid: ({ found, from, to }) =>
    `${found} is outside the grid, which ${to === null ? `starts at ${from}` : `runs from ${from} to ${to}`}. No price is set outside it.`,
  onQuote: ({ found, from }) =>
    `Found ${found}: on quote (sur devis) from ${from} on. Ask the syndicate for a quote.`,
  pricedForOneTerm: ({ found, term }) =>
    `The price is set for ${term} years only; found ${found} years. The licences alone are known.`,
  chargesUnknown: ({ year, known }) =>
    `No charges known for ${year}. Known years: ${latest(known)}. Enter the charges under Tarifs.`,
  chargeLinesUnknown: ({ year, total }) =>
    `The charge lines of ${year} are not known, only their total, ${total}. Enter them under Tarifs.`,
  chargeLineNotInYear: ({ line, year }) =>
    `The line “${line}” is not in the statement of charges of ${year}. Enter it under Tarifs.`,
  pupilsUnknown: ({ year, known }) =>
    `No pupils known for ${year}. Known years: ${latest(known)}. Enter the pupils under Tarifs.`,
  pupilSplitUnknown: ({ year, total }) =>
    `How the ${total} pupils of ${year} divide between territories is not known, only their total. Enter it under Tarifs.`,
  pupilsOnlyTogether: ({ label, together, pupils }) =>
    `The pupils of “${label}” are not known alone: ${list(together)} together count ${pupils} pupils.`,
  pupilsByLabelOnly: ({ found, accepted }) =>
    `The pupils of “${found}” are not known. Pupils are counted by category: ${list(accepted)}.`,
  rateNotGiven: ({ rate, year, known }) =>
    `The workbook's vote for ${year} gives no rate for “${rate}”, only for: ${list(known)}. Complete it under Tarifs.`,
  noTariffByReading: ({ place }) =>
    `${place}: no tariff, by the reading that the workbook keeps (EntLectures): the article names Seine-Maritime only. Change the reading under Tarifs if need be.`,
  priceOfOneYear: ({ service, year, first }) =>
    `${service}: no price for ${year}, by the reading that the workbook keeps (EntLectures): that of ${first} holds there for that year only. Give it in EntTarifs, or change the reading.`,
  subsidiesOfAll: () =>
    `By the reading that the workbook keeps (EntLectures), subsidies are deducted from the whole before it is shared: what an EPCI owes depends on all. The sheet NPDC does that sharing; give 0 of subsidies here, or change the reading.`,
  workbookUnread: ({ table, row, why }) => {
    if (table === null)
      return 'The ENT tables of the workbook could not be read, and they may change this amount. Open Tarifs to read them again.';
    if (why !== undefined) {
      const { column, en } = why;
      const where = [
        `To be corrected first: ${table}`,
        row === null ? null : `row ${row}`,
        column === null ? null : `column ${column}`,
      ];
      return unreadCell(where, ':', en);
    }
    const where = row === null ? `The table ${table}` : `Row ${row} of ${table}`;
    return `${where} could not be read, and it may change this amount. Correct it: Tarifs says what is wrong.`;
  },
  noPupils: ({ argument }) => `${argument}: 0 pupils. A cost per pupil needs at least one pupil.`,
  noWeight: ({ argument }) => `${argument}: no positive weight, so nothing tells how to split.`,
};
