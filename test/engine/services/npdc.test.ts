import { shippedBook } from '../../../src/engine/book/shipped-book';
import { priceNpdc, type NpdcService } from '../../../src/engine/services/npdc';
import type { SchoolYear } from '../../../src/tariffs/model';
import { bookKeeping } from '../book-keeping';
import { problemFrom } from '../problem-from';
import { decimal } from '../rules/inputs';

const service = (
  changes: Partial<Record<'pupils' | 'halfDays' | 'subsidies', string>> & { option?: boolean },
): NpdcService => ({
  pupils: decimal(changes.pupils ?? '4250'),
  option: changes.option ?? false,
  halfDays: decimal(changes.halfDays ?? '0'),
  subsidies: decimal(changes.subsidies ?? '0'),
});
const price = (asked: NpdcService, year: SchoolYear = '2023-2024') => priceNpdc(shippedBook, asked, year);

describe('priceNpdc', () => {
  test.each([
    [{}, '5525.00'],
    [{ option: true }, '6800.00'],
    [{ halfDays: '3' }, '5975.00'],
    [{ option: true, halfDays: '5' }, '7550.00'],
    [{ pupils: '1' }, '1.30'],
    [{ pupils: '1', option: true }, '1.60'],
    [{ pupils: '0', option: true, halfDays: '1' }, '150.00'],
    [{ pupils: '0' }, '0.00'],
    [{ subsidies: '25.01' }, '5499.99'],
    [{ subsidies: '5525' }, '0.00'],
    [{ subsidies: '5525.01' }, '0.00'],
  ])('%j: %s €', (changes, amount) => {
    const { rounded } = price(service(changes));
    expect([rounded.euros.toFixed(2), rounded.basis]).toEqual([amount, 'TTC']);
  });

  const ESTIMATE =
    'Estimation : le comité syndical vote chaque année le montant, et le document ne porte ni date ni année.';

  test('tells by which reading subsidies are deducted, or not', () => {
    expect(price(service({ subsidies: '25' })).remarks).toEqual([
      ESTIMATE,
      'Subventions des communes déduites de cet EPCI en totalité (lecture retenue : le vote en « tient compte »).',
    ]);
    const book = bookKeeping({ reading: 'npdc-subventions', choice: 'ignored' });
    const ignored = priceNpdc(book, service({ subsidies: '25' }), '2023-2024');
    expect([ignored.rounded.euros.toFixed(2), ignored.remarks]).toEqual([
      '5525.00',
      [ESTIMATE, 'Subventions des communes non déduites (lecture du classeur).'],
    ]);
    expect(priceNpdc(book, service({}), '2023-2024').remarks).toEqual([ESTIMATE]);
  });

  test('has no answer before the order of 13/10/2017 that the document cites', () => {
    expect(problemFrom(() => price(service({}), '2016-2017')).code).toBe('serviceNotPriced');
  });

  test('of one EPCI has none where subsidies are deducted from the whole', () => {
    const book = bookKeeping({ reading: 'npdc-subventions', choice: 'beforeSharing' });
    const asked = (subsidies: string) => priceNpdc(book, service({ subsidies }), '2023-2024');
    expect(problemFrom(() => asked('25')).code).toBe('subsidiesOfAll');
    expect(asked('0').rounded.euros.toFixed(2)).toBe('5525.00');
  });

  test.each<SchoolYear>(['2017-2018', '2023-2024', '2050-2051'])(
    'in %s as in any year since, an estimate',
    (year) => {
      const { rounded, remarks, act } = price(service({}), year);
      expect(rounded.euros.toFixed(2)).toBe('5525.00');
      expect(remarks).toEqual([ESTIMATE]);
      expect(act).toMatchObject({ date: null, status: 'presented' });
    },
  );
});
