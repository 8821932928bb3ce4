import { Decimal } from '../../kit/money/decimal';
import { workingInWords } from '../../engine/rules/in-words';
import type { BandsWorking, GrantWorking, Working } from '../../engine/rules/working';
import type { Detail, GridDetail } from './cell-explanation';

/** The steps of a working that its sentence does not show, those of its parts included. */
export function detailsOf(working: Working, label: string | null = null): readonly Detail[] {
  switch (working.kind) {
    case 'perUnit': {
      const { bound, exact } = working;
      if (bound === null) return [];
      return [{ kind: 'bound', bound: bound.kind, held: exact.exact, without: bound.without.exact }];
    }
    case 'bands':
      return [gridOf(working, label)];
    case 'package': {
      const { over, included, amount, extra, beyond } = working;
      return [{ kind: 'package', over: over.quantity, included, amount, extra, beyond }];
    }
    case 'grant':
      return [grantOf(working)];
    case 'indexed':
      return detailsOf(working.base, label);
    case 'sum': {
      const parts = working.parts.map((part) => ({
        label: part.label,
        sentence: workingInWords(part.working),
        amount: part.working.exact.exact,
      }));
      // The parts of a part are in its own sentence.
      const own = parts.length > 1 && label === null ? [{ kind: 'parts', parts } as const] : [];
      return [...own, ...working.parts.flatMap((part) => detailsOf(part.working, within(label, part.label)))];
    }
    case 'lessSubsidies': {
      const { gross, subsidies, exact } = working;
      const heldAtZero = subsidies.greaterThan(gross.exact.exact);
      return [
        { kind: 'subsidies', gross: gross.exact.exact, subsidies, net: exact.exact, heldAtZero },
        ...detailsOf(gross, label),
      ];
    }
    case 'flat':
    case 'above':
      return [];
  }
}

/** `Collège 2, SITE.TV` */
function within(label: string | null, part: string): string {
  return label === null ? part : `${label}, ${part}`;
}

function gridOf({ over, band, grid, reading }: BandsWorking, label: string | null): GridDetail {
  return {
    kind: 'grid',
    label,
    over: over.quantity,
    value: over.value,
    rows: grid.map((row) => ({ from: row.from, to: row.to, amount: row.amount, applies: row === band })),
    reading,
  };
}

function grantOf({ over, rate, floor, cost, shareOfCost, decidedBy }: GrantWorking): Detail {
  return {
    kind: 'grant',
    decidedBy,
    byRate: rate.times(over.value),
    floor: new Decimal(floor),
    byShare: shareOfCost.times(cost),
  };
}
