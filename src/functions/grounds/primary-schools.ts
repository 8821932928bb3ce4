import { citation } from '../../engine/citation';
import { contributionOf, type Contribution } from '../../engine/contribution/contribution';
import { explainContribution, placeRemarks } from '../../engine/contribution/explain-contribution';
import type { VotedRate } from '../../engine/contribution/rate';
import { digits, euros } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import type { Place } from '../../engine/places/place';
import { placeInWords } from '../../engine/places/place-in-words';
import { session } from '../../engine/session';
import type { SchoolYear } from '../../tariffs/model';
import * as functions from '../definitions/primary-schools';
import { explainer, type Grounds, type Origin } from './cell-explanation';
import { pricedGrounds } from './priced';

export const CONTRIB = explainer(functions.CONTRIB, ({ found }) => contributionGrounds(found));

export const EXPLIQUER = explainer(functions.EXPLIQUER, ({ found }) => contributionGrounds(found));

export const DETAIL = explainer(functions.DETAIL, ({ found }) => contributionGrounds(found));

export const TARIF = explainer(functions.TARIF, ({ given, found }) => ({
  ...groundsForOne(given),
  sentence: `Tarif voté ${rateInWords(given, found)} : ${euros(found.rate)} TTC par élève`,
  citation: citation(found.act, found.item),
  exact: digits(found.rate),
}));

export const SOURCE = explainer(functions.SOURCE, ({ given, found }) => ({
  ...groundsForOne(given),
  sentence: `Acte du tarif ${rateInWords(given, found)} (${euros(found.rate)} TTC par élève)`,
  citation: citation(found.act, found.item),
  exact: null,
}));

export const TERRITOIRE = explainer(functions.TERRITOIRE, ({ given: { lieu }, found: category }) => ({
  sentence: lieu.kind === 'label' ? category : `${placeInWords(lieu)} : ${category}`,
  remarks: placeRemarks(session.book, lieu),
  origins: memberOrigins(lieu),
}));

export const ANNEESCOLAIRE = explainer(functions.ANNEESCOLAIRE, ({ given: { exercice }, found: year }) => ({
  sentence: `Le service facturé en ${exercice} est celui de l'année scolaire ${year}, une fois ses dépenses constatées`,
}));

interface RateAsked {
  readonly territoire: Place;
  readonly annee: SchoolYear;
}

/** The remarks on a rate are those of any contribution at that rate. */
function groundsForOne({ territoire, annee }: RateAsked): Grounds {
  return contributionGrounds(contributionOf(session.book, new Decimal(1), territoire, annee));
}

function rateInWords({ territoire, annee }: RateAsked, { category }: VotedRate): string {
  const place = territoire.kind === 'label' ? '' : ` (${placeInWords(territoire)})`;
  return `« ${category} »${place}, ${annee}`;
}

/** What stands behind a contribution. */
export function contributionGrounds(found: Contribution): Grounds {
  const said = pricedGrounds(found, explainContribution(session.book, found));
  return { ...said, origins: [...said.origins, ...memberOrigins(found.place)] };
}

/** Who says whether the EPCI of a place is a member. */
function memberOrigins(found: Place): readonly Origin[] {
  const siren = sirenOf(found);
  if (siren === null) return [];
  const rows = session.book.members.membershipsOf(siren).flatMap(({ origin }) => origin?.rows ?? []);
  return [{ what: "Adhésion de l'EPCI", rows: rows.length === 0 ? null : { table: 'EntMembres', rows } }];
}

function sirenOf(found: Place): string | null {
  switch (found.kind) {
    case 'commune':
      return found.commune.epci.siren;
    case 'epci':
      return found.epci.siren;
    case 'label':
    case 'elsewhere':
      return null;
  }
}
