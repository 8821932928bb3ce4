import { chargesByBase, netTotal } from '../../engine/charges/base';
import {
  explainBalance,
  explainBreakEven,
  explainProducts,
  explainUnitCost,
  explainUnitCostOf,
} from '../../engine/charges/explain-charges';
import { otherProductsOf } from '../../engine/charges/other-products';
import { productsOf } from '../../engine/charges/products';
import { pupilCountOf } from '../../engine/charges/pupils';
import { chargeRemarks, pupilRemarks } from '../../engine/charges/standing';
import { chargeLineOf, chargeLinesOf, chargesOf } from '../../engine/charges/statement';
import { denominatorOf, unitCost } from '../../engine/charges/unit-cost';
import { citation } from '../../engine/citation';
import { rateFor } from '../../engine/contribution/rate';
import { count, digits, euros } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import { session } from '../../engine/session';
import type { Act, SchoolYear } from '../../tariffs/model';
import * as functions from '../definitions/charges';
import { explainer, restingOn, type Grounds, type Origin } from './cell-explanation';
import { shareGrounds } from './share';

type Said = Partial<Grounds>;

export const DECOMPTE = explainer(functions.DECOMPTE, ({ given: { annee }, found }, { row }) =>
  committeeRow(annee, row, found.length),
);

export const CHARGES = explainer(functions.CHARGES, ({ given: { annee, objet } }) =>
  objet === undefined ? totalCharges(annee) : chargeOf(annee, objet),
);

export const EFFECTIF = explainer(functions.EFFECTIF, ({ given: { annee, territoire }, found: pupils }) => {
  const { book } = session;
  const counted = book.data.pupils.find(({ schoolYear }) => schoolYear === annee);
  const group = counted?.groups?.find(
    ({ categories }) => territoire !== undefined && categories.includes(territoire),
  );
  return {
    sentence:
      territoire === undefined
        ? `Effectif de ${annee} : ${count(pupils)} ${counted?.scope ?? 'élèves'}`
        : `Effectif « ${territoire} » de ${annee} : ${count(pupils)} élèves`,
    citation: counted === undefined ? null : citation(book.act(counted.act)),
    remarks: territoire === undefined ? pupilRemarks(book, annee) : [],
    source: group?.source ?? counted?.source ?? null,
    origins: [{ what: 'Effectif', rows: counted?.origin ?? null }],
    ...(counted === undefined ? {} : restingOn(book.act(counted.act))),
  };
});

export const COUT = explainer(functions.COUT, ({ found }) => explainUnitCost(found));

export const PRODUITS = explainer(functions.PRODUITS, ({ given: { annee } }) => ({
  ...explainProducts(session.book, annee),
  origins: productOrigins(annee),
  ...restingOn(...productActs(annee)),
}));

export const SOLDE = explainer(functions.SOLDE, ({ given: { annee } }) => ({
  ...explainBalance(session.book, annee),
  origins: [...productOrigins(annee), chargeOrigin(annee)],
  ...restingOn(...productActs(annee), chargeAct(annee)),
}));

export const TARIFEQUILIBRE = explainer(functions.TARIFEQUILIBRE, ({ found: { inputs, rate } }) => {
  const before = rate.minus(inputs.step);
  const missing = inputs.charges.minus(before.times(inputs.pupils).plus(inputs.products));
  return {
    ...explainBreakEven(inputs),
    details: [{ kind: 'breakEven', rate, before: before.isNegative() ? null : { rate: before, missing } }],
  };
});

export const REPARTIR = explainer(functions.REPARTIR, ({ given: { montant, poids } }, at) =>
  shareGrounds(montant, poids, at),
);

/** The total of a year's charges. */
function totalCharges(year: SchoolYear): Said {
  const { total, lines, act, totalSource } = chargesOf(session.book, year);
  const counted = lines === null ? 'total seul connu' : `somme de ${count(lines.length)} lignes`;
  return {
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
function chargeOf(year: SchoolYear, named: string): Said {
  const { label, gross, subsidy, net, source, origin } = chargeLineOf(session.book, year, named);
  // Not by `chargesOf`: a line stands where another one could not be read.
  const statement = session.book.data.charges.find((candidate) => candidate.schoolYear === year);
  const reduced = subsidy.isZero() ? '' : ` (${euros(gross)} − ${euros(subsidy)} de subvention)`;
  return {
    sentence: `${label}, ${year} : ${euros(net)} TTC${reduced}`,
    citation: statement === undefined ? null : citation(session.book.act(statement.act)),
    exact: digits(net),
    source,
    origins: [{ what: 'Ligne du décompte', rows: origin ?? statement?.origin ?? null }],
    ...(statement === undefined ? {} : restingOn(session.book.act(statement.act))),
  };
}

/** A row of the committee's table: header, lines, total, cost per pupil. */
function committeeRow(year: SchoolYear, row: number, rows: number): Said {
  if (row === rows) return costRow(year);
  if (row === rows - 1) return totalCharges(year);
  const line = row === 0 ? undefined : chargeLinesOf(session.book, year)[row - 1];
  if (line !== undefined) return chargeOf(year, line.label);
  return {
    sentence: `Décompte des charges de ${year}, comme le comité le vote`,
    citation: citation(chargeAct(year)),
    origins: [chargeOrigin(year)],
    ...restingOn(chargeAct(year)),
  };
}

function costRow(year: SchoolYear): Said {
  const { book } = session;
  const base = book.readings.choice('assiette');
  const ofYear = {
    ...explainUnitCostOf(book, year),
    origins: [chargeOrigin(year)],
    ...restingOn(chargeAct(year), pupilAct(year)),
  };
  if (base === 'voted') return ofYear;
  const { inside } = chargesByBase(chargeLinesOf(book, year), base);
  const found = unitCost(netTotal(inside), new Decimal(denominatorOf(book, year).pupils));
  return {
    ...ofYear,
    ...explainUnitCost(found),
    citation: citation(chargeAct(year)),
    remarks: [
      'Assiette de la charte, article 4.2 : comptes et contenus payants seuls (lecture du classeur).',
      ...ofYear.remarks,
    ],
  };
}

function chargeOrigin(year: SchoolYear): Origin {
  return { what: 'Décompte', rows: chargesOf(session.book, year).origin ?? null };
}

function chargeAct(year: SchoolYear): Act {
  return session.book.act(chargesOf(session.book, year).act);
}

function pupilAct(year: SchoolYear): Act {
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
