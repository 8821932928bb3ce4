import { breakEvenRate, CENT } from '../../engine/charges/break-even';
import { COMMITTEE_TABLE, committeeTable } from '../../engine/charges/committee-table';
import { balanceOf, productsOf } from '../../engine/charges/products';
import { pupilCountOf, pupilsIn } from '../../engine/charges/pupils';
import { chargeLineOf, chargesOf } from '../../engine/charges/statement';
import { unitCost } from '../../engine/charges/unit-cost';
import { roundToCent } from '../../kit/money/money';
import { isBlankText } from '../call/cell';
import { cellFunction, tableFunction } from '../call/ent-function';
import { optional, optionalSum, optionalWord, single, summed } from '../call/parameter';
import { amount, category, chargeLine, quantity, schoolYear, step } from '../call/readers';
import { splitOver, weights } from '../call/split';

export const DECOMPTE = tableFunction(
  { annee: single(schoolYear) },
  {
    find: ({ annee }, book) => committeeTable(book, annee),
    table: (rows) => [
      [COMMITTEE_TABLE.object, COMMITTEE_TABLE.amount],
      ...rows.map(({ label, amount: euros }) => [label, euros.toNumber()]),
    ],
  },
);

export const CHARGES = cellFunction(
  { annee: schoolYear, objet: optionalWord(chargeLine) },
  {
    blank: { annee: isBlankText, objet: isBlankText },
    find: ({ annee, objet }, book) =>
      objet === undefined ? chargesOf(book, annee).total : chargeLineOf(book, annee, objet).net,
    answer: (euros) => euros.toNumber(),
  },
);

export const EFFECTIF = cellFunction(
  { annee: schoolYear, territoire: optionalWord(category) },
  {
    blank: { annee: isBlankText, territoire: isBlankText },
    find: ({ annee, territoire }, book) =>
      territoire === undefined ? pupilCountOf(book, annee).total : pupilsIn(book, annee, territoire),
    answer: (pupils) => pupils,
  },
);

export const COUT = cellFunction(
  { charges: summed(amount), eleves: quantity },
  {
    find: ({ charges, eleves }) => unitCost(charges, eleves),
    answer: ({ rounded }) => rounded.toNumber(),
  },
);

export const PRODUITS = cellFunction(
  { annee: schoolYear },
  {
    blank: { annee: isBlankText },
    find: ({ annee }, book) => productsOf(book, annee).total,
    answer: (total) => roundToCent(total).toNumber(),
  },
);

export const SOLDE = cellFunction(
  { annee: schoolYear },
  {
    blank: { annee: isBlankText },
    find: ({ annee }, book) => balanceOf(book, annee),
    answer: (balance) => roundToCent(balance).toNumber(),
  },
);

export const TARIFEQUILIBRE = cellFunction(
  {
    charges: summed(amount),
    eleves: quantity,
    produits: optionalSum(amount),
    pas: optional(step, CENT),
  },
  {
    find: ({ charges, eleves, produits, pas }) => {
      const inputs = { charges, pupils: eleves, products: produits, step: pas };
      return { inputs, rate: breakEvenRate(inputs) };
    },
    answer: ({ rate }) => rate.toNumber(),
  },
);

export const REPARTIR = tableFunction(
  { montant: single(amount), poids: weights },
  {
    find: (given) => given,
    table: ({ montant, poids }) => splitOver(montant, poids),
  },
);
