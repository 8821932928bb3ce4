import type { FileContent } from '../file-content';

/** A spreadsheet that is neither ours nor Excel, and recalculates a file. */
export interface Engine {
  readonly name: EngineName;
  /** What is not installed; null where all is there. */
  readonly missing: string | null;
  /** It reads the file itself; otherwise it is given the cells, and only what it makes of formulas says anything. */
  readonly readsFiles: boolean;
  /** What it makes of each file, in their order. */
  recalculate(files: readonly EngineInput[]): Promise<readonly Results[]>;
}

export type EngineName = 'LibreOffice' | 'Gnumeric' | 'IronCalc';

export interface EngineInput {
  readonly bytes: Uint8Array;
  readonly content: FileContent;
}

/** Cells by sheet and address. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, Result>>;

export interface Result {
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'other';
  readonly value: string;
}
