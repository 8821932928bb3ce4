import { strFromU8, unzipSync } from 'fflate';
import { textsOf, type Block } from '../../src/deliberation/block';
import {
  blocksOf,
  deliberationOf,
  deliberationText,
  type Deliberation,
} from '../../src/deliberation/deliberation';
import { deliberationDocx } from '../../src/deliberation/word-file';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { describeWithLibreOffice } from '../support/describe-with-libreoffice';
import { docxText } from '../support/libreoffice';

const DATE = '2026-11-26';
const KNOWN = deliberationOf(shippedBook, '2021-2022');
const BLOCKS = blocksOf(KNOWN);

async function partsOf(deliberation: Deliberation, date = DATE): Promise<(name: string) => string> {
  const parts = unzipSync(await deliberationDocx(deliberation, date));
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

test('equal drafts and dates give equal bytes, another date others', async () => {
  const file = await deliberationDocx(KNOWN, DATE);
  jest.useFakeTimers({ now: new Date('2031-05-04T03:02:01Z'), doNotFake: ['nextTick', 'setImmediate'] });
  const again = await deliberationDocx(KNOWN, DATE);
  jest.useRealTimers();
  expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true);
  expect(Buffer.from(await deliberationDocx(KNOWN, '2026-11-27')).equals(Buffer.from(file))).toBe(false);
});

test('its properties name the draft, the product and the date, and nobody’s machine', async () => {
  const part = await partsOf(KNOWN);
  const told = [...part('docProps/core.xml').matchAll(/<([a-zA-Z:]+)[^>]*>([^<]+)</g)].map(
    ([, name = '', value = '']) => [name, value],
  );
  expect(Object.fromEntries(told)).toEqual({
    'dc:title': KNOWN.title,
    'dc:creator': 'Contributions ENT',
    'cp:lastModifiedBy': 'Contributions ENT',
    'cp:revision': '1',
    'dcterms:created': '2026-11-26T00:00:00Z',
    'dcterms:modified': '2026-11-26T00:00:00Z',
  });
  expect(part('docProps/app.xml')).not.toMatch(/<(Application|Company|Manager|Template)>/);
});

test('is in French, in the styles of a word processor, its tables with a head that pages repeat', async () => {
  const part = await partsOf(KNOWN);
  const document = part('word/document.xml');
  const count = (found: RegExp) => document.match(found)?.length ?? 0;
  const ofKind = (kind: Block['kind']) => BLOCKS.filter((block) => block.kind === kind).length;
  expect(part('word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
  expect(count(/<w:pStyle w:val="Title"\/>/g)).toBe(1);
  expect(count(/<w:pStyle w:val="Heading1"\/>/g)).toBe(ofKind('heading'));
  expect([count(/<w:tbl>/g), count(/<w:tblHeader\/>/g)]).toEqual([2, ofKind('table')]);
  // The annex and the notes have a page each.
  expect(count(/<w:pageBreakBefore\/>/g)).toBe(2);
  // Each place to fill is highlighted.
  expect(count(/<w:highlight w:val="yellow"\/>/g)).toBe(KNOWN.toFill);
});

test('a text of the workbook that is markup, or that XML cannot write, is told as a text', async () => {
  const act: readonly Block[] = [
    { kind: 'paragraph', text: '<w:p>&amp;\u0001 = "x" [nom à compléter]\ufffe' },
  ];
  const document = (await partsOf({ ...KNOWN, act }))('word/document.xml');
  expect(document).toContain('&lt;w:p&gt;&amp;amp; = &quot;x&quot; <');
  // eslint-disable-next-line no-control-regex -- the sign that may not be there
  expect(document).not.toMatch(/[\u0001\ufffe]/);
});

describeWithLibreOffice('the file in LibreOffice', () => {
  test('reads as the text does', async () => {
    const read = await docxText(await deliberationDocx(KNOWN, DATE));
    const lines = (text: string) => text.split(/[\r\n\t]+/).filter((line) => line !== '');
    expect(lines(read)).toEqual(lines(deliberationText(KNOWN)));
    expect(lines(read)).toEqual(BLOCKS.flatMap(textsOf).filter((text) => text !== ''));
  });
});
