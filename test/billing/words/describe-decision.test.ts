import type { AppliedDecision, Decision } from '../../../src/billing/model/decision';
import type { FindingCode } from '../../../src/billing/model/finding';
import { describeDecision } from '../../../src/billing/words/describe-decision';

const row = '12';
const applied = (decision: Decision, found: string | null, at: Partial<AppliedDecision> = {}) => ({
  decision,
  rowNumber: 12,
  subject: 'École du Centre',
  found,
  ...at,
});
const accept = (code: FindingCode): Decision => ({ kind: 'accept', code, row, about: 'Abbeville (80001)' });
const correct = (value: string | number | boolean | null): Decision => ({
  kind: 'correct',
  row,
  field: 'pupils',
  value,
});

test.each<[Decision, string | null, string, string]>([
  [
    { kind: 'chooseCommune', row, insee: '80208' },
    'Conteville',
    'commune choisie pour « Conteville », Conteville (80208)',
    'commune chosen for “Conteville”, Conteville (80208)',
  ],
  [
    { kind: 'chooseCommune', row, insee: '80001' },
    null,
    'commune choisie pour (vide), Abbeville (80001)',
    'commune chosen for (blank), Abbeville (80001)',
  ],
  [correct(12), '-12', 'Élèves, « -12 » corrigé en « 12 »', 'Pupils, “-12” corrected to “12”'],
  [correct(12.5), null, 'Élèves, « 12,5 » saisi', 'Pupils, “12,5” typed'],
  [correct(null), '-12', 'Élèves, « -12 » effacé', 'Pupils, “-12” cleared'],
  [correct(''), '-12', 'Élèves, « -12 » effacé', 'Pupils, “-12” cleared'],
  [correct(null), null, 'Élèves, «  » effacé', 'Pupils, “” cleared'],
  [correct(false), null, 'Élèves, « FAUX » saisi', 'Pupils, “FAUX” typed'],
  [{ kind: 'setAside', row, reason: 'doublon' }, null, 'écartée, doublon', 'set aside, doublon'],
  [
    accept('couldBePostalCode'),
    null,
    'code INSEE confirmé, Abbeville (80001)',
    'INSEE code confirmed, Abbeville (80001)',
  ],
  [
    accept('outOfProportion'),
    null,
    'effectif confirmé, Abbeville (80001)',
    'count confirmed, Abbeville (80001)',
  ],
  [accept('payerMissing'), null, 'la commune paie, Abbeville (80001)', 'the commune pays, Abbeville (80001)'],
  [
    accept('cellsBeyondHeader'),
    null,
    'ligne confirmée malgré ce qui dépasse, Abbeville (80001)',
    'row confirmed despite what stands beyond, Abbeville (80001)',
  ],
  [
    accept('payerOfSeveralSirets'),
    null,
    'payeurs distincts confirmés, Abbeville (80001)',
    'different payers confirmed, Abbeville (80001)',
  ],
  [
    accept('siretOfSeveralPayers'),
    null,
    'même payeur confirmé, Abbeville (80001)',
    'same payer confirmed, Abbeville (80001)',
  ],
  [
    accept('rateNotVoted'),
    null,
    'vote du tarif confirmé, Abbeville (80001)',
    'vote of the rate confirmed, Abbeville (80001)',
  ],
  [
    accept('standingPrice'),
    null,
    'prix sans terme confirmé, Abbeville (80001)',
    'price without a term confirmed, Abbeville (80001)',
  ],
  [
    { kind: 'answer', code: 'noPupils', row, about: '12 lignes', choice: 'leaveOut' },
    null,
    '« Zéro élève » (12 lignes), répondu « Écarter »',
    '“No pupils” (12 lignes), answered “Set aside”',
  ],
  [accept('noPupils'), null, 'confirmé, Abbeville (80001)', 'confirmed, Abbeville (80001)'],
])('%j on %j: %s', (decision, found, fr, en) => {
  expect(describeDecision(applied(decision, found), 'fr')).toBe(`Ligne 12, École du Centre : ${fr}.`);
  expect(describeDecision(applied(decision, found), 'en')).toBe(`Row 12, École du Centre: ${en}.`);
});

test.each<[Partial<AppliedDecision>, string, string]>([
  [{ subject: null }, 'Ligne 12 : confirmé, x.', 'Row 12: confirmed, x.'],
  [{ rowNumber: null }, 'École du Centre : confirmé, x.', 'École du Centre: confirmed, x.'],
  [{ rowNumber: null, subject: null }, 'confirmé, x.', 'confirmed, x.'],
])('a decision is told where it stands: %j', (at, fr, en) => {
  const decision: Decision = { kind: 'accept', code: 'noPupils', row: null, about: 'x' };
  expect(describeDecision(applied(decision, null, at), 'fr')).toBe(fr);
  expect(describeDecision(applied(decision, null, at), 'en')).toBe(en);
});
