/** The keys and row numbers that lead from the root of tariff data to a value. */
export type Path = readonly (string | number)[];

/**
 * Where a value stands in tariff data, each row with its own name, which a reader finds sooner than its number:
 * `tariffs[1] « colleges ».versions[0].rule.bands[2].from`.
 */
export function whereOf(data: unknown, path: Path): string {
  let written = '';
  let here = data;
  for (const key of path) {
    here = valueAt(here, key);
    written += typeof key === 'number' ? `[${key}]${nameOf(here)}` : `${written === '' ? '' : '.'}${key}`;
  }
  return written === '' ? 'données' : written;
}

function valueAt(parent: unknown, key: string | number): unknown {
  return typeof parent === 'object' && parent !== null
    ? (parent as Readonly<Record<string | number, unknown>>)[key]
    : undefined;
}

/** What names a row, by table: most have an id, statements and counts their year, members their name. */
const NAMES = ['id', 'schoolYear', 'name'];

function nameOf(row: unknown): string {
  const name = NAMES.map((key) => valueAt(row, key)).find((value) => typeof value === 'string');
  return name === undefined ? '' : ` « ${name} »`;
}
