import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writableInXml } from '../kit/xml';
import type { IsoDate } from '../tariffs/model';
import { splitAtBlanks, type Block, type Table as TableBlock } from './block';
import type { Deliberation } from './deliberation';

/** The type of a .docx file. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const CREATOR = 'Contributions ENT';
const CORE_PROPERTIES = 'docProps/core.xml';

/** In twentieths of a point: A4, and 2.5 cm around. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1_417;
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;
const SPACE_AFTER = 120;
/** Lines of the sitting and of the vote stand close together. */
const SPACE_AFTER_FIELD = 40;
/** In half-points. */
const SIZE = 22;
const NOTE_SIZE = 18;

/**
 * The draft as a .docx file, with the styles of a word processor and each place to fill highlighted. The annex and the
 * notes have a page each. Equal drafts and dates give equal bytes.
 *
 * @param generatedOn date that the file bears
 */
export async function deliberationDocx(
  deliberation: Deliberation,
  generatedOn: IsoDate,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = [deliberation.act, deliberation.annex, deliberation.notes];
  const document = new Document({
    title: deliberation.title,
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    styles: {
      default: {
        document: {
          run: { size: SIZE, language: { value: 'fr-FR' } },
          paragraph: { spacing: { after: SPACE_AFTER } },
        },
        title: { run: { size: 32, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: {
          run: { size: 26, bold: true },
          paragraph: { spacing: { before: 280, after: SPACE_AFTER }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: { default: footer() },
        children: parts.flatMap((blocks, part) =>
          blocks.flatMap((block, at) => written(block, part > 0 && at === 0)),
        ),
      },
    ],
  });
  return withDates(new Uint8Array(await Packer.toArrayBuffer(document)), generatedOn);
}

function written(block: Block, isOnNewPage: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(block.text) })];
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          pageBreakBefore: isOnNewPage,
          children: runs(block.text),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text) })];
    case 'note':
      return [new Paragraph({ children: runs(block.text, { italics: true, size: NOTE_SIZE }) })];
    case 'field':
      return [
        new Paragraph({
          spacing: { after: SPACE_AFTER_FIELD },
          children: [...runs(`${block.label}\u00a0: `, { bold: true }), ...runs(block.text)],
        }),
      ];
    case 'article':
      return [
        new Paragraph({ children: [...runs(`${block.label}. `, { bold: true }), ...runs(block.text)] }),
      ];
    case 'table':
      return [table(block), new Paragraph({ children: [] })];
  }
}

function table({ header, rows, totals }: TableBlock): Table {
  const firstTotal = rows.length - totals;
  const widths = columnWidths(header.length);
  const row = (cells: readonly string[], isHeader: boolean, bold: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [
              new Paragraph({
                alignment: column === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
                spacing: { after: 0 },
                children: runs(text, { bold }),
              }),
            ],
          }),
      ),
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' };
  const none = { style: BorderStyle.NONE };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [row(header, true, true), ...rows.map((cells, at) => row(cells, false, at >= firstTotal))],
  });
}

/** Labels take what figures leave. */
function columnWidths(columns: number): readonly number[] {
  const figure = columns > 2 ? 1_700 : 2_200;
  return [TEXT_WIDTH - figure * (columns - 1), ...Array.from({ length: columns - 1 }, () => figure)];
}

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
}

function runs(text: string, look: Look = {}): TextRun[] {
  return splitAtBlanks(writableInXml(text)).map(
    (part) => new TextRun({ ...look, text: part.text, ...(part.isToFill ? { highlight: 'yellow' } : {}) }),
  );
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: NOTE_SIZE,
            children: ['Projet de délibération, page ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** The library puts the moment of writing in the properties and in the archive: the date given stands there instead. */
function withDates(file: Uint8Array, generatedOn: IsoDate): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const properties = strFromU8(parts[CORE_PROPERTIES] ?? new Uint8Array());
  parts[CORE_PROPERTIES] = strToU8(
    properties.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${generatedOn}T00:00:00Z`),
  );
  // An archive's dates are local: noon has the same digits in every time zone.
  return zipSync(parts, { mtime: `${generatedOn}T12:00:00` });
}
