import { describeProblem } from '../../engine/problems/describe';
import type { Problem } from '../../engine/problem';
import type { Finding, FindingCode, FindingDetails, FindingOf } from '../model/finding';
import { FINDING_TITLES } from './finding-titles';

type Causes = { readonly [C in FindingCode]?: (details: FindingDetails[C]) => string };

/** Why a row is set aside, as an annex prints it: what was found, never what to do about it. */
const CAUSES: Causes = {
  errorValue: ({ found }) => `cellule en erreur : ${found}`,
  textTooLong: ({ found }) => `texte de ${found} caractères`,
  cellsBeyondHeader: ({ found }) => `cellule au-delà des colonnes : ${found}`,
  looksLikeTotal: ({ found }) => `peut-être un total : ${found}`,
  otherDegree: ({ found, service }) =>
    service === 'colleges' ? `pas un collège : ${found}` : `second degré : ${found}`,
  schoolYearMissing: () => 'année scolaire non indiquée',
  notASchoolYear: ({ found }) => `année scolaire illisible : ${found}`,
  sumOfAbove: ({ found }) => `somme des lignes au-dessus : ${found} élèves`,
  pupilsMissing: () => 'effectif non indiqué',
  notANumber: ({ found }) => `nombre illisible : ${found}`,
  numberReadTwice: ({ problem: { details } }) =>
    `nombre à deux lectures : ${details.found} (${details.readings.join(' ou ')})`,
  negative: ({ found }) => `nombre négatif : ${found}`,
  fractional: ({ found }) => `nombre fractionnaire : ${found}`,
  tooLarge: ({ found }) => `nombre trop grand : ${found}`,
  noPupils: () => '0 élève',
  outOfProportion: ({ found }) => `effectif hors de proportion : ${found}`,
  moreAboveHour: ({ above, pupils }) => `${above} élèves au-delà d'une heure pour ${pupils} élèves`,
  notYesNo: ({ found }) => `ni oui ni non : ${found}`,
  notAnAmount: ({ found }) => `montant illisible : ${found}`,
  notAFirstYear: ({ found }) => `« Bénéficiaire depuis » illisible : ${found}`,
  beforeFirstYear: ({ first }) => `bénéficiaire depuis ${first} seulement`,
  communeMissing: () => 'commune non indiquée',
  communeUnknown: ({ found }) => `commune inconnue : ${found}`,
  communeHomonym: ({ found }) => `commune homonyme : ${found}`,
  codeMalformed: ({ found }) => `code INSEE mal formé : ${found}`,
  codeUnknown: ({ found }) => `code INSEE inconnu : ${found}`,
  codeAndNameDisagree: ({ name, code }) => `nom et code contradictoires : ${name}, ${code}`,
  postalCodeForInsee: ({ code }) => `code postal pour code INSEE : ${code}`,
  couldBePostalCode: ({ problem }) => `code peut-être postal : ${problem.details.code}`,
  placeContradicted: ({ problem }) => firstSentence(problem),
  departmentUnknown: ({ found }) => `département inconnu : ${found}`,
  postalCodeMalformed: ({ found }) => `code postal mal formé : ${found}`,
  uaiOfNamesake: ({ uai, department }) => `UAI du département ${department} : ${uai}`,
  outsideTerritory: ({ problem }) => firstSentence(problem),
  uaiInvalid: ({ found }) => `UAI invalide : ${found}`,
  uaiElsewhere: ({ uai, department }) => `UAI du département ${department} : ${uai}`,
  siretInvalid: ({ found }) => `SIRET invalide : ${found}`,
  sirenInvalid: ({ found }) => `SIREN invalide : ${found}`,
  notIdentified: ({ subject }) => (subject === 'epci' ? 'EPCI non identifié' : 'établissement non identifié'),
  duplicate: ({ subject, rows }) => `doublon : ${subject}, lignes ${rows.join(', ')}`,
  payerMissing: () => 'payeur non indiqué',
  payerOfSeveralSirets: ({ payer }) => `plusieurs SIRET pour ${payer}`,
  siretOfSeveralPayers: ({ siret }) => `plusieurs payeurs pour le SIRET ${siret}`,
  siretNeeded: ({ payer }) => `SIRET à préciser : ${payer}`,
  unpriced: ({ problem }) => firstSentence(problem),
};

/** In French, as the annex is, without a full stop; a kind that has no cause of its own is told by its title. */
export function reasonToSetAside(finding: Finding): string {
  return causeOf(finding);
}

function causeOf<C extends FindingCode>({ code, details }: FindingOf<C>): string {
  return CAUSES[code]?.(details) ?? FINDING_TITLES.fr[code];
}

function firstSentence(problem: Problem): string {
  const [first = ''] = describeProblem(problem, 'fr').split('. ');
  return first.replace(/\.$/, '');
}
