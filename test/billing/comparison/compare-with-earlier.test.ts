import type { CellValue } from '../../../src/kit/cells/cell';
import { compareWithEarlier } from '../../../src/billing/comparison/compare-with-earlier';
import { defaultOptions } from '../../../src/billing/default-options';
import type { Comparison } from '../../../src/billing/model/comparison';
import type { Decision } from '../../../src/billing/model/decision';
import type { StatedLine } from '../../../src/billing/model/line';
import { Decimal } from '../../../src/kit/money/decimal';
import { ready, rowId, SIRET, SOUND, table, UAI, type TableRow } from '../support/counts';
import { annexesOf, statedBy } from '../support/earlier';
import cases from './second-runs.json';

/** The schools that cases name. */
const SCHOOLS: Readonly<Record<string, TableRow>> = {
  port: { ...SOUND, UAI: UAI.two, Établissement: 'École du Port' },
  sivos: {
    ...SOUND,
    UAI: UAI.three,
    Établissement: 'École du Bois',
    Payeur: 'Commune de Caours',
    SIRET: SIRET.two,
  },
};

type Row = string | Readonly<Record<string, string | number | null>>;

interface Case {
  readonly what: string;
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly budgetYear?: number;
  readonly setAside?: readonly number[];
  readonly withdrawAbsent?: boolean;
  readonly answers?: readonly string[];
  readonly lines?: readonly (readonly unknown[])[];
  readonly titles?: readonly (readonly unknown[])[];
  readonly left?: readonly (readonly string[])[];
  readonly asks?: readonly (readonly unknown[])[];
}

function rowOf(row: Row): TableRow {
  if (typeof row === 'string') return SCHOOLS[row] ?? {};
  const { of = '', ...changes } = row;
  const made: TableRow = { ...SOUND, ...SCHOOLS[String(of)], ...changes };
  const named = (known: Readonly<Record<string, string>>, cell: CellValue) => known[String(cell)] ?? cell;
  return { ...made, UAI: named(UAI, made.UAI ?? null), SIRET: named(SIRET, made.SIRET ?? null) };
}

const run = (...rows: readonly TableRow[]) => ready(table(rows.map((row) => ({ ...SOUND, ...row }))));

const differences = ({ lines }: Comparison) =>
  lines.map(({ kind, payer, pupils, amount, causes }) => [
    kind,
    payer.name,
    pupils?.toNumber() ?? null,
    amount.toFixed(2),
    causes.join(' '),
  ]);
const titlesOf = ({ titles }: Comparison) =>
  titles.map(({ kind, payer, amount, originals }) => [
    kind,
    payer.name,
    amount.toFixed(2),
    originals.map(({ number }) => number).join(' ') || null,
  ]);

