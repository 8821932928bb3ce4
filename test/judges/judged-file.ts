/** A file as the project writes it, for judges that the project did not write. */
export interface JudgedFile {
  /** With its extension, and unique. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /**
   * Cells were filled in after the engine had worked out the rest, as an officer does: what the file holds for its
   * formulas is older than they are, and the engines can only be held against one another.
   */
  readonly isFilled?: boolean;
  /** Calls of the add-in are meant: the workbench saves them, a table or an annex never holds one. */
  readonly mayCallAddIn?: boolean;
}

export const isWorkbook = ({ name }: JudgedFile): boolean => name.endsWith('.xlsx');
