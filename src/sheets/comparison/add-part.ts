import type { Decimal } from '../../kit/money/decimal';
import { a1, cell } from '../../kit/formula/address';
import { addHeading } from '../../kit/sheet/blocks';
import { awaitedFormula, blank, formula, number, text } from '../../kit/sheet/cells';
import { exactText } from '../../kit/money/exact-text';
import { markedYear } from '../provisional';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';
import type { ComparedYear } from './compared-years';
import type { Column, Part } from './columns';
import { valueOf, type FigureBlock, type FigureRow } from './figure';
import { DECIMALS, lookOf } from './looks';

const LABEL_COLUMN = 1;

/** The row of each figure in the part that shows the figures themselves, by key. */
export type RowsByKey = Map<string, number>;

/** Lays a part out, block after block; the first part fills the rows that the formulas of all refer to. */
export function addPart(
  sheet: SheetBuilder,
  { heading, columns }: Part,
  {
    years,
    blocks,
    rows,
  }: { years: readonly ComparedYear[]; blocks: readonly FigureBlock[]; rows: RowsByKey },
): void {
  if (heading !== null) addHeading(sheet, heading);
  blocks.forEach((block, at) => {
    if (at > 0) sheet.addBlankRow();
    addHead(sheet, block, columns, years);
    if (heading === null) {
      block.rows.forEach(({ key }, row) => rows.set(key, sheet.nextRow + row));
    }
    for (const row of block.rows) addRow(sheet, row, columns, rows);
  });
}

function addHead(
  sheet: SheetBuilder,
  { head, acts }: FigureBlock,
  columns: Part['columns'],
  years: readonly ComparedYear[],
): void {
  const isAlone = columns.every((column) => column?.shows !== 'figure');
  const headOf = (column: Column): string => {
    const year = years[column.year];
    if (year === undefined) return '';
    if (column.shows === 'figure' || isAlone) return markedYear(year.year, acts[column.year] ?? {});
    if (column.shows === 'share') return 'en %';
    const before = years[column.year - 1]?.year ?? '';
    return years.length === 2 ? 'Variation' : `Variation de ${before} à ${year.year}`;
  };
  sheet.addRow([
    text('columnHeader', head),
    ...columns.map((column) =>
      column === null ? blank('figureHeader') : text('figureHeader', headOf(column)),
    ),
  ]);
}

function addRow(sheet: SheetBuilder, row: FigureRow, columns: Part['columns'], rows: RowsByKey): void {
  const look = lookOf(row);
  sheet.addRow([
    text(look.label, row.label),
    ...columns.map((column) => (column === null ? blank(look.label) : cellOf(row, column, rows))),
  ]);
}

function cellOf(row: FigureRow, { shows, year }: Column, rows: RowsByKey): SheetCell {
  const addressIn = (column: number, key: string) => a1(cell(rows.get(key) ?? 0, LABEL_COLUMN + 1 + column));
  if (shows === 'figure') return figureCell(row, year, (key) => addressIn(year, key));
  const [before, after] = [year - 1, year].map((at) => ({
    value: valueOf(row.figures[at]),
    address: addressIn(at, row.key),
  })) as [Point, Point];
  return shows === 'difference' ? differenceCell(row, before, after) : shareCell(row, before, after);
}

function figureCell(row: FigureRow, year: number, at: (key: string) => string): SheetCell {
  const look = lookOf(row);
  const figure = row.figures[year] ?? { kind: 'unknown' };
  switch (figure.kind) {
    case 'given':
      return number(look.figure, written(row, figure.value));
    case 'computed':
      return formula(look.figure, figure.formula(at), written(row, figure.value));
    case 'absent':
      return text(look.unknown, '—');
    case 'toFill':
      return blank('inputAmount');
    case 'unknown':
      return text(look.unknown, 'non connu');
  }
}

interface Point {
  readonly value: Decimal | null;
  readonly address: string;
}

function differenceCell(row: FigureRow, before: Point, after: Point): SheetCell {
  const { difference } = lookOf(row);
  const subtracted = `ROUND(${after.address}-${before.address},${DECIMALS[row.measure]})`;
  if (before.value === null || after.value === null) {
    return awaitedFormula(difference, awaiting(before, after, subtracted), null);
  }
  const value = after.value.minus(before.value).toDecimalPlaces(DECIMALS[row.measure]).plus(0);
  return formula(difference, subtracted, written(row, value));
}

/** A share of the amount before, whatever its sign; of nothing there is none. */
function shareCell(row: FigureRow, before: Point, after: Point): SheetCell {
  const { share } = lookOf(row);
  const divided = `ROUND((${after.address}-${before.address})/ABS(${before.address}),4)`;
  if (before.value === null || after.value === null || before.value.isZero()) {
    const guarded = `IF(${before.address}=0,"",${divided})`;
    return awaitedFormula(share, awaiting(before, after, guarded), null);
  }
  const value = after.value.minus(before.value).dividedBy(before.value.abs()).toDecimalPlaces(4).plus(0);
  return formula(share, divided, value.toFixed());
}

function awaiting(before: Point, after: Point, then: string): string {
  return `IF(COUNT(${before.address},${after.address})<2,"",${then})`;
}

function written({ measure }: FigureRow, value: Decimal): string {
  return measure === 'count' ? value.toFixed() : exactText(value);
}
