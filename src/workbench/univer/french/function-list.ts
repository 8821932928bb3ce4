import { BooleanNumber } from '@univerjs/core';
import { type IDescriptionService, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { FUNCTION_HELP } from '../../french/function-help';
import { TRANSLATED_FUNCTIONS } from '../../french/function-names';

/**
 * Offers native functions by their French names while typing. The engine goes on knowing the English ones, and all
 * those that have no French name here: they are computed, not offered.
 */
export function listFunctionsInFrench(descriptions: IDescriptionService): void {
  const native = [...descriptions.getDescriptions().values()];
  const named = native.flatMap((info) => {
    const known = TRANSLATED_FUNCTIONS.find(({ english }) => english === info.functionName);
    return known ? [inFrench(info, known.french)] : [];
  });
  descriptions.unregisterDescriptions(native.map(({ functionName }) => functionName));
  descriptions.registerDescriptions(named);
}

function inFrench({ functionName, functionType }: IFunctionInfo, french: string): IFunctionInfo {
  const help = FUNCTION_HELP[functionName];
  return {
    functionName: french,
    functionType,
    description: help?.does ?? '',
    abstract: help?.does ?? '',
    functionParameter: (help?.parameters ?? []).map((parameter) => {
      const optional = parameter.startsWith('[');
      return {
        name: parameter.replace(/^\[|\]$/g, ''),
        detail: '',
        example: '',
        require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      };
    }),
  };
}
