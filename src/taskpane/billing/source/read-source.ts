import { addressOf } from '../../../kit/formula/address';
import { findTable } from '../../../billing/input/find-table';
import { readCounts } from '../../../billing/input/read-counts';
import type { FileChoices } from '../../../billing/model/file';
import type { SourceTable } from '../../../billing/model/source';
import type { OpenWorkbook, SelectedCells } from '../../../workbook/open-workbook';
import type { TableContent } from '../../../workbook/table-change';

/** Where counts are read from, so that they can be read again. */
export type Source =
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'range' }
  | { readonly kind: 'file'; readonly file: File; readonly choices: FileChoices };

/** The table of that name is gone. */
export class TableGone extends Error {
  constructor(readonly table: string) {
    super(`The workbook has no table ${table}.`);
    this.name = 'TableGone';
  }
}

/**
 * Reads the counts. A range is read again where it was read first, whatever is selected by then.
 *
 * @param known what was read of the same source before, null the first time
 */
export async function readSource(
  source: Source,
  workbook: OpenWorkbook | null,
  known: SourceRead | null,
): Promise<SourceRead> {
  switch (source.kind) {
    case 'file': {
      const bytes = new Uint8Array(await source.file.arrayBuffer());
      return { source, table: await readCounts(bytes, source.file.name, source.choices), range: null };
    }
    case 'table': {
      const content = (await workbook?.readTable(source.name)) ?? null;
      if (content === null) throw new TableGone(source.name);
      const hiddenRows = (await workbook?.hiddenRows(content)) ?? [];
      return { source, table: { ...ofTable(content), hiddenRows }, range: null };
    }
    case 'range': {
      if (workbook === null) throw new TypeError('No workbook holds a range.');
      const range = known?.range ?? null;
      const selected =
        range === null
          ? await workbook.readSelection()
          : { ...range, values: await workbook.readCells(range) };
      return {
        source,
        table: { ...ofRange(selected), hiddenRows: await workbook.hiddenRows(selected) },
        range: { sheet: selected.sheet, address: selected.address },
      };
    }
  }
}

/** Counts as they were read. */
export interface SourceRead {
  readonly source: Source;
  readonly table: SourceTable;
  /** Where a range stands; null for another source. */
  readonly range: Pick<SelectedCells, 'sheet' | 'address'> | null;
}

function ofTable({ name, sheet, header, rows, firstCell }: TableContent): SourceTable {
  return {
    origin: { kind: 'table', name, sheet },
    header,
    rows,
    firstRow: firstCell.row,
    firstColumn: firstCell.column,
  };
}

function ofRange({ sheet, address, values }: SelectedCells): SourceTable {
  const first = addressOf(address.split(':')[0] ?? '') ?? { row: 1, column: 1 };
  return findTable(values, { kind: 'range', sheet }, first);
}
