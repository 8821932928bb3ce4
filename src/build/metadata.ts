/** What Excel shows of one function in a language other than French. */
export interface FunctionDescription {
  readonly description: string;
  /** Parameter name → description: every parameter of the function and no other. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Function id, such as "CONTRIB", → its description: the shape of descriptions.en-US.json. */
export type FunctionDescriptions = Readonly<Record<string, FunctionDescription>>;
