import { decode } from '../../../src/billing/input/decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      const bytes = [code & 0xff, code >> 8];
      return isLittle ? bytes : bytes.reverse();
    }),
  );
const bytes = (...all: readonly (number | string)[]) =>
  Uint8Array.from(all.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8(part)])));

test.each<[string, Uint8Array, string, string]>([
  ['UTF-8', utf8('École;1'), 'École;1', 'UTF-8'],
  ['UTF-8 with its mark', utf8('\ufeffÉcole;1'), 'École;1', 'UTF-8'],
  ['UTF-16, little end first, with its mark', utf16('\ufeffÉcole', true), 'École', 'UTF-16'],
  ['UTF-16, big end first, with its mark', utf16('\ufeffÉcole', false), 'École', 'UTF-16'],
  ['UTF-16, little end first, without mark', utf16('École;1', true), 'École;1', 'UTF-16'],
  ['UTF-16, big end first, without mark', utf16('École;1', false), 'École;1', 'UTF-16'],
  ['Windows-1252', bytes(0xc9, 'cole ', 0x80, 0x9c, 0x92), 'École €œ’', 'Windows-1252'],
  ['the last of Windows-1252', bytes(0x9f, 0xa0, 0xff), 'Ÿ\u00a0ÿ', 'Windows-1252'],
  ['UTF-8 with one byte that is none', bytes('éàè', 0xe9), 'éàè\ufffd', 'UTF-8'],
  ['as many broken bytes as accents', bytes('é', 0xe9, 'x'), 'Ã©éx', 'Windows-1252'],
  ['nothing', bytes(), '', 'UTF-8'],
  ['a first byte alone', bytes(0xff, 'a'), 'ÿa', 'Windows-1252'],
  ['the other first byte alone', bytes(0xfe, 'a'), 'þa', 'Windows-1252'],
  ['a zero in a text of another encoding', bytes('abcdef', 0, 'gh'), 'abcdef\u0000gh', 'UTF-8'],
  [
    'zeros at both places, most of them first',
    bytes(0, 'a', 0, 'b', 'c', 0),
    '\u0000a\u0000bc\u0000',
    'UTF-8',
  ],
  ['zeros at both places', bytes('a', 0, 'b', 0, 0, 'c'), 'a\u0000b\u0000\u0000c', 'UTF-8'],
])('%s', (_what, given, text, encoding) => {
  expect(decode(given)).toEqual({ text, encoding });
});

test('a long file of Windows-1252 is read to its end', () => {
  const long = bytes(...Array.from({ length: 20_000 }, () => 0xe9));
  expect(decode(long)).toEqual({ text: 'é'.repeat(20_000), encoding: 'Windows-1252' });
});

test('a mark of UTF-16 is told by both of its bytes', () => {
  expect(decode(bytes(0xff, 0xfe)).encoding).toBe('UTF-16');
  expect(decode(bytes(0xfe, 0xff)).encoding).toBe('UTF-16');
  expect(decode(bytes(0xfe, 0xfe)).encoding).toBe('Windows-1252');
  expect(decode(bytes(0xff, 0xff)).encoding).toBe('Windows-1252');
});
