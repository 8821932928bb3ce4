import { defaultOptions } from '../../../src/billing/default-options';
import { billedLine } from '../../../src/billing/lines/billed-line';
import { PayerNames } from '../../../src/billing/payers/payer-names';
import type { ReadRow } from '../../../src/billing/rows/read-row';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { contributionOf } from '../../../src/engine/contribution/contribution';
import { Decimal } from '../../../src/kit/money/decimal';
import { SIRET } from '../support/counts';

const PUPILS = new Decimal(100);
const READ: ReadRow = {
  row: { id: 'x#1', number: 12 },
  subject: 'establishment',
  school: 'École du Centre',
  uai: null,
  insee: '80001',
  communeName: 'Abbeville',
  epciName: null,
  epciSiren: null,
  payer: { name: 'Ville', siret: SIRET.one },
  serviceCode: null,
  engagement: null,
  countDate: null,
  pupils: PUPILS,
  category: 'membre',
  priced: contributionOf(shippedBook, PUPILS, { kind: 'label', category: 'membre' }, '2023-2024'),
  remarks: ['Lu ainsi.'],
  aside: [],
};
const lineOf = (read: ReadRow) =>
  billedLine(read, new PayerNames(), defaultOptions('primary-schools', '2023-2024'));

test('a row that was read becomes a line, its remarks before those of its price', () => {
  expect(lineOf(READ)).toMatchObject({
    amount: new Decimal(740),
    payer: { id: `siret:${SIRET.one}`, name: 'Ville' },
    remarks: ['Lu ainsi.'],
  });
});

test.each([{ payer: null }, { priced: null }, { pupils: null }])(
  'a row with %j, which should have been reported, is a defect and no line of 0 €',
  (missing) => {
    const defect = new TypeError('Row 12 is neither billable nor reported.');
    expect(() => lineOf({ ...READ, ...missing })).toThrow(defect);
  },
);
