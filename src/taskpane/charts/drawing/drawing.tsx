import { useRef, useEffect, useState, type RefObject } from 'react';
import type { DrawnChart } from '../drawn-chart';
import { Bars } from './bars';
import { Columns } from './columns';
import { Lines } from './lines';
import { useInk } from './look';

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

/** The width of an element in CSS pixels, as it changes; 0 until it is known. */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.round(entry?.contentRect.width ?? 0));
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
