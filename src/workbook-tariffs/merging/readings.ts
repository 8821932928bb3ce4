import type { KeptReading } from '../../tariffs/model';
import { isWhole } from '../rows/read-cells';
import { readingOfChoice, type ReadingRow, type ReadingValues } from '../rows/reading-rows';
import { isRead } from '../rows/table-row';

/** The readings that the rows keep. */
export function keptReadings(rows: readonly ReadingRow[]): readonly KeptReading[] {
  return rows.flatMap(({ row, cells }) => {
    if (row.isRefused) {
      const reading = isRead(cells.reading) ? cells.reading : readingOfChoice(row);
      row.refuse({ about: 'reading', reading });
      return [];
    }
    if (!isWhole<ReadingValues>(cells)) return [];
    const origin = { table: 'EntLectures', rows: [row.number] } as const;
    // The reader of the row took the choice from those that its reading offers.
    return [{ ...cells, origin } as KeptReading];
  });
}
