import { placeIndex } from '../../engine/places/shipped-index';
import type { RefusedScope } from '../../engine/book/refusals';
import type { Membership, SchoolYear } from '../../tariffs/model';
import { groupedBy } from '../rows/groups';
import type { MemberRow, MemberValues } from '../rows/member-rows';
import { isWhole } from '../rows/read-cells';
import { isRead } from '../rows/table-row';
import { overlapping } from './overlaps';

/** The memberships that ship, those of each SIREN of EntMembres replaced. */
export function mergedMembers(
  shipped: readonly Membership[],
  rows: readonly MemberRow[],
): readonly Membership[] {
  const groups = groupedBy(rows, ({ cells }) => (isRead(cells.siren) ? cells.siren : null));
  const added = [...groups].flatMap(([siren, ofSiren]) =>
    siren === null ? [] : membershipsOf(siren, ofSiren),
  );
  for (const { row, sirens } of rows) {
    if (!row.isRefused) continue;
    const scopes = sirens.map((siren): RefusedScope => ({ about: 'membership', siren }));
    // Nothing says whose membership it is: it may be anybody's.
    row.refuse(...(scopes.length === 0 ? [{ about: 'membership', siren: null } as const] : scopes));
  }
  const replaced = new Set(added.map(({ siren }) => siren));
  return [...shipped.filter(({ siren }) => !replaced.has(siren)), ...added];
}

/** None where a row of the SIREN is refused: a membership is what all of its rows say. */
function membershipsOf(siren: string, rows: readonly MemberRow[]): readonly Membership[] {
  failOverlaps(siren, rows);
  if (rows.some(({ row }) => row.isRefused)) {
    for (const { row } of rows) row.isRefused = true;
    return [];
  }
  return rows.flatMap(({ row, cells }) => {
    if (!isWhole<MemberValues>(cells)) return [];
    const { epci, from, to } = cells;
    const name = placeIndex.epciWithSiren(siren)?.epci.name ?? epci ?? `EPCI ${siren}`;
    return [{ siren, name, from, to, origin: { table: 'EntMembres', rows: [row.number] } } as const];
  });
}

function failOverlaps(siren: string, rows: readonly MemberRow[]): void {
  const spans = rows.flatMap(({ row, cells: { from, to } }) =>
    isRead(from) && isRead(to)
      ? [{ row, first: startOf(from) ?? -Infinity, last: startOf(to) ?? Infinity }]
      : [],
  );
  const meeting = [...overlapping(spans, (span) => span)];
  const numbers = meeting.map(({ row }) => row.number).sort((a, b) => a - b);
  for (const { row } of meeting) row.fail('membershipsOverlap', { siren, rows: numbers }, 'Depuis');
}

function startOf(year: SchoolYear | null): number | null {
  return year === null ? null : Number(year.slice(0, 4));
}
