import { Decimal } from '../../kit/money/decimal';
import { Money } from '../../kit/money/money';
import { STANDARD_VAT, withVat } from '../../kit/money/vat';
import { FLOW_PAYERS, priceAccountingFlows } from '../../engine/services/accounting-flows';
import { ANTIVIRUS_PARTS, LEAST_ANTIVIRUS_YEARS, priceAntivirus } from '../../engine/services/antivirus';
import { COLLEGE_LINES, priceCollege, priceColleges } from '../../engine/services/colleges';
import { priceCyberGrant } from '../../engine/services/cyber-grant';
import { priceNpdc } from '../../engine/services/npdc';
import { priceUtonum, UTONUM_PROFILES } from '../../engine/services/utonum';
import { isBlankText, isBlank, isNothing } from '../call/cell';
import { college, collegeRows, pupilsAboveOneHour } from '../call/colleges';
import { cellFunction, pricingFunction } from '../call/ent-function';
import { optional, optionalSum, optionalWord } from '../call/parameter';
import {
  amount,
  antivirusYears,
  budgetYear,
  positiveAmount,
  quantity,
  schoolYear,
  vatRate,
  word,
  yesNo,
} from '../call/readers';

export const COLLEGE = pricingFunction(
  {
    eleves: college,
    eleves_plus_1h: pupilsAboveOneHour,
    annee: schoolYear,
    objet: optionalWord(word(COLLEGE_LINES)),
  },
  {
    blank: { eleves: isNothing, eleves_plus_1h: isNothing },
    find: ({ eleves, annee, objet }, book) => priceCollege(book, eleves, annee, objet),
  },
);

export const COLLEGES = pricingFunction(
  {
    eleves: { whole: true, read: collegeRows },
    eleves_plus_1h: { whole: true, read: pupilsAboveOneHour },
    annee: schoolYear,
    subventions: optionalSum(positiveAmount),
  },
  {
    blank: { eleves: isNothing, eleves_plus_1h: isNothing },
    rowByRow: ['eleves', 'eleves_plus_1h'],
    find: ({ eleves, annee, subventions }, book) => priceColleges(book, eleves, annee, subventions),
  },
);

export const NPDC = pricingFunction(
  {
    eleves: quantity,
    annee: schoolYear,
    option: optional(yesNo, false),
    demi_journees: optional(quantity, new Decimal(0)),
    subventions: optional(positiveAmount, new Decimal(0)),
  },
  {
    blank: { eleves: isNothing, demi_journees: isNothing, annee: isBlankText },
    find: ({ eleves, annee, option, demi_journees, subventions }, book) => {
      const service = { pupils: eleves, option, halfDays: demi_journees, subsidies: subventions };
      return priceNpdc(book, service, annee);
    },
  },
);

export const FLUX = pricingFunction(
  { habitants: quantity, type: word(FLOW_PAYERS), exercice: budgetYear },
  {
    blank: { habitants: isNothing },
    find: ({ habitants, type, exercice }, book) => priceAccountingFlows(book, habitants, type, exercice),
  },
);

export const ANTIVIRUS = pricingFunction(
  {
    postes: quantity,
    exercice: budgetYear,
    annees: optional(antivirusYears, new Decimal(LEAST_ANTIVIRUS_YEARS)),
    objet: optionalWord(word(ANTIVIRUS_PARTS)),
  },
  {
    blank: { postes: isNothing },
    find: ({ postes, exercice, annees, objet }, book) =>
      priceAntivirus(book, { posts: postes, years: annees }, exercice, objet),
  },
);

export const UTONUM = pricingFunction(
  { ateliers: quantity, profil: word(UTONUM_PROFILES), exercice: budgetYear },
  {
    blank: { ateliers: isNothing },
    find: ({ ateliers, profil, exercice }, book) => priceUtonum(book, ateliers, profil, exercice),
  },
);

export const CYBER = pricingFunction(
  { habitants: quantity, cout: positiveAmount, exercice: budgetYear },
  {
    blank: { habitants: isNothing },
    find: ({ habitants, cout, exercice }, book) => priceCyberGrant(book, habitants, cout, exercice),
  },
);

export const TTC = cellFunction(
  { montant_ht: amount, taux: optional(vatRate, new Decimal(STANDARD_VAT)) },
  {
    blank: { montant_ht: isBlank },
    find: ({ montant_ht, taux }) => withVat(Money.of(montant_ht, 'HT'), taux),
    answer: ({ exact }) => exact.toNumber(),
  },
);
