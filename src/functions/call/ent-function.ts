import type { TariffBook } from '../../engine/book/tariff-book';
import type { Priced } from '../../engine/pricing';
import { session } from '../../engine/session';
import type { Answer, Cell } from './cell';
import type { Given, Parameter, Parameters } from './parameter';
import { memoized, Position, type ArgumentReader } from './position';
import { cellAt, cellsOf, commonSize, rangeOf } from './range';
import { failAsOne, spill, unsigned, type Spill } from './spill';

/** A position of a function's result, counted from 0. */
export interface ResultPosition {
  readonly row: number;
  readonly column: number;
}

/** What a function answers at a position, and from what. */
export interface Found<G, F> {
  readonly answer: Answer;
  readonly given: G;
  readonly found: F;
}

interface NamedParameter extends Parameter<unknown> {
  readonly name: string;
}

/** A function of the add-in, for what calls it, describes it or explains it. */
export interface EntFunction<G, F> {
  readonly parameters: readonly Pick<NamedParameter, 'name' | 'optional' | 'whole' | 'words'>[];
  /**
   * Answers Excel.
   *
   * @throws CustomFunctions.Error of the whole call
   */
  readonly call: (...values: readonly unknown[]) => Spill;
  /**
   * What stands behind the answer at one position; null where the position is left without answer.
   *
   * @throws Problem the one that the function answers there as an error
   */
  readonly foundAt: (values: readonly unknown[], at: ResultPosition) => Found<G, F> | null;
}

/** How a function answers position by position. */
interface CellAnswer<P extends Parameters, F> {
  /** How each of these arguments says nothing: where all of them do, the position is left without answer. */
  readonly blank?: { readonly [A in keyof P]?: (cell: Cell) => boolean };
  /** Of those taken whole, the ranges whose rows belong together. */
  readonly rowByRow?: readonly (keyof P & string)[];
  /** What answers; null where there is nothing to answer. */
  readonly find: (given: Given<P>, book: TariffBook) => F | null;
  readonly answer: (found: F, book: TariffBook) => Answer;
  /** The same answer sooner, for a function that is asked for tens of thousands; undefined where it takes the long way. */
  readonly quick?: () => (cells: readonly Cell[]) => Answer | undefined;
}

export function cellFunction<P extends Parameters, F>(
  taking: P,
  definition: CellAnswer<P, F>,
): EntFunction<Given<P>, F> {
  const parameters = named(taking);
  const readers = Object.fromEntries(parameters.map(({ name, read }) => [name, read]));
  const silencing = parameters.flatMap(({ name, silences }) => (silences ? [{ name, silences }] : []));
  const blank = Object.entries<((cell: Cell) => boolean) | undefined>(definition.blank ?? {});
  const whole = parameters.flatMap((parameter) => (parameter.whole === true ? [parameter.name] : []));

  function read(
    position: Position<string>,
    over = readers,
    isWholeBlank: () => boolean = always,
  ): Given<P> | null {
    if (silencing.some(({ name, silences }) => silences(position.cell(name)))) return null;
    const isBlank = blank.length > 0 && blank.every(([name, says]) => says?.(position.cell(name)));
    return isBlank && isWholeBlank() ? null : (position.read(over) as Given<P>);
  }

  /** @throws Problem `sizeMismatch` of what is taken whole */
  function begin(values: readonly unknown[]) {
    if (whole.length === 0) return { ranges: values, read };
    const given = byName(parameters, values);
    commonSize((definition.rowByRow ?? []).map((name) => rangeOf(given[name])));
    const once = parameters.map(({ name, read: ofCell }): [string, ArgumentReader<unknown>] => [
      name,
      whole.includes(name) ? memoized(() => ofCell(given[name], name, given)) : ofCell,
    ]);
    const isBlank = memoized(() =>
      blank.every(
        ([name, says]) =>
          !whole.includes(name) || [...cellsOf(rangeOf(given[name]))].every(({ cell }) => says?.(cell)),
      ),
    );
    return {
      ranges: parameters.map(({ name }) => (whole.includes(name) ? null : given[name])),
      read: (position: Position<string>) => read(position, Object.fromEntries(once), isBlank),
    };
  }

  return {
    parameters,
    call: withArity(parameters.length, (values) => {
      const quick = definition.quick?.();
      const call = whole.length === 0 ? { ranges: values, read } : failAsOne(() => begin(values));
      return spill(call.ranges, (cells) => {
        const sooner = quick?.(cells);
        if (sooner !== undefined) return sooner;
        const given = call.read(new Position(byName(parameters, cells)));
        const found = given === null ? null : definition.find(given, session.book);
        return found === null ? '' : definition.answer(found, session.book);
      });
    }),
    foundAt: (values, { row, column }) => {
      const call = begin(taken(values, parameters.length));
      const ranges = call.ranges.map(rangeOf);
      commonSize(ranges);
      const cells = ranges.map((range) => cellAt(range, row, column));
      const given = call.read(new Position(byName(parameters, cells)));
      const found = given === null ? null : definition.find(given, session.book);
      if (given === null || found === null) return null;
      return { given, found, answer: unsigned(definition.answer(found, session.book)) };
    },
  };
}

/** A function whose answer is a price, rounded as its act says. */
export function pricingFunction<P extends Parameters, F extends Priced>(
  taking: P,
  definition: Omit<CellAnswer<P, F>, 'answer'>,
): EntFunction<Given<P>, F> {
  return cellFunction(taking, { ...definition, answer: ({ rounded }) => rounded.toNumber() });
}

/** How a function answers a table; its readers take the arguments as they come. */
interface TableAnswer<P extends Parameters, F> {
  readonly find: (given: Given<P>, book: TariffBook) => F;
  readonly table: (found: F, book: TariffBook) => Answer[][];
}

export function tableFunction<P extends Parameters, F>(
  taking: P,
  { find, table }: TableAnswer<P, F>,
): EntFunction<Given<P>, F> {
  const parameters = named(taking);
  const readers = Object.fromEntries(parameters.map(({ name, read }) => [name, read]));
  const read = (values: readonly unknown[]) =>
    new Position(byName(parameters, values)).read(readers) as Given<P>;
  return {
    parameters,
    call: withArity(parameters.length, (values) =>
      failAsOne(() => table(find(read(values), session.book), session.book)),
    ),
    foundAt: (values, { row, column }) => {
      const given = read(taken(values, parameters.length));
      const found = find(given, session.book);
      return { given, found, answer: table(found, session.book)[row]?.[column] ?? '' };
    },
  };
}

function named(parameters: Parameters): readonly NamedParameter[] {
  return Object.entries(parameters).map(([name, parameter]) => ({
    name,
    ...(typeof parameter === 'function' ? { read: parameter, words: parameter.words } : parameter),
  }));
}

function byName(parameters: readonly NamedParameter[], values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(parameters.map(({ name }, at) => [name, values[at]]));
}

/** As many values as the function has parameters: Excel adds one of its own, others leave out the last. */
function taken(values: readonly unknown[], count: number): readonly unknown[] {
  if (values.length >= count) return values.length === count ? values : values.slice(0, count);
  return [...values, ...new Array<undefined>(count - values.length)];
}

function withArity(
  count: number,
  answer: (values: readonly unknown[]) => Spill,
): (...values: readonly unknown[]) => Spill {
  const call = (...values: readonly unknown[]): Spill => answer(taken(values, count));
  return Object.defineProperty(call, 'length', { value: count });
}

function always(): boolean {
  return true;
}
