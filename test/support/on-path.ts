import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where a program stands that the system finds by its name, or the first of other places where it does; null for nowhere.
 *
 * @param names by which it may be called, the preferred one first
 */
export function onPath(names: string | readonly string[], ...others: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstExecutable([
    ...folders.flatMap((folder) => [names].flat().map((name) => join(folder, name))),
    ...others,
  ]);
}

export function firstExecutable(paths: readonly string[]): string | null {
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
