import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import * as v from 'valibot';
import product from '../../../package.json';
import { EDITION } from '../../tariffs/edition';
import type { WorkbookTable } from '../../tariffs/model';
import { TABLE_NAMES } from '../layout/layouts';
import type { TablesAsRead } from '../rows/tables-as-read';

/** All that decides what the cells of a workbook say, as the workbook keeps it from one session to the next. */
export interface CalculatedWith {
  /** Of the add-in, whose engine computes. */
  readonly release: string;
  /** Version of the data that ships, and its SHA-256. */
  readonly edition: string;
  readonly data: string;
  /** Fingerprints of the tables that said something; null where they could not be read. */
  readonly tables: Readonly<Partial<Record<WorkbookTable, string>>> | null;
}

type Order = 'newer' | 'older' | 'other';

/** What is no longer as it was when the cells were calculated. */
export type Difference =
  /** The workbook keeps nothing of it, or nothing that can be read. */
  | { readonly kind: 'unknown' }
  /** The tables could not be read then. */
  | { readonly kind: 'unread' }
  | {
      readonly kind: 'tables';
      readonly what: 'changed' | 'gone' | 'come';
      readonly tables: readonly WorkbookTable[];
    }
  | {
      readonly kind: 'edition' | 'release';
      readonly before: string;
      readonly now: string;
      /** What is there now, beside what was. */
      readonly is: Order;
    };

/** @param tables null where they cannot be read */
export function calculatedWith(tables: TablesAsRead | null): CalculatedWith {
  const { version: edition, sha256: data } = EDITION;
  return { release: product.version, edition, data, tables: tables === null ? null : fingerprints(tables) };
}

export function differences(before: CalculatedWith | null, now: CalculatedWith): readonly Difference[] {
  if (before === null) return [{ kind: 'unknown' }];
  const found: Difference[] = [];
  if (before.release !== now.release) {
    found.push(told('release', before.release, now.release));
  }
  if (before.edition !== now.edition || before.data !== now.data) {
    found.push(told('edition', before.edition, now.edition));
  }
  if (before.tables === null) return [...found, { kind: 'unread' }];
  const [then, since] = [before.tables, now.tables ?? {}];
  for (const what of ['changed', 'gone', 'come'] as const) {
    const tables = TABLE_NAMES.filter((name) => changeOf(then[name], since[name]) === what);
    if (tables.length > 0) found.push({ kind: 'tables', what, tables });
  }
  return found;
}

// Of the schemas that the functions' own bundle holds already: another kind would make it grow.
const KEPT = v.strictObject({
  release: v.string(),
  edition: v.string(),
  data: v.string(),
  tables: v.nullable(v.record(v.string(), v.string())),
});

/** What a workbook keeps; null where it is none that this release understands. */
export function keptFrom(text: string | null): CalculatedWith | null {
  if (text === null) return null;
  try {
    const read = v.safeParse(KEPT, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

function told(kind: 'edition' | 'release', before: string, now: string): Difference {
  const order = now.localeCompare(before, 'en', { numeric: true });
  return { kind, before, now, is: order === 0 ? 'other' : order > 0 ? 'newer' : 'older' };
}

function changeOf(before: string | undefined, now: string | undefined): 'changed' | 'gone' | 'come' | null {
  if (before === now) return null;
  if (before === undefined) return 'come';
  return now === undefined ? 'gone' : 'changed';
}

/** Of header and rows, wherever the table stands; one without a filled cell says nothing. */
function fingerprints(tables: TablesAsRead): CalculatedWith['tables'] {
  return Object.fromEntries(
    TABLE_NAMES.flatMap((name) => {
      const content = tables[name];
      if (content === null || content.rows.flat().every((cell) => cell === null)) return [];
      return [[name, bytesToHex(sha256(JSON.stringify([content.header, content.rows]))).slice(0, 16)]];
    }),
  );
}
