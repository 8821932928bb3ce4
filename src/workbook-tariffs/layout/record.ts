import { serialOf } from '../../kit/cells/date';
import type { TableCell, TableColumn } from '../../workbook/table-change';
import type { ColumnLayout } from './table-layout';
import { YES_NO_WORDS } from './words';

/**
 * A row by its headers as files hold it: dates in ISO, amounts as decimal text, yes and no as booleans; what is blank
 * is null or left out.
 */
export type RowRecord = Readonly<Record<string, string | number | boolean | null>>;

/** What the cell of a record's value holds in Excel. */
export function cellOf({ header, kind, formula }: ColumnLayout, record: RowRecord): TableCell {
  if (formula !== undefined) return { formula };
  const value = record[header] ?? null;
  if (value === null) return null;
  switch (kind) {
    case 'date':
      return serialOf(String(value));
    case 'amount':
      // At most 15 digits, which a number holds exactly as Excel shows it.
      return Number(value);
    case 'yesNo':
      return value === true ? YES_NO_WORDS.yes : YES_NO_WORDS.no;
    case 'text':
    case 'year':
    case 'schoolYear':
    case 'siren':
      return String(value);
    case 'count':
      return value;
  }
}

export function tableColumn({ header, width, numberFormat, choices, formula }: ColumnLayout): TableColumn {
  return {
    header,
    width,
    numberFormat,
    ...(choices === undefined ? {} : { choices }),
    ...(formula === undefined ? {} : { formula }),
  };
}
