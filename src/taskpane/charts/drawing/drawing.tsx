import { useRef } from 'react';
import type { DrawnChart } from '../drawn-chart';
import { Bars } from './bars';
import { Columns } from './columns';
import { Lines } from './lines';
import { useInk } from './look';
import { useWidth } from './use-width';

const KINDS = { bars: Bars, columns: Columns, lines: Lines };

/** React 18 does not know the attribute, and passes it on as it is written. */
const INERT = { inert: '' };

/**
 * The drawing alone. Nothing in it is spoken or takes the focus: the library describes charts in English and stops at
 * each bar, whereas the figure around it has a description and its figures as a table.
 */
export function Drawing({ chart }: { readonly chart: DrawnChart }) {
  const { ink } = useInk();
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const Kind = KINDS[chart.kind];
  return (
    <div {...INERT} ref={room} className={ink}>
      {/* The library looks at its room when it is first drawn, not when the pane is made narrower. */}
      <Kind key={width} {...chart} />
    </div>
  );
}
