import { Decimal } from '../../../src/kit/money/decimal';
import { Money } from '../../../src/kit/money/money';
import { STANDARD_VAT, withVat } from '../../../src/kit/money/vat';

describe('withVat', () => {
  test.each([
    ['0.80', STANDARD_VAT, '0.96'],
    ['1.02', STANDARD_VAT, '1.224'],
    ['129', STANDARD_VAT, '154.8'],
    ['0.333', STANDARD_VAT, '0.3996'],
    ['100', '0.055', '105.5'],
    ['100', '0', '100'],
    ['100', '1', '200'],
    ['-50', STANDARD_VAT, '-60'],
  ])('%s € HT at %s is %s € TTC, not rounded', (net, rate, expected) => {
    const gross = withVat(Money.of(net, 'HT'), new Decimal(rate));
    expect(gross.exact.toFixed()).toBe(expected);
    expect(gross.basis).toBe('TTC');
  });
});
