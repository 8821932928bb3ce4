import { euros } from '../../kit/french/amount';
import { cell, range, type CellRange } from '../../kit/formula/address';
import { addChart } from '../../kit/sheet/blocks';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import { STYLES } from '../../kit/sheet/styles';
import type { RowsByKey } from './add-part';
import type { ComparedYear } from './compared-years';
import { valueOf, type FigureBlock, type FigureRow } from './figure';

const LABEL_COLUMN = 1;
/** A single year is no course of years. */
const LEAST_YEARS = 2;
/** And a single line no breakdown. */
const LEAST_LINES = 2;

/** Unit cost and rates over the years, and the charges of the last year whose lines are known. */
export function addComparisonCharts(
  sheet: SheetBuilder,
  years: readonly ComparedYear[],
  blocks: readonly FigureBlock[],
  rows: RowsByKey,
): void {
  const all = blocks.flatMap((block) => block.rows);
  if (years.length >= LEAST_YEARS) addCourse(sheet, years, all, rows);
  addBreakdown(sheet, years, all, rows);
}

function addCourse(
  sheet: SheetBuilder,
  years: readonly ComparedYear[],
  all: readonly FigureRow[],
  rows: RowsByKey,
): void {
  const drawn = all.filter(
    ({ key, measure, figures }) =>
      (key === 'cost' || measure === 'rate') && figures.some((figure) => valueOf(figure) !== null),
  );
  const costRow = rows.get('cost');
  if (drawn.length === 0 || costRow === undefined) return;
  const across = (row: number): CellRange =>
    range(cell(row, LABEL_COLUMN + 1), cell(row, LABEL_COLUMN + years.length));
  addChart(sheet, {
    kind: 'lines',
    title: 'Coût et tarifs par élève',
    description: `Graphique : ${drawn.map((row) => `${row.label} : ${courseInWords(row, years)}`).join(' ; ')}.`,
    // The head of the block of the unit cost names the years.
    categories: across(costRow - 1),
    categoryFormat: null,
    series: drawn.map(({ key, label }) => ({ name: label, values: across(rows.get(key) ?? 0) })),
    valueTitle: '€ TTC par élève',
    valueFormat: STYLES.amount.numberFormat,
  });
}

function courseInWords({ figures }: FigureRow, years: readonly ComparedYear[]): string {
  return years
    .flatMap(({ year }, at) => {
      const value = valueOf(figures[at]);
      return value === null ? [] : [`${euros(value)} en ${year}`];
    })
    .join(', ');
}

function addBreakdown(
  sheet: SheetBuilder,
  years: readonly ComparedYear[],
  all: readonly FigureRow[],
  rows: RowsByKey,
): void {
  const at = years.map(({ charges }) => (charges?.lines ?? []).length >= LEAST_LINES).lastIndexOf(true);
  const year = years[at]?.year;
  const lines = all.filter(({ key }) => key.startsWith('line '));
  const [first, last] = [lines[0], lines.at(-1)].map((row) => rows.get(row?.key ?? ''));
  if (year === undefined || first === undefined || last === undefined) return;
  const down = (column: number): CellRange => range(cell(first, column), cell(last, column));
  const known = lines.flatMap(({ label, figures }) => {
    const value = valueOf(figures[at]);
    return value === null ? [] : [`${label} ${euros(value)}`];
  });
  addChart(sheet, {
    kind: 'bars',
    title: `Charges ${year}`,
    description: `Graphique : charges de ${year} : ${known.join(', ')}.`,
    categories: down(LABEL_COLUMN),
    categoryFormat: null,
    series: [{ name: `Charges ${year}`, values: down(LABEL_COLUMN + 1 + at) }],
    valueTitle: '€ TTC',
    valueFormat: STYLES.amount.numberFormat,
  });
}
