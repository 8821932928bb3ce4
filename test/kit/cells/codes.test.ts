import { compacted, isSiren, isSiret, isUai } from '../../../src/kit/cells/codes';
import fc from 'fast-check';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { COMMUNES } from '../../../src/tariffs/communes';

describe('isSiren', () => {
  test.each(['248000531', '247600588', '200070944'])('%s is one', (text) => {
    expect(isSiren(text)).toBe(true);
  });

  test.each([
    '248000532',
    '24800053',
    '000000000',
    '2480005310',
    '248 000 531',
    '24800053A',
    '',
    '٢٤٨٠٠٠٥٣١',
    '248000531\n',
    // Of ten digits, with a right key.
    '0248000531',
    '2480005319',
  ])('%j is none', (text) => {
    expect(isSiren(text)).toBe(false);
  });

  test('those of every EPCI of the index and of every shipped member are', () => {
    const sirens = [...COMMUNES.map(({ epci }) => epci), ...shippedBook.data.members].map(
      ({ siren }) => siren,
    );
    expect(sirens.filter((siren) => !isSiren(siren))).toEqual([]);
  });

  test('of ten last digits one is the key, and no other digit may change alone', () => {
    const digits = fc.stringMatching(/^\d{8}$/);
    fc.assert(
      fc.property(digits, fc.nat({ max: 7 }), fc.integer({ min: 1, max: 9 }), (start, at, difference) => {
        const sirens = Array.from({ length: 10 }, (_key, key) => `${start}${key}`).filter(isSiren);
        expect(sirens).toHaveLength(1);
        const [siren = ''] = sirens;
        const changed = (Number(siren[at]) + difference) % 10;
        expect(isSiren(`${siren.slice(0, at)}${changed}${siren.slice(at + 1)}`)).toBe(false);
      }),
    );
  });
});

describe('isSiret', () => {
  // The SIREN of Amiens Métropole with a made-up establishment; the third has a right key over a wrong SIREN.
  test.each([
    ['24800053100017', true],
    ['24800053100018', false],
    // La Poste: by Luhn, by the sum of its digits (40), and by neither; the last sums to 40 under another SIREN.
    ['35600000000048', true],
    ['35600000049838', false],
    ['35600000009075', true],
    ['00000000000000', false],
    ['24800053200015', false],
    ['2480005310001', false],
    ['248000531', false],
    ['248000531 00014', false],
    // Of fifteen digits, with right keys.
    ['248000531000174', false],
  ])('%s: %s', (text, expected) => {
    expect(isSiret(text)).toBe(expected);
  });
});

describe('isUai', () => {
  test.each(['0750654D', '0752524L', '0920131T'])('%s is one', (text) => {
    expect(isUai(text)).toBe(true);
  });

  test.each([
    '0750654E',
    '0750654d',
    '750654D',
    '00750654D',
    '0750654',
    '0750654DD',
    '0750654D0750654D',
    ' 0750654D',
    '075065OD',
    '',
  ])('%j is none', (text) => {
    expect(isUai(text)).toBe(false);
  });

  test('seven digits have one letter of the 26, never I, O or Q', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{7}$/), (digits) => {
        const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').filter((letter) =>
          isUai(`${digits}${letter}`),
        );
        expect(letters).toHaveLength(1);
        expect('IOQ').not.toContain(letters[0]);
      }),
    );
  });
});

test.each([
  ['218 000 198 00012', '21800019800012'],
  ['218.000-198_000/12', '21800019800012'],
  ['080\u00a00001\u202fS', '0800001S'],
  ['0800001S', '0800001S'],
  ['-200069672', '-200069672'],
])('%s without what stands between: %s', (text, bare) => {
  expect(compacted(text)).toBe(bare);
});
