import * as v from 'valibot';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { Money, roundToCent } from '../../../src/kit/money/money';
import { STANDARD_VAT, withVat } from '../../../src/kit/money/vat';
import { Decimal } from '../../../src/kit/money/decimal';
import { price } from '../../../src/engine/pricing';
import { countAbove } from '../../../src/engine/rules/above';
import { FLOW_PAYERS, priceAccountingFlows } from '../../../src/engine/services/accounting-flows';
import { priceAntivirus, type AntivirusPart } from '../../../src/engine/services/antivirus';
import { COLLEGE_LINES, priceCollege, priceColleges } from '../../../src/engine/services/colleges';
import { priceCyberGrant } from '../../../src/engine/services/cyber-grant';
import { priceNpdc } from '../../../src/engine/services/npdc';
import { priceUtonum, UTONUM_PROFILES } from '../../../src/engine/services/utonum';
import type { Priced } from '../../../src/engine/pricing';
import {
  answered,
  budgetYear,
  cents,
  decimal,
  question,
  schoolYear,
  whole,
  type Question,
} from '../question';

const college = { pupils: whole, pupilsAboveOneHour: whole };
const VAT = new Decimal(STANDARD_VAT);

/** An amount HT with the amount TTC, both to the cent. */
function netAndGross({ rounded }: Priced<'HT'>) {
  return { net: cents(rounded), gross: cents(roundToCent(withVat(Money.of(rounded.euros, 'HT'), VAT))) };
}

export const servicesQuestions: Readonly<Record<string, Question>> = {
  /** One college without Labomep, line by line, € TTC; a line without a price says why. */
  college: question({ ...college, schoolYear }, ({ schoolYear: year, ...given }) => ({
    lines: COLLEGE_LINES.map((line) =>
      answered(() => cents(priceCollege(shippedBook, given, year, line).rounded)),
    ),
    total: answered(() => cents(priceCollege(shippedBook, given, year).rounded)),
  })),

  siteTv: question({ pupils: whole, schoolYear }, ({ pupils, schoolYear: year }) => {
    const { rounded, remarks } = priceCollege(
      shippedBook,
      { pupils, pupilsAboveOneHour: new Decimal(0) },
      year,
      'SITE.TV',
    );
    return { amount: cents(rounded), remarks };
  }),

  /** Pupils whom maxicours is charged for by their minutes of use, and the amount, € TTC. */
  maxicours: question({ minutes: v.array(v.number()), schoolYear }, ({ minutes, schoolYear: year }) => {
    const { rule } = shippedBook.inForce('colleges', year).version;
    const part = rule.kind === 'sum' ? rule.parts.find(({ id }) => id === 'maxicours')?.rule : undefined;
    if (part?.kind !== 'above') throw new Error('maxicours is charged above a threshold.');
    const charged = new Decimal(countAbove(part, minutes));
    const pupils = new Decimal(minutes.length);
    const priced = priceCollege(shippedBook, { pupils, pupilsAboveOneHour: charged }, year, 'maxicours');
    return { charged: charged.toNumber(), amount: cents(priced.rounded) };
  }),

  /** The bill of the Département, € TTC. */
  colleges: question(
    { colleges: v.array(v.strictObject(college)), schoolYear, subsidies: decimal },
    ({ colleges, schoolYear: year, subsidies }) =>
      cents(priceColleges(shippedBook, colleges, year, subsidies).rounded),
  ),

  /** € TTC. */
  npdc: question(
    { pupils: whole, option: v.boolean(), halfDays: whole, subsidies: decimal, schoolYear },
    ({ schoolYear: year, ...service }) => cents(priceNpdc(shippedBook, service, year).rounded),
  ),

  flows: question({ inhabitants: whole, payer: v.picklist(FLOW_PAYERS), budgetYear }, (given) =>
    netAndGross(priceAccountingFlows(shippedBook, given.inhabitants, given.payer, given.budgetYear)),
  ),

  /** Licences, installation and both; a part without a price says why. */
  antivirus: question({ posts: whole, years: whole, budgetYear }, ({ budgetYear: year, ...subscription }) => {
    const part = (only?: AntivirusPart) =>
      answered(() => netAndGross(priceAntivirus(shippedBook, subscription, year, only)));
    return { licences: part('licences'), installation: part('installation'), all: part() };
  }),

  /** Price basis not stated. */
  workshops: question({ workshops: whole, profile: v.picklist(UTONUM_PROFILES), budgetYear }, (given) =>
    cents(priceUtonum(shippedBook, given.workshops, given.profile, given.budgetYear).rounded),
  ),

  cyberGrant: question({ inhabitants: whole, cost: decimal, budgetYear }, (given) =>
    cents(priceCyberGrant(shippedBook, given.inhabitants, given.cost, given.budgetYear).rounded),
  ),

  /** All inhabitants at the rate as if they were one structure, and every structure at the floor. */
  cyberGrantsInAll: question({ inhabitants: whole, structures: whole, budgetYear }, (given) => {
    const unbounded = new Decimal(1e12);
    const nobody = new Decimal(0);
    const atTheRate = priceCyberGrant(shippedBook, given.inhabitants, unbounded, given.budgetYear);
    const floor = priceCyberGrant(shippedBook, nobody, unbounded, given.budgetYear);
    return {
      atTheRate: cents(atTheRate.rounded),
      atTheFloor: cents(floor.rounded.euros.times(given.structures)),
    };
  }),

  /** The archiving grid (SAE), raised. */
  archiving: question({ budgetYear }, (given) =>
    cents(
      price(
        shippedBook,
        { tariff: 'archiving', year: given.budgetYear, basis: 'unstated' },
        { quantities: {} },
      ).rounded,
    ),
  ),
};
