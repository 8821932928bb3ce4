import { text } from './cells';
import type { SheetBuilder } from './sheet-builder';
import type { SheetChart } from './sheet-model';

/** What every sheet has above and beneath its figures, across all that is printed of the sheet. */

/** @param note in small beneath the title; none where there is nothing to note */
export function addTitle(sheet: SheetBuilder, title: string, subtitle: string, note = ''): void {
  sheet.addRow([text('title', title)], { span: sheet.printedWidth });
  sheet.addRow([text('subtitle', withFrenchSpaces(subtitle))], { span: sheet.printedWidth });
  if (note !== '') addNote(sheet, note);
  sheet.addBlankRow();
}

export function addHeading(sheet: SheetBuilder, content: string): void {
  sheet.addBlankRow();
  sheet.addRow([text('heading', content)], { span: sheet.printedWidth });
}

export function addNote(sheet: SheetBuilder, content: string): void {
  sheet.addRow([text('note', withFrenchSpaces(content))], { span: sheet.printedWidth });
}

export function addSource(sheet: SheetBuilder, content: string): void {
  sheet.addRow([text('source', withFrenchSpaces(content))], { span: sheet.printedWidth });
}

/** A chart, and beneath it in words what it shows: for who cannot see it. */
export function addChart(sheet: SheetBuilder, chart: Omit<SheetChart, 'place'>): void {
  sheet.addChart(chart);
  addNote(sheet, chart.description);
}

/** French sets a space before : and ;, at which a wrapped line must not break. */
function withFrenchSpaces(content: string): string {
  return content.replace(/ (?=[:;])/g, '\u00a0');
}
