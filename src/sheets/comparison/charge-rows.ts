import type { ComparedYear } from './compared-years';
import { ABSENT, given, UNKNOWN, type Figure, type FigureBlock, type FigureRow } from './figure';

/** Charges by line, the lines of all years in their order, and in total. */
export function chargeBlock(years: readonly ComparedYear[]): FigureBlock {
  const labels = new Map(
    years.flatMap(({ charges }) => charges?.lines ?? []).map(({ id, label }) => [id, label] as const),
  );
  const lines = [...labels].map(([id, label]): FigureRow => ({
    key: lineKey(id),
    label,
    measure: 'amount',
    rank: 'line',
    figures: years.map((year) => lineFigure(year, id)),
  }));
  const total: FigureRow = {
    key: 'charges',
    label: 'TOTAL des charges',
    measure: 'amount',
    rank: 'total',
    figures: years.map((year) => totalFigure(year, lines)),
  };
  return {
    head: 'Charges, en € TTC',
    acts: years.map(({ acts }) => ({ charges: acts.charges })),
    rows: [...lines, total],
  };
}

const lineKey = (id: string) => `line ${id}`;

function lineFigure({ charges }: ComparedYear, id: string): Figure {
  const lines = charges?.lines ?? null;
  if (lines === null) return UNKNOWN;
  const line = lines.find((candidate) => candidate.id === id);
  return line === undefined ? ABSENT : given(line.net);
}

/** The sum of all lines' rows: those that the year does not have hold a text, which counts for nothing. */
function totalFigure({ charges }: ComparedYear, rows: readonly FigureRow[]): Figure {
  if (charges === null) return UNKNOWN;
  const { lines, total } = charges;
  const [first] = rows;
  const last = rows.at(-1);
  if (lines === null || lines.length === 0 || first === undefined || last === undefined) return given(total);
  return { kind: 'computed', value: total, formula: (at) => `SUM(${at(first.key)}:${at(last.key)})` };
}
