import fc from 'fast-check';
import {
  DECISION_HEADERS,
  decisionCells,
  decisionFromCells,
  isKeepable,
  type DecisionCells,
} from '../../../src/billing/kept/decision-cells';
import { keptKey, keptPoint, sourceName, type KeptDecision } from '../../../src/billing/kept/kept-decision';
import { CHOICES, type Decision } from '../../../src/billing/model/decision';
import { FIELDS } from '../../../src/billing/model/field';
import { BILLING_SERVICES } from '../../../src/billing/model/service';
import { COMMUNES } from '../../../src/tariffs/communes';

const CONTEXT = { rowNumber: 12, subject: 'École du Port', decidedOn: '2026-11-26' };
const SCOPE = { service: 'primary-schools', schoolYear: '2023-2024', source: 'Effectifs' } as const;
const ROW = '["École du Port",null,"Conteville",52]#1';

const kept = (decision: Decision): KeptDecision => ({ ...SCOPE, decision });
const cells = (decision: Decision) => decisionCells(kept(decision), CONTEXT);

test('a decision is kept in words that a reader may check', () => {
  expect(cells({ kind: 'chooseCommune', row: ROW, insee: '80208' })).toEqual({
    'Année scolaire': '2023-2024',
    Service: 'Premier degré',
    Effectifs: 'Effectifs',
    Ligne: 12,
    Établissement: 'École du Port',
    Décision: 'commune choisie',
    Champ: null,
    Valeur: 'Conteville (80208)',
    Date: 46_352,
    'Ligne telle que vue': ROW,
  });
  expect(cells({ kind: 'correct', row: ROW, field: 'pupils', value: '52' })).toMatchObject({
    Décision: 'correction',
    Champ: 'Élèves',
    Valeur: '52',
  });
  expect(cells({ kind: 'accept', code: 'outOfProportion', row: ROW, about: '4500' })).toMatchObject({
    Décision: 'effectif confirmé',
    Valeur: '4500',
  });
  expect(
    cells({ kind: 'answer', code: 'noPupils', row: null, about: '12 lignes', choice: 'leaveOut' }),
  ).toMatchObject({
    Décision: 'Zéro élève',
    Champ: 'Écarter',
    Valeur: '12 lignes',
    'Ligne telle que vue': null,
  });
  expect(cells({ kind: 'setAside', row: ROW, reason: 'École fermée' })).toMatchObject({
    Décision: 'écartée',
    Valeur: 'École fermée',
  });
});

const words = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const row = fc
  .tuple(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.constant(null))), fc.nat())
  .map(([content, times]) => `${JSON.stringify(content)}#${times}`);
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constant('chooseCommune' as const),
    row,
    insee: fc.constantFrom(...COMMUNES.map(({ code }) => code)),
  }),
  fc.record({ kind: fc.constant('correct' as const), row, field: fc.constantFrom(...FIELDS), value: words }),
  fc.record({
    kind: fc.constant('accept' as const),
    code: fc.constantFrom(
      'couldBePostalCode' as const,
      'outOfProportion' as const,
      'payerMissing' as const,
      'cellsBeyondHeader' as const,
      'payerOfSeveralSirets' as const,
      'siretOfSeveralPayers' as const,
      'rateNotVoted' as const,
    ),
    row: fc.option(row),
    about: words,
  }),
  fc.record({
    kind: fc.constant('answer' as const),
    code: fc.constantFrom('noPupils' as const, 'unreadableCharacters' as const),
    row: fc.option(row),
    about: words,
    choice: fc.constantFrom(...CHOICES),
  }),
  fc.record({ kind: fc.constant('setAside' as const), row, reason: words }),
);

test('it is read back as it was taken', () => {
  fc.assert(
    fc.property(decision, fc.constantFrom(...BILLING_SERVICES), (taken, service) => {
      const one = { ...kept(taken), service };
      expect(decisionFromCells(decisionCells(one, CONTEXT))).toEqual(one);
    }),
  );
});

test('a cell cleared by a correction is kept as cleared', () => {
  const cleared = kept({ kind: 'correct', row: ROW, field: 'siret', value: null });
  expect(decisionFromCells(decisionCells(cleared, CONTEXT))).toEqual(cleared);
});

test('a commune that the list has no more is kept by its code', () => {
  const gone = kept({ kind: 'chooseCommune', row: ROW, insee: '99999' });
  expect(cells(gone.decision)).toMatchObject({ Valeur: '99999' });
  expect(decisionFromCells(decisionCells(gone, CONTEXT))).toEqual(gone);
});

const CHOICE = cells({ kind: 'chooseCommune', row: ROW, insee: '80208' });
const ANSWER = cells({ kind: 'answer', code: 'noPupils', row: null, about: 'x', choice: 'bill' });
const CORRECTION = cells({ kind: 'correct', row: ROW, field: 'pupils', value: '52' });

