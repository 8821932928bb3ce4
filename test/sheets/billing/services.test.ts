import type { ReadyBilling } from '../../../src/billing/model/billing';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { Decimal } from '../../../src/kit/money/decimal';
import { billingSheets } from '../../../src/sheets/billing/billing-sheets';
import { ready, SOUND, table, UAI } from '../../billing/support/counts';
import { annexesOf } from '../../billing/support/earlier';
import { compareWithEarlier } from '../../../src/billing/comparison/compare-with-earlier';
import { look } from '../look';
import { seen, withoutEdition } from '../seen';
import { EPCI, VOTE } from './epci';
import expected from './services.json';

const sheetsOf = (billing: ReadyBilling) =>
  billingSheets(shippedBook, { billing, comparison: null, generatedOn: '2026-11-24' });

const COLLEGES = ready(
  table([
    { Établissement: 'Collège A', UAI: UAI.one, Élèves: 200, "Élèves plus d'1 h": 200, Date: 45_214 },
    { Établissement: 'Collège B', UAI: UAI.two, Élèves: 450, "Élèves plus d'1 h": 400, Date: 45_214 },
  ]),
  { options: { service: 'colleges' } },
);

/** All that may be due, the base alone, and a base that subsidies cover. */
const NPDC = ready(
  table([
    EPCI,
    { ...EPCI, EPCI: 'Communauté B', SIREN: '200000024', Option: 'non', 'Demi-journées': 0, Subventions: 0 },
    {
      ...EPCI,
      EPCI: 'Communauté C',
      SIREN: '200000032',
      Élèves: 10,
      Option: 'non',
      'Demi-journées': 0,
      Subventions: 600,
    },
  ]),
  {
    options: { service: 'npdc' },
    decisions: [{ kind: 'accept', code: 'rateNotVoted', row: null, about: VOTE }],
  },
);

const SCHOOLS = ready(table([SOUND]));

describe.each([
  ['colleges', COLLEGES, expected.colleges],
  ['npdc', NPDC, expected.npdc],
] as const)('the annex of %s', (_service, billing, [lines, payers, summary]) => {
  const sheets = sheetsOf(billing);

  test.each([
    ['lines', sheets[0], lines],
    ['payers', sheets[1], payers],
    ['summary', sheets[2], summary],
  ])('lays its %s out to the letter', (_what, sheet, rows) => {
    expect(withoutEdition(seen(sheet))).toEqual(rows);
  });
});

test.each([
  ['schools', SCHOOLS, null],
  ['colleges', COLLEGES, null],
  ['npdc', NPDC, null],
  ['what schools are billed more', ready(table([{ ...SOUND, Élèves: 101 }])), SCHOOLS.lines],
  ['what colleges are billed more', COLLEGES, COLLEGES.lines.slice(1)],
  ['what EPCI are billed more', NPDC, NPDC.lines.slice(1)],
] as const)('its three sheets look as they should: %s', (what, billing, earlier) => {
  const comparison = earlier === null ? null : compareWithEarlier(billing, annexesOf([earlier]));
  const sheets = billingSheets(shippedBook, { billing, comparison, generatedOn: '2026-11-24' });
  expect(sheets.map(look)).toEqual(expected.looks[what]);
});

describe('a line whose amount is no product of a cell by a cell', () => {
  const [line] = SCHOOLS.lines;
  const [payer] = SCHOOLS.payers;
  if (line === undefined || payer === undefined) throw new Error('A school is billed.');
  const d = (value: string) => new Decimal(value);
  const amountOf = (changes: Partial<typeof line>) => {
    const lines = [{ ...line, ...changes }];
    const rows = seen(sheetsOf({ ...SCHOOLS, lines })[0]);
    return rows[5]?.[rows[4]?.indexOf('Montant € TTC') ?? -1];
  };
  const component = {
    label: 'Part',
    name: 'part',
    counted: 'pupils',
    quantity: d('100'),
    unitPrice: d('7.40'),
    amount: d('740'),
  } as const;

  test('adds its parts up: each a product where it is one, else its amount', () => {
    const parts = [
      component,
      { ...component, quantity: null, unitPrice: null, amount: d('10.5') },
      { ...component, unitPrice: null, amount: d('1') },
      { ...component, amount: d('739.99') },
      { ...component, quantity: null, unitPrice: null, amount: d('-3') },
    ];
    expect(amountOf({ components: parts, rate: null, amount: d('1488.49') })).toBe(
      '=ROUND(100*7.4+10.5+1+739.99+(-3),2) → 1488.49',
    );
  });

  test('is stated where its parts do not make it, or where it has none', () => {
    expect(amountOf({ components: [component], rate: null, amount: d('500') })).toBe('500.00');
    expect(amountOf({ components: [], amount: d('0') })).toBe('0.00');
  });

  test('is not pupils × rate where something else is counted, or several things are', () => {
    expect(amountOf({ components: [{ ...component, quantity: d('50'), unitPrice: d('14.80') }] })).toBe(
      '=ROUND(50*14.8,2) → 740.00',
    );
    expect(amountOf({ components: [component, { ...component, amount: d('0'), quantity: d('0') }] })).toBe(
      '=ROUND(100*7.4+0*7.4,2) → 740.00',
    );
    expect(amountOf({ rate: null })).toBe('=ROUND(100*7.4,2) → 740.00');
    expect(amountOf({})).toBe('=ROUND(I6*K6,2) → 740.00');
  });
});
