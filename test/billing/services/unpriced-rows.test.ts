import type { Refusal } from '../../../src/engine/book/refusals';
import { loadBook } from '../../../src/engine/book/load-book';
import { shippedData } from '../../../src/tariffs/shipped';
import { bookWith, tariff, version } from '../../support/minimal-data';
import { blocked, only, rowId, sentences, SOUND, table, UAI, type TableRow } from '../support/counts';

const PORT: TableRow = { ...SOUND, UAI: UAI.two, Établissement: 'École du Port' };

test('a rate of the workbook that cannot be read is told once, and nothing is billed at the shipped one', () => {
  const unread: Refusal = {
    about: 'tariff',
    tariff: 'primary-schools',
    from: null,
    to: null,
    rateKey: null,
    table: 'EntTarifs',
    row: 5,
  };
  const billing = blocked(table([SOUND, PORT]), { book: loadBook(shippedData, [unread]) });
  expect(billing.findings.map(({ code, rows, remedies }) => [code, rows, remedies])).toEqual([
    ['noRate', [], [{ kind: 'registerVote' }]],
  ]);
});

test('a category that a vote of the workbook leaves out is told once', () => {
  const rates = { membre: { amount: '7.40' } };
  const origin = { table: 'EntTarifs', rows: [5] } as const;
  const voted = version('2030-2031', { kind: 'perUnit', per: ['pupils'], rates }, { origin });
  const book = bookWith({ tariffs: [tariff('primary-schools', 'school', [voted])] });
  const options = { schoolYear: '2030-2031', budgetYear: 2031 } as const;
  const rows = [SOUND, PORT].map((row) => ({ ...row, Date: '15/10/2030' }));
  expect(only(blocked(table(rows), { book, options }), 'noRate').details.problem.code).toBe('rateNotGiven');
});

test('where the workbook reads article 2 to the letter, Pithon has no rate: its place is asked about', () => {
  const book = loadBook({
    ...(shippedData as object),
    readings: [
      {
        reading: 'somme-hors-76',
        choice: 'none',
        keptOn: '2024-09-01',
        author: 'Mme Petit',
        note: 'Lecture du comité',
      },
    ],
  });
  const source = table([{ ...SOUND, UAI: null, Commune: 'Pithon', 'Code INSEE': '02604' }]);
  expect(only(blocked(source, { book }), 'outsideTerritory')).toMatchObject({
    field: 'insee',
    remedies: [{ kind: 'correct', fields: ['insee', 'commune'] }, { kind: 'setAside' }],
  });
});

test('a commune without a rate that the user chose for blank cells is told at the code', () => {
  const source = table([{ ...SOUND, UAI: null, Commune: null, 'Code INSEE': null }]);
  const decision = { kind: 'chooseCommune', row: rowId(source, 0), insee: '76186' } as const;
  expect(only(blocked(source, { decisions: [decision] }), 'outsideTerritory').address).toBe('D2');
});

test('a college that no grid prices has its pupils asked about', () => {
  const row = { Collège: 'A', UAI: UAI.one, Élèves: 1101, "Élèves plus d'1 h": 3, Date: 45_214 };
  const billing = blocked(table([row]), { options: { service: 'colleges' } });
  expect(only(billing, 'unpriced')).toMatchObject({
    field: 'pupils',
    address: 'C2',
    remedies: [{ kind: 'correct', fields: ['pupils'] }, { kind: 'setAside' }],
  });
  expect(sentences(billing)).toHaveLength(2);
});
