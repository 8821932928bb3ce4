import type { Language } from '../../kit/messages';
import { type CellValue, shown } from '../../kit/cells/cell';
import { COMMUNES } from '../../tariffs/communes';
import type { AppliedDecision, Choice, Decision } from '../model/decision';
import type { FindingCode } from '../model/finding';
import { FIELD_NAMES } from './field-names';
import { FINDING_TITLES } from './finding-titles';

/** What an annex says of a decision: `Ligne 12, École du Centre : Élèves, « -12 » corrigé en « 12 ».` */
export function describeDecision(applied: AppliedDecision, language: Language): string {
  const { rowNumber, subject, decision } = applied;
  const row = rowNumber === null ? null : `${language === 'fr' ? 'Ligne' : 'Row'} ${rowNumber}`;
  const where = [row, subject].filter((part) => part !== null).join(', ');
  const what = whatWasDecided(decision, applied.found, language);
  if (where === '') return `${what}.`;
  return `${where}${language === 'fr' ? ' : ' : ': '}${what}.`;
}

function whatWasDecided(decision: Decision, found: string | null, language: Language): string {
  const isFrench = language === 'fr';
  const quoted = (text: string | null) =>
    text === null ? (isFrench ? '(vide)' : '(blank)') : isFrench ? `« ${text} »` : `“${text}”`;
  switch (decision.kind) {
    case 'chooseCommune': {
      const name = COMMUNES.find(({ code }) => code === decision.insee)?.name ?? '';
      const commune = `${name} (${decision.insee})`;
      return isFrench
        ? `commune choisie pour ${quoted(found)}, ${commune}`
        : `commune chosen for ${quoted(found)}, ${commune}`;
    }
    case 'correct':
      return correction(FIELD_NAMES[language][decision.field], decision.value, found, language);
    case 'accept': {
      const about = ACCEPTED[language][decision.code] ?? (isFrench ? 'confirmé' : 'confirmed');
      return `${about}, ${decision.about}`;
    }
    case 'answer': {
      const question = quoted(FINDING_TITLES[language][decision.code]);
      const choice = quoted(CHOICE_WORDS[language][decision.choice]);
      return isFrench
        ? `${question} (${decision.about}), répondu ${choice}`
        : `${question} (${decision.about}), answered ${choice}`;
    }
    case 'setAside':
      return isFrench ? `écartée, ${decision.reason}` : `set aside, ${decision.reason}`;
    case 'match':
      if (decision.line === null) {
        return isFrench ? 'facturée comme un établissement nouveau' : 'billed as a new school';
      }
      return isFrench
        ? `la même que ${quoted(found)}, déjà facturée`
        : `the same as ${quoted(found)}, billed before`;
    case 'withdraw':
      return isFrench
        ? 'retirée, ce qui en était facturé est repris'
        : 'withdrawn, what was billed of it is taken back';
  }
}

function correction(field: string, value: CellValue, found: string | null, language: Language): string {
  const given = value === null || value === '' ? null : shown(value);
  if (language === 'fr') {
    if (given === null) return `${field}, « ${found ?? ''} » effacé`;
    return found === null ? `${field}, « ${given} » saisi` : `${field}, « ${found} » corrigé en « ${given} »`;
  }
  if (given === null) return `${field}, “${found ?? ''}” cleared`;
  return found === null ? `${field}, “${given}” typed` : `${field}, “${found}” corrected to “${given}”`;
}

/** What each answer is called, on a button as in the annex. */
export const CHOICE_WORDS: Readonly<Record<Language, Readonly<Record<Choice, string>>>> = {
  fr: {
    bill: 'Facturer',
    leaveOut: 'Écarter',
    repair: 'Réparer',
    keep: 'Garder tel quel',
    starts: 'Année de début',
    ends: 'Année de fin',
  },
  en: {
    bill: 'Bill',
    leaveOut: 'Set aside',
    repair: 'Repair',
    keep: 'Keep as it is',
    starts: 'Year of the beginning',
    ends: 'Year of the end',
  },
};

/** What is confirmed, of the findings that can be. */
export const ACCEPTED: Readonly<Record<Language, Partial<Record<FindingCode, string>>>> = {
  fr: {
    couldBePostalCode: 'code INSEE confirmé',
    rowsAboveHeader: "lignes au-dessus de l'en-tête laissées, confirmé",
    titleDoubted: 'titre confirmé',
    columnChooses: 'toutes les lignes se facturent',
    blanksBesideYes: 'toutes les lignes se facturent',
    outOfProportion: 'effectif confirmé',
    payerMissing: 'la commune paie',
    looksLikeTotal: 'établissement confirmé',
    otherDegree: 'établissement à facturer confirmé',
    bareYears: 'années de la liste',
    sumOfAbove: 'établissement confirmé, et non somme',
    cellsBeyondHeader: 'ligne confirmée malgré ce qui dépasse',
    payerOfSeveralSirets: 'payeurs distincts confirmés',
    siretOfSeveralPayers: 'même payeur confirmé',
    rateNotVoted: 'vote du tarif confirmé',
    standingPrice: 'prix sans terme confirmé',
  },
  en: {
    couldBePostalCode: 'INSEE code confirmed',
    rowsAboveHeader: 'rows above the header left out, confirmed',
    titleDoubted: 'title confirmed',
    columnChooses: 'all rows are billed',
    blanksBesideYes: 'all rows are billed',
    outOfProportion: 'count confirmed',
    payerMissing: 'the commune pays',
    looksLikeTotal: 'school confirmed',
    otherDegree: 'school to bill confirmed',
    bareYears: 'years of the list',
    sumOfAbove: 'school confirmed, and no sum',
    cellsBeyondHeader: 'row confirmed despite what stands beyond',
    payerOfSeveralSirets: 'different payers confirmed',
    siretOfSeveralPayers: 'same payer confirmed',
    rateNotVoted: 'vote of the rate confirmed',
    standingPrice: 'price without a term confirmed',
  },
};
