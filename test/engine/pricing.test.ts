import { lessSubsidies } from '../../src/engine/rules/less-subsidies';
import { loadBook } from '../../src/engine/book/load-book';
import { price, priceBy } from '../../src/engine/pricing';
import { evaluate } from '../../src/engine/rules/calculations';
import type { Rule, TariffData } from '../../src/tariffs/model';
import { act, bookWith, minimalData, tariff, version } from '../support/minimal-data';
import { problemFrom } from './problem-from';
import { counting, decimal } from './rules/inputs';

const registered = (lines: string) => ({ document: 'registre', lines });

/** The minimal book with one more tariff. */
function bookAnd(rule: Rule, changes: Partial<TariffData['tariffs'][number]['versions'][number]> = {}) {
  const added = tariff('added', 'budget', [version(2030, rule, changes)], { priceBasis: 'HT' });
  return bookWith({ tariffs: [...minimalData().tariffs, added] });
}

const ADDED = { tariff: 'added', year: 2030, basis: 'HT' } as const;

describe('price', () => {
  test('gives the amount to the cent with everything that says why', () => {
    const pricing = { tariff: 'primary-schools', year: '2030-2031', basis: 'TTC' } as const;
    const priced = price(bookWith(), pricing, { ...counting({ pupils: 412 }), rateKey: 'membre' });
    expect(priced.rounded.euros.toFixed(2)).toBe('3048.80');
    expect(priced.rounded.basis).toBe('TTC');
    expect(priced).toMatchObject({
      tariff: { id: 'primary-schools' },
      version: { from: '2030-2031', to: '2030-2031' },
      year: '2030-2031',
      act: { id: 'vote-2030' },
      item: 'article 1',
      source: registered('1-9'),
      working: { kind: 'perUnit', rateKey: 'membre' },
      remarks: [],
    });
  });

  test('rounds the exact amount once, half up', () => {
    const rule: Rule = { kind: 'perUnit', per: ['posts'], rates: { poste: { amount: '0.335' } } };
    const priced = price(bookAnd(rule), ADDED, counting({ posts: 3 }));
    expect(priced.working.exact.exact.toFixed()).toBe('1.005');
    expect(priced.rounded.euros.toFixed()).toBe('1.01');
  });

  test('a year that no version holds has no price', () => {
    const pricing = { tariff: 'grid', year: 2031, basis: 'TTC' } as const;
    const problem = problemFrom(() => price(bookWith(), pricing, counting({ pupils: 5 })));
    expect(problem.code).toBe('serviceNotPriced');
  });

  test('finds by itself the tariff that an indexed rule raises, in the same year', () => {
    const indexed: Rule = { kind: 'indexed', base: 'grid', increase: '0.05' };
    expect(price(bookAnd(indexed), ADDED, counting({ pupils: 5 })).rounded.euros.toFixed(2)).toBe('10.50');
  });

  test('an indexed service whose base is only mentioned has no price', () => {
    const indexed: Rule = { kind: 'indexed', base: 'mentioned', increase: '0.05' };
    const problem = problemFrom(() => price(bookAnd(indexed), ADDED, { quantities: {} }));
    expect([problem.code, problem.details]).toEqual(['priceNotInSources', { service: 'Service mentionné' }]);
  });

  test('reckoning on another basis than the data is a defect', () => {
    const pricing = { tariff: 'grid', year: 2030, basis: 'HT' } as const;
    const expected = new TypeError('"grid" is priced TTC, not HT.');
    expect(() => price(bookWith(), pricing, counting({ pupils: 5 }))).toThrow(expected);
  });
});

describe('the article and the source of a price', () => {
  const rates = {
    named: { amount: '1', item: 'article 7', source: registered('7') },
    plain: { amount: '1' },
  };
  const rule: Rule = { kind: 'perUnit', per: ['posts'], rates };
  const priced = (rateKey: string, changes = {}) =>
    price(bookAnd(rule, changes), ADDED, { ...counting({ posts: 1 }), rateKey });

  test('are followed by the workbook’s own row of the rate or, failing it, those of the vote', () => {
    const origin = { table: 'EntTarifs', rows: [5, 6] } as const;
    expect(priced('plain', { origin }).remarks).toEqual(['Tarif du classeur (EntTarifs, lignes 5 et 6).']);
    const own = { amount: '1', origin: { table: 'EntTarifs', rows: [6] } } as const;
    const book = bookAnd({ ...rule, rates: { plain: own } }, { origin });
    expect(price(book, ADDED, { ...counting({ posts: 1 }), rateKey: 'plain' }).remarks).toEqual([
      'Tarif du classeur (EntTarifs, ligne 6).',
    ]);
  });

  test('are those of the rate, where it has them', () => {
    expect(priced('named', { source: registered('5') })).toMatchObject({
      item: 'article 7',
      source: registered('7'),
    });
  });

  test('or else the source of the version, and the article of the act', () => {
    expect(priced('plain', { source: registered('5') })).toMatchObject({
      item: 'article 1',
      source: registered('5'),
    });
  });

  test('or else both of the act', () => {
    expect(priced('plain')).toMatchObject({ item: 'article 1', source: registered('1-9') });
  });

  test('an act without either leaves none', () => {
    const acts = [act('vote-2030', { item: null, source: null })];
    const pricing = { tariff: 'grid', year: 2030, basis: 'TTC' } as const;
    expect(price(bookWith({ acts }), pricing, counting({ pupils: 5 }))).toMatchObject({
      item: null,
      source: null,
    });
  });
});

