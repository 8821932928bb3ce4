/** What functions.json says of a function, as far as a formula bar shows it. */
export interface FunctionDescription {
  readonly id: string;
  /** Without the namespace. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterDescription[];
}

export interface ParameterDescription {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** The add-in's custom functions, wherever they run. */
export interface AddInFunctions {
  /**
   * Calls a function as Excel does: a matrix for an argument, null for an omitted one. What it throws is its error.
   * null while the add-in is not there to answer.
   */
  find(id: string): ((...args: readonly (readonly (readonly unknown[])[] | null)[]) => unknown) | null;
}
