import { compareWithEarlier } from '../../../src/billing/comparison/compare-with-earlier';
import { defaultOptions } from '../../../src/billing/default-options';
import type { Cell } from '../../../src/billing/model/cell';
import type { Comparison } from '../../../src/billing/model/comparison';
import type { StatedLine } from '../../../src/billing/model/line';
import { Decimal } from '../../../src/engine/money/decimal';
import { ready, rowId, SIRET, SOUND, table, UAI } from '../support/counts';

type Row = Readonly<Record<string, Cell>>;

const run = (...rows: readonly Row[]) => ready(table(rows.map((row) => ({ ...SOUND, ...row }))));
const differences = ({ lines }: Comparison) =>
  lines.map((line) => [
    line.kind,
    line.payer.name,
    line.pupils?.toNumber() ?? null,
    line.amount.toFixed(2),
    line.kind === 'cancellation' ? line.cause : null,
  ]);

const SECOND: Row = { UAI: UAI.two, Établissement: 'École du Port' };
const OTHER: Row = { Payeur: 'Commune de Caours', SIRET: SIRET.two };

describe('a second run', () => {
  test.each<[string, readonly Row[], readonly Row[], readonly unknown[]]>([
    ['of the same counts bills nothing', [{}, SECOND], [SECOND, {}], []],
    [
      'of more pupils bills the complement',
      [{}],
      [{ Élèves: 110 }],
      [['complement', "Ville d'Abbeville", 10, '74.00', null]],
    ],
    [
      'of fewer pupils reduces the bill',
      [{}],
      [{ Élèves: 99 }],
      [['reduction', "Ville d'Abbeville", -1, '-7.40', null]],
    ],
    ['of a school more bills it', [{}], [{}, SECOND], [['new', "Ville d'Abbeville", 100, '740.00', null]]],
    [
      'of a school fewer cancels it',
      [{}, SECOND],
      [{}],
      [['cancellation', "Ville d'Abbeville", -100, '-740.00', 'absent']],
    ],
    [
      'of another payer cancels the line and bills it anew',
      [{}],
      [OTHER],
      [
        ['new', 'Commune de Caours', 100, '740.00', null],
        ['cancellation', "Ville d'Abbeville", -100, '-740.00', 'payerChanged'],
      ],
    ],
    [
      'of a commune at another rate bills the complement',
      [{ Commune: 'Mers-les-Bains', 'Code INSEE': null }],
      [{ Commune: 'Eu', 'Code INSEE': null }],
      [['complement', "Ville d'Abbeville", 0, '460.00', null]],
    ],
    ['of a payer renamed bills nothing', [{}], [{ Payeur: "Commune d'Abbeville" }], []],
    ['of a SIRET that was missing bills nothing', [{ SIRET: null }], [{}], []],
    ['of a UAI that was missing bills nothing', [{ UAI: null }], [{}], []],
    [
      'of a UAI that is missing now bills nothing',
      [{}],
      [{ UAI: null, Établissement: 'ECOLE DU CENTRE' }],
      [],
    ],
    ['of a school renamed bills nothing', [{}], [{ Établissement: 'École Simone-Veil' }], []],
    [
      'of another UAI for the same name is another school',
      [{}],
      [{ UAI: UAI.three }],
      [
        ['new', "Ville d'Abbeville", 100, '740.00', null],
        ['cancellation', "Ville d'Abbeville", -100, '-740.00', 'absent'],
      ],
    ],
    [
      'of homonymous payers with different SIRET',
      [{}],
      [{ SIRET: SIRET.two }],
      [
        ['new', "Ville d'Abbeville", 100, '740.00', null],
        ['cancellation', "Ville d'Abbeville", -100, '-740.00', 'payerChanged'],
      ],
    ],
    ['of a line of 0 € bills nothing', [{ Élèves: 0 }], [{ Élèves: 0 }], []],
    [
      'of a school without UAI, of whose name two were billed, guesses neither',
      [{}, { UAI: UAI.two, Élèves: 50 }],
      [{ UAI: null }],
      [
        ['new', "Ville d'Abbeville", 100, '740.00', null],
        ['cancellation', "Ville d'Abbeville", -100, '-740.00', 'absent'],
        ['cancellation', "Ville d'Abbeville", -50, '-370.00', 'absent'],
      ],
    ],
  ])('%s', (_what, before, after, expected) => {
    const comparison = compareWithEarlier(run(...after), run(...before).lines);
    expect(differences(comparison)).toEqual(expected);
    expect(comparison.agrees).toBe(true);
  });

  test('says by payer what is claimed and taken back', () => {
    const comparison = compareWithEarlier(
      run({ Élèves: 101 }, { ...SECOND, ...OTHER }),
      run({}, SECOND).lines,
    );
    expect(
      comparison.payers.map((payer) => [
        payer.payer.name,
        ...[payer.earlier, payer.complements, payer.reductions, payer.cancellations, payer.now].map((one) =>
          one.toFixed(2),
        ),
        payer.isUnderThreshold,
      ]),
    ).toEqual([
      ['Commune de Caours', '0.00', '740.00', '0.00', '0.00', '740.00', false],
      ["Ville d'Abbeville", '1480.00', '7.40', '0.00', '-740.00', '747.40', false],
    ]);
  });

  test('warns of a complement under the threshold', () => {
    const comparison = compareWithEarlier(run({ Élèves: 102 }), run({}).lines);
    expect(comparison.payers.map(({ isUnderThreshold }) => isUnderThreshold)).toEqual([true]);
  });

  test('tells a line that was set aside from one that is gone', () => {
    const source = table([SOUND, { ...SOUND, ...SECOND }]);
    const decisions = [{ kind: 'setAside', row: rowId(source, 1), reason: 'fermée' }] as const;
    const comparison = compareWithEarlier(ready(source, { decisions }), run({}, SECOND).lines);
    expect(differences(comparison)).toEqual([
      ['cancellation', "Ville d'Abbeville", -100, '-740.00', 'setAside'],
    ]);
  });

  test('counts all earlier annexes together', () => {
    const first = run({});
    const second = run({ Élèves: 120 });
    const complement = compareWithEarlier(second, first.lines).lines[0];
    if (complement?.kind !== 'complement') throw new Error('Expected a complement.');
    const { payer, pupils, amount } = complement;
    const stated: StatedLine[] = [...first.lines, { ...complement.now, payer, pupils, amount }];
    expect(differences(compareWithEarlier(second, stated))).toEqual([]);
    expect(differences(compareWithEarlier(run({ Élèves: 90 }), stated))).toEqual([
      ['reduction', "Ville d'Abbeville", -30, '-222.00', null],
    ]);
  });

  test('counts all earlier annexes of a school without UAI together too', () => {
    const [first] = run({ UAI: null }).lines;
    if (first === undefined) throw new Error('Expected a line.');
    const complement: StatedLine = { ...first, pupils: new Decimal(20), amount: new Decimal(148) };
    const now = run({ UAI: null, Élèves: 120 });
    expect(compareWithEarlier(now, [first, complement])).toMatchObject({ lines: [], unchanged: 1 });
  });

  test('keeps the pupils of a line whose later annex states an amount alone', () => {
    const [line] = run(SECOND).lines;
    if (line === undefined) throw new Error('Expected a line.');
    const reduction: StatedLine = { ...line, pupils: null, amount: new Decimal(-40) };
    expect(differences(compareWithEarlier(run({}), [...run({}).lines, line, reduction]))).toEqual([
      ['cancellation', "Ville d'Abbeville", -100, '-700.00', 'absent'],
    ]);
  });

  test('leaves out the payers for whom nothing changes', () => {
    const comparison = compareWithEarlier(
      run({}, { ...SECOND, ...OTHER, Élèves: 90 }),
      run({}, { ...SECOND, ...OTHER }).lines,
    );
    expect(comparison.payers.map(({ payer, reductions }) => [payer.name, reductions.toFixed(2)])).toEqual([
      ['Commune de Caours', '-74.00'],
    ]);
  });

  test('bills anew what was billed and wholly cancelled', () => {
    const first = run({});
    const [line] = first.lines;
    if (line === undefined) throw new Error('Expected a line.');
    const cancelled: StatedLine = { ...line, pupils: new Decimal(-100), amount: new Decimal(-740) };
    expect(differences(compareWithEarlier(first, [line, cancelled]))).toEqual([
      ['new', "Ville d'Abbeville", 100, '740.00', null],
    ]);
  });

  test('leaves other years and services alone', () => {
    const [line] = run({}).lines;
    if (line === undefined) throw new Error('Expected a line.');
    const others: StatedLine[] = [
      { ...line, schoolYear: '2021-2022' },
      { ...line, service: 'colleges' },
    ];
    expect(compareWithEarlier(run({}), [line, ...others])).toMatchObject({
      lines: [],
      outside: 2,
      unchanged: 1,
    });
  });

  test('of colleges compares Labomep and the subsidies too', () => {
    const options = defaultOptions('colleges', '2023-2024');
    const college: Row = { Collège: 'A', UAI: UAI.one, Élèves: 350, "Élèves plus d'1 h": 210, Date: 45_214 };
    const withSubsidies = (subsidies: number) =>
      ready(table([college]), {
        options: { ...options, colleges: { ...options.colleges, subsidies: new Decimal(subsidies) } },
      });
    const comparison = compareWithEarlier(withSubsidies(300), withSubsidies(100).lines);
    expect(differences(comparison)).toEqual([
      ['reduction', 'Département de la Somme', null, '-200.00', null],
    ]);
    expect(comparison).toMatchObject({ unchanged: 2, agrees: true });
    const gone = compareWithEarlier(withSubsidies(0), withSubsidies(100).lines);
    expect(differences(gone)).toEqual([
      ['cancellation', 'Département de la Somme', null, '100.00', 'absent'],
    ]);
  });
});
