import { bill } from '../../src/billing/bill';
import { defaultOptions } from '../../src/billing/default-options';
import { readCsv } from '../../src/billing/input/csv';
import { readCounts } from '../../src/billing/input/read-counts';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { sentences, SOUND } from '../billing/support/counts';

const HEADER = Object.keys(SOUND).join(';');
const ROW = Object.values(SOUND).join(';');
const TEXT = `${HEADER}\r\n${ROW}\r\n`;

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

async function run(bytes: Uint8Array) {
  const source = await readCounts(bytes, 'effectifs.csv', {});
  return bill(shippedBook, source, defaultOptions('primary-schools', '2023-2024'), []);
}

/** Pupils by row where the file is billed; else what is said of it. */
async function outcome(bytes: Uint8Array): Promise<readonly unknown[]> {
  const billing = await run(bytes);
  return billing.status === 'ready'
    ? billing.lines.map(({ pupils }) => pupils?.toNumber())
    : sentences(billing).filter((sentence) => sentence.includes(' error: '));
}

describe('is billed as it stands', () => {
  test.each<[string, Uint8Array]>([
    ['with a byte order mark', utf8(`\ufeff${TEXT}`)],
    ['with two of them', utf8(`\ufeff\ufeff${TEXT}`)],
    ['with one before a cell', utf8(TEXT.replace(';UAI', ';\ufeffUAI'))],
    ['in UTF-16 with its mark', utf16le(`\ufeff${TEXT}`)],
    ['in UTF-16 without a mark', utf16le(TEXT)],
    ['in UTF-16, the other byte first, without a mark', utf16be(TEXT)],
    ['with NUL between letters', utf8(TEXT.replace('École', 'É\u0000cole'))],
    ['with line feeds', utf8(TEXT.replaceAll('\r\n', '\n'))],
    ['with carriage returns', utf8(TEXT.replaceAll('\r\n', '\r'))],
    ['with one line end of each kind', utf8(`${HEADER}\n${ROW}\r`)],
    ['without a line end', utf8(TEXT.trimEnd())],
    ['with empty columns at the end', utf8(TEXT.replaceAll('\r\n', ';;;\r\n'))],
  ])('%s', async (_what, bytes) => {
    expect(await outcome(bytes)).toEqual([100]);
  });

  test('with line ends of every kind, no row is lost', async () => {
    const uais = ['0800001S', '0800002T', '0800003U'];
    const rows = uais.map((uai, at) => ROW.replace(/0800\d{3}[A-Z]/, uai).replace(';100;', `;${at + 1};`));
    expect(await outcome(utf8(`${HEADER}\r\n${rows[0]}\n${rows[1]}\r${rows[2]}\r\n`))).toEqual([1, 2, 3]);
  });
});

describe('is refused, and says why', () => {
  test.each<[string, Uint8Array, RegExp]>([
    [
      'a byte that is none of UTF-8',
      joined(utf8(`${HEADER}\r\n`), utf8(ROW.replace('Centre', 'C')), Uint8Array.of(0xff), utf8('\r\n')),
      /Caractères illisibles \(�\), ligne 2 du fichier : des octets ont été perdus\. Enregistrez-le de nouveau/,
    ],
    [
      'a file cut within a character',
      joined(utf8(`${HEADER}\r\n${ROW}\r\n`), Uint8Array.of(0xc3)),
      /Caractères illisibles \(�\), ligne 3 du fichier/,
    ],
    [
      'UTF-16 cut within a unit',
      joined(utf16le(`\ufeff${TEXT}`), Uint8Array.of(0x41)),
      /Caractères illisibles \(�\), ligne 3 du fichier/,
    ],
    ['a quote left open', utf8(TEXT.replace('École', '"École')), /Guillemets non fermés, ligne 2 du fichier/],
    ['nothing', utf8(''), /Aucune ligne à facturer/],
    ['NUL alone', new Uint8Array(4096), /Aucune colonne « /],
    ['a header alone', utf8(`${HEADER}\r\n`), /Aucune ligne à facturer/],
    ['a count that is a formula', utf8(TEXT.replace(';100;', ';=50+50;')), /« =50\+50 »/],
    ['a count beyond measure', utf8(TEXT.replace(';100;', ';1e308;')), /« 1e308 »/],
    ['a count of 400 digits', utf8(TEXT.replace(';100;', `;${'9'.repeat(400)};`)), /attendu/],
    ['two files one after the other', utf8(TEXT + TEXT), /figure aux lignes 2, 4/],
  ])('%s', async (_what, bytes, sentence) => {
    expect((await outcome(bytes)).join('\n')).toMatch(sentence);
  });
});

test('Windows-1252 stays what it was', async () => {
  const bytes = Uint8Array.from(TEXT, (char) => char.charCodeAt(0));
  expect(readCsv(bytes)).toMatchObject({ encoding: 'Windows-1252' });
  expect(await outcome(bytes)).toEqual([100]);
});
