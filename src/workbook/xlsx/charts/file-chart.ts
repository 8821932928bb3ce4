import type { CellRange } from '../../../kit/formula/address';
import type { ChartKind } from '../../../kit/sheet/sheet-model';

/** A chart as a file holds it: references are whole, such as `'Feuille'!$A$1:$A$9`. */
export interface FileChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** What a screen reader says of it. */
  readonly description: string;
  readonly series: readonly FileSeries[];
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** `null` where the categories are texts. */
  readonly categoryFormat: string | null;
  readonly showsLegend: boolean;
  readonly place: CellRange;
}

export interface FileSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string | null;
  readonly showsLabels: boolean;
}
