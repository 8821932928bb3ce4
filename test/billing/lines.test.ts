import type { CellValue } from '../../src/kit/cells/cell';
import { cell } from '../functions/call';
import { Decimal } from '../../src/kit/money/decimal';
import { act, bookWith } from '../support/minimal-data';
import { blocked, only, ready, sentences, SIRET, SOUND, table, UAI } from './support/counts';

type Row = Readonly<Record<string, CellValue>>;

describe('a line', () => {
  test('bears its bases de liquidation', () => {
    const { lines } = ready(table([{ ...SOUND, Remarque: 'RPI' }]));
    expect(lines).toHaveLength(1);
    const [line] = lines;
    expect(line).toMatchObject({
      schoolYear: '2023-2024',
      service: 'primary-schools',
      subject: 'establishment',
      school: 'École du Centre',
      uai: UAI.one,
      insee: '80001',
      communeName: 'Abbeville',
      epciName: 'CA de la Baie de Somme',
      epciSiren: '200070993',
      category: 'membre',
      payer: { id: `siret:${SIRET.one}`, name: "Ville d'Abbeville", siret: SIRET.one },
      serviceCode: 'ECOLES',
      engagement: 'EJ-1',
      countDate: '2023-10-15',
      act: { number: '20240617_DL_05', date: '2024-06-17', status: 'voted' },
      item: 'article 1',
      remarks: [],
      aside: ['RPI'],
    });
    expect([line?.pupils, line?.rate, line?.amount].map(String)).toEqual(['100', '7.4', '740']);
    expect(
      line?.components.map(({ label, quantity, unitPrice, amount }) => [
        label,
        String(quantity),
        String(unitPrice),
        String(amount),
      ]),
    ).toEqual([['Contribution ENT du premier degré', '100', '7.4', '740']]);
  });

  test.each<[Row, string, readonly string[]]>([
    [
      { Commune: 'Pithon', 'Code INSEE': 2604 },
      'article 2',
      ['Le texte ne nomme que la Seine-Maritime ; lecture retenue : 12,00 €.'],
    ],
    [
      { Commune: null, 'Code INSEE': '80830' },
      'article 1',
      ["80830 est un ancien code INSEE ; il désigne aujourd'hui Bussus-lès-Yaucourt."],
    ],
  ])('%p: its article and its remarks', (changes, item, remarks) => {
    const { lines } = ready(table([{ ...SOUND, ...changes }]));
    expect(lines[0]?.item).toBe(item);
    expect(lines[0]?.remarks).toEqual(remarks);
  });

  test.each<[Row, string]>([
    [{ Commune: 'Amiens', 'Code INSEE': 80021, Élèves: 412 }, '80021'],
    [{ Commune: 'Eu', 'Code INSEE': '76255', Élèves: 33 }, '76255'],
    [{ Commune: 'Vitz-sur-Authie', 'Code INSEE': null, Élèves: 9 }, 'Vitz-sur-Authie'],
    [{ Commune: 'Péronne (80)', 'Code INSEE': null, Élèves: 0 }, 'Péronne (80)'],
  ])('%p is what ENT.CONTRIB answers', (changes, place) => {
    const { lines } = ready(table([{ ...SOUND, ...changes }]));
    expect(lines[0]?.amount.toNumber()).toBe(cell('CONTRIB', changes['Élèves'], place, '2023-2024'));
  });

  test('without a column of payers, is the commune’s', () => {
    const own = Object.fromEntries(
      Object.entries(SOUND).filter(([name]) => name !== 'Payeur' && name !== 'SIRET'),
    );
    const { lines, payers } = ready(table([own]));
    expect(lines[0]?.payer).toEqual({ id: 'name:abbeville 80001', name: 'Abbeville (80001)', siret: null });
    expect(payers.map(({ payer }) => payer.name)).toEqual(['Abbeville (80001)']);
  });
});

