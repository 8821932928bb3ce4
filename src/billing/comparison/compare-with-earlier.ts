import { Decimal } from '../../engine/money/decimal';
import { byName, isUnder, sum } from '../lines/subtotals';
import type { ReadyBilling } from '../model/billing';
import type { CancellationCause, Comparison, DifferenceLine, PayerDifference } from '../model/comparison';
import type { BilledLine, StatedLine } from '../model/line';
import type { Payer } from '../model/payer';
import { PayerNames } from '../payers/payer-names';
import { balances } from './balance';
import { EarlierLines, type EarlierLine, type EarlierShare } from './earlier-lines';

/**
 * What a run bills and takes back after earlier annexes of the same year and service, which count together: a line
 * that they bill already is never billed again. Another payer than theirs is a cancellation and a new line.
 */
export function compareWithEarlier(now: ReadyBilling, stated: readonly StatedLine[]): Comparison {
  const { schoolYear, service, recoveryThreshold } = now.options;
  const earlier = stated.filter((line) => line.schoolYear === schoolYear && line.service === service);
  const payers = new PayerNames();
  for (const { payer } of [...now.lines, ...earlier]) payers.add(payer);
  const known = new EarlierLines(earlier, payers);

  const differences: DifferenceLine[] = [];
  const cancellations: DifferenceLine[] = [];
  let unchanged = 0;
  for (const line of now.lines) {
    const payer = payers.payer(line.payer);
    const match = known.find(line);
    const standing = match !== undefined && known.all.delete(match) ? match.standing : [];
    const own = standing.find((share) => share.payer.id === payer.id);
    const difference = changed(line, payer, own?.line ?? null);
    if (difference === null) unchanged += 1;
    else differences.push(difference);
    for (const share of standing) if (share !== own) cancellations.push(cancelled(share, 'payerChanged'));
  }
  const setAside = new Set(now.setAside.flatMap(({ keys }) => keys.flatMap((key) => known.withKey(key))));
  for (const line of known.all) cancellations.push(...allCancelled(line, setAside));

  const lines = [...differences, ...cancellations];
  const concerned = new Set(lines.map(({ payer }) => payer.id));
  const byPayer = payerDifferences(lines, { now: now.lines, earlier }, payers, recoveryThreshold);
  const totals = {
    earlierTotal: sum(earlier.map(({ amount }) => amount)),
    differenceTotal: sum(lines.map(({ amount }) => amount)),
    nowTotal: sum(now.lines.map(({ amount }) => amount)),
  };
  return {
    lines,
    payers: byPayer.filter(({ payer }) => concerned.has(payer.id)),
    unchanged,
    outside: stated.length - earlier.length,
    ...totals,
    agrees: balances(totals, byPayer),
  };
}

/** null where nothing is to bill or to take back. */
function changed(line: BilledLine, payer: Payer, earlier: StatedLine | null): DifferenceLine | null {
  const amount = line.amount.minus(earlier?.amount ?? 0);
  if (amount.isZero()) return null;
  if (earlier === null) return { kind: 'new', payer, pupils: line.pupils, amount, now: line, earlier };
  const pupils = line.pupils?.minus(earlier.pupils ?? 0) ?? null;
  return { kind: amount.gt(0) ? 'complement' : 'reduction', payer, pupils, amount, now: line, earlier };
}

function cancelled({ payer, line }: EarlierShare, cause: CancellationCause): DifferenceLine {
  return {
    kind: 'cancellation',
    cause,
    payer,
    pupils: line.pupils?.negated() ?? null,
    amount: line.amount.negated(),
    now: null,
    earlier: line,
  };
}

function allCancelled(line: EarlierLine, setAside: ReadonlySet<EarlierLine>): readonly DifferenceLine[] {
  return line.standing.map((share) => cancelled(share, setAside.has(line) ? 'setAside' : 'absent'));
}

function payerDifferences(
  lines: readonly DifferenceLine[],
  sides: { readonly now: readonly BilledLine[]; readonly earlier: readonly StatedLine[] },
  payers: PayerNames,
  threshold: Decimal,
): readonly PayerDifference[] {
  const all = new Map<string, Payer>();
  const totals = (stated: readonly StatedLine[]) => {
    const byId = new Map<string, Decimal>();
    for (const { payer: identity, amount } of stated) {
      const payer = payers.payer(identity);
      all.set(payer.id, payer);
      byId.set(payer.id, amount.plus(byId.get(payer.id) ?? 0));
    }
    return byId;
  };
  const [earlier, now] = [totals(sides.earlier), totals(sides.now)];
  const byKind = new Map<string, Decimal>();
  for (const { payer, kind, amount } of lines) {
    const key = `${kind} ${payer.id}`;
    byKind.set(key, amount.plus(byKind.get(key) ?? 0));
  }
  const zero = new Decimal(0);
  return [...all.values()]
    .map((payer): PayerDifference => {
      const ofKind = (kind: DifferenceLine['kind']) => byKind.get(`${kind} ${payer.id}`) ?? zero;
      const complements = ofKind('new').plus(ofKind('complement'));
      const [reductions, cancellations] = [ofKind('reduction'), ofKind('cancellation')];
      return {
        payer,
        earlier: earlier.get(payer.id) ?? zero,
        complements,
        reductions,
        cancellations,
        now: now.get(payer.id) ?? zero,
        isUnderThreshold: isUnder(complements.plus(reductions).plus(cancellations), threshold),
      };
    })
    .sort((one, other) => byName(one.payer.name, other.payer.name));
}
