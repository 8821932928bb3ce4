import { fileKind } from '../../../src/billing/input/file-kind';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : part)),
  );
const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')];
const compound = (stream: string) => bytes([0xd0, 0xcf, 0x11, 0xe0], 'x'.repeat(5_000), utf16(stream));
const ZIP = 'PK\u0003\u0004';

test.each<[string, Uint8Array, readonly string[], string]>([
  ['a CSV file', bytes('a;b\r\n1;2\r\n'), [], 'text'],
  ['a CSV file with its mark', bytes('\ufeffÉcole;b\n'), [], 'text'],
  ['a CSV file in Windows-1252', bytes([0xc9], 'cole;b\n'), [], 'text'],
  ['a CSV file in UTF-16', bytes([0xff, 0xfe], utf16('École;b\n')), [], 'text'],
  ['the same, big end first', bytes([0xfe, 0xff, 0, 0x61, 0, 0x3b]), [], 'text'],
  ['the same, without mark', bytes(utf16('Ecole;Commune\n')), [], 'text'],
  ['a text in brackets', bytes('[à vérifier];b\n'), [], 'text'],
  ['a text that begins with a sign', bytes('<à vérifier>;b\n'), [], 'text'],
  ['a file whose first line is of UTF-16 by accident', bytes('a;b', [0], 'c'), [], 'binary'],
  ['nothing', bytes(), [], 'text'],
  ['a workbook', bytes(ZIP), ['[Content_Types].xml', 'xl/workbook.xml'], 'xlsx'],
  ['a binary workbook', bytes(ZIP), ['[Content_Types].xml', 'xl/workbook.bin'], 'xlsb'],
  ['a document of Word', bytes(ZIP), ['[Content_Types].xml', 'word/document.xml'], 'word'],
  ['slides', bytes(ZIP), ['[Content_Types].xml', 'ppt/presentation.xml'], 'slides'],
  [
    'a workbook of OpenDocument',
    bytes(ZIP, 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
    [],
    'ods',
  ],
  ['a text of OpenDocument', bytes(ZIP, 'mimetypeapplication/vnd.oasis.opendocument.text'), [], 'word'],
  [
    'slides of OpenDocument',
    bytes(ZIP, 'mimetypeapplication/vnd.oasis.opendocument.presentation'),
    [],
    'slides',
  ],
  ['a workbook of Numbers', bytes(ZIP), ['Index/Document.iwa'], 'numbers'],
  ['an archive', bytes(ZIP), ['effectifs.csv'], 'zip'],
  ['a compressed file', bytes([0x1f, 0x8b, 8]), [], 'zip'],
  ['another archive', bytes('7z', [0xbc, 0xaf]), [], 'zip'],
  ['yet another', bytes('Rar!'), [], 'zip'],
  ['an old workbook', compound('Workbook'), [], 'xls'],
  ['an older one', compound('Book'), [], 'xls'],
  ['one before 1997', bytes([9, 8, 16, 0]), [], 'xls'],
  ['a workbook under a password', compound('EncryptedPackage'), [], 'encrypted'],
  ['an old document', compound('WordDocument'), [], 'word'],
  ['old slides', compound('PowerPoint Document'), [], 'slides'],
  ['another compound file', compound('Message'), [], 'binary'],
  ['rich text', bytes('{\\rtf1'), [], 'word'],
  ['a PDF', bytes('%PDF-1.7'), [], 'pdf'],
  ['an image', bytes([0x89], 'PNG'), [], 'image'],
  ['a photograph', bytes([0xff, 0xd8, 0xff, 0xe0]), [], 'image'],
  ['a drawing', bytes('GIF89a'), [], 'image'],
  ['a page', bytes('\n<!DOCTYPE html><html>'), [], 'html'],
  ['a table of a page, as some exports are', bytes('\ufeff<table><tr>'), [], 'html'],
  ['a page that is XML', bytes('<?xml version="1.0"?>\n<html>'), [], 'html'],
  ['a workbook of 2003', bytes('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), [], 'xml'],
  ['data', bytes('{ "version": 1 }'), [], 'json'],
  ['a list of data', bytes('[{ "a": 1 }]'), [], 'json'],
  ['bytes', bytes([1, 2, 3]), [], 'binary'],
])('%s', (_what, content, entries, kind) => {
  expect(fileKind(content, () => entries)).toBe(kind);
});
