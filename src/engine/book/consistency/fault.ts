import type { Path } from '../where';

/** What a check found wrong, in French, at a path of the data. */
export interface Fault {
  readonly path: Path;
  readonly found: string;
  readonly expected: string;
}