describe('a second run', () => {
  test.each((cases as readonly Case[]).map((one) => [one.what, one] as const))('%s', (_what, given) => {
    const { answers = [], budgetYear = 2024, withdrawAbsent = false } = given;
    const first = ready(table(given.before.map(rowOf)));
    const titles = first.payers.map(({ payer }) => ({ payer, number: 'T1', budgetYear: 2024 }));
    const annexes = annexesOf([first.lines], { titles });
    const source = table(given.after.map(rowOf));
    const setAside = (given.setAside ?? []).map((at): Decision => ({
      kind: 'setAside',
      row: rowId(source, at),
      reason: 'fermée',
    }));
    const now = ready(source, { decisions: setAside, options: { budgetYear } });
    const asked = compareWithEarlier(now, annexes, { withdrawAbsent });
    const decisions = asked.questions.map(({ row, candidates }, at): Decision => {
      const line = answers[at] === 'same' ? (candidates[0]?.key ?? null) : null;
      return { kind: 'match', row: row.id, line };
    });
    const comparison =
      answers.length === 0 ? asked : compareWithEarlier(now, annexes, { withdrawAbsent, decisions });
    expect({
      lines: differences(comparison),
      titles: titlesOf(comparison),
      left: comparison.left.map(({ earlier, why }) => [earlier.school, earlier.amount.toFixed(2), why]),
      asks: comparison.questions.map(({ why, now: line, candidates }) => [
        why,
        line.school,
        candidates.map((candidate) => candidate.line.school),
      ]),
      agrees: comparison.agrees,
    }).toEqual({
      lines: given.lines ?? [],
      titles: given.titles ?? [],
      left: given.left ?? [],
      asks: given.asks ?? [],
      agrees: true,
    });
  });

  const SECOND = rowOf('port');
  const OTHER: TableRow = { Payeur: 'Commune de Caours', SIRET: SIRET.two };

  test('says by payer what is claimed and taken back', () => {
    const comparison = compareWithEarlier(
      run({ Élèves: 101 }, { ...SECOND, ...OTHER }),
      annexesOf([run({}, SECOND).lines]),
    );
    expect(
      comparison.payers.map((payer) => [
        payer.payer.name,
        ...[payer.earlier, payer.more, payer.less, payer.now].map((one) => one.toFixed(2)),
        payer.isUnderThreshold,
      ]),
    ).toEqual([
      ['Commune de Caours', '0.00', '740.00', '0.00', '740.00', false],
      ["Ville d'Abbeville", '1480.00', '7.40', '-740.00', '747.40', false],
    ]);
  });

  test('counts the threshold on what is then owed, not on the correction', () => {
    const under = (earlier: number, now: number) =>
      compareWithEarlier(run({ Élèves: now }), annexesOf([run({ Élèves: earlier }).lines])).payers.map(
        ({ isUnderThreshold }) => isUnderThreshold,
      );
    expect([under(100, 101), under(100, 2), under(1, 2), under(1, 3)]).toEqual([
      [false],
      [true],
      [true],
      [false],
    ]);
  });

  test('withdraws one school by its key', () => {
    const now = run({});
    const annexes = annexesOf([run({}, SECOND, { UAI: UAI.three, Établissement: 'École du Bois' }).lines]);
    const [one] = compareWithEarlier(now, annexes).left;
    if (one === undefined) throw new Error('Expected an absent school.');
    const decision: Decision = { kind: 'withdraw', row: null, line: one.key };
    const comparison = compareWithEarlier(now, annexes, { decisions: [decision] });
    expect(comparison.left.map(({ earlier }) => earlier.school)).toEqual(['École du Bois']);
    expect(comparison.decisions).toEqual([
      { decision, rowNumber: null, subject: 'École du Port', found: null },
    ]);
    expect(titlesOf(comparison)).toEqual([['reduction', "Ville d'Abbeville", '-740.00', null]]);
    expect(comparison.agrees).toBe(true);
  });

  test('asks anew where the line that was chosen is gone, or another row has taken it', () => {
    const source = table([
      { ...SOUND, UAI: UAI.two, Établissement: 'École A' },
      { ...SOUND, UAI: UAI.three, Établissement: 'École A bis' },
    ]);
    const annexes = annexesOf([run({ Établissement: 'École A' }).lines]);
    const now = ready(source);
    const key = compareWithEarlier(now, annexes).questions[0]?.candidates[0]?.key ?? '';
    const match = (at: number, line: string): Decision => ({ kind: 'match', row: rowId(source, at), line });
    const questions = (...decisions: readonly Decision[]) =>
      compareWithEarlier(now, annexes, { decisions }).questions.map(({ now: line }) => line.school);
    expect(questions(match(0, 'gone'))).toEqual(['École A']);
    expect(questions(match(0, key))).toEqual([]);
    expect(questions(match(0, key), match(1, key))).toEqual([]);
  });

  test('counts all earlier annexes together', () => {
    const first = run({});
    const second = run({ Élèves: 120 });
    const complement = statedBy(compareWithEarlier(second, annexesOf([first.lines])));
    const both = annexesOf([first.lines, complement]);
    expect(compareWithEarlier(second, both)).toMatchObject({ lines: [], titles: [], number: 3 });
    const fewer = compareWithEarlier(run({ Élèves: 90 }), both);
    expect(differences(fewer)).toEqual([['decrease', "Ville d'Abbeville", -30, '-222.00', 'fewerPupils']]);
    // 148.00 of the complement, then 74.00 of the first title.
    expect(
      fewer.titles.map(({ kind, amount, originals }) => [
        kind,
        amount.toFixed(2),
        originals[0]?.annex,
        originals[0]?.balance.toFixed(2),
      ]),
    ).toEqual([
      ['reduction', '-74.00', 1, '740.00'],
      ['cancellation', '-148.00', 2, '148.00'],
    ]);
  });

  test('counts all earlier annexes of a school without UAI together too', () => {
    const [first] = run({ UAI: null }).lines;
    if (first === undefined) throw new Error('Expected a line.');
    const complement: StatedLine = { ...first, pupils: new Decimal(20), amount: new Decimal(148) };
    const now = run({ UAI: null, Élèves: 120 });
    expect(compareWithEarlier(now, annexesOf([[first], [complement]]))).toMatchObject({
      lines: [],
      unchanged: 1,
    });
  });

  test('keeps the pupils of a line whose later annex states an amount alone', () => {
    const [line] = run(SECOND).lines;
    if (line === undefined) throw new Error('Expected a line.');
    const reduction: StatedLine = { ...line, pupils: null, amount: new Decimal(-40) };
    const annexes = annexesOf([[...run({}).lines, line], [reduction]]);
    expect(differences(compareWithEarlier(run({}), annexes, { withdrawAbsent: true }))).toEqual([
      ['removal', "Ville d'Abbeville", -100, '-700.00', 'withdrawn'],
    ]);
  });

  test('leaves out the payers for whom nothing changes', () => {
    const comparison = compareWithEarlier(
      run({}, { ...SECOND, ...OTHER, Élèves: 90 }),
      annexesOf([run({}, { ...SECOND, ...OTHER }).lines]),
    );
    expect(comparison.payers.map(({ payer, less }) => [payer.name, less.toFixed(2)])).toEqual([
      ['Commune de Caours', '-74.00'],
    ]);
  });

  test('bills anew what was billed and wholly cancelled, as a new title', () => {
    const first = run({});
    const [line] = first.lines;
    if (line === undefined) throw new Error('Expected a line.');
    const cancelled: StatedLine = { ...line, pupils: new Decimal(-100), amount: new Decimal(-740) };
    const comparison = compareWithEarlier(first, annexesOf([[line], [cancelled]]));
    expect(differences(comparison)).toEqual([['new', "Ville d'Abbeville", 100, '740.00', 'new']]);
    expect(titlesOf(comparison)).toEqual([['newTitle', "Ville d'Abbeville", '740.00', null]]);
  });
});

