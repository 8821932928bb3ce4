import { TariffDataError } from '../../src/engine/book/data-error';
import { loadBook } from '../../src/engine/book/load-book';
import { minimalData } from './minimal-data';

export type DataPath = readonly (string | number)[];

/** The minimal data with another value at a path; `undefined` takes the key away. */
export function changed(path: DataPath, value: unknown): unknown {
  return at(minimalData(), path, (table, key) => {
    if (value === undefined) Reflect.deleteProperty(table, key);
    else Reflect.set(table, key, value);
  });
}

/** The minimal data with the row at a path given a second time, changed or not. */
export function repeated(path: DataPath, changes: object = {}): unknown {
  return at(minimalData(), path, (table, key) => {
    const row: unknown = Reflect.get(table, key);
    if (Array.isArray(table)) table.push({ ...(row as object), ...changes });
  });
}

function at(data: object, path: DataPath, change: (table: object, key: string | number) => void): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(data));
  const [last] = path.slice(-1);
  if (last === undefined) throw new Error('A path names at least one key.');
  let table = copy;
  for (const key of path.slice(0, -1)) table = Reflect.get(table as object, key);
  change(table as object, last);
  return copy;
}

/** What is said of data that cannot be used, one issue a line; data that can be used fail the test. */
export function refusalOf(data: unknown): string {
  try {
    loadBook(data);
  } catch (error) {
    if (error instanceof TariffDataError) return error.message;
    throw error;
  }
  throw new Error('Expected the data to be refused.');
}
