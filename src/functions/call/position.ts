import { attempt } from '../../engine/attempt';
import type { Problem } from '../../engine/problem';
import type { Cell } from './cell';

/** Reads the cell of an argument, or throws the Problem that the cell is. */
export interface Reader<T> {
  (cell: Cell, argument: string): T;
  /** All that it takes, where that is a closed list of words. */
  readonly words?: readonly string[];
}

/** The same, with the cells of all arguments at the position at hand: a few are read together. */
export interface ArgumentReader<T> extends Pick<Reader<T>, 'words'> {
  (cell: Cell, argument: string, cells: Readonly<Record<string, Cell>>): T;
}

/** Readers by argument, in the order of the function's parameters. */
export type Readers = Readonly<Record<string, ArgumentReader<unknown>>>;

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
  read<R extends Readonly<Partial<Record<A, ArgumentReader<unknown>>>> & Readers>(readers: R): Values<R> {
    const problems: Problem[] = [];
    const values = Object.entries(readers).map(([name, reader]) => {
      const value = attempt(() => reader(this.cells[name as A], name, this.cells));
      if (value.kind === 'found') return [name, value.value];
      problems.push(value.problem);
      return [name, undefined];
    });
    const first = firstByPriority(problems);
    if (first !== undefined) throw first;
    return Object.fromEntries(values) as Values<R>;
  }
}

/** Asks once, at the first call: what it throws is thrown again by the others. */
export function memoized<T>(read: () => T): () => T {
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
export function firstByPriority(problems: readonly Problem[]): Problem | undefined {
  return problems.find(({ kind }) => kind === 'invalid') ?? problems[0];
}
