import type { Decimal } from '../../kit/money/decimal';
import type { ChartKind } from '../../kit/sheet/sheet-model';

/** A chart as the pane draws it: its figures, and how they are written. */
export interface DrawnChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** What somebody who does not see it is told. */
  readonly description: string;
  /** `fr` where its texts are those of a sheet, which is French whatever the display language. */
  readonly lang?: 'fr';
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  /** What the values are, with their unit. */
  readonly valueTitle: string;
  /** A value as it is read: `-3 509,56 €`. */
  readonly written: (value: Decimal) => string;
}

export interface DrawnSeries {
  readonly name: string;
  /** By category; null is not known, and drawn as a gap. */
  readonly values: readonly (Decimal | null)[];
}
