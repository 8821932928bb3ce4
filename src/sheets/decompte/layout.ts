import type { ChargeBase } from '../../engine/charges/base';
import type { SchoolYear } from '../../tariffs/model';
import { text } from '../cells';
import type { SheetBuilder } from '../sheet-builder';
import type { SheetCell } from '../sheet-model';

/** The table's label takes three columns, which hold pupils and rates in the table of products. */
export const COLUMN_WIDTHS = [46, 11, 11, 19] as const;
export const PUPILS_COLUMN = 2;
export const AMOUNT_COLUMN = 4;

const LABEL_SPAN = { span: 3 };
const WHOLE_WIDTH = { span: 4 };

const SUBTITLES: Readonly<Record<ChargeBase, string>> = {
  voted: 'en € TTC',
  charter: "en € TTC, sur l'assiette de la charte (article 4.2)",
};

export function addTitle(sheet: SheetBuilder, year: SchoolYear, base: ChargeBase): void {
  sheet.addRow([text('title', 'Service ENT : décompte des charges')], WHOLE_WIDTH);
  sheet.addRow([text('subtitle', `Année scolaire ${year}, ${SUBTITLES[base]}`)], WHOLE_WIDTH);
  sheet.addBlankRow();
}

/** A row of the table: a label and a figure; returns the row's number. */
export function addLine(sheet: SheetBuilder, label: SheetCell, figure: SheetCell): number {
  return sheet.addRow([label, figure], LABEL_SPAN);
}

export function addHeading(sheet: SheetBuilder, content: string): void {
  sheet.addBlankRow();
  sheet.addRow([text('heading', content)], WHOLE_WIDTH);
}

export function addNote(sheet: SheetBuilder, content: string): void {
  sheet.addRow([text('note', withFrenchSpaces(content))], WHOLE_WIDTH);
}

export function addSource(sheet: SheetBuilder, content: string): void {
  sheet.addRow([text('source', withFrenchSpaces(content))], WHOLE_WIDTH);
}

/** French sets a space before : and ;, at which a wrapped line must not break. */
function withFrenchSpaces(content: string): string {
  return content.replace(/ (?=[:;])/g, '\u00a0');
}