describe('a second run of colleges', () => {
  const options = defaultOptions('colleges', '2023-2024');
  const college: TableRow = {
    Collège: 'A',
    UAI: UAI.one,
    Élèves: 350,
    "Élèves plus d'1 h": 210,
    Date: 45_214,
  };
  const withSubsidies = (subsidies: number, ...rows: readonly TableRow[]) =>
    ready(table(rows.length === 0 ? [college] : rows), {
      options: { ...options, colleges: { ...options.colleges, subsidies: new Decimal(subsidies) } },
    });

  test('compares Labomep and the subsidies too', () => {
    const annexes = annexesOf([withSubsidies(100).lines]);
    const comparison = compareWithEarlier(withSubsidies(300), annexes);
    expect(differences(comparison)).toEqual([
      ['decrease', 'Département de la Somme', null, '-200.00', 'subsidies'],
    ]);
    expect(comparison).toMatchObject({ unchanged: 2, agrees: true });
  });

  test('keeps subsidies that are not told again, until they are withdrawn', () => {
    const annexes = annexesOf([withSubsidies(100).lines]);
    const kept = compareWithEarlier(withSubsidies(0), annexes, { withdrawAbsent: true });
    expect(kept.lines).toEqual([]);
    const key = kept.left[0]?.key ?? '';
    const gone = compareWithEarlier(withSubsidies(0), annexes, {
      decisions: [{ kind: 'withdraw', row: null, line: key }],
    });
    expect(differences(gone)).toEqual([['removal', 'Département de la Somme', null, '100.00', 'withdrawn']]);
    expect(titlesOf(gone)).toEqual([['complement', 'Département de la Somme', '100.00', null]]);
    expect(gone.agrees).toBe(true);
  });

  test('takes subsidies from the bill of all colleges, those that have no row included', () => {
    const second: TableRow = { ...college, Collège: 'B', UAI: UAI.two };
    // 2 × 4 016,70 + 2 000,00 = 10 033,40; one college and Labomep come to 6 016,70.
    const before = withSubsidies(8_000, college, second);
    const comparison = compareWithEarlier(withSubsidies(8_000, college), annexesOf([before.lines]));
    expect([comparison.lines, comparison.leftTotal.toFixed(2), comparison.nowTotal.toFixed(2)]).toEqual([
      [],
      '4016.70',
      '2033.40',
    ]);
  });
});
