import type { WorkbookTable } from '../../tariffs/model';

/** What the cells of a column hold. */
export type CellKind =
  | 'text'
  /** School year or budget year, as the service asks. */
  | 'year'
  | 'schoolYear'
  | 'date'
  | 'amount'
  | 'count'
  | 'yesNo'
  | 'siren';

/** A column of one of the workbook's tables. */
export interface ColumnLayout<H extends string = string> {
  readonly header: H;
  readonly kind: CellKind;
  /** A table without it cannot be read. */
  readonly required: boolean;
  /** In characters. */
  readonly width: number;
  readonly numberFormat: string;
  /** Proposed in a list. */
  readonly choices?: readonly string[];
  /** What the column calculates in a new table. */
  readonly formula?: string;
}

/** One of the workbook's tables as the pane makes it. Readers accept its columns in any order, among others. */
export interface TableLayout<H extends string = string> {
  readonly name: WorkbookTable;
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly ColumnLayout<H>[];
}

const FORMATS: Readonly<Record<CellKind, string>> = {
  text: '@',
  year: '@',
  schoolYear: '@',
  date: 'dd/mm/yyyy',
  amount: '#,##0.00####',
  count: '#,##0',
  yesNo: '@',
  siren: '@',
};

type Extras = Pick<ColumnLayout, 'choices' | 'formula'>;

export function required<H extends string>(
  header: H,
  kind: CellKind,
  width: number,
  extras: Extras = {},
): ColumnLayout<H> {
  return { header, kind, required: true, width, numberFormat: FORMATS[kind], ...extras };
}

export function optional<H extends string>(
  header: H,
  kind: CellKind,
  width: number,
  extras: Extras = {},
): ColumnLayout<H> {
  return { header, kind, required: false, width, numberFormat: FORMATS[kind], ...extras };
}
