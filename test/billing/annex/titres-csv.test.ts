import { Decimal } from '../../../src/engine/money/decimal';
import type { Titre } from '../../../src/billing/annex/titres';
import { titresCsv, TITRE_HEADERS } from '../../../src/billing/annex/titres-csv';
import { readCsv } from '../../../src/billing/input/csv';

const TITRE: Titre = {
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
