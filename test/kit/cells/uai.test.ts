import fc from 'fast-check';
import { isUai } from '../../../src/kit/cells/uai';

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
