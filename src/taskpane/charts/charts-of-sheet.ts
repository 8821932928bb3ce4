import { Decimal } from '../../kit/money/decimal';
import { cell, type CellRange } from '../../kit/formula/address';
import {
  cellAt,
  type NumberValue,
  type SheetCell,
  type SheetChart,
  type SheetModel,
  type TextValue,
} from '../../kit/sheet/sheet-model';
import { shownFigure } from '../layout/shown-figure';
import type { DrawnChart } from './drawn-chart';

/** The charts of a sheet with the figures of its cells, formulas as the engine reckons them. */
export function chartsOfSheet(sheet: SheetModel): readonly DrawnChart[] {
  return sheet.charts.map((chart) => drawn(sheet, chart));
}

function drawn(sheet: SheetModel, chart: SheetChart): DrawnChart {
  const { kind, title, description, categories, categoryFormat, series, valueTitle, valueFormat } = chart;
  return {
    kind,
    title,
    description,
    lang: 'fr',
    categories: valuesIn(sheet, categories).map((value) => categoryOf(value, categoryFormat)),
    series: series.map(({ name, values }) => ({
      name,
      values: valuesIn(sheet, values).map((value) =>
        value?.kind === 'number' ? new Decimal(value.number) : null,
      ),
    })),
    valueTitle,
    written: (value) => shownFigure(value.toFixed(), valueFormat),
  };
}

function valuesIn(sheet: SheetModel, { first, last }: CellRange): (TextValue | NumberValue | null)[] {
  const found: (TextValue | NumberValue | null)[] = [];
  for (let { row } = first; row <= last.row; row += 1) {
    for (let { column } = first; column <= last.column; column += 1) {
      found.push(valueOf(cellAt(sheet, cell(row, column))));
    }
  }
  return found;
}

function valueOf(content: SheetCell | null): TextValue | NumberValue | null {
  if (content === null || content.kind === 'blank') return null;
  return content.kind === 'formula' ? content.value : content;
}

function categoryOf(value: TextValue | NumberValue | null, format: string | null): string {
  if (value === null) return '';
  if (value.kind === 'text') return value.text;
  return format === null ? value.number : shownFigure(value.number, format);
}
