import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';

/** A cell as a custom function receives it: null for a blank one, an error by its code. */
export type Argument = string | number | boolean | null;

/** An argument as Excel hands it over: a matrix, or null where it is omitted. */
export function matrixOf(value: BaseValueObject): Argument[][] | null {
  if (!(value instanceof ArrayValueObject)) return value.isNull() ? null : [[scalarOf(value)]];
  const rows = Array.from({ length: value.getRowCount() }, () =>
    Array<Argument>(value.getColumnCount()).fill(null),
  );
  value.iterator((cell, row, column) => {
    const target = rows[row];
    if (cell && target) target[column] = scalarOf(cell);
  });
  return rows;
}

function scalarOf(value: BaseValueObject): Argument {
  return value.isNull() ? null : value.getValue();
}

/** An error that a function threw or returned in a matrix: its code, such as `#N/A`, and its message. */
export interface FunctionError {
  readonly code: ErrorType;
  readonly message: string;
}

const ERROR_TYPES: readonly string[] = Object.values(ErrorType);

/** Knows the platform's error by its shape: it comes from another window, whose classes are others. */
export function functionError(value: unknown): FunctionError | null {
  if (typeof value !== 'object' || value === null) return null;
  const code: unknown = Reflect.get(value, 'code');
  const message: unknown = Reflect.get(value, 'message');
  return isErrorType(code) ? { code, message: typeof message === 'string' ? message : '' } : null;
}

const isErrorType = (code: unknown): code is ErrorType => ERROR_TYPES.includes(String(code));

/** A cell of a function's result, in the engine's terms. */
export function resultOf(value: unknown): BaseValueObject {
  switch (typeof value) {
    case 'number':
      return NumberValueObject.create(value);
    case 'string':
      return StringValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    default:
      return ErrorValueObject.create(functionError(value)?.code ?? ErrorType.VALUE);
  }
}

/** A matrix of results; one cell alone spills nowhere. */
export function resultsOf(cells: readonly (readonly BaseValueObject[])[]): BaseValueObject {
  const [firstRow = []] = cells;
  const [first] = firstRow;
  if (!first) return ErrorValueObject.create(ErrorType.CALC);
  if (cells.length === 1 && firstRow.length === 1) return first;
  return ArrayValueObject.create({
    calculateValueList: cells.map((row) => [...row]),
    rowCount: cells.length,
    columnCount: firstRow.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
