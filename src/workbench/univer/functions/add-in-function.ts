import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from '@univerjs/preset-sheets-core';
import type { AddInFunctions, FunctionDescription } from './add-in-functions';
import type { CellPosition, ErrorMessages } from './error-messages';
import { functionError, type FunctionError, matrixOf, resultOf, resultsOf } from './values';

/** One function of the add-in, as the formula engine calls it. */
export class AddInFunction extends BaseFunction {
  constructor(
    private readonly fullName: string,
    private readonly description: FunctionDescription,
    private readonly functions: AddInFunctions,
    private readonly messages: ErrorMessages,
  ) {
    super(fullName);
  }

  /** Never throws: an exception would stop the formula engine for good. */
  override calculate(...given: readonly BaseValueObject[]): BaseValueObject {
    const cell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    this.messages.forget(cell);
    try {
      return this.#answer(given, cell);
    } catch (thrown) {
      return this.#error(functionError(thrown) ?? { code: ErrorType.VALUE, message: String(thrown) }, cell);
    }
  }

  /** Excel does not let such a formula in; here it is an error that says so. */
  #tooMany(most: number, cell: CellPosition): BaseValueObject {
    const words = most < 2 ? `${most} argument` : `${most} arguments`;
    return this.#error({ code: ErrorType.VALUE, message: `${this.fullName} attend ${words} au plus.` }, cell);
  }

  #error({ code, message }: FunctionError, cell: CellPosition): BaseValueObject {
    this.messages.add(cell, cell, code, message);
    return ErrorValueObject.create(code);
  }

  #answer(given: readonly BaseValueObject[], cell: CellPosition): BaseValueObject {
    const call = this.functions.find(this.description.id);
    if (!call) return ErrorValueObject.create(ErrorType.CONNECT);
    const parameters = this.description.parameters;
    if (given.length > parameters.length) return this.#tooMany(parameters.length, cell);
    const answer = call(...parameters.map((_parameter, index) => argumentAt(given, index)));
    if (!Array.isArray(answer)) return resultOf(answer);
    return resultsOf(
      answer.map((cells: unknown, row) =>
        (Array.isArray(cells) ? cells : [cells]).map((value: unknown, column) => {
          const error = functionError(value);
          const place = { ...cell, row: cell.row + row, column: cell.column + column };
          if (error) this.messages.add(cell, place, error.code, error.message);
          return resultOf(value);
        }),
      ),
    );
  }
}

function argumentAt(given: readonly BaseValueObject[], index: number) {
  const value = given[index];
  return value ? matrixOf(value) : null;
}
