import fc from 'fast-check';
import { PlatformError } from './platform';

/** What stands in the cells of real workbooks, so that many rows are sound and some are not. */
export const likelyCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.nat(1200),
  fc.constantFrom<unknown>(
    ...[null, undefined, '', ' ', 0, 1, 3, 7, 200, 2022, 2024, 0.01, -1, 1.5, '1 234,5', '12 €', true, false],
    ...['2021-2022', '2023-2024', '2023/24', '2022-2023', '2021-2023'],
    ...['membre', 'hors membre', 'hors territoire', 'Péronne', 'Conteville', 2604, 200070944, 'Ternois'],
    ...['commune', 'EPCI', 'CCAS mutualisé', 'licences', 'comptes', 'CANOPE', 'oui', 'VRAI'],
    ...['#N/A', '#REF!', new PlatformError('#N/A'), { type: 'Error', basicValue: '#DIV/0!' }],
  ),
);

/** Whatever a host could hand over, and what none should. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  likelyCell,
  fc.double(),
  fc.constantFrom<unknown>(
    ...[1e308, -1e308, 5e-324, 1e15, 1e21, NaN, Infinity, -0, 10n, Symbol('s'), new Date(0), /x/, () => 1],
    ...['\ud83d', '\udc00', '__proto__', 'constructor', '9'.repeat(400), 'é'.repeat(500), '\u0000', '#'],
    ...[{ code: 5 }, { basicValue: 'Amiens' }, Object.create(null), [[]], ['a']],
  ),
  fc.string({ unit: 'binary' }),
  fc.anything(),
);

/** A rectangle of cells. */
export function rectangle<T>(cell: fc.Arbitrary<T>, rows: number, columns: number): fc.Arbitrary<T[][]> {
  const line = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.array(line, { minLength: rows, maxLength: rows });
}
