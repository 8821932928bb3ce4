import { addNote } from '../blocks';
import type { SheetBuilder } from '../sheet-builder';
import type { SheetChart } from '../sheet-model';

/** A chart, and beneath it in words what it shows: for who cannot see it. */
export function addChart(sheet: SheetBuilder, chart: Omit<SheetChart, 'place'>): void {
  sheet.addChart(chart);
  addNote(sheet, chart.description);
}
