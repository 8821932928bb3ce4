import { breakEvenRate, CENT } from '../../engine/charges/break-even';
import {
  explainBalance,
  explainBreakEven,
  explainProducts,
  explainUnitCost,
} from '../../engine/charges/explain-charges';
import { otherProductsOf } from '../../engine/charges/other-products';
import { balanceOf, productsOf } from '../../engine/charges/products';
import { pupilCountOf, pupilsIn } from '../../engine/charges/pupils';
import { chargeRemarks, pupilRemarks } from '../../engine/charges/standing';
import { chargeLineOf, chargesOf } from '../../engine/charges/statement';
import { unitCost } from '../../engine/charges/unit-cost';
import { citation } from '../../engine/citation';
import { rateFor } from '../../engine/contribution/rate';
import type { Explanation } from '../../engine/explanation';
import { count, digits, euros } from '../../engine/french/amount';
import { roundToCent } from '../../engine/money/money';
import { session } from '../../engine/session';
import { isBlank, isBlankCell } from '../../functions/call/cell';
import { takenWhole } from '../../functions/call/position';
import {
  amount,
  category,
  chargeLine,
  optional,
  optionalText,
  quantity,
  schoolYear,
  step,
} from '../../functions/call/readers';
import { sumOf } from '../../functions/call/sum';
import type { Act, SchoolYear } from '../../tariffs/model';
import { NOTHING, restingOn, type Detail, type Explained, type Origin } from './explained';
import { positionAt, type ResultPosition } from './position-at';
import { unsigned } from './priced';

type Values = readonly unknown[];

const EMPTY: Explained = { ...NOTHING, answer: '' };

/** ENT.CHARGES */
export function charges(values: Values, at: ResultPosition): Explained {
  const [annee, objet] = values;
  const position = positionAt({ annee, objet }, at);
  if (isBlankCell(position.cell('objet')) || position.every(isBlank, 'annee', 'objet')) return EMPTY;
  const given = position.read({ annee: schoolYear, objet: optionalText(chargeLine) });
  return given.objet === undefined ? totalCharges(given.annee) : chargeOf(given.annee, given.objet);
}

/** The total of a year's charges. */
export function totalCharges(year: SchoolYear): Explained {
  const { total, lines, act, totalSource } = chargesOf(session.book, year);
  const counted = lines === null ? 'total seul connu' : `somme de ${count(lines.length)} lignes`;
  return {
    ...NOTHING,
    answer: unsigned(total.toNumber()),
    sentence: `Charges de ${year}, ${counted} : ${euros(total)} TTC`,
    citation: citation(session.book.act(act)),
    remarks: chargeRemarks(session.book, year),
    exact: digits(total),
    source: totalSource,
    origins: [chargeOrigin(year)],
    ...restingOn(session.book.act(act)),
  };
}

/** One line of a year's charges; its own rows of the workbook go before the statement's. */
export function chargeOf(year: SchoolYear, named: string): Explained {
  const line = chargeLineOf(session.book, year, named);
  // Not by `chargesOf`: a line stands where another one could not be read.
  const statement = session.book.data.charges.find((candidate) => candidate.schoolYear === year);
  const { label, gross, subsidy, net, source, origin } = line;
  const reduced = subsidy.isZero() ? '' : ` (${euros(gross)} − ${euros(subsidy)} de subvention)`;
  return {
    ...NOTHING,
    answer: unsigned(net.toNumber()),
    sentence: `${label}, ${year} : ${euros(net)} TTC${reduced}`,
    citation: statement === undefined ? null : citation(session.book.act(statement.act)),
    exact: digits(net),
    source,
    origins: [{ what: 'Ligne du décompte', rows: origin ?? statement?.origin ?? null }],
    ...(statement === undefined ? {} : restingOn(session.book.act(statement.act))),
  };
}

/** ENT.EFFECTIF */
export function pupils(values: Values, at: ResultPosition): Explained {
  const [annee, territoire] = values;
  const position = positionAt({ annee, territoire }, at);
  if (isBlankCell(position.cell('territoire')) || position.every(isBlank, 'annee', 'territoire'))
    return EMPTY;
  const { annee: year, territoire: wanted } = position.read({
    annee: schoolYear,
    territoire: optionalText(category),
  });
  const { book } = session;
  const answer = wanted === undefined ? pupilCountOf(book, year).total : pupilsIn(book, year, wanted);
  const found = book.data.pupils.find((candidate) => candidate.schoolYear === year);
  const group = found?.groups?.find(({ categories }) => wanted !== undefined && categories.includes(wanted));
  return {
    ...NOTHING,
    answer,
    sentence:
      wanted === undefined
        ? `Effectif de ${year} : ${count(answer)} ${found?.scope ?? 'élèves'}`
        : `Effectif « ${wanted} » de ${year} : ${count(answer)} élèves`,
    citation: found === undefined ? null : citation(book.act(found.act)),
    remarks: wanted === undefined ? pupilRemarks(book, year) : [],
    source: group?.source ?? found?.source ?? null,
    origins: [{ what: 'Effectif', rows: found?.origin ?? null }],
    ...(found === undefined ? {} : restingOn(book.act(found.act))),
  };
}

