import type { Version } from '../../tariffs/model';
import { schoolYearStarting } from '../../engine/years/school-year';
import type { Year, YearSpan } from '../rows/tariff-rows';

/**
 * The versions of a tariff once a workbook amends it. A shipped version with a known start ends where the workbook's
 * first period within it starts, and does not resume: the workbook's act amended it. An estimate by the criteria of no
 * year resumes. Where the workbook's rows were refused, the shipped version stays, since refusals keep it from
 * answering, and ends with them as it would have ended without the fault.
 */
export function mergedVersions<V extends Pick<Version, 'from' | 'to' | 'estimate'>>(
  shipped: readonly V[],
  accepted: readonly (V & { readonly from: Year; readonly to: Year })[],
  refused: readonly YearSpan[],
): readonly V[] {
  const kept = shipped.flatMap((version) =>
    version.from === null || version.estimate === true
      ? around(version, accepted)
      : cut(version, version.from, accepted, refused),
  );
  return [...kept, ...accepted].sort((a, b) => start(a) - start(b));
}

function cut<V extends Pick<Version, 'from' | 'to'>>(
  version: V,
  from: Year,
  accepted: readonly { readonly from: Year; readonly to: Year }[],
  refused: readonly YearSpan[],
): readonly V[] {
  const meets = (span: YearSpan) =>
    (span.to === null || span.to >= from) && (version.to === null || span.from <= version.to);
  const ends = [
    ...accepted.filter(meets).map((span) => yearBefore(span.from)),
    ...refused.filter(meets).flatMap(({ to }) => (to === null ? [] : [to])),
    ...(version.to === null ? [] : [version.to]),
  ];
  const to = ends.reduce<Year | null>((least, end) => (least === null || end < least ? end : least), null);
  return to !== null && to < from ? [] : [{ ...version, to }];
}

/** What is left of a version between the workbook's periods. */
function around<V extends Pick<Version, 'from' | 'to'>>(
  version: V,
  accepted: readonly { readonly from: Year; readonly to: Year }[],
): readonly V[] {
  const left: V[] = [];
  let from: Year | null = version.from;
  for (const period of [...accepted].sort((a, b) => start(a) - start(b))) {
    if (version.to !== null && period.from > version.to) break;
    if (from !== null && period.to < from) continue;
    const to = yearBefore(period.from);
    if (from === null || from <= to) left.push({ ...version, from, to });
    from = yearAfter(period.to);
  }
  if (version.to === null || from === null || from <= version.to) left.push({ ...version, from });
  return left;
}

function start({ from }: { readonly from: Year | null }): number {
  return from === null ? 0 : Number(String(from).slice(0, 4));
}

export function yearBefore(year: Year): Year {
  return typeof year === 'number' ? year - 1 : schoolYearStarting(Number(year.slice(0, 4)) - 1);
}

export function yearAfter(year: Year): Year {
  return typeof year === 'number' ? year + 1 : schoolYearStarting(Number(year.slice(0, 4)) + 1);
}
