import { type IDescriptionService, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import { TRANSLATED_FUNCTIONS } from '../../french/function-names';

/** Offers native functions by their French names while typing; the engine goes on knowing the English ones. */
export function listFunctionsInFrench(descriptions: IDescriptionService): void {
  const named: IFunctionInfo[] = [];
  const replaced: string[] = [];
  for (const { english, french } of TRANSLATED_FUNCTIONS) {
    const info = descriptions.getFunctionInfo(english);
    if (!info || english === french) continue;
    replaced.push(english);
    named.push({ ...info, functionName: french });
  }
  descriptions.unregisterDescriptions(replaced);
  descriptions.registerDescriptions(named);
}
