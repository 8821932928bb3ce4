import type { ActId, Remark, TariffId, Version } from '../../tariffs/model';
import type { CitedActs } from '../rows/acts';
import { groupedBy } from '../rows/groups';
import { isRead, readOr, UNREAD, type Read } from '../rows/table-row';
import type { TariffRow, Year, YearSpan } from '../rows/tariff-rows';
import { failTwins } from '../rows/twins';
import { overlapping } from './overlaps';
import { periodInWords, type ServicePricing } from './service-pricing';

/** What the rows of one service come to. */
export interface ServicePeriods {
  readonly accepted: readonly (Version & { readonly from: Year; readonly to: Year })[];
  /** Years of which no row could be used. */
  readonly refused: readonly YearSpan[];
}

/** What a row of which nobody can tell the years may be about. */
export const ANY_YEAR = { from: null, to: null } as const;

interface Cited {
  readonly priced: TariffRow;
  readonly row: TariffRow['row'];
  readonly act: Read<ActId>;
}

interface Period {
  readonly from: Year;
  readonly to: Year;
  readonly rows: readonly Cited[];
}

/**
 * Makes versions of the rows of one service, each period by itself: the rows that are wrong, and what the others then
 * lack, refuse what they would have changed.
 */
export function periodsOf(
  { id, label }: { readonly id: TariffId; readonly label: string },
  rows: readonly TariffRow[],
  pricing: ServicePricing,
  acts: CitedActs,
): ServicePeriods {
  const cited = rows.map((priced) => {
    pricing.check(priced);
    return { priced, row: priced.row, act: acts.citedBy(priced.row, 'Acte', priced.cells.act) };
  });
  const adrift = cited.filter(({ priced: { period } }) => period === null);
  const refused = adrift.flatMap(({ priced: { row, span } }) => {
    row.refuse({ about: 'tariff', tariff: id, ...(span ?? ANY_YEAR), rateKey: null });
    return span === null ? [] : [span];
  });
  const periods = groupedPeriods(cited);
  failOverlaps(label, periods);
  const accepted = periods.flatMap((period) => {
    const version = versionOf(period, label, pricing);
    refuseRows(period, id, pricing, version === null);
    if (version === null) refused.push({ from: period.from, to: period.to });
    return version === null ? [] : [version];
  });
  return { accepted, refused };
}

function groupedPeriods(cited: readonly Cited[]): readonly Period[] {
  const groups = groupedBy(cited, ({ priced: { period } }) =>
    period === null ? null : `${period.from} ${period.to}`,
  );
  return [...groups.values()].flatMap((rows) => {
    const period = rows[0]?.priced.period ?? null;
    return period === null ? [] : [{ ...period, rows }];
  });
}

function failOverlaps(service: string, periods: readonly Period[]): void {
  const first = (year: Year) => Number(String(year).slice(0, 4));
  const meeting = overlapping(periods, ({ from, to }) => ({ first: first(from), last: first(to) }));
  const rows = [...meeting].flatMap((period) => period.rows).map(({ row }) => row);
  const numbers = rows.map((row) => row.number).sort((a, b) => a - b);
  for (const row of rows) row.fail('periodsOverlap', { service, rows: numbers }, 'Première année');
}

function versionOf(
  period: Period,
  service: string,
  pricing: ServicePricing,
): (Version & { readonly from: Year; readonly to: Year }) | null {
  const { from, to, rows } = period;
  failTwins(
    rows,
    ({ priced }) => pricing.placeOf(priced),
    ({ priced }) => readOr(priced.cells.component, ''),
  );
  failSeveralActs(period);
  const good = rows.filter(({ row }) => !row.isRefused);
  const isEnough = pricing.isPartial ? good.length > 0 : good.length === rows.length;
  const missing = pricing.missingIn(rows.map(({ priced }) => priced));
  if (missing.length > 0) {
    for (const { row } of rows) {
      row.fail('componentsMissing', { service, period: periodInWords(period), missing }, 'Composante');
    }
  }
  // A row of which nobody knows what it prices may be any of the others.
  const isUnknown = rows.some(({ priced, row }) => row.isRefused && pricing.rateKeyOf(priced) === null);
  const act = good[0]?.act ?? UNREAD;
  if (!isEnough || missing.length > 0 || isUnknown || !isRead(act)) return null;
  const rule = pricing.ruleOf(good.map(({ priced }) => priced));
  if (rule === null) return null;
  const remarks = remarksOf(good, pricing);
  return {
    from,
    to,
    act,
    rule,
    ...(remarks.length === 0 ? {} : { remarks }),
    origin: { table: 'EntTarifs', rows: good.map(({ row }) => row.number) },
  };
}

function failSeveralActs(period: Period): void {
  const good = period.rows.filter(({ row, act }) => !row.isRefused && isRead(act));
  const acts = new Map(good.map(({ act, priced }) => [act, readOr(priced.cells.act, '')]));
  if (acts.size < 2) return;
  const names = [...acts.values()];
  for (const { row } of good) row.fail('severalActs', { year: periodInWords(period), acts: names }, 'Acte');
}

/** An article has its place in a rate; of other prices it is a remark. */
function remarksOf(rows: readonly Cited[], pricing: ServicePricing): readonly Remark[] {
  const remarks = rows.flatMap(({ priced }): Remark[] => {
    const rate = pricing.rateKeyOf(priced);
    const { remark, item, component } = priced.cells;
    const article = rate === null && typeof item === 'string' ? [`${readOr(component, '')} : ${item}.`] : [];
    const texts = typeof remark === 'string' ? [...article, remark] : article;
    return texts.map((text) => (rate === null ? { text } : { text, rate }));
  });
  return [...new Map(remarks.map((remark) => [`${remark.rate ?? ''} ${remark.text}`, remark])).values()];
}

function refuseRows(
  { from, to, rows }: Period,
  tariff: TariffId,
  pricing: ServicePricing,
  isWhole: boolean,
): void {
  const wrong = rows.filter(({ row }) => row.isRefused);
  for (const { priced, row } of wrong.length === 0 && isWhole ? rows : wrong) {
    const rateKey = isWhole ? null : pricing.rateKeyOf(priced);
    row.refuse({ about: 'tariff', tariff, from, to, rateKey });
  }
  // The sound rows of a tariff that is not whole serve nothing either.
  if (isWhole) for (const { row } of rows) row.isRefused = true;
}