test.each<[string, DecisionCells]>([
  ['an unknown year', { ...CHOICE, [DECISION_HEADERS.schoolYear]: '2024' }],
  ['an unknown service', { ...CHOICE, [DECISION_HEADERS.service]: 'Lycées' }],
  ['an unknown decision', { ...CHOICE, [DECISION_HEADERS.decision]: 'à voir' }],
  ['no row', { ...CHOICE, [DECISION_HEADERS.seen]: null }],
  ['no service', { ...CHOICE, [DECISION_HEADERS.service]: ' ' }],
  ['no decision', { ...CHOICE, [DECISION_HEADERS.decision]: null }],
  ['no code of a commune', { ...CHOICE, [DECISION_HEADERS.value]: 'Conteville' }],
  ['no commune', { ...CHOICE, [DECISION_HEADERS.value]: null }],
  ['no field', { ...CORRECTION, [DECISION_HEADERS.field]: null }],
  [
    'nothing that is confirmed',
    {
      ...cells({ kind: 'accept', code: 'outOfProportion', row: ROW, about: '4500' }),
      [DECISION_HEADERS.value]: null,
    },
  ],
  ['an unknown answer', { ...ANSWER, [DECISION_HEADERS.field]: 'peut-être' }],
  ['no answer', { ...ANSWER, [DECISION_HEADERS.field]: null }],
  ['nothing that is asked', { ...ANSWER, [DECISION_HEADERS.value]: null }],
  ['an unknown field', { ...CORRECTION, [DECISION_HEADERS.field]: 'Taille' }],
  ['no reason', { ...cells({ kind: 'setAside', row: ROW, reason: 'x' }), [DECISION_HEADERS.value]: ' ' }],
])('with %s it is none', (_what, changed) => {
  expect(decisionFromCells(changed)).toBeNull();
});

test('words are read whatever their capitals and accents, a code alone as well', () => {
  const typed = {
    ...CHOICE,
    [DECISION_HEADERS.decision]: 'Commune Choisie',
    [DECISION_HEADERS.service]: 'PREMIER DEGRE',
    [DECISION_HEADERS.value]: '80208',
  };
  expect(decisionFromCells(typed)).toEqual(kept({ kind: 'chooseCommune', row: ROW, insee: '80208' }));
});

test('a row that an earlier release set aside is read', () => {
  const written = { ...cells({ kind: 'setAside', row: ROW, reason: 'fermée' }), Décision: 'mise de côté' };
  expect(decisionFromCells(written)).toEqual(kept({ kind: 'setAside', row: ROW, reason: 'fermée' }));
});

test('a decision without the name of its counts is read', () => {
  expect(decisionFromCells({ ...CHOICE, [DECISION_HEADERS.source]: null })).toMatchObject({ source: '' });
});

test.each<[Decision, Decision]>([
  [
    { kind: 'setAside', row: ROW, reason: 'fermée' },
    { kind: 'setAside', row: ROW, reason: 'en double' },
  ],
  [
    { kind: 'chooseCommune', row: ROW, insee: '80208' },
    { kind: 'chooseCommune', row: ROW, insee: '76186' },
  ],
  [
    { kind: 'correct', row: ROW, field: 'pupils', value: 52 },
    { kind: 'correct', row: ROW, field: 'pupils', value: 53 },
  ],
  [
    { kind: 'answer', code: 'noPupils', row: null, about: 'x', choice: 'bill' },
    { kind: 'answer', code: 'noPupils', row: null, about: 'x', choice: 'leaveOut' },
  ],
])(
  '%j and another answer are about the same and do not say the same; another year is apart',
  (one, other) => {
    expect(keptPoint(kept(one))).toBe(keptPoint(kept(other)));
    expect(keptKey(kept(one))).not.toBe(keptKey(kept(other)));
    expect(keptPoint(kept(one))).not.toBe(keptPoint({ ...kept(one), schoolYear: '2021-2022' }));
  },
);

test('a confirmation of another value is another decision', () => {
  const confirmed = (about: string) => kept({ kind: 'accept', code: 'outOfProportion', row: ROW, about });
  expect(keptPoint(confirmed('1200'))).not.toBe(keptPoint(confirmed('1300')));
  expect(keptKey(confirmed('1200'))).not.toBe(keptKey(confirmed('1300')));
});

test('a row too long for a cell is not kept', () => {
  expect(isKeepable(kept({ kind: 'setAside', row: ROW, reason: 'x' }))).toBe(true);
  expect(isKeepable(kept({ kind: 'setAside', row: 'x'.repeat(32_000), reason: 'x' }))).toBe(true);
  expect(isKeepable(kept({ kind: 'setAside', row: 'x'.repeat(32_001), reason: 'x' }))).toBe(false);
  expect(isKeepable(kept({ kind: 'accept', code: 'rateNotVoted', row: null, about: 'x' }))).toBe(true);
});

test('counts are called by their table, their sheet or their file', () => {
  expect([
    sourceName({ kind: 'table', name: 'Effectifs', sheet: 'Budget' }),
    sourceName({ kind: 'range', sheet: 'Budget' }),
    sourceName({ kind: 'csv', file: 'effectifs.csv' }),
  ]).toEqual(['Effectifs', 'Budget', 'effectifs.csv']);
});
