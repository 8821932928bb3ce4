import { addressOf, type CellAddress } from '../../kit/formula/address';
import { LOG_HEADER, TRUTHS, type FrozenFormula, type FrozenValue } from './frozen-formula';

/** What a log holds, to be restored. */
export interface FreezeLog {
  readonly formulas: readonly FrozenFormula[];
  /** How many formulas lack a row, or have one that cannot be read: they are not restored. */
  readonly unreadable: number;
}

interface LogRow {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly value: FrozenValue;
  readonly formula: string;
  readonly anchor: string;
}

/**
 * Reads a log from its cells, the header first; rows may have been sorted.
 *
 * @returns null where the cells are no log
 */
export function readLog(rows: readonly (readonly unknown[])[]): FreezeLog | null {
  const [header, ...others] = rows;
  if (LOG_HEADER.some((title, at) => header?.[at] !== title)) return null;
  const filled = others.filter((row) => row.some((cell) => cell !== null && cell !== ''));
  const read = filled.map(rowOf);
  const known = read.flatMap((row) => row ?? []);
  const groups = new Map<string, LogRow[]>();
  for (const row of known) {
    const key = `${row.anchor}!${row.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const formulas = [...groups.values()].map(formulaOf);
  const whole = formulas.filter((formula) => formula !== null);
  return {
    formulas: whole,
    unreadable: formulas.length - whole.length + read.length - known.length,
  };
}

function rowOf(row: readonly unknown[]): LogRow | null {
  const [sheet, address, value, formula, anchor] = row;
  const cell = typeof address === 'string' ? addressOf(address) : null;
  if (typeof sheet !== 'string' || typeof formula !== 'string' || typeof anchor !== 'string') return null;
  if (cell === null || addressOf(anchor) === null || !formula.startsWith('=')) return null;
  return { sheet, cell, value: valueOf(value), formula, anchor };
}

function valueOf(value: unknown): FrozenValue {
  if (value === TRUTHS.true) return true;
  if (value === TRUTHS.false) return false;
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null;
}

/** null where the rows are not the cells of one rectangle that begins at the formula's own. */
function formulaOf(rows: readonly LogRow[]): FrozenFormula | null {
  const [first] = rows;
  const anchor = first === undefined ? null : addressOf(first.anchor);
  if (first === undefined || anchor === null || rows.some(({ formula }) => formula !== first.formula))
    return null;
  const height = Math.max(...rows.map(({ cell }) => cell.row - anchor.row)) + 1;
  const width = Math.max(...rows.map(({ cell }) => cell.column - anchor.column)) + 1;
  const byCell = new Map(rows.map(({ cell, value }) => [`${cell.row},${cell.column}`, value]));
  if (byCell.size !== height * width || rows.length !== byCell.size) return null;
  const values = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_column, column) =>
      byCell.get(`${anchor.row + row},${anchor.column + column}`),
    ),
  );
  if (!values.flat().every((value) => value !== undefined)) return null;
  const { sheet, formula } = first;
  return {
    sheet,
    address: first.anchor,
    formula,
    value: values[0]?.[0] ?? null,
    values: values as FrozenValue[][],
  };
}
