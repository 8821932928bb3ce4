import type { CellValue } from '../../src/kit/cells/cell';
import type { Decision } from '../../src/billing/model/decision';
import type { Billing } from '../../src/billing/model/billing';
import { describeDecision } from '../../src/billing/words/describe-decision';
import { blocked, only, ready, rowId, sentences, SIRET, SOUND, table, UAI } from './support/counts';

type Row = Readonly<Record<string, CellValue>>;

const inWords = ({ decisions }: Billing, language: 'fr' | 'en' = 'fr') =>
  decisions.map((decision) => describeDecision(decision, language));

describe('a decision', () => {
  const source = (...changes: readonly Row[]) => table(changes.map((change) => ({ ...SOUND, ...change })));

  test('chooses among homonyms', () => {
    const rows = source({ Commune: 'Conteville', 'Code INSEE': null });
    expect(only(blocked(rows), 'communeHomonym').remedies[0]).toMatchObject({
      kind: 'chooseCommune',
      candidates: [{ insee: '76186' }, { insee: '80208' }],
    });
    const decision: Decision = { kind: 'chooseCommune', row: rowId(rows, 0), insee: '80208' };
    const billing = ready(rows, { decisions: [decision] });
    expect(billing.lines[0]).toMatchObject({ insee: '80208', category: 'membre' });
    expect(inWords(billing)).toEqual([
      'Ligne 2, École du Centre : commune choisie pour « Conteville », Conteville (80208).',
    ]);
    expect(inWords(billing, 'en')).toEqual([
      'Row 2, École du Centre: commune chosen for “Conteville”, Conteville (80208).',
    ]);
  });

  test('takes a postal code for what it is: 7,40 € instead of 12,00 €', () => {
    const rows = source({ Commune: null, 'Code INSEE': 80500 });
    const row = rowId(rows, 0);
    const montdidier = ready(rows, { decisions: [{ kind: 'chooseCommune', row, insee: '80561' }] });
    expect(montdidier.lines.map(({ rate, amount }) => [String(rate), String(amount)])).toEqual([
      ['7.4', '740'],
    ]);
    const accepted: Decision = { kind: 'accept', code: 'couldBePostalCode', row, about: '80500' };
    const maisnieres = ready(rows, { decisions: [accepted] });
    expect(maisnieres.lines.map(({ rate, amount }) => [String(rate), String(amount)])).toEqual([
      ['12', '1200'],
    ]);
    expect(inWords(maisnieres)).toEqual(['Ligne 2, École du Centre : code INSEE confirmé, 80500.']);
  });

  test('corrects a cell, and only for the bill', () => {
    const rows = source({ Élèves: -100 }, { UAI: UAI.two });
    const decision: Decision = { kind: 'correct', row: rowId(rows, 0), field: 'pupils', value: 90 };
    const billing = ready(rows, { decisions: [decision] });
    expect(billing.lines.map(({ pupils }) => String(pupils))).toEqual(['90', '100']);
    expect(billing.control).toMatchObject({ agrees: true });
    expect([billing.control.pupilsInSource, billing.control.pupilsCorrected].map(String)).toEqual([
      '0',
      '190',
    ]);
    expect(inWords(billing)).toEqual(['Ligne 2, École du Centre : Élèves, « -100 » corrigé en « 90 ».']);
  });

  test('fills a cell of a field that has no column', () => {
    const rows = source({ UAI: null, Établissement: null });
    const decision: Decision = { kind: 'correct', row: rowId(rows, 0), field: 'uai', value: UAI.three };
    const billing = ready(rows, { decisions: [decision] });
    expect(billing.lines[0]?.uai).toBe(UAI.three);
    expect(billing.control).toMatchObject({ agrees: true });
    expect(String(billing.control.pupilsCorrected)).toBe('0');
    expect(inWords(billing)[0]).toBe(`Ligne 2, ${UAI.three} : UAI, « ${UAI.three} » saisi.`);
  });

  test('may be wrong itself', () => {
    const rows = source({ Élèves: null });
    const decision: Decision = { kind: 'correct', row: rowId(rows, 0), field: 'pupils', value: '12,5' };
    expect(sentences(blocked(rows, { decisions: [decision] }))).toEqual([
      'Effectifs!E2 error: Trouvé 12,5, attendu un nombre entier. Corrigez-le.',
    ]);
  });

  test('sets a row aside, which the control counts', () => {
    const rows = source({}, { Établissement: 'TOTAL', UAI: null, Commune: null, 'Code INSEE': null });
    const decision: Decision = { kind: 'setAside', row: rowId(rows, 1), reason: 'ligne de total' };
    const billing = ready(rows, { decisions: [decision] });
    expect(billing.setAside).toEqual([
      {
        row: { id: rowId(rows, 1), number: 3 },
        reason: 'ligne de total',
        subject: 'TOTAL',
        keys: [],
        pupils: billing.lines[0]?.pupils,
      },
    ]);
    expect(billing.control).toMatchObject({ agrees: true });
    expect([billing.control.pupilsSetAside, billing.control.pupilsInSource].map(String)).toEqual([
      '100',
      '200',
    ]);
    expect(inWords(billing)).toEqual(['Ligne 3, TOTAL : écartée, ligne de total.']);
  });

  test('on a duplicate bills one of the two', () => {
    const rows = source({}, { Élèves: 12 });
    const billing = ready(rows, {
      decisions: [{ kind: 'setAside', row: rowId(rows, 0), reason: 'doublon' }],
    });
    expect(billing.lines.map(({ pupils }) => String(pupils))).toEqual(['12']);
  });

  test('accepts an effectif as it was seen, not as it becomes', () => {
    const rows = source({ Élèves: 1200 });
    const row = rowId(rows, 0);
    const accept: Decision = { kind: 'accept', code: 'outOfProportion', row, about: '1200' };
    expect(ready(rows, { decisions: [accept] }).lines[0]?.amount.toNumber()).toBe(8880);
    const correct: Decision = { kind: 'correct', row, field: 'pupils', value: 1300 };
    expect(only(blocked(rows, { decisions: [accept, correct] }), 'outOfProportion').accepted).toBe(false);
  });

  test('makes the commune pay where the payer is blank', () => {
    const rows = source({ Payeur: null, SIRET: null });
    const about = 'Abbeville (80001)';
    const decision: Decision = { kind: 'accept', code: 'payerMissing', row: rowId(rows, 0), about };
    expect(ready(rows, { decisions: [decision] }).payers[0]?.payer.name).toBe(about);
  });

  test('tells payers of one name apart, or makes one of two names', () => {
    const several = source({}, { UAI: UAI.two, SIRET: SIRET.two });
    const finding = only(blocked(several), 'payerOfSeveralSirets');
    const about = finding.remedies.find((remedy) => remedy.kind === 'accept')?.about ?? '';
    const apart = ready(several, { decisions: [{ kind: 'accept', code: finding.code, row: null, about }] });
    expect(apart.payers.map(({ payer }) => payer.siret)).toEqual([SIRET.one, SIRET.two]);

    // The decision is about both SIRET, whichever row comes first.
    const turned = source({ SIRET: SIRET.two }, { UAI: UAI.two });
    const kept = ready(turned, { decisions: [{ kind: 'accept', code: finding.code, row: null, about }] });
    expect(kept.payers.map(({ payer }) => payer.siret)).toEqual([SIRET.two, SIRET.one]);

    const named = source({}, { UAI: UAI.two, Payeur: 'Commune de Caours' });
    const other = only(blocked(named), 'siretOfSeveralPayers');
    const same = other.remedies.find((remedy) => remedy.kind === 'accept')?.about ?? '';
    const one = ready(named, { decisions: [{ kind: 'accept', code: other.code, row: null, about: same }] });
    expect(one.payers.map(({ payer, lines }) => [payer.name, lines])).toEqual([["Ville d'Abbeville", 2]]);
  });

  test('bills the lines of which a column says nothing, as long as they are the same', () => {
    const yes = { 'À facturer': 'oui' };
    const rows = source(yes, { UAI: UAI.two, Élèves: 40 }, { ...yes, UAI: UAI.three, Élèves: 20 });
    const finding = only(blocked(rows), 'blanksBesideYes');
    expect(finding.details).toEqual({ header: 'À facturer', rows: [3], pupils: '40' });
    const about = 'À facturer, lignes sans réponse : 1, élèves : 40';
    expect(finding.remedies).toEqual([{ kind: 'accept', about }]);
    const decisions: Decision[] = [{ kind: 'accept', code: finding.code, row: null, about }];
    const billing = ready(rows, { decisions });
    // (100 + 40 + 20) × 7,40 €
    expect(billing.control.sumOfLines.toFixed(2)).toBe('1184.00');
    expect(inWords(billing)).toEqual([`toutes les lignes se facturent, ${about}.`]);
    const more = source(yes, { UAI: UAI.two, Élèves: 41 });
    expect(blocked(more, { decisions }).findings.map(({ code }) => code)).toEqual(['blanksBesideYes']);
    // The line set aside is asked no more.
    const setAside: Decision[] = [{ kind: 'setAside', row: rowId(rows, 1), reason: 'non' }];
    // (100 + 20) × 7,40 €
    expect(ready(rows, { decisions: setAside }).control.sumOfLines.toFixed(2)).toBe('888.00');
  });

  test('holds whatever the order of the rows, and falls with the row that it is about', () => {
    const rows = source({ Élèves: -1 }, { UAI: UAI.two });
    const decisions: Decision[] = [{ kind: 'correct', row: rowId(rows, 0), field: 'pupils', value: 5 }];
    const sorted = source({ UAI: UAI.two }, { Élèves: -1 });
    expect(ready(sorted, { decisions }).lines.map(({ pupils }) => String(pupils))).toEqual(['100', '5']);
    const changed = source({ Élèves: -2 }, { UAI: UAI.two });
    expect(sentences(blocked(changed, { decisions }))).toEqual([
      "Effectifs warning: 1 décision ne trouve plus sa ligne, qui a changé ou disparu : elle est sans effet. Reprenez-la s'il y a lieu.",
      'Effectifs!E2 error: Trouvé -2, attendu un nombre positif ou nul. Corrigez-le.',
    ]);
  });

  test('taken twice on one point is the later one', () => {
    const rows = source({ Élèves: -1 });
    const row = rowId(rows, 0);
    const decisions: Decision[] = [4, 6].map((value) => ({ kind: 'correct', row, field: 'pupils', value }));
    const billing = ready(rows, { decisions });
    expect(String(billing.lines[0]?.pupils)).toBe('6');
    expect(inWords(billing)).toHaveLength(1);
  });

  test('on a row of which nothing else is asked any more has its other decisions forgotten', () => {
    const rows = source({ Élèves: -1 }, { UAI: UAI.two });
    const row = rowId(rows, 0);
    const billing = ready(rows, {
      decisions: [
        { kind: 'correct', row, field: 'pupils', value: 4 },
        { kind: 'setAside', row, reason: 'fermée' },
      ],
    });
    expect(inWords(billing)).toEqual(['Ligne 2, École du Centre : écartée, fermée.']);
    expect(billing.control.agrees).toBe(true);
  });
});
