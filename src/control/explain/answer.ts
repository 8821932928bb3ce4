import {
  CHARGES,
  COUT,
  DECOMPTE,
  EFFECTIF,
  PRODUITS,
  REPARTIR,
  SOLDE,
  TARIFEQUILIBRE,
} from '../../functions/catalogue/charges';
import { COLLEGE, COLLEGES } from '../../functions/catalogue/colleges';
import { NPDC } from '../../functions/catalogue/npdc';
import { ANTIVIRUS, CYBER, FLUX, TTC, UTONUM } from '../../functions/catalogue/other-services';
import {
  ANNEESCOLAIRE,
  CONTRIB,
  EXPLIQUER,
  SOURCE,
  TARIF,
  TERRITOIRE,
} from '../../functions/catalogue/primary-schools';

const FUNCTIONS = {
  CONTRIB,
  TARIF,
  TERRITOIRE,
  ANNEESCOLAIRE,
  SOURCE,
  EXPLIQUER,
  DECOMPTE,
  CHARGES,
  EFFECTIF,
  COUT,
  PRODUITS,
  SOLDE,
  TARIFEQUILIBRE,
  REPARTIR,
  COLLEGE,
  COLLEGES,
  NPDC,
  FLUX,
  ANTIVIRUS,
  UTONUM,
  CYBER,
  TTC,
} as const;

export type FunctionName = keyof typeof FUNCTIONS;

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}

/**
 * What a function answers, as a cell that calls it inside another call hands it over: rows of numbers, texts and
 * errors, or one error where the whole call is one.
 */
export function answerOf(name: string, values: readonly unknown[]): unknown {
  if (!isFunctionName(name)) return '#NAME?';
  try {
    return Reflect.apply(FUNCTIONS[name], undefined, values);
  } catch (thrown) {
    return thrown;
  }
}
