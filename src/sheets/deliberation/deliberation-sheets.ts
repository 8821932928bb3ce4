import { answerOrNull } from '../../engine/attempt';
import { splitAtBlanks, type Block } from '../../deliberation/block';
import { deliberationOf } from '../../deliberation/deliberation';
import type { TariffBook } from '../../engine/book/tariff-book';
import { addHeading, addNote } from '../../kit/sheet/blocks';
import { addProvenance } from '../provenance';
import { text } from '../../kit/sheet/cells';
import { committeeFrame } from '../committee-frame';
import { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetModel } from '../../kit/sheet/sheet-model';
import type { StyleName } from '../../kit/sheet/styles';
import { deliberationAnnex, type DeliberationRequest } from './deliberation-annex';

/** What is named, and what stands for it. */
const COLUMN_WIDTHS = [37, 55] as const;

/**
 * A year's draft deliberation, its places to fill as cells to fill; then its annex, where anything of the year is known.
 *
 * @throws Problem `workbookUnread`
 */
export function deliberationSheets(
  book: TariffBook,
  request: DeliberationRequest,
): readonly [SheetModel, ...SheetModel[]] {
  return [draftSheet(book, request), ...annexSheets(book, request)];
}

function annexSheets(book: TariffBook, request: DeliberationRequest): readonly SheetModel[] {
  const annex = answerOrNull(() => deliberationAnnex(book, request), new Set(['noTariffVoted'] as const));
  return annex === null ? [] : [annex];
}

function draftSheet(book: TariffBook, { year, generatedOn }: DeliberationRequest): SheetModel {
  const { act, notes } = deliberationOf(book, year);
  const sheet = new SheetBuilder(
    committeeFrame({
      book,
      name: `Délibération ${year}`,
      columnWidths: COLUMN_WIDTHS,
      orientation: 'portrait',
      titleRows: null,
      header: `Projet de délibération, contribution ENT ${year}`,
      generatedOn,
    }),
  );
  for (const block of [...act, ...notes]) addBlock(sheet, block);
  sheet.addBlankRow();
  addProvenance(sheet);
  return sheet.build();
}

function addBlock(sheet: SheetBuilder, block: Block): void {
  const fullWidth = { span: COLUMN_WIDTHS.length };
  switch (block.kind) {
    case 'title':
      sheet.addRow([text('title', block.text)], fullWidth);
      break;
    case 'heading':
      addHeading(sheet, block.text);
      break;
    case 'note':
      addNote(sheet, block.text);
      break;
    case 'paragraph':
      sheet.addRow([text(styleOf(block.text, 'paragraph'), block.text)], fullWidth);
      break;
    case 'article':
      sheet.addRow([text(styleOf(block.text, 'paragraph'), `${block.label}. ${block.text}`)], fullWidth);
      break;
    case 'field':
      sheet.addRow([text('label', block.label), text(styleOf(block.text, 'label'), block.text)]);
      break;
    case 'table':
      // The annex has the tables, with formulas.
      break;
  }
}

/** A cell whose text has a place to fill is framed as one to fill. */
function styleOf(content: string, style: StyleName): StyleName {
  return splitAtBlanks(content).some(({ isToFill }) => isToFill) ? 'inputText' : style;
}
