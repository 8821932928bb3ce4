import type { Area } from '../area';
import type { CellInput, Matrix } from '../grid';
import { invalidArgument } from '../host-error';
import type { Argument } from '../host-object';

/** The same value for every cell of an area: what a single value means where a matrix could stand. */
export function filled(area: Area, value: Argument): Matrix<Argument> {
  const row = Array.from({ length: area.columns }, () => value);
  return Array.from({ length: area.rows }, () => row);
}

export function matrix(value: readonly Argument[]): Matrix<Argument> {
  return value.map((row) => {
    if (!isRow(row)) throw invalidArgument('expected an array of rows');
    return row;
  });
}

const isRow = (value: Argument): value is readonly Argument[] => Array.isArray(value);

export function checkCells(rows: Matrix<Argument>): Matrix<CellInput> {
  if (!rows.every(isRowOfCells)) throw invalidArgument('a cell takes a text, a number, true, false or null');
  return rows;
}

const isRowOfCells = (row: readonly Argument[]): row is readonly CellInput[] =>
  row.every((cell) => cell === null || typeof cell !== 'object');
