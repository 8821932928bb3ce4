import { FORMAT } from '../../src/workbook-tariffs/file/format';
import { importData, type Imported } from '../../src/workbook-tariffs/file/import';
import { importBytes, importFile } from '../../src/workbook-tariffs/file/import-file';
import { describeImportIssue } from '../../src/workbook-tariffs/file/import-issue';
import texts from './texts.json';

const NO_JSON = "Le fichier n'est pas du JSON. Choisissez un fichier exporté d'ici.";
const OTHER = "Le fichier n'est pas un export des tarifs d'un classeur. Choisissez un fichier exporté d'ici.";

/** A file with these properties after those that it must have. */
const file = (more: string) => `{"format":"${FORMAT}","version":1${more}}`;
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const acts = (row: string) => file(`,"EntActes":[${row}]`);

function said(text: string): readonly string[] {
  const imported = importData(text);
  return imported.isValid ? [] : imported.issues.map((issue) => describeImportIssue(issue, 'fr'));
}

test.each<[string, string, string]>([
  ['nothing', '', NO_JSON],
  ['NUL', '\u0000', NO_JSON],
  ['a byte order mark in the middle', file('').replace(',', ',\ufeff'), NO_JSON],
  ['100 000 levels left open', '['.repeat(100_000), NO_JSON],
  ['100 000 levels', nested(100_000), OTHER],
  ['null', 'null', OTHER],
  ['a number beyond measure', '1e999', OTHER],
  ['a format that is an object', '{"format":{},"version":1}', OTHER],
  [
    '100 000 levels in an unknown key',
    file(`,"x":${nested(100_000)}`),
    'x : nom inconnu. Supprimez-le ou corrigez-le.',
  ],
  [
    '100 000 levels in a table',
    file(`,"EntActes":${nested(100_000)}`),
    'EntActes[0].0 : nom inconnu. Supprimez-le ou corrigez-le.',
  ],
  [
    '100 000 levels in a cell',
    acts(`{"Acte":${nested(100_000)}}`),
    'EntActes[0].Acte : attendu un texte. Corrigez la valeur.',
  ],
  [
    'a prototype',
    file(',"__proto__":{"EntActes":[]}'),
    '__proto__ : nom inconnu. Supprimez-le ou corrigez-le.',
  ],
  ['a constructor', file(',"constructor":[]'), 'constructor : nom inconnu. Supprimez-le ou corrigez-le.'],
  [
    'a prototype of a row',
    acts('{"__proto__":{"Acte":"x"}}'),
    'EntActes[0].__proto__ : nom inconnu. Supprimez-le ou corrigez-le.',
  ],
  [
    'a version beyond measure',
    file('').replace(':1', ':1e999'),
    'Trouvé la version Infinity du format, attendu la version 1. Mettez le complément à jour.',
  ],
  [
    'a count beyond measure',
    file(',"EntEffectifs":[{"Élèves":1e308}]'),
    'EntEffectifs[0].Élèves : attendu un nombre entier. Corrigez la valeur.',
  ],
  [
    'an amount of 400 digits',
    file(`,"EntCharges":[{"Brut":"${'9'.repeat(400)}"}]`),
    'EntCharges[0].Brut : attendu un montant en texte, comme « 7.40 ». Corrigez la valeur.',
  ],
])('%s is refused, and says why', (_what, text, sentence) => {
  expect(said(text)).toContain(sentence);
  expect(Object.prototype).not.toHaveProperty('EntActes');
});

describe('the bytes of a file', () => {
  const title = '« Œuvre » à 7,40 €';
  const act = { Acte: 'A-1', Organe: 'Comité', Date: '2025-06-16', Objet: title, Statut: 'voté' };
  const text = acts(JSON.stringify(act));
  const saidOf = (imported: Imported) =>
    imported.isValid
      ? imported.tariffs.book.data.acts.at(-1)?.title
      : imported.issues.map((issue) => describeImportIssue(issue, 'fr')).join();
  const NOT_UTF8 =
    "Le fichier n'est pas en UTF-8 : des lettres se perdraient. Enregistrez-le de nouveau en UTF-8, ou reprenez le fichier exporté.";

  test.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(text), title],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), title],
    [
      'a replacement character that stood there before',
      Buffer.from(text.replace('Œ', '\ufffd')),
      '« \ufffduvre » à 7,40 €',
    ],
    ['Latin-1, in which Notepad saves', Buffer.from(text.replace(/[Œ€]/g, ''), 'latin1'), NOT_UTF8],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), NOT_UTF8],
    [
      'UTF-8 cut in the middle of a letter',
      Buffer.from(text.slice(0, text.indexOf('€') + 1)).subarray(0, -1),
      NOT_UTF8,
    ],
    ['a byte that is none', Buffer.concat([Buffer.from(text), Buffer.of(0xff)]), NOT_UTF8],
    ['half a surrogate pair', Buffer.concat([Buffer.from(text), Buffer.of(0xed, 0xa0, 0x80)]), NOT_UTF8],
  ])('in %s', (_what, bytes, expected) => {
    expect(saidOf(importBytes(bytes))).toBe(expected);
  });

  test('that are too many are not read', async () => {
    const arrayBuffer = () => Promise.reject(new Error('read'));
    expect(saidOf(await importFile({ size: 30_000_001, arrayBuffer }))).toBe(
      "Fichier de 30000001 octets, attendu au plus 30000000. Choisissez un fichier exporté d'ici.",
    );
    await expect(importFile({ size: 30_000_000, arrayBuffer })).rejects.toThrow('read');
  });
});

test('16 384 columns are each named', () => {
  const columns = Array.from({ length: 16_384 }, (_column, at) => `"c${at}":1`).join(',');
  expect(said(acts(`{${columns}}`)).length).toBeGreaterThan(0);
});

test('10 001 rows are too many', () => {
  expect(said(file(`,"EntActes":[${Array.from({ length: 10_001 }, () => '{}').join(',')}]`))).toEqual([
    'EntActes : attendu une liste de lignes, au plus 10 000. Corrigez la valeur.',
  ]);
});

test.each(Object.entries(texts))(
  '%s as the title of an act is a text, or refused with a sentence',
  (_what, hostile) => {
    const act = { Acte: 'A-1', Organe: 'Comité', Date: '2025-06-16', Objet: hostile, Statut: 'voté' };
    const text = acts(JSON.stringify(act));
    const imported = importData(text);
    const outcome = imported.isValid ? imported.tariffs.book.data.acts.at(-1)?.title : said(text).join();
    const kept = hostile
      .replace(/\p{Cf}/gu, '')
      .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]+/gu, ' ')
      .trim();
    expect(outcome).toBe(
      /\p{Cs}/u.test(hostile)
        ? 'EntActes[0].Objet : Le texte contient des caractères illisibles. Saisissez-le à nouveau.'
        : kept,
    );
  },
);
