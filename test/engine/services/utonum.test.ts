import { shippedBook } from '../../../src/engine/book/shipped-book';
import { priceUtonum, UTONUM_PROFILES, type UtonumProfile } from '../../../src/engine/services/utonum';
import { problemFrom } from '../problem-from';
import { decimal } from '../rules/inputs';

const price = (workshops: number, profile: UtonumProfile, year = 2022) =>
  priceUtonum(shippedBook, decimal(String(workshops)), profile, year);

describe('priceUtonum', () => {
  test.each<[UtonumProfile, number, string, string]>([
    ['EPCI', 1, '2500.00', '304-307'],
    ['EPCI', 20, '2500.00', '304-307'],
    ['EPCI', 21, '2550.00', '304-307'],
    ['commune', 1, '150.00', '310'],
    ['commune', 4, '600.00', '310'],
    ['commune mutualisée', 4, '400.00', '308'],
    ['CCAS', 4, '600.00', '310, 312'],
    ['CCAS mutualisé', 4, '400.00', '308, 312'],
  ])('%s, %i workshops: %s €', (profile, workshops, amount, lines) => {
    const { rounded, source } = price(workshops, profile);
    expect([rounded.euros.toFixed(2), rounded.basis]).toEqual([amount, 'unstated']);
    expect(source).toEqual({ document: 'pv-comite-2022', lines });
  });

  test.each(UTONUM_PROFILES)('%s: from 2022 only', (profile) => {
    expect(problemFrom(() => price(1, profile, 2021)).code).toBe('serviceNotPriced');
    expect(() => price(1, profile, 2030)).not.toThrow();
  });
});
