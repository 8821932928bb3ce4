/** A cell of a sheet; rows and columns count from 0. */
export interface CellPosition {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Message {
  readonly code: string;
  readonly text: string;
}

/** What the functions said of the errors they answered, by the cell that shows them: Univer keeps codes only. */
export class ErrorMessages {
  /** By the formula's own cell, then by the cell of its spill. */
  readonly #formulas = new Map<string, { pass: number; readonly messages: Map<string, Message[]> }>();
  #pass = 0;

  /** A recalculation starts: what a formula says from now on replaces what it said before. */
  startPass(): void {
    this.#pass += 1;
  }

  /** A formula is computed. */
  forget(formula: CellPosition): void {
    const known = this.#formulas.get(keyOf(formula));
    if (known && known.pass !== this.#pass) this.#formulas.delete(keyOf(formula));
  }

  /** @param cell the formula's own, or another of its spill. */
  add(formula: CellPosition, cell: CellPosition, code: string, text: string): void {
    const key = keyOf(formula);
    const entry = this.#formulas.get(key) ?? { pass: this.#pass, messages: new Map<string, Message[]>() };
    entry.messages.set(keyOf(cell), [...(entry.messages.get(keyOf(cell)) ?? []), { code, text }]);
    this.#formulas.set(key, entry);
  }

  /** The last message of the error that a cell shows; null where no function of the add-in gave it. */
  of(formula: CellPosition, cell: CellPosition, code: string): string | null {
    const messages = this.#formulas.get(keyOf(formula))?.messages.get(keyOf(cell)) ?? [];
    return messages.filter((message) => message.code === code).at(-1)?.text ?? null;
  }
}

const keyOf = ({ sheet, row, column }: CellPosition): string => `${sheet} ${row} ${column}`;
