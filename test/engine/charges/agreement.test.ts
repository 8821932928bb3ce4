import { agreementsIn } from '../../../src/engine/charges/agreement';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import type { SchoolYear } from '../../../src/tariffs/model';
import { bookWith } from '../../support/minimal-data';

const costs = (book: typeof shippedBook, year: SchoolYear) =>
  agreementsIn(book, year).map(({ agreement, gross, subsidy, net }) => [
    agreement.id,
    gross.euros.toFixed(2),
    subsidy.euros.toFixed(2),
    net.euros.toFixed(2),
  ]);

describe('agreementsIn', () => {
  test.each<SchoolYear>(['2016-2017', '2017-2018', '2018-2019'])(
    'CANOPE in %s: 30 %% from the FEDER',
    (year) => {
      expect(costs(shippedBook, year)).toEqual([['canope-2016', '20000.00', '6000.00', '14000.00']]);
    },
  );

  test('are final amounts', () => {
    const [cost] = agreementsIn(shippedBook, '2017-2018');
    expect([cost?.gross.basis, cost?.subsidy.basis, cost?.net.basis]).toEqual(['TTC', 'TTC', 'TTC']);
  });

  test.each<SchoolYear>(['2015-2016', '2019-2020', '2021-2022'])('none in %s', (year) => {
    expect(costs(shippedBook, year)).toEqual([]);
  });

  test('a subsidy is rounded, and the three still add up: 25 % of 1 000,01 €', () => {
    expect(costs(bookWith(), '2030-2031')).toEqual([['convention', '1000.01', '250.00', '750.01']]);
  });
});
