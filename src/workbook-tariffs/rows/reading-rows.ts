import { choice, date, says, text } from '../cells/readers';
import type { IsoDate, ReadingId } from '../../tariffs/model';
import type { HeaderOf } from '../layout/layouts';
import { READING_OFFERS, offerOf } from '../readings/offers';
import type { OpenTable } from './open-table';
import type { RowRead } from './read-cells';
import { isRead, type Read, type TableRow, UNREAD } from './table-row';
import { failTwins } from './twins';

export interface ReadingValues {
  readonly reading: ReadingId;
  readonly choice: string;
  readonly keptOn: IsoDate | null;
  readonly author: string | null;
  readonly note: string | null;
}

export type ReadingHeader = HeaderOf<'EntLectures'>;

export type ReadingRow = RowRead<ReadingValues, ReadingHeader>;

const reading = choice(READING_OFFERS.map(({ id, label }) => [id, label, id] as const));

export function readReadingRows({ rows }: OpenTable<ReadingHeader>): readonly ReadingRow[] {
  const read = rows.map((row) => {
    const id = row.required('Lecture', reading);
    const cells = {
      reading: id,
      choice: choiceOf(row, id),
      keptOn: row.optional('Date', date),
      author: row.optional('Auteur', text),
      note: row.optional('Note', text),
    };
    return { row, cells };
  });
  failTwins(
    read,
    ({ cells }) => (isRead(cells.reading) ? cells.reading : null),
    ({ cells }) => (isRead(cells.reading) ? offerOf(cells.reading).label : ''),
  );
  return read;
}

function choiceOf(row: TableRow<ReadingHeader>, id: Read<ReadingId>): Read<string> {
  if (!isRead(id)) return UNREAD;
  const { choices } = offerOf(id);
  return row.required(
    'Choix',
    choice(
      choices.map(({ choice: kept, label, formerly = label }) => [kept, label, kept, formerly] as const),
    ),
  );
}

/** The reading that a row may be about where its first cell does not say: that which offers its choice. */
export function readingOfChoice(row: TableRow<ReadingHeader>): ReadingId | null {
  const cell = row.cell('Choix');
  if (cell === null) return null;
  const found = READING_OFFERS.filter(({ choices }) =>
    choices.some(({ label, formerly = label }) => says(cell, label) || says(cell, formerly)),
  );
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.id : null;
}