/** ENT.COUT */
export function cost(values: Values, at: ResultPosition): Explained {
  const [charged, eleves] = values;
  const position = positionAt({ charges: null, eleves }, at);
  const given = position.read({
    charges: takenWhole(() => sumOf(charged, 'charges', amount)),
    eleves: quantity,
  });
  const found = unitCost(given.charges, given.eleves);
  return ownFigures(found.rounded.toNumber(), explainUnitCost(found));
}

/** ENT.PRODUITS */
export function products(values: Values, at: ResultPosition): Explained {
  const year = yearAt(values, at);
  if (year === null) return EMPTY;
  const answer = roundToCent(productsOf(session.book, year).total).toNumber();
  return {
    ...NOTHING,
    ...explainProducts(session.book, year),
    answer: unsigned(answer),
    origins: productOrigins(year),
    ...restingOn(...productActs(year)),
  };
}

/** ENT.SOLDE */
export function balance(values: Values, at: ResultPosition): Explained {
  const year = yearAt(values, at);
  if (year === null) return EMPTY;
  const answer = roundToCent(balanceOf(session.book, year)).toNumber();
  return {
    ...NOTHING,
    ...explainBalance(session.book, year),
    answer: unsigned(answer),
    origins: [...productOrigins(year), chargeOrigin(year)],
    ...restingOn(...productActs(year), chargeAct(year)),
  };
}

/** ENT.TARIFEQUILIBRE */
export function breakEven(values: Values, at: ResultPosition): Explained {
  const [charged, eleves, produits, pas] = values;
  const position = positionAt({ charges: null, eleves, produits: null, pas }, at);
  const given = position.read({
    charges: takenWhole(() => sumOf(charged, 'charges', amount)),
    eleves: quantity,
    produits: takenWhole(() => sumOf(produits, 'produits', amount)),
    pas: optional(step, CENT),
  });
  const inputs = { charges: given.charges, pupils: given.eleves, products: given.produits, step: given.pas };
  const found = breakEvenRate(inputs);
  const before = found.minus(inputs.step);
  const missing = inputs.charges.minus(before.times(inputs.pupils).plus(inputs.products));
  const detail: Detail = {
    kind: 'breakEven',
    rate: found,
    before: before.isNegative() ? null : { rate: before, missing },
  };
  return {
    ...ownFigures(found.toNumber(), explainBreakEven(inputs)),
    details: [detail],
  };
}

/** What is reckoned on the user's own figures. */
function ownFigures(answer: number, explanation: Explanation): Explained {
  return { ...NOTHING, ...explanation, answer: unsigned(answer) };
}

function yearAt([annee]: Values, at: ResultPosition): SchoolYear | null {
  const position = positionAt({ annee }, at);
  return isBlank(position.cell('annee')) ? null : position.read({ annee: schoolYear }).annee;
}

export function chargeOrigin(year: SchoolYear): Origin {
  return { what: 'Décompte', rows: chargesOf(session.book, year).origin ?? null };
}

export function chargeAct(year: SchoolYear): Act {
  return session.book.act(chargesOf(session.book, year).act);
}

export function pupilAct(year: SchoolYear): Act {
  return session.book.act(pupilCountOf(session.book, year).act);
}

function productActs(year: SchoolYear): readonly Act[] {
  const categories = productsOf(session.book, year).groups.flatMap((group) => group.categories);
  return [...categories.map((category) => rateFor(session.book, category, year).act), pupilAct(year)];
}

function productOrigins(year: SchoolYear): readonly Origin[] {
  const { groups, origin } = pupilCountOf(session.book, year);
  const { origin: rated } = rateFor(session.book, groups?.[0]?.categories[0] ?? 'membre', year);
  return [
    { what: 'Tarif', rows: rated ?? null },
    { what: 'Effectif', rows: origin ?? null },
    ...otherProductsOf(session.book, year).map(({ origin: rows }) => ({
      what: 'Produit',
      rows: rows ?? null,
    })),
  ];
}
