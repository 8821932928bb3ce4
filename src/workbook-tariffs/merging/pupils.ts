import { count } from '../../kit/french/amount';
import type { ActId, Category, PupilCount, PupilGroup, SchoolYear } from '../../tariffs/model';
import type { RefusedScope } from '../../engine/book/refusals';
import type { CitedActs } from '../rows/acts';
import { groupedBy } from '../rows/groups';
import type { Counted, PupilRow } from '../rows/pupil-rows';
import { isRead, type Read } from '../rows/table-row';
import { failSeveralActs } from './year-rows';

interface CitedCount extends PupilRow {
  readonly act: Read<ActId>;
}

const COUNTED: readonly Category[] = ['membre', 'membre hors Somme', 'hors membre'];

/** The pupil counts that ship, those of the years of EntEffectifs replaced whole. */
export function mergedPupils(
  shipped: readonly PupilCount[],
  rows: readonly PupilRow[],
  acts: CitedActs,
): readonly PupilCount[] {
  const cited = rows.map((row) => ({ ...row, act: acts.citedBy(row.row, 'Acte', row.cells.act) }));
  for (const { row, cells } of cited) {
    if (!isRead(cells.year)) row.refuse({ about: 'pupils', year: null, category: null });
  }
  const counts = new Map(shipped.map((count) => [count.schoolYear, count]));
  const dated = cited.filter(({ cells }) => isRead(cells.year));
  for (const [year, ofYear] of groupedBy(dated, ({ cells }) => cells.year)) {
    if (!isRead(year)) continue;
    const found = countOf(year, ofYear);
    if (found !== null) counts.set(year, found);
  }
  return [...counts.values()].sort((a, b) => a.schoolYear.localeCompare(b.schoolYear));
}

/** null where the year has no answer. */
function countOf(year: SchoolYear, rows: readonly CitedCount[]): PupilCount | null {
  failSameCategories(rows);
  failSeveralActs(year, rows);
  failTotals(rows);
  const wrong = rows.filter(({ row }) => row.isRefused);
  const good = rows.filter(({ row }) => !row.isRefused);
  const groups = good.flatMap(groupOf).sort((a, b) => place(a) - place(b));
  const total = good.find(({ cells }) => cells.counted === 'total');
  const [first] = good;
  const isLost =
    wrong.some(({ cells }) => categoriesOf(cells.counted) === null) ||
    (groups.length === 0 && (wrong.length > 0 || total === undefined));
  for (const { row, cells } of wrong) {
    const categories = isLost ? null : categoriesOf(cells.counted);
    row.refuse(
      ...(categories ?? [null]).map((category): RefusedScope => ({ about: 'pupils', year, category })),
    );
  }
  if (isLost || first === undefined || !isRead(first.act)) {
    for (const { row } of good) row.isRefused = true;
    return null;
  }
  const frame = {
    schoolYear: year,
    act: first.act,
    scope: 'élèves saisis dans le classeur (EntEffectifs)',
    source: null,
    origin: { table: 'EntEffectifs', rows: good.map(({ row }) => row.number) },
  } as const;
  if (groups.length === 0) {
    const pupils = total?.cells.pupils;
    return typeof pupils === 'number' ? { ...frame, total: pupils, groups: null } : null;
  }
  if (wrong.length === 0) warnOfMissing(year, groups, first);
  return { ...frame, total: groups.reduce((sum, { pupils }) => sum + pupils, 0), groups };
}

function groupOf({ cells: { counted, pupils } }: CitedCount): readonly PupilGroup[] {
  const categories = categoriesOf(counted);
  return categories === null || !isRead(pupils) ? [] : [{ categories, pupils, source: null }];
}

/** null for a total, and where the cell does not say. */
function categoriesOf(counted: Read<Counted>): readonly Category[] | null {
  return isRead(counted) && counted !== 'total' ? counted : null;
}

function place({ categories: [first] }: PupilGroup): number {
  return COUNTED.findIndex((category) => category === first);
}

/** A category that two rows count, be it with another. */
function failSameCategories(rows: readonly CitedCount[]): void {
  for (const category of COUNTED) {
    const twins = rows.filter(({ cells }) => categoriesOf(cells.counted)?.includes(category) === true);
    if (twins.length < 2) continue;
    const numbers = twins.map(({ row }) => row.number);
    for (const { row } of twins) row.fail('sameTwice', { what: category, rows: numbers }, 'Catégorie');
  }
}

function failTotals(rows: readonly CitedCount[]): void {
  const totals = rows.filter(({ cells }) => cells.counted === 'total');
  const numbers = totals.map(({ row }) => row.number);
  if (totals.length > 1) {
    for (const { row } of totals) row.fail('sameTwice', { what: 'total', rows: numbers }, 'Catégorie');
    return;
  }
  const counts = rows.filter(({ cells }) => cells.counted !== 'total');
  const [total] = totals;
  if (total === undefined || counts.length === 0 || rows.some(({ row }) => row.isRefused)) return;
  const expected = counts.reduce((sum, { cells }) => sum + (isRead(cells.pupils) ? cells.pupils : 0), 0);
  if (!isRead(total.cells.pupils) || total.cells.pupils === expected) return;
  const details = { found: count(total.cells.pupils), expected: count(expected) };
  total.row.fail('totalDiffers', details, 'Élèves');
}

function warnOfMissing(year: SchoolYear, groups: readonly PupilGroup[], { row }: CitedCount): void {
  const counted = groups.flatMap(({ categories }) => categories);
  const missing = COUNTED.filter((category) => !counted.includes(category));
  if (missing.length > 0) row.warn('categoriesMissing', { year, missing });
}
