import { citation } from '../../engine/citation';
import { chargedCategory, contributionOf, type Contribution } from '../../engine/contribution/contribution';
import { explainContribution, placeRemarks } from '../../engine/contribution/explain-contribution';
import { rateFor } from '../../engine/contribution/rate';
import { explanationText } from '../../engine/explanation';
import { digits, euros } from '../../engine/french/amount';
import { Decimal } from '../../engine/money/decimal';
import { categoryOf } from '../../engine/places/category';
import type { Place } from '../../engine/places/place';
import { placeInWords } from '../../engine/places/place-in-words';
import { session } from '../../engine/session';
import { schoolYearBilledIn } from '../../engine/years/school-year';
import { isBlank, isNothing } from '../../functions/call/cell';
import { budgetYear, optionalText, place, quantity, schoolYear } from '../../functions/call/readers';
import type { SchoolYear } from '../../tariffs/model';
import type { Explained, Origin } from './explained';
import { NOTHING } from './explained';
import { positionAt, type ResultPosition } from './position-at';
import { explainPriced } from './priced';

type Values = readonly unknown[];

/** ENT.CONTRIB */
export function contribution(values: Values, at: ResultPosition): Explained {
  const found = contributionAt(values, at);
  return found === null ? { ...NOTHING, answer: '' } : explained(found);
}

/** ENT.EXPLIQUER: what it says is what it explains. */
export function explanation(values: Values, at: ResultPosition): Explained {
  const found = contributionAt(values, at);
  if (found === null) return { ...NOTHING, answer: '' };
  const answer = explanationText(explainContribution(session.book, found));
  return { ...explained(found), answer };
}

/** ENT.TARIF */
export function rate(values: Values, at: ResultPosition): Explained {
  const asked = rateAt(values, at);
  if (asked === null) return { ...NOTHING, answer: '' };
  const { found, forOne } = asked;
  return {
    ...forOne,
    answer: found.rate.toNumber(),
    sentence: `Tarif voté ${asked.where}, ${asked.year} : ${euros(found.rate)} TTC par élève`,
    citation: citation(found.act, found.item),
    exact: digits(found.rate),
  };
}

/** ENT.SOURCE */
export function source(values: Values, at: ResultPosition): Explained {
  const asked = rateAt(values, at);
  if (asked === null) return { ...NOTHING, answer: '' };
  const { found, forOne } = asked;
  const answer = citation(found.act, found.item);
  return {
    ...forOne,
    answer,
    sentence: `Acte du tarif ${asked.where}, ${asked.year} (${euros(found.rate)} TTC par élève)`,
    citation: answer,
    exact: null,
  };
}

/** ENT.TERRITOIRE */
export function territory(values: Values, at: ResultPosition): Explained {
  const [lieu, annee] = values;
  const position = positionAt({ lieu, annee }, at);
  if (isBlank(position.cell('lieu'))) return { ...NOTHING, answer: '' };
  const given = position.read({ lieu: place, annee: optionalText(schoolYear) });
  const category = categoryOf(given.lieu, session.book.members, given.annee ?? null);
  return {
    ...NOTHING,
    answer: category,
    sentence: given.lieu.kind === 'label' ? category : `${placeInWords(given.lieu)} : ${category}`,
    remarks: placeRemarks(session.book, given.lieu),
    origins: memberOrigins(given.lieu),
  };
}

/** ENT.ANNEESCOLAIRE */
export function year(values: Values, at: ResultPosition): Explained {
  const [exercice] = values;
  const position = positionAt({ exercice }, at);
  if (isBlank(position.cell('exercice'))) return { ...NOTHING, answer: '' };
  const budget = position.read({ exercice: budgetYear }).exercice;
  const answer = schoolYearBilledIn(budget);
  return {
    ...NOTHING,
    answer,
    sentence: `Le service facturé en ${budget} est celui de l'année scolaire ${answer}, une fois ses dépenses constatées`,
  };
}

function contributionAt(values: Values, at: ResultPosition): Contribution | null {
  const [eleves, territoire, annee] = values;
  const position = positionAt({ eleves, territoire, annee }, at);
  if (isNothing(position.cell('eleves')) && isBlank(position.cell('territoire'))) return null;
  const given = position.read({ eleves: quantity, territoire: place, annee: schoolYear });
  return contributionOf(session.book, given.eleves, given.territoire, given.annee);
}

function rateAt(values: Values, at: ResultPosition) {
  const [territoire, annee] = values;
  const position = positionAt({ territoire, annee }, at);
  if (isBlank(position.cell('territoire'))) return null;
  const given = position.read({ territoire: place, annee: schoolYear });
  const category = chargedCategory(session.book, given.territoire, given.annee);
  const found = rateFor(session.book, category, given.annee);
  return {
    found,
    // The remarks are those of any contribution at that rate.
    forOne: explained(contributionOf(session.book, new Decimal(1), given.territoire, given.annee)),
    where: whereOf(given.territoire, category),
    year: given.annee satisfies SchoolYear,
  };
}

function whereOf(found: Place, category: string): string {
  return found.kind === 'label' ? `« ${category} »` : `« ${category} » (${placeInWords(found)})`;
}

function explained(found: Contribution): Explained {
  const said = explainPriced(found, explainContribution(session.book, found));
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
