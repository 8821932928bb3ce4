import { isProblem, type Problem } from '../../engine/problem';
import type { Cell } from './cell';

/** Reads the cell of an argument, or throws the Problem that the cell is. */
export type Reader<T> = (cell: Cell, argument: string) => T;

/** Readers by argument, in the order of the function's parameters. */
export type Readers = Readonly<Record<string, Reader<unknown>>>;

type Values<R extends Readers> = { readonly [A in keyof R]: ReturnType<R[A]> };

/** The arguments at one position of the result. */
export class Position<A extends string> {
  constructor(private readonly cells: Readonly<Record<A, Cell>>) {}

  cell(argument: A): Cell {
    return this.cells[argument];
  }

  /** Whether all of these arguments hold nothing, by the test of each. */
  every(blank: (cell: Cell) => boolean, ...names: readonly A[]): boolean {
    return names.every((name) => blank(this.cells[name]));
  }

  /**
   * Reads the arguments.
   *
   * @throws Problem the one that goes first where several stand: an unsound argument before one that nothing answers,
   *   then the first from the left
   */
  read<R extends Readonly<Partial<Record<A, Reader<unknown>>>> & Readers>(readers: R): Values<R> {
    const problems: Problem[] = [];
    const values = Object.entries(readers).map(([name, reader]) => {
      try {
        return [name, reader(this.cells[name as A], name)];
      } catch (thrown) {
        if (!isProblem(thrown)) throw thrown;
        problems.push(thrown);
        return [name, undefined];
      }
    });
    const first = foremost(problems);
    if (first !== undefined) throw first;
    return Object.fromEntries(values) as Values<R>;
  }
}

/** Reads, once for all positions, an argument that is taken whole; its position's own cell does not matter. */
export function takenWhole<T>(read: () => T): Reader<T> {
  let outcome: (() => T) | undefined;
  return () => (outcome ??= settled(read))();
}

function settled<T>(read: () => T): () => T {
  try {
    const value = read();
    return () => value;
  } catch (thrown) {
    return () => {
      throw thrown as Error;
    };
  }
}

/** The problem that goes first: an unsound one before one that nothing answers, then in the order given. */
export function foremost(problems: readonly Problem[]): Problem | undefined {
  return problems.find(({ kind }) => kind === 'invalid') ?? problems[0];
}