describe('the remarks of a price', () => {
  test('readings kept come first, then those of the version that hold', () => {
    const grid = minimalData().tariffs[1]?.versions[0]?.rule;
    if (grid === undefined) throw new Error('The minimal data hold a grid.');
    const book = bookAnd(grid, { remarks: [{ text: 'Toujours.' }, { text: 'Un taux.', rate: 'poste' }] });
    expect(price(book, ADDED, counting({ pupils: 10 })).remarks).toEqual([
      'Lecture retenue : 20,00 €.',
      'Toujours.',
    ]);
    expect(price(book, ADDED, counting({ pupils: 11 })).remarks).toEqual(['Toujours.']);
  });

  test('and the price itself are those of the reading that the book keeps', () => {
    const kept = { reading: 'college-200', choice: 'earlier', keptOn: null, author: null, note: null };
    const book = loadBook({ ...minimalData(), readings: [kept] });
    const pricing = { tariff: 'grid', year: 2030, basis: 'TTC' } as const;
    const priced = price(book, pricing, counting({ pupils: 10 }));
    expect(priced.rounded.euros.toFixed(2)).toBe('10.00');
    expect(priced.remarks).toEqual(['Lecture retenue : 10,00 €.']);
  });

  test('know the rate that applied and the département', () => {
    const rule: Rule = { kind: 'perUnit', per: ['posts'], rates: { poste: { amount: '1' } } };
    const remarks = [
      { text: 'Un taux.', rate: 'poste' },
      { text: 'Ailleurs.', departmentOtherThan: ['80'] },
    ];
    const pricing = { ...ADDED, circumstances: { department: '02' } };
    const book = bookAnd(rule, { remarks });
    expect(price(book, pricing, counting({ posts: 1 })).remarks).toEqual(['Un taux.', 'Ailleurs.']);
    expect(price(book, ADDED, counting({ posts: 1 })).remarks).toEqual(['Un taux.']);
  });
});

describe('priceBy', () => {
  test('hands the rule in force to the work, and rounds its result', () => {
    const pricing = { tariff: 'grid', year: 2030, basis: 'TTC' } as const;
    const priced = priceBy(bookWith(), pricing, (rule) =>
      lessSubsidies(evaluate(rule, counting({ pupils: 10 }), 'TTC'), decimal('0.005')),
    );
    expect(priced.rounded.euros.toFixed()).toBe('20');
    expect(priced.remarks).toEqual(['Lecture retenue : 20,00 €.']);
  });

  test('a rate beneath subsidies names no article: the act does', () => {
    const rates = { poste: { amount: '10', item: 'article 7', source: registered('7') } };
    const book = bookAnd({ kind: 'perUnit', per: ['posts'], rates });
    const priced = priceBy(book, ADDED, (rule) =>
      lessSubsidies(evaluate(rule, counting({ posts: 1 }), 'HT'), decimal('1')),
    );
    expect([priced.rounded.toNumber(), priced.item, priced.source]).toEqual([
      9,
      'article 1',
      registered('1-9'),
    ]);
  });
});

describe('lessSubsidies', () => {
  const gross = evaluate({ kind: 'flat', amount: decimal('100') }, { quantities: {} }, 'TTC');

  test.each([
    ['0.01', '99.99'],
    ['99.99', '0.01'],
    ['100', '0'],
    ['100.01', '0'],
    ['1000000000000', '0'],
  ])('100 € less %s € is %s €', (subsidies, net) => {
    const working = lessSubsidies(gross, decimal(subsidies));
    expect(working.exact.exact.toFixed()).toBe(net);
    expect(working).toMatchObject({ kind: 'lessSubsidies', gross, subsidies: decimal(subsidies) });
  });

  test('no subsidy leaves the working as it is', () => {
    expect(lessSubsidies(gross, decimal('0'))).toBe(gross);
  });
});
