import { BooleanNumber, type Injector } from '@univerjs/core';
import {
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import { AddInFunction } from './add-in-function';
import type { AddInFunctions, FunctionDescription } from './add-in-functions';
import type { ErrorMessages } from './error-messages';

/** Makes the add-in's functions known to Univer: to its formulas and to the help that shows while typing. */
export function registerFunctions(
  injector: Injector,
  namespace: string,
  descriptions: readonly FunctionDescription[],
  functions: AddInFunctions,
  messages: ErrorMessages,
): void {
  const named = descriptions.map((description) => ({
    description,
    name: `${namespace}.${description.name}`,
  }));
  injector
    .get(IFunctionService)
    .registerExecutors(
      ...named.map(({ name, description }) => new AddInFunction(name, description, functions, messages)),
    );
  injector
    .get(IDescriptionService)
    .registerDescriptions(named.map(({ name, description }) => helpOf(name, description)));
}

function helpOf(functionName: string, { description, parameters }: FunctionDescription): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
