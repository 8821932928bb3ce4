import { parseTree, type IFunction } from 'custom-functions-metadata';
import * as v from 'valibot';
import { catalogueFaults, type CatalogueFile } from './catalogue';
import { DEVELOPMENT_ORIGIN } from './origin';

const descriptionsSchema = v.record(
  v.string(),
  v.strictObject({
    description: v.string(),
    /** Parameter name → description: every parameter of the function and no other. */
    parameters: v.record(v.string(), v.string()),
  }),
);

/** Function id, such as "CONTRIB", → what Excel shows of it in English: the shape of descriptions.en-US.json. */
export type FunctionDescriptions = v.InferOutput<typeof descriptionsSchema>;

/** What functions.json holds. */
export interface FunctionsMetadata {
  /** Without it a single #N/A in a range fails the whole call. */
  readonly allowErrorForDataTypeAny: true;
  /** The functions read plain values, never data types. */
  readonly allowCustomDataForDataTypeAny: false;
  readonly functions: readonly IFunction[];
}

/** The metadata in both languages: same ids, names and parameters in the same order. */
export interface LocalisedMetadata {
  readonly french: FunctionsMetadata;
  readonly english: FunctionsMetadata;
}

/** The length of a function's description in Excel's own dialogues. */
const LONGEST_DESCRIPTION = 255;

/**
 * Describes the custom functions to Excel.
 *
 * @param catalogue the files that declare them, with French JSDoc
 * @param english the text of descriptions.en-US.json
 * @param origin as `parseOrigin` returns it; the functions' help lies under it
 * @throws Error with one line for each fault found
 */
export function describeFunctions(
  catalogue: readonly CatalogueFile[],
  english: string,
  origin: string,
): LocalisedMetadata {
  refuse(catalogueFaults(catalogue));
  const generated = catalogue.flatMap(generate).map((entry) => withHelp(entry, origin));
  const descriptions = parseDescriptions(english);
  const translated = generated.map((entry) => inEnglish(entry, descriptions));
  refuse([
    ...generated.flatMap(wordFaults).map((fault) => `JSDoc: ${fault}`),
    ...[...translated.flatMap(wordFaults), ...strayDescriptions(generated, descriptions)].map(
      (fault) => `descriptions.en-US.json: ${fault}`,
    ),
  ]);
  return { french: metadataOf(generated), english: metadataOf(translated) };
}

function metadataOf(functions: readonly IFunction[]): FunctionsMetadata {
  return { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false, functions };
}

function generate({ name, text }: CatalogueFile): IFunction[] {
  const { functions, extras } = parseTree(text, name);
  refuse(extras.flatMap(({ errors }) => errors.map((error) => `${name}: ${error}`)));
  return functions.map((entry) => ({
    ...entry,
    description: onOneLine(entry.description),
    parameters: entry.parameters.map((parameter) => ({
      ...parameter,
      description: onOneLine(parameter.description),
    })),
  }));
}

/** Undoes the wrapping of the source; no-break spaces stay. */
function onOneLine(text = ''): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

function withHelp(entry: IFunction, origin: string): IFunction {
  const helpUrl = entry.helpUrl ?? `${DEVELOPMENT_ORIGIN}/aide.html#${entry.id}`;
  return { ...entry, helpUrl: helpUrl.replace(`${DEVELOPMENT_ORIGIN}/`, () => `${origin}/`) };
}

function inEnglish(entry: IFunction, descriptions: FunctionDescriptions): IFunction {
  const words = descriptions[entry.id];
  return {
    ...entry,
    description: words?.description ?? '',
    parameters: entry.parameters.map((parameter) => ({
      ...parameter,
      description: words?.parameters[parameter.name] ?? '',
    })),
  };
}

function parseDescriptions(json: string): FunctionDescriptions {
  const result = v.safeParse(descriptionsSchema, JSON.parse(json));
  if (result.success) return result.output;
  throw new Error(
    result.issues
      .map((issue) => `descriptions.en-US.json: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}.`)
      .join('\n'),
  );
}

function wordFaults({ id, description, parameters }: IFunction): string[] {
  return [
    ...descriptionFaults(id, description),
    ...parameters.flatMap((parameter) => descriptionFaults(`${id}.${parameter.name}`, parameter.description)),
  ];
}

function strayDescriptions(functions: readonly IFunction[], descriptions: FunctionDescriptions): string[] {
  return Object.entries(descriptions).flatMap(([id, words]) => {
    const described = functions.find((entry) => entry.id === id);
    if (described === undefined) return [`${id} is not a function.`];
    const names = new Set(described.parameters.map(({ name }) => name));
    return Object.keys(words.parameters)
      .filter((name) => !names.has(name))
      .map((name) => `${id}.${name} is not a parameter.`);
  });
}

function descriptionFaults(subject: string, description = ''): string[] {
  if (description.trim() === '') return [`${subject} has no description.`];
  return description.length > LONGEST_DESCRIPTION
    ? [`${subject} has a description of ${description.length} characters: ${LONGEST_DESCRIPTION} at most.`]
    : [];
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
