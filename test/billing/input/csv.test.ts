import { readCsv } from '../../../src/billing/input/csv';

const ROWS = [
  ['Établissement', 'Élèves', 'Œuvre'],
  ['École « Jean ; Moulin »', '12', '€'],
  ['Ligne\nbrisée', '3', ''],
];

const quoted = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || cell.includes('\n') ? `"${cell}"` : cell;
const written = (delimiter: string, end = '\r\n') =>
  ROWS.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter) + end).join('');

const utf8 = (text: string) => new TextEncoder().encode(text);
const BYTE: Readonly<Record<string, number>> = { '€': 0x80, Œ: 0x8c, œ: 0x9c };
const windows1252 = (text: string) => Uint8Array.from(text, (char) => BYTE[char] ?? char.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
  ]);

describe('readCsv', () => {
  test.each([
    ['UTF-8', ';', utf8(written(';'))],
    ['UTF-8', ';', utf8(`\ufeff${written(';')}`)],
    ['UTF-8', ';', utf8(`sep=;\r\n${written(';')}`)],
    ['UTF-8', ',', utf8(written(','))],
    ['UTF-8', '\t', utf8(written('\t', '\n'))],
    ['UTF-8', ';', utf8(written(';').trimEnd())],
    ['Windows-1252', ';', windows1252(written(';'))],
    ['UTF-16', '\t', utf16(written('\t'))],
  ])('reads %s with %p', (encoding, separator, bytes) => {
    expect(readCsv(bytes)).toEqual({
      rows: ROWS,
      encoding,
      separator,
      otherSeparators: [],
      brokenQuotes: [],
    });
  });

  test('keeps blank lines, so that rows have their numbers', () => {
    expect(readCsv(utf8('a;b\n\n1;2\n')).rows).toEqual([['a', 'b'], [''], ['1', '2']]);
  });

  test('unfolds doubled quotes', () => {
    expect(readCsv(utf8('a;b\n"l""école";2')).rows[1]).toEqual(['l"école', '2']);
  });

  test('names the row whose quotes do not pair', () => {
    expect(readCsv(utf8('a;b\n1;2\n"3;4\n5;6\n')).brokenQuotes).toEqual([3]);
  });

  test.each(['', '\ufeff', 'sep=;\n'])('%p holds no row', (text) => {
    expect(readCsv(utf8(text)).rows).toEqual([]);
  });

  test('takes the delimiter that its first line declares, and no later one', () => {
    expect(readCsv(utf8('sep=,\na;b;c,d\n1;2;3,4\n'))).toMatchObject({
      separator: ',',
      rows: [
        ['a;b;c', 'd'],
        ['1;2;3', '4'],
      ],
    });
    expect(readCsv(utf8('sep=\t\na;b\n')).rows).toEqual([['a;b']]);
    expect(readCsv(utf8('a;b\nsep=,\n'))).toMatchObject({ separator: ';', rows: [['a', 'b'], ['sep=,']] });
  });

  test('reads files put together from others, whose lines end differently', () => {
    expect(readCsv(utf8('a;b\r1;2\r\n3;4\n')).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('names a row once, however many of its quotes do not pair', () => {
    expect(readCsv(utf8('a;b\n"1" x;"2" y\n3;4\n')).brokenQuotes).toEqual([2]);
  });

  test('takes what the user says, whatever the file declares', () => {
    expect(readCsv(utf8('sep=,\na|b,c\n1|2,3\n'), '|')).toMatchObject({
      separator: '|',
      otherSeparators: [],
      rows: [
        ['a', 'b,c'],
        ['1', '2,3'],
      ],
    });
  });

  test('a file of one column is one', () => {
    expect(readCsv(utf8('UAI\n0800001S\n'))).toMatchObject({ rows: [['UAI'], ['0800001S']], separator: ';' });
  });

  test('a last line of delimiters alone is no row', () => {
    expect(readCsv(utf8('a;b\n1;2\n;')).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});