describe('subtotals', () => {
  const rows: Row[] = [
    SOUND,
    {
      ...SOUND,
      UAI: UAI.two,
      Commune: 'Eu',
      'Code INSEE': '76255',
      Élèves: 10,
      Payeur: 'Commune de Caours',
      SIRET: SIRET.two,
    },
    {
      ...SOUND,
      UAI: UAI.three,
      Commune: 'Mers-les-Bains',
      'Code INSEE': null,
      Élèves: 1,
      Payeur: 'COMMUNE DE CAOURS',
      SIRET: null,
    },
    {
      ...SOUND,
      UAI: null,
      Établissement: 'École isolée',
      Élèves: 2,
      Payeur: 'RPI du Vimeu',
      SIRET: SIRET.three,
      'Code service': 'X',
    },
  ];
  const billing = ready(table(rows));

  test('one payer may have many schools, and need not be the commune', () => {
    expect(
      billing.payers.map(({ payer, lines, pupils, amount, isUnderThreshold }) => [
        payer.name,
        payer.siret,
        lines,
        Number(pupils),
        amount.toFixed(2),
        isUnderThreshold,
      ]),
    ).toEqual([
      ['Commune de Caours', SIRET.two, 2, 11, '127.40', false],
      ['RPI du Vimeu', SIRET.three, 1, 2, '14.80', true],
      ["Ville d'Abbeville", SIRET.one, 1, 100, '740.00', false],
    ]);
  });

  test('a payer has the codes and engagements of its lines, each once', () => {
    const { payers } = ready(
      table([
        SOUND,
        { ...SOUND, UAI: UAI.two, 'Code service': null, Engagement: 'EJ-2' },
        { ...SOUND, UAI: UAI.three, 'Code service': 'CANTINE' },
      ]),
    );
    expect(payers.map(({ serviceCodes, engagements }) => [serviceCodes, engagements])).toEqual([
      [
        ['ECOLES', 'CANTINE'],
        ['EJ-1', 'EJ-2'],
      ],
    ]);
  });

  test('payers are listed by name, whatever their capitals and accents', () => {
    const names = ['Zébulon', 'étang', 'Eu', 'abbaye', 'Étampes'];
    const { payers } = ready(
      table(
        names.map((name, index) => ({
          ...SOUND,
          Établissement: `École ${index}`,
          UAI: null,
          Payeur: name,
          SIRET: null,
        })),
      ),
    );
    expect(payers.map(({ payer }) => payer.name)).toEqual(['abbaye', 'Étampes', 'étang', 'Eu', 'Zébulon']);
  });

  test('by EPCI and by category', () => {
    expect(billing.byEpci.map(({ name, lines, amount }) => [name, lines, amount.toFixed(2)])).toEqual([
      ['CA de la Baie de Somme', 2, '754.80'],
      ['CC des Villes Soeurs', 2, '127.40'],
    ]);
    expect(
      billing.byCategory.map(({ category, pupils, amount }) => [category, Number(pupils), amount.toFixed(2)]),
    ).toEqual([
      ['membre', 103, '762.20'],
      ['membre hors Somme', 10, '120.00'],
    ]);
  });

  test('the control agrees, and what holds for all is said once', () => {
    expect(billing.control).toEqual({
      sumOfLines: new Decimal('882.2'),
      sumOfPayers: new Decimal('882.2'),
      rows: { inSource: 5, header: 1, billed: 4, setAside: 0, told: 0 },
      pupilsInSource: new Decimal(113),
      pupilsBilled: new Decimal(113),
      pupilsSetAside: new Decimal(0),
      pupilsTold: new Decimal(0),
      pupilsCorrected: new Decimal(0),
      agrees: true,
    });
    expect(billing.remarks).toEqual(["La liste publique des EPCI membres n'est pas datée."]);
  });

  test('a payer under the threshold is warned about, one at it is not', () => {
    expect(sentences(billing).filter((sentence) => sentence.includes('recouvrement'))).toEqual([
      "Effectifs!F5 warning: RPI du Vimeu ne doit que 14,80\u00a0€, moins que le seuil de mise en recouvrement, 15,00\u00a0€. Voyez s'il faut émettre le titre.",
    ]);
    const at = ready(table(rows), { options: { recoveryThreshold: new Decimal('14.80') } });
    expect(at.findings.map(({ code }) => code)).not.toContain('underThreshold');
  });
});

describe('a rate that was not voted', () => {
  const source = table([{ ...SOUND, Date: '15/10/2030' }]);
  const options = { schoolYear: '2030-2031', budgetYear: 2031 } as const;
  const withStatus = (status: 'draft' | 'presented') =>
    bookWith({
      acts: [act('vote-2030', { status })],
      members: [{ siren: '200070993', name: 'CA de la Baie de Somme', from: null, to: null }],
    });

  test('as a draft is not billed, whatever the user says', () => {
    const book = withStatus('draft');
    const decisions = [{ kind: 'accept', code: 'draftRate', row: null, about: '' }] as const;
    const billing = blocked(source, { options, book, decisions });
    expect(sentences(billing)[0]).toBe(
      'Effectifs error: Tarif prévisionnel : Délibération D_01 du 01/06/2030, article 1 (projet). Un projet ne se facture pas ; enregistrez le vote dans Tarifs.',
    );
    expect(only(billing, 'draftRate').remedies).toEqual([{ kind: 'registerVote' }]);
  });

  test('as a document presents it, is billed once the user confirms the vote', () => {
    const book = withStatus('presented');
    const finding = only(blocked(source, { options, book }), 'rateNotVoted');
    const about = 'Délibération D_01 du 01/06/2030, article 1, 2030-2031';
    expect(finding.remedies[0]).toEqual({ kind: 'accept', about });
    const decision = { kind: 'accept', code: 'rateNotVoted', row: null, about } as const;
    expect(ready(source, { options, book, decisions: [decision] }).lines).toHaveLength(1);
  });
});
