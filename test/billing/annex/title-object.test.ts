import type { TitleAct, TitleBase } from '../../../src/billing/annex/title-bases';
import { titleObject, type TitleFacts } from '../../../src/billing/annex/title-object';
import type { OriginalTitle } from '../../../src/billing/model/comparison';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { Decimal } from '../../../src/kit/money/decimal';

const d = (value: number | string) => new Decimal(value);
const actOf = (id: string) => {
  const { act } = shippedBook.inForce(id, '2023-2024');
  return act;
};
const SCHOOLS = actOf('primary-schools');
const COLLEGES = actOf('colleges');
const NPDC = actOf('npdc');

const base = (changes: Partial<TitleBase>): TitleBase => ({
  name: null,
  counted: 'pupils',
  quantity: d(100),
  unitPrice: d('7.40'),
  amount: d(740),
  item: 'article 1',
  ...changes,
});
const setBy = (act: TitleAct['act'], item: string | null): readonly TitleAct[] => [{ act, item }];
const original = (number: string | null, budgetYear: number): OriginalTitle => ({
  annex: 1,
  payer: { id: 'a', name: 'A', siret: null },
  number,
  budgetYear,
  balance: d(740),
});

const FACTS: TitleFacts = {
  kind: 'first',
  service: 'primary-schools',
  schoolYear: '2023-2024',
  originals: [],
  bases: [base({})],
  acts: setBy(SCHOOLS, 'article 1'),
  change: null,
  annex: { number: 1, payer: 451 },
};
const TWO_RATES: Partial<TitleFacts> = {
  bases: [
    base({ quantity: d(12_491), item: 'article 1' }),
    base({ quantity: d(1_230), unitPrice: d(12), item: 'article 2' }),
  ],
  acts: setBy(SCHOOLS, null),
};
/** As many as the Somme has. */
const ALL_COLLEGES: Partial<TitleFacts> = {
  service: 'colleges',
  bases: [
    base({ name: 'comptes', quantity: d(25_128), unitPrice: d(6) }),
    base({
      name: 'Le Robert',
      counted: null,
      quantity: d(53),
      unitPrice: d('409.40'),
      amount: d('21698.20'),
    }),
    base({ name: 'maxicours', counted: 'pupilsAboveOneHour', quantity: d(18_402), unitPrice: d(6) }),
    base({ name: 'SITE.TV', counted: null, quantity: d(53), unitPrice: null, amount: d('16721.50') }),
    base({ name: 'Labomep', counted: null, quantity: d(1), unitPrice: d(2000), amount: d(2000) }),
    base({ name: 'subventions', counted: null, quantity: d(1), unitPrice: null, amount: d('-15000') }),
  ].map((one) => ({ ...one, item: 'article 4.3' })),
  acts: setBy(COLLEGES, 'article 4.3'),
};
const WITH_OPTIONS: Partial<TitleFacts> = {
  service: 'npdc',
  bases: [
    base({ name: 'base', quantity: d(14_250), unitPrice: d('1.30') }),
    base({ name: 'option', quantity: d(14_250), unitPrice: d('0.30') }),
    base({ name: 'demi-journées', counted: 'halfDays', quantity: d(25), unitPrice: d(150) }),
    base({ name: 'subventions', counted: null, quantity: d(1), unitPrice: null, amount: d('-1500.50') }),
  ].map((one) => ({ ...one, item: 'article 5' })),
  acts: setBy(NPDC, 'article 5'),
};

/** With spaces that a test can show. */
const said = (facts: Partial<TitleFacts>) =>
  titleObject({ ...FACTS, ...facts }).replace(/[\u00a0\u202f]/gu, ' ');

