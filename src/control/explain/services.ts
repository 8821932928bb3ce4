import { digits, euros, percentage } from '../../engine/french/amount';
import { Decimal } from '../../engine/money/decimal';
import { Money } from '../../engine/money/money';
import { STANDARD_VAT, withVat } from '../../engine/money/vat';
import { FLOW_PAYERS, priceAccountingFlows } from '../../engine/services/accounting-flows';
import { ANTIVIRUS_PARTS, LEAST_ANTIVIRUS_YEARS, priceAntivirus } from '../../engine/services/antivirus';
import { COLLEGE_LINES, priceCollege, priceColleges } from '../../engine/services/colleges';
import { priceCyberGrant } from '../../engine/services/cyber-grant';
import { priceNpdc } from '../../engine/services/npdc';
import { priceUtonum, UTONUM_PROFILES } from '../../engine/services/utonum';
import { session } from '../../engine/session';
import { isBlank, isBlankCell, isEmpty, isNothing } from '../../functions/call/cell';
import { readCollege, readColleges } from '../../functions/call/colleges';
import { takenWhole } from '../../functions/call/position';
import {
  amount,
  antivirusYears,
  budgetYear,
  optional,
  optionalText,
  positiveAmount,
  quantity,
  schoolYear,
  vatRate,
  word,
  yesNo,
} from '../../functions/call/readers';
import { sumOf } from '../../functions/call/sum';
import { NOTHING, type Explained } from './explained';
import { positionAt, type ResultPosition } from './position-at';
import { explainPriced, unsigned } from './priced';

type Values = readonly unknown[];

const EMPTY: Explained = { ...NOTHING, answer: '' };

/** ENT.COLLEGE */
export function college(values: Values, at: ResultPosition): Explained {
  const [eleves, eleves_plus_1h, annee, objet] = values;
  const position = positionAt({ eleves, eleves_plus_1h, annee, objet }, at);
  if (isBlankCell(position.cell('objet')) || position.every(isNothing, 'eleves', 'eleves_plus_1h'))
    return EMPTY;
  const given = position.read({
    eleves: () => readCollege(position),
    annee: schoolYear,
    objet: optionalText(word(COLLEGE_LINES)),
  });
  return explainPriced(priceCollege(session.book, given.eleves, given.annee, given.objet));
}

/** ENT.COLLEGES */
export function colleges(values: Values, at: ResultPosition): Explained {
  const [eleves, eleves_plus_1h, annee, subventions] = values;
  const rows = readColleges(eleves, eleves_plus_1h);
  const position = positionAt({ eleves: null, annee, subventions: null }, at);
  if (rows.isEmpty) return EMPTY;
  const given = position.read({
    eleves: takenWhole(rows.read),
    annee: schoolYear,
    subventions: takenWhole(() => sumOf(subventions, 'subventions', positiveAmount)),
  });
  return explainPriced(priceColleges(session.book, given.eleves, given.annee, given.subventions));
}

/** ENT.NPDC */
export function npdc(values: Values, at: ResultPosition): Explained {
  const [eleves, annee, option, demi_journees, subventions] = values;
  const position = positionAt({ eleves, annee, option, demi_journees, subventions }, at);
  if (position.every(isNothing, 'eleves', 'demi_journees') && isBlank(position.cell('annee'))) return EMPTY;
  const given = position.read({
    eleves: quantity,
    annee: schoolYear,
    option: optional(yesNo, false),
    demi_journees: quantity,
    subventions: optional(positiveAmount, new Decimal(0)),
  });
  const service = {
    pupils: given.eleves,
    option: given.option,
    halfDays: given.demi_journees,
    subsidies: given.subventions,
  };
  return explainPriced(priceNpdc(session.book, service, given.annee));
}

/** ENT.FLUX */
export function accountingFlows(values: Values, at: ResultPosition): Explained {
  const [habitants, type, exercice] = values;
  const position = positionAt({ habitants, type, exercice }, at);
  if (isNothing(position.cell('habitants'))) return EMPTY;
  const given = position.read({ habitants: quantity, type: word(FLOW_PAYERS), exercice: budgetYear });
  return explainPriced(priceAccountingFlows(session.book, given.habitants, given.type, given.exercice));
}

/** ENT.ANTIVIRUS */
export function antivirus(values: Values, at: ResultPosition): Explained {
  const [postes, exercice, annees, objet] = values;
  const position = positionAt({ postes, exercice, annees, objet }, at);
  if (isNothing(position.cell('postes')) || isBlankCell(position.cell('objet'))) return EMPTY;
  const given = position.read({
    postes: quantity,
    exercice: budgetYear,
    annees: optional(antivirusYears, new Decimal(LEAST_ANTIVIRUS_YEARS)),
    objet: optionalText(word(ANTIVIRUS_PARTS)),
  });
  const subscription = { posts: given.postes, years: given.annees };
  return explainPriced(priceAntivirus(session.book, subscription, given.exercice, given.objet));
}

/** ENT.UTONUM */
export function utonum(values: Values, at: ResultPosition): Explained {
  const [ateliers, profil, exercice] = values;
  const position = positionAt({ ateliers, profil, exercice }, at);
  if (isNothing(position.cell('ateliers'))) return EMPTY;
  const given = position.read({ ateliers: quantity, profil: word(UTONUM_PROFILES), exercice: budgetYear });
  return explainPriced(priceUtonum(session.book, given.ateliers, given.profil, given.exercice));
}

/** ENT.CYBER */
export function cyberGrant(values: Values, at: ResultPosition): Explained {
  const [habitants, cout, exercice] = values;
  const position = positionAt({ habitants, cout, exercice }, at);
  if (isNothing(position.cell('habitants'))) return EMPTY;
  const given = position.read({ habitants: quantity, cout: positiveAmount, exercice: budgetYear });
  return explainPriced(priceCyberGrant(session.book, given.habitants, given.cout, given.exercice));
}

/** ENT.TTC: nothing is rounded. */
export function withTax(values: Values, at: ResultPosition): Explained {
  const [montant_ht, taux] = values;
  const position = positionAt({ montant_ht, taux }, at);
  if (isEmpty(position.cell('montant_ht'))) return EMPTY;
  const given = position.read({ montant_ht: amount, taux: optional(vatRate, new Decimal(STANDARD_VAT)) });
  const { exact } = withVat(Money.of(given.montant_ht, 'HT'), given.taux);
  return {
    ...NOTHING,
    answer: unsigned(exact.toNumber()),
    sentence: `${euros(given.montant_ht)} HT + ${percentage(given.taux)} = ${euros(exact)} TTC`,
    exact: digits(exact),
  };
}
