import { SHEET_ROWS, contains, intersection, subtract, type Area } from '../area';

interface Layer<V> {
  readonly area: Area;
  readonly value: V;
}

/** A value for every cell of a sheet, kept as the areas it was given to; the newest wins. */
export class Layers<V> {
  #layers: Layer<V>[] = [];

  constructor(readonly initial: V) {}

  set(area: Area, value: V): void {
    // A sheet of many heights is set area by area: the others are not copied where none is covered.
    if (this.#layers.some((layer) => contains(area, layer.area))) {
      this.#layers = this.#layers.filter((layer) => !contains(area, layer.area));
    }
    this.#layers.push({ area, value });
  }

  reset(area: Area): void {
    this.set(area, this.initial);
  }

  /** Moves the values of the rows from `row` on, in the columns of `area`, by `by` rows; of whole columns, none. */
  shift(area: Area, row: number, by: number): void {
    const moving = { ...area, row: Math.min(row, row + by), rows: SHEET_ROWS };
    this.#layers = this.#layers.flatMap((layer) => {
      const touched = layer.area.rows === SHEET_ROWS ? null : intersection(layer.area, moving);
      if (!touched) return [layer];
      const stays = subtract(layer.area, touched);
      const moved = intersection(touched, { ...moving, row });
      return [...stays, ...(moved ? [{ ...moved, row: moved.row + by }] : [])].map((part) => ({
        ...layer,
        area: part,
      }));
    });
  }

  at(row: number, column: number): V {
    const cell = { row, column, rows: 1, columns: 1 };
    const newest = this.#layers.filter((layer) => contains(layer.area, cell)).at(-1);
    return newest ? newest.value : this.initial;
  }

  /** The value that all cells of an area have; null where they differ. */
  uniform(area: Area): V | null {
    const [first, ...others] = this.#valuesIn(area, this.#layers.length - 1);
    return first !== undefined && others.length === 0 ? first : null;
  }

  /** The value of each cell of an area. */
  values(area: Area): readonly (readonly V[])[] {
    const values = Array.from({ length: area.rows }, () => new Array<V>(area.columns).fill(this.initial));
    for (const layer of this.#layers) {
      const covered = intersection(area, layer.area);
      if (!covered) continue;
      const from = covered.column - area.column;
      const rows = values.slice(covered.row - area.row, covered.row - area.row + covered.rows);
      for (const row of rows) row.fill(layer.value, from, from + covered.columns);
    }
    return values;
  }

  /** The areas that were given another value than the initial one. */
  areas(): readonly Area[] {
    return this.#layers.filter(({ value }) => value !== this.initial).map(({ area }) => area);
  }

  #valuesIn(area: Area, newest: number): ReadonlySet<V> {
    for (let index = newest; index >= 0; index -= 1) {
      const layer = this.#layers[index];
      const covered = layer && intersection(area, layer.area);
      if (!covered) continue;
      const rest = subtract(area, covered).flatMap((part) => [...this.#valuesIn(part, index - 1)]);
      return new Set([layer.value, ...rest]);
    }
    return new Set([this.initial]);
  }
}
