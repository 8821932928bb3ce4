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
 */
export function describeFunctions(origin: string): LocalisedMetadata {
  return { french: metadataIn('fr', origin), english: metadataIn('en', origin) };
}

function metadataIn(language: keyof Bilingual, origin: string): FunctionsMetadata {
  const functions = (Object.keys(WORDS) as FunctionName[]).map((id) => {
    const words = WORDS[id];
    const described: Readonly<Record<string, Bilingual>> = words.parameters;
    return {
      description: words[language],
      id,
      name: id,
      parameters: FUNCTIONS[id].parameters.map(({ name, optional }) => ({
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
  return { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false, functions };
}
