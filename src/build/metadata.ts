import { FUNCTIONS, type FunctionName } from '../functions/functions';
import type { Bilingual } from '../functions/words/function-words';
import { WORDS } from '../functions/words/words';

/** What functions.json holds. */
export interface FunctionsMetadata {
  /** Without it a single #N/A in a range fails the whole call. */
  readonly allowErrorForDataTypeAny: true;
  /** The functions read plain values, never data types. */
  readonly allowCustomDataForDataTypeAny: false;
  readonly functions: readonly FunctionMetadata[];
  /** Of the drop-downs, where they are asked for. */
  readonly enums?: readonly EnumMetadata[];
}

/** The words of an argument, which Excel offers as a drop-down; they are French in both languages, as the argument is. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: 'string';
  readonly values: readonly { readonly name: string; readonly stringValue: string }[];
}

export interface FunctionMetadata {
  readonly description: string;
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality: 'matrix' };
  readonly helpUrl: string;
}

export interface ParameterMetadata {
  readonly customEnumId?: string;
  readonly description: string;
  readonly dimensionality: 'matrix';
  readonly name: string;
  readonly optional?: true;
  readonly type: 'any';
}

/** The metadata in both languages: same ids, names and parameters in the same order. */
export interface LocalisedMetadata {
  readonly french: FunctionsMetadata;
  readonly english: FunctionsMetadata;
}

/**
 * Describes the custom functions to Excel.
 *
 * @param origin as `parseOrigin` returns it; the functions' help lies under it
 * @param hasDropDowns whether arguments of a closed list of words offer it. Microsoft documents that for arguments of type
 *   string alone (custom-functions-custom-enums, CustomFunctionsRuntime 1.5), and Excel drops every function of a file that it
 *   refuses: not before an Excel has shown it for ours, which take ranges of anything.
 */
export function describeFunctions(origin: string, hasDropDowns = false): LocalisedMetadata {
  return {
    french: metadataIn('fr', origin, hasDropDowns),
    english: metadataIn('en', origin, hasDropDowns),
  };
}

function metadataIn(language: keyof Bilingual, origin: string, hasDropDowns: boolean): FunctionsMetadata {
  const enums: EnumMetadata[] = [];
  const dropDown = (id: string, words: readonly string[] | undefined) => {
    if (!hasDropDowns || words === undefined) return {};
    enums.push({ id, type: 'string', values: words.map((word) => ({ name: word, stringValue: word })) });
    return { customEnumId: id };
  };
  const functions = (Object.keys(WORDS) as FunctionName[]).map((id) => {
    const words = WORDS[id];
    const described: Readonly<Record<string, Bilingual>> = words.parameters;
    return {
      description: words[language],
      id,
      name: id,
      parameters: FUNCTIONS[id].parameters.map(({ name, optional, words: offered }) => ({
        ...dropDown(`${id}.${name}`, offered),
        description: described[name]?.[language] ?? '',
        dimensionality: 'matrix' as const,
        name,
        ...(optional === true ? { optional } : {}),
        type: 'any' as const,
      })),
      result: { dimensionality: 'matrix' as const },
      helpUrl: `${origin}/aide.html#${id}`,
    };
  });
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    ...(hasDropDowns ? { enums } : {}),
    functions,
  };
}
