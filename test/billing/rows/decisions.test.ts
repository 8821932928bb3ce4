import type { Decision } from '../../../src/billing/model/decision';
import { Decisions } from '../../../src/billing/rows/decisions';
import { ready, rowId, SOUND, table, UAI } from '../support/counts';

const PORT = { ...SOUND, UAI: UAI.two, Établissement: 'École du Port' };

test('two cells of one row, and one cell of two rows, are corrected each', () => {
  const source = table([SOUND, PORT]);
  const [first, second] = [rowId(source, 0), rowId(source, 1)];
  const decisions: readonly Decision[] = [
    { kind: 'correct', row: first, field: 'pupils', value: 10 },
    { kind: 'correct', row: first, field: 'uai', value: UAI.three },
    { kind: 'correct', row: second, field: 'pupils', value: 20 },
  ];
  const billing = ready(source, { decisions });
  expect(billing.lines.map(({ uai, pupils }) => [uai, pupils?.toFixed()])).toEqual([
    [UAI.three, '10'],
    [UAI.two, '20'],
  ]);
  expect(billing.decisions.map(({ decision }) => decision)).toEqual(decisions);
});

test('two rows are set aside each, and two communes chosen each', () => {
  const homonym = { ...SOUND, 'Code INSEE': null };
  const source = table([
    SOUND,
    PORT,
    { ...homonym, UAI: UAI.three, Commune: 'Conteville' },
    { ...homonym, UAI: null, Commune: 'Fleury' },
  ]);
  const decisions: readonly Decision[] = [
    { kind: 'setAside', row: rowId(source, 0), reason: 'fermée' },
    { kind: 'setAside', row: rowId(source, 1), reason: 'fermée' },
    { kind: 'chooseCommune', row: rowId(source, 2), insee: '80208' },
    { kind: 'chooseCommune', row: rowId(source, 3), insee: '80317' },
  ];
  const { setAside, lines } = ready(source, { decisions });
  expect([setAside.map(({ row }) => row.number), lines.map(({ insee }) => insee)]).toEqual([
    [2, 3],
    ['80208', '80317'],
  ]);
});

test('confirmations of two values are two', () => {
  const rows = [
    { ...SOUND, Élèves: 1200 },
    { ...PORT, Élèves: 1300 },
  ];
  const source = table(rows);
  const decisions: readonly Decision[] = rows.map(({ Élèves }, index) => ({
    kind: 'accept',
    code: 'outOfProportion',
    row: rowId(source, index),
    about: String(Élèves),
  }));
  expect(ready(source, { decisions }).lines.map(({ pupils }) => pupils?.toFixed())).toEqual(['1200', '1300']);
});

test('a decision that takes effect twice is told once', () => {
  const decision: Decision = {
    kind: 'accept',
    code: 'rateNotVoted',
    row: null,
    about: 'article 5, 2023-2024',
  };
  const decisions = new Decisions([decision]);
  const applied = { decision, rowNumber: null, subject: null, found: null };
  decisions.apply(applied);
  decisions.apply(applied);
  expect(decisions.applied).toEqual([applied]);
});
