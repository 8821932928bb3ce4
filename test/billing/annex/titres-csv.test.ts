import { Decimal } from '../../../src/kit/money/decimal';
import type { Titre } from '../../../src/billing/annex/titres';
import { titreFiles, titresCsv, TITRE_HEADERS } from '../../../src/billing/annex/titres-csv';
import { readCsv } from '../../../src/billing/input/csv';

const TITRE: Titre = {
  kind: 'first',
  originals: [],
  payerId: 'siret:21800016200016',
  payerName: "Ville d'Albert ; service « ENT »",
  siret: '21800016200016',
  serviceCodes: ['A', 'B'],
  engagements: [],
  object: 'ENT des écoles',
  amount: new Decimal('1234.5'),
  budgetAllocation: 'Recettes',
  budgetYear: 2024,
  paymentTerm: '',
  observation: '',
};

const rows = (...titres: readonly Titre[]) => readCsv(new TextEncoder().encode(titresCsv(titres))).rows;

test('is UTF-8 with BOM, semicolons, decimal comma and CRLF', () => {
  expect(titresCsv([{ ...TITRE, payerName: 'Albert' }])).toBe(
    `\ufeff${TITRE_HEADERS.join(';')}\r\nAlbert;21800016200016;A, B;;ENT des écoles;1234,50;Recettes;2024;;\r\n`,
  );
});

test('is read back as it was written, whatever a name holds', () => {
  expect(rows(TITRE)[1]?.slice(0, 2)).toEqual([TITRE.payerName, TITRE.siret]);
});

test.each(['=cmd|x', '+1', '-1', '@SUM(A1)', '\tx'])(
  'a text as %j is no formula to a spreadsheet',
  (text) => {
    const [, row] = rows({ ...TITRE, payerName: text, object: text, observation: text });
    expect([row?.[0], row?.[4], row?.[9]]).toEqual([`'${text}`, `'${text}`, `'${text}`]);
  },
);

test('a hyphen inside a text makes no formula of it', () => {
  expect(rows({ ...TITRE, observation: 'année 2023-2024' })[1]?.[9]).toBe('année 2023-2024');
});

test('several engagements are one cell, and a payer without SIRET has an empty one', () => {
  const [, row] = rows({ ...TITRE, siret: null, engagements: ['EJ-1', 'EJ-2'] });
  expect(row?.slice(1, 4)).toEqual(['', 'A, B', 'EJ-1, EJ-2']);
});

test('what is taken back is a negative number', () => {
  expect(rows({ ...TITRE, amount: new Decimal('-74') })[1]?.[5]).toBe('-74,00');
});

describe('the lists of a second run', () => {
  const originals = [
    {
      annex: 1,
      payer: { id: 'a', name: 'Albert', siret: null },
      number: '2024-123',
      budgetYear: 2024,
      balance: new Decimal(740),
    },
  ];
  const made = (kind: Titre['kind'], amount: string): Titre => ({
    ...TITRE,
    kind,
    amount: new Decimal(amount),
    originals: kind === 'newTitle' ? [] : originals,
    observation: 'vu',
  });
  const list = [
    made('newTitle', '740'),
    made('complement', '74'),
    made('reduction', '-7.40'),
    made('cancellation', '-740'),
    made('mandate', '-37'),
  ];

  test('are named for what they hold, whatever name was given', () => {
    const names = (name: string) => titreFiles(list, name, 2).map((file) => file.name);
    expect(names('titres-2023-2024.csv')).toEqual([
      'titres-2023-2024-complementaires-2.csv',
      'titres-2023-2024-reductions-2.csv',
      'titres-2023-2024-annulations-2.csv',
      'titres-2023-2024-mandats-673-2.csv',
    ]);
    expect(names('T.CSV')[0]).toBe('T-complementaires-2.csv');
    expect(titreFiles([made('reduction', '-1')], 'titres', 1).map(({ name }) => name)).toEqual([
      'titres-reductions-1.csv',
    ]);
  });

  test('say what is corrected; a mandate says what it pays', () => {
    const said = titreFiles(list, 't.csv', 1).map(({ titres }) =>
      rows(...titres)
        .slice(1)
        .map((row) => [row[5], ...row.slice(9)].join(';')),
    );
    expect(said).toEqual([
      ['740,00;titre;;;vu', '74,00;titre complémentaire;2024-123;2024;vu'],
      ['-7,40;réduction;2024-123;2024;vu'],
      ['-740,00;annulation;2024-123;2024;vu'],
      ['37,00;mandat au compte 673;2024-123;2024;vu'],
    ]);
    expect(rows(...list)[0]?.slice(9)).toEqual([
      'Nature',
      "N° du titre d'origine",
      "Exercice d'origine",
      'Observation',
    ]);
  });
});
