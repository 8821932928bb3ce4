import { choice, date, name, text } from '../cells/readers';
import { textKey } from '../../kit/text-key';
import type { Act, ActId, ActStatus, IsoDate } from '../../tariffs/model';
import type { HeaderOf } from '../layout/layouts';
import { STATUS_WORDS } from '../layout/words';
import type { OpenTable } from './open-table';
import { isWhole, type RowRead } from './read-cells';
import { isRead, type Read, type TableRow, UNREAD } from './table-row';
import { failTwins } from './twins';

export interface ActValues {
  /** The short name by which the other tables cite the act. */
  readonly key: string;
  readonly body: string | null;
  readonly number: string | null;
  readonly date: IsoDate;
  readonly title: string;
  readonly item: string | null;
  readonly status: ActStatus;
}

type ActHeader = HeaderOf<'EntActes'>;

const STATUSES: readonly ActStatus[] = ['voted', 'draft', 'presented'];
const status = choice(STATUSES.map((value) => [value, STATUS_WORDS[value]] as const));

export function readActs({ rows }: OpenTable<ActHeader>): readonly RowRead<ActValues, ActHeader>[] {
  const read = rows.map((row) => ({
    row,
    cells: {
      key: row.required('Acte', name),
      body: row.optional('Organe', text),
      number: row.optional('Numéro', text),
      date: row.required('Date', date),
      title: row.required('Objet', text),
      item: row.optional('Article', text),
      status: row.required('Statut', status),
    },
  }));
  failTwins(
    read,
    ({ cells: { key } }) => (isRead(key) ? textKey(key) : null),
    ({ cells: { key } }) => (isRead(key) ? key : ''),
  );
  return read;
}

/** The acts that other tables may cite: the workbook's by their short names, then those that ship. */
export class CitedActs {
  /** The workbook's own. */
  readonly acts: readonly Act[];
  private readonly ids = new Map<string, ActId>();
  private readonly unread = new Set<string>();
  private readonly shipped = new Map<string, ActId>();
  /** Rows of acts whose names cannot be read. */
  private readonly unnamed: number[] = [];

  /** @param isUnusable whether a table of acts is there that nobody can read: any citation may be of one of them */
  constructor(
    rows: readonly RowRead<ActValues>[],
    shipped: readonly Act[],
    private readonly isUnusable: boolean,
  ) {
    for (const { id, number } of shipped) {
      this.shipped.set(textKey(id), id);
      if (number !== null) this.shipped.set(textKey(number), id);
    }
    const names = shipped.flatMap(({ id, number }) => (number === null ? [id] : [id, number]));
    const spellings = new Map(names.map((name) => [spelling(name), name]));
    for (const { row, cells } of rows) {
      if (!isRead(cells.key)) {
        this.unnamed.push(row.number);
        continue;
      }
      const known = spellings.get(spelling(cells.key));
      if (known === undefined || this.shipped.has(textKey(cells.key))) continue;
      row.fail('actNearly', { found: cells.key, known }, 'Acte');
      this.unread.add(textKey(known));
    }
    this.acts = rows.flatMap(({ row, cells }) => {
      if (isRead(cells.key) && row.isRefused) this.unread.add(textKey(cells.key));
      if (row.isRefused || !isWhole<ActValues>(cells)) return [];
      const act = actOf(cells, row.number);
      this.ids.set(textKey(cells.key), act.id);
      return [act];
    });
  }

  /** The act that a row cites; an issue where there is none. */
  citedBy<H extends string>(row: TableRow<H>, header: H, cited: Read<string>): Read<ActId> {
    if (!isRead(cited)) return UNREAD;
    const key = textKey(cited);
    if (this.isUnusable || this.unread.has(key)) {
      row.fail('actUnread', { found: cited }, header);
      return UNREAD;
    }
    const own = this.ids.get(key);
    if (own !== undefined) return own;
    const id = this.shipped.get(key);
    // The workbook's act of that name, if it has one, goes before the one that ships.
    if (id !== undefined && this.unnamed.length > 0) {
      row.fail('actMayBeUnread', { found: cited, rows: this.unnamed }, header);
      return UNREAD;
    }
    if (id !== undefined) return id;
    row.fail('actUnknown', { found: cited }, header);
    return UNREAD;
  }
}

/** Numbers of acts differ by a digit: only separators, zeros before a number and the letter O for 0 are slips. */
function spelling(key: string): string {
  return textKey(key)
    .replace(/o(?=\d)/gu, '0')
    .replace(/(\d)o/gu, '$10')
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => part.replace(/^0+(?=\d)/u, ''))
    .join(' ')
    .trim();
}

const OF_WORKBOOK = 'classeur:';

/** The short name by which rows cite an act: the workbook's own by its name, another by its id. */
export function shortName({ id }: Pick<Act, 'id'>): string {
  return id.startsWith(OF_WORKBOOK) ? id.slice(OF_WORKBOOK.length) : id;
}

function actOf({ key, body, number, date: on, title, item, status: standing }: ActValues, row: number): Act {
  return {
    id: `${OF_WORKBOOK}${key}`,
    body: body ?? `Acte ${key}`,
    number,
    date: on,
    title,
    item,
    status: standing,
    source: null,
    origin: { table: 'EntActes', rows: [row] },
  };
}
