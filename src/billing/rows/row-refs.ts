import { type CellValue, isBlank } from '../../kit/cells/cell';
import type { RowRef, SourceTable } from '../model/source';

/** A row that holds something. */
export interface FilledRow {
  readonly ref: RowRef;
  readonly cells: readonly CellValue[];
}

/** The rows of a source that are not blank, each with its identity. */
export function filledRows({ rows, firstRow }: SourceTable): FilledRow[] {
  const seen = new Map<string, number>();
  return rows.flatMap((cells, index) => {
    if (cells.every(isBlank)) return [];
    const content = JSON.stringify(cells);
    const times = (seen.get(content) ?? 0) + 1;
    seen.set(content, times);
    return [{ ref: { id: `${content}#${times}`, number: firstRow + index }, cells }];
  });
}