test.each<[string, Partial<TitleFacts>, string]>([
  [
    'one rate',
    {},
    'ENT des écoles, année scolaire 2023-2024 : 100 élèves × 7,40 €. Délibération 20240617_DL_05 du 17/06/2024, article 1. État n° 1, redevable n° 451',
  ],
  [
    'two rates, each with its article',
    TWO_RATES,
    'ENT écoles 2023-2024 : 12 491 élèves × 7,40 € (art. 1), 1 230 élèves × 12,00 € (art. 2). Dél. 20240617_DL_05 du 17/06/2024. État n° 1, redevable n° 451',
  ],
  [
    // 21 698.20 + 16 721.50 + 2 000.00 − 15 000.00
    'all the colleges of a Département, less subsidies',
    ALL_COLLEGES,
    'ENT collèges 2023-2024 : comptes 25 128 élèves × 6,00 €, maxicours 18 402 × 6,00 €, autres parts 25 419,70 €. Dél. n° 12 du 24/06/2014, art. 4.3. État n° 1',
  ],
  [
    'an EPCI with all that may be due',
    { ...WITH_OPTIONS, annex: { number: 1, payer: 12 } },
    'ENT NPDC 2023-2024 : base 14 250 élèves × 1,30 €, option 14 250 × 0,30 €, demi-journées 25 × 150,00 €, subventions -1 500,50 €. Acte non daté, art. 5. État n° 1',
  ],
  [
    'a correction of a title',
    {
      kind: 'reduction',
      originals: [original('2024-00123', 2024)],
      bases: [base({ quantity: d(-1_012) })],
      annex: { number: 2, payer: 3 },
    },
    'ENT écoles 2023-2024 : réduction du titre n° 2024-00123 (exercice 2024), -1 012 élèves × 7,40 €. Dél. 20240617_DL_05 du 17/06/2024, art. 1. État n° 2',
  ],
  [
    'a complement to two titles, whose bases the annex tells',
    {
      kind: 'complement',
      originals: [original('123', 2024), original('456', 2024)],
      bases: null,
      annex: { number: 3, payer: 3 },
    },
    'ENT écoles 2023-2024 : complément aux titres n° 123 (exercice 2024) et n° 456 (exercice 2024). Dél. 20240617_DL_05 du 17/06/2024, art. 1. État n° 3',
  ],
  [
    'a change of colleges, whose earlier parts are not read back',
    {
      kind: 'mandate',
      service: 'colleges',
      originals: [original('77', 2024)],
      bases: null,
      change: { earlier: d('198912.30'), now: d('197000') },
      acts: setBy(COLLEGES, 'article 4.3'),
      annex: { number: 2, payer: 1 },
    },
    'ENT collèges 2023-2024 : annulation sur exercice clos, titre n° 77 (exercice 2024), dû porté de 198 912,30 € à 197 000,00 €. Dél. n° 12 du 24/06/2014, art. 4.3',
  ],
])('%s: what is too long is shortened in a fixed order', (_what, facts, object) => {
  expect([said(facts), object.length <= 160]).toEqual([object, true]);
});

test('many rates are told by their pupils, each counted once', () => {
  const rates = ['7.40', '12', '1.224', '8.15', '9.05', '10.10'].map((rate) =>
    base({ quantity: d(1_000), unitPrice: d(rate) }),
  );
  expect(said({ bases: rates })).toBe(
    'ENT écoles 2023-2024 : 6 000 élèves. Acte du 17/06/2024, art. 1. État n° 1',
  );
  const parts = Array.from({ length: 7 }, (_none, index) =>
    base({ name: `part ${index}`, quantity: d(4_250), unitPrice: d('1.30') }),
  );
  expect(said({ bases: parts })).toBe(
    'ENT écoles 2023-2024 : 4 250 élèves. Acte du 17/06/2024, art. 1. État n° 1',
  );
});

test('what no form holds is cut between words, never in a number', () => {
  const titles = Array.from({ length: 12 }, (_none, index) => original(`2024-0012345${index}`, 2024));
  const object = titleObject({ ...FACTS, kind: 'complement', originals: titles, bases: null });
  expect(object.length).toBeLessThanOrEqual(160);
  expect(object).toMatch(/^ENT écoles 2023-2024 : complément aux titres n° 2024-00123450 \(exercice 2024\)/u);
  expect(object).toMatch(/(?:n°|et|\(exercice|2024\)|2024-0012345\d)…$/u);
});

test('every form of every case is within 160 characters, whatever the figures', () => {
  for (const facts of [{}, TWO_RATES, ALL_COLLEGES, WITH_OPTIONS]) {
    for (const number of [1, 20]) {
      for (const kind of ['first', 'complement', 'reduction', 'cancellation', 'mandate'] as const) {
        const originals = kind === 'first' ? [] : [original('2024-000012345', 2024)];
        const object = titleObject({
          ...FACTS,
          ...facts,
          kind,
          originals,
          annex: { number, payer: 36_000 },
        });
        expect(object.length).toBeLessThanOrEqual(160);
        expect(object).not.toContain('…');
        for (const { number: title } of originals) expect(object).toContain(`n° ${title ?? ''}`);
      }
    }
  }
});
