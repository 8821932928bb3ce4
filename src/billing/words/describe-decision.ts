import type { Language } from '../../engine/problems/describe';
import { shown } from '../../engine/reading/shown';
import { COMMUNES } from '../../tariffs/communes';
import type { AppliedDecision, Decision } from '../model/decision';
import type { FindingCode } from '../model/finding';
import { FIELD_NAMES } from './field-names';

/** What an annex says of a decision: `Ligne 12, École du Centre : Code INSEE « 80500 » corrigé en « 80561 ».` */
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
    case 'correct': {
      const field = FIELD_NAMES[language][decision.field];
      const value = quoted(decision.value === null ? null : shown(decision.value));
      return isFrench
        ? `${field} ${quoted(found)} corrigé en ${value}`
        : `${field} ${quoted(found)} corrected to ${value}`;
    }
    case 'accept': {
      const about = ACCEPTED[language][decision.code] ?? (isFrench ? 'confirmé' : 'confirmed');
      return `${about}, ${decision.about}`;
    }
    case 'setAside':
      return isFrench ? `mise de côté, ${decision.reason}` : `set aside, ${decision.reason}`;
  }
}

/** What is confirmed, of the findings that can be. */
const ACCEPTED: Readonly<Record<Language, Partial<Record<FindingCode, string>>>> = {
  fr: {
    couldBePostalCode: 'code INSEE confirmé',
    outOfProportion: 'effectif confirmé',
    payerMissing: 'la commune paie',
    cellsBeyondHeader: 'ligne confirmée malgré ce qui dépasse',
    payerOfSeveralSirets: 'payeurs distincts confirmés',
    siretOfSeveralPayers: 'même payeur confirmé',
    rateNotVoted: 'vote du tarif confirmé',
  },
  en: {
    couldBePostalCode: 'INSEE code confirmed',
    outOfProportion: 'count confirmed',
    payerMissing: 'the commune pays',
    cellsBeyondHeader: 'row confirmed despite what stands beyond',
    payerOfSeveralSirets: 'different payers confirmed',
    siretOfSeveralPayers: 'same payer confirmed',
    rateNotVoted: 'vote of the rate confirmed',
  },
};
