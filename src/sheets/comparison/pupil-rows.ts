import { Decimal } from '../../kit/money/decimal';
import type { Category, PupilGroup } from '../../tariffs/model';
import { territoriesInWords } from '../../engine/contribution/territories';
import type { ComparedYear } from './compared-years';
import { given, UNKNOWN, type Figure, type FigureBlock, type FigureRow } from './figure';

/** Pupils by group as the sources count them, and in total. */
export function pupilBlock(years: readonly ComparedYear[]): FigureBlock {
  const groups = new Map(
    years
      .flatMap(({ pupils }) => pupils?.groups ?? [])
      .map(({ categories }) => [groupKey(categories), categories] as const),
  );
  const rows = [...groups].map(([key, categories]): FigureRow => ({
    key,
    label: territoriesInWords(categories),
    measure: 'count',
    rank: 'line',
    figures: years.map((year) => groupFigure(year, categories)),
  }));
  const total: FigureRow = {
    key: 'pupils',
    label: 'TOTAL des élèves',
    measure: 'count',
    rank: 'total',
    figures: years.map(totalFigure),
  };
  return {
    head: 'Effectifs',
    acts: years.map(({ acts }) => ({ pupils: acts.pupils })),
    rows: [...rows, total],
  };
}

/** The row of a group: the same however a source orders its categories. */
export function groupKey(categories: readonly Category[]): string {
  return `pupils ${[...categories].sort().join(' + ')}`;
}

/** A group that a year counts in finer ones is their sum; one that it counts in a coarser one is not known. */
function groupFigure({ pupils }: ComparedYear, categories: readonly Category[]): Figure {
  const groups = pupils?.groups ?? [];
  const own = groups.find((group) => groupKey(group.categories) === groupKey(categories));
  if (own !== undefined) return given(new Decimal(own.pupils));
  const finer = groups.filter((group) => group.categories.every((category) => categories.includes(category)));
  const covered = new Set(finer.flatMap((group) => group.categories));
  return finer.length > 0 && covered.size === categories.length ? sumOf(finer) : UNKNOWN;
}

function totalFigure({ pupils }: ComparedYear): Figure {
  if (pupils === null) return UNKNOWN;
  const { groups, total } = pupils;
  return groups === null || groups.length === 0 ? given(new Decimal(total)) : sumOf(groups);
}

function sumOf(groups: readonly PupilGroup[]): Figure {
  const value = groups.reduce((sum, { pupils }) => sum.plus(pupils), new Decimal(0));
  const keys = groups.map(({ categories }) => groupKey(categories));
  return { kind: 'computed', value, formula: (at) => `SUM(${keys.map(at).join(',')})` };
}
