import { Decimal } from '../../kit/money/decimal';
import type { EarlierAnnex } from '../annex/earlier-annexes';
import { byName, isUnder, sum } from '../lines/subtotals';
import type { ReadyBilling } from '../model/billing';
import type {
  Comparison,
  DifferenceCause,
  DifferenceLine,
  LeftLine,
  LineKey,
  PayerDifference,
  TitleCorrection,
} from '../model/comparison';
import type { AppliedDecision, Decision } from '../model/decision';
import type { BilledLine, StatedLine } from '../model/line';
import type { Payer } from '../model/payer';
import { PayerNames } from '../payers/payer-names';
import { addTo } from '../rows/group';
import { subsidiesPart } from '../services/components';
import { balances } from './balance';
import { EarlierLines, type EarlierLine, type EarlierShare } from './earlier-lines';
import { matchLines, nameOf } from './match-lines';
import { PayerTitles } from './payer-titles';

/** What the user decides of a second run. */
export interface ComparisonAnswers {
  /** Those about matches and withdrawals take effect. */
  readonly decisions?: readonly Decision[];
  /** Takes back every school or EPCI that has no row; never one whose row was set aside. */
  readonly withdrawAbsent?: boolean;
}

/**
 * What a run bills and takes back after earlier annexes of the same year and service, which count together: a line
 * that they bill already is never billed again, and one that has no row stays as billed until it is withdrawn.
 *
 * @param annexes in their order, as `earlierAnnexes` gives them
 */
export function compareWithEarlier(
  now: ReadyBilling,
  annexes: readonly EarlierAnnex[],
  answers: ComparisonAnswers = {},
): Comparison {
  return new Comparing(now, annexes, answers).comparison();
}

/** What a line of either run changes for its payer. */
interface Change {
  readonly payer: Payer;
  readonly line: object;
  readonly amount: Decimal;
}

class Comparing {
  private readonly earlier: readonly StatedLine[];
  private readonly payers = new PayerNames();
  private readonly known: EarlierLines;
  private readonly differences: DifferenceLine[] = [];
  private readonly removals: DifferenceLine[] = [];
  private readonly left: LeftLine[] = [];
  private readonly changes: Change[] = [];
  private readonly withdrawn: AppliedDecision[] = [];
  private readonly toWithdraw: ReadonlySet<LineKey>;
  private readonly setAside: ReadonlySet<EarlierLine>;
  private unchanged = 0;

  constructor(
    private readonly now: ReadyBilling,
    private readonly annexes: readonly EarlierAnnex[],
    private readonly answers: ComparisonAnswers,
  ) {
    this.earlier = annexes.flatMap(({ lines }) => lines.map(({ stated }) => stated));
    for (const { payer } of [...now.lines, ...this.earlier]) this.payers.add(payer);
    this.known = new EarlierLines(this.earlier, this.payers);
    const decisions = answers.decisions ?? [];
    this.toWithdraw = new Set(decisions.flatMap((one) => (one.kind === 'withdraw' ? [one.line] : [])));
    const aside = now.setAside.flatMap(({ keys }) => keys.flatMap((key) => this.known.withKey(key)));
    this.setAside = new Set(aside);
  }

  comparison(): Comparison {
    const { annexes, answers, known, now } = this;
    const matches = matchLines(now.lines, known, answers.decisions ?? []);
    const taken = new Set(matches.of.values());
    for (const earlier of known.all) {
      if (!taken.has(earlier)) this.leaveOrWithdraw(earlier, matches.inQuestion);
    }
    const lines = now.lines.filter((line) => !matches.asked.has(line));
    const left = this.left.map(({ earlier }) => earlier);
    const billed = lines.map((line) => cappedSubsidies(line, lines, left, now));
    for (const [index, line] of lines.entries()) {
      this.compare(billed[index] ?? line, matches.of.get(line) ?? null);
    }
    const titles = this.titles();
    const all = [...this.differences, ...this.removals];
    const concerned = new Set(all.map(({ payer }) => payer.id));
    const byPayer = this.payerDifferences(all, billed);
    const leftTotal = sum(this.left.map(({ earlier }) => earlier.amount));
    const totals = {
      earlierTotal: sum(this.earlier.map(({ amount }) => amount)),
      differenceTotal: sum(all.map(({ amount }) => amount)),
      nowTotal: sum(billed.map(({ amount }) => amount)).plus(leftTotal),
    };
    return {
      number: annexes.length + 1,
      previous: annexes.map(({ fingerprint }) => fingerprint),
      lines: all,
      titles,
      payers: byPayer.filter(({ payer }) => concerned.has(payer.id)),
      left: this.left,
      questions: matches.questions,
      decisions: [...matches.applied, ...this.withdrawn],
      unchanged: this.unchanged,
      leftTotal,
      ...totals,
      agrees: balances(totals, byPayer, titles),
    };
  }

  private compare(line: BilledLine, match: EarlierLine | null): void {
    const payer = this.payers.payer(line.payer);
    const standing = match?.standing ?? [];
    const own = standing.find((share) => share.payer.id === payer.id) ?? null;
    const others = standing.filter((share) => share !== own);
    const difference = changed(line, payer, own?.line ?? null, others.length > 0);
    if (difference === null) this.unchanged += 1;
    else {
      this.differences.push(difference);
      this.changes.push({ payer, line: match ?? line, amount: difference.amount });
    }
    if (match !== null) for (const share of others) this.remove(share, match, 'payerChanged');
  }

  private leaveOrWithdraw(earlier: EarlierLine, inQuestion: ReadonlySet<EarlierLine>): void {
    const { standing, key } = earlier;
    if (standing.length === 0) return;
    const why = inQuestion.has(earlier) ? 'asked' : this.setAside.has(earlier) ? 'setAside' : 'absent';
    const { whole } = earlier;
    const isListed = whole.subject === 'establishment' || whole.subject === 'epci';
    const isAbsent = this.answers.withdrawAbsent === true && why === 'absent' && isListed;
    if (why === 'asked' || (!isAbsent && !this.toWithdraw.has(key))) {
      for (const { payer, line } of standing) this.left.push({ key, payer, earlier: line, why });
      return;
    }
    for (const share of standing) this.remove(share, earlier, 'withdrawn');
    const decision = { kind: 'withdraw', row: null, line: key } as const;
    this.withdrawn.push({ decision, rowNumber: null, subject: nameOf(whole), found: null });
  }

  /** @param earlier what the share is of */
  private remove({ payer, line }: EarlierShare, earlier: EarlierLine, cause: DifferenceCause): void {
    const amount = line.amount.negated();
    const pupils = line.pupils?.negated() ?? null;
    this.removals.push({ kind: 'removal', payer, pupils, amount, causes: [cause], now: null, earlier: line });
    this.changes.push({ payer, line: earlier, amount });
  }

  /** The titles of all annexes, made again in their order, then what this run comes to. */
  private titles(): readonly TitleCorrection[] {
    const ofPayers = new Map<string, PayerTitles>();
    const apply = (
      changes: readonly Change[],
      issueOf: (payer: Payer) => Parameters<PayerTitles['apply']>[1],
    ) => {
      const byPayer = new Map<string, Change[]>();
      for (const change of changes) addTo(byPayer, change.payer.id, change);
      return [...byPayer].flatMap(([id, own]) => {
        const payer = own[0]?.payer;
        if (payer === undefined) return [];
        const titles = ofPayers.get(id) ?? new PayerTitles(payer);
        ofPayers.set(id, titles);
        return titles.apply(own, issueOf(payer));
      });
    };
    for (const annex of this.annexes) {
      const issued = new Map(annex.titles.map((title) => [this.payers.payer(title.payer).id, title]));
      const changes = annex.lines.map(({ stated }): Change => {
        const { amount } = stated;
        return { payer: this.payers.payer(stated.payer), line: this.known.of(stated), amount };
      });
      apply(changes, ({ id }) => {
        const title = issued.get(id);
        const budgetYear = title?.budgetYear ?? annex.budgetYear;
        return { annex: annex.number, budgetYear, number: title?.number ?? null };
      });
    }
    const annex = this.annexes.length + 1;
    const { budgetYear } = this.now.options;
    return [...apply(this.changes, () => ({ annex, budgetYear, number: null }))].sort((one, other) =>
      byName(one.payer.name, other.payer.name),
    );
  }

  private payerDifferences(
    lines: readonly DifferenceLine[],
    billed: readonly BilledLine[],
  ): readonly PayerDifference[] {
    const zero = new Decimal(0);
    const all = new Map<string, Payer>();
    const totals = (parts: readonly { readonly payer: Payer; readonly amount: Decimal }[]) => {
      const byId = new Map<string, Decimal>();
      for (const { payer, amount } of parts) {
        all.set(payer.id, payer);
        byId.set(payer.id, amount.plus(byId.get(payer.id) ?? 0));
      }
      return ({ id }: Payer) => byId.get(id) ?? zero;
    };
    const identified = (stated: readonly StatedLine[]) =>
      stated.map(({ payer, amount }) => ({ payer: this.payers.payer(payer), amount }));
    const earlier = totals(identified(this.earlier));
    const left = totals(this.left.map(({ payer, earlier: { amount } }) => ({ payer, amount })));
    const now = totals(identified(billed));
    const more = totals(lines.filter(({ kind }) => kind === 'new' || kind === 'increase'));
    const less = totals(lines.filter(({ kind }) => kind === 'decrease' || kind === 'removal'));
    return [...all.values()]
      .map((payer): PayerDifference => {
        const owed = now(payer).plus(left(payer));
        return {
          payer,
          earlier: earlier(payer),
          more: more(payer),
          less: less(payer),
          now: owed,
          isUnderThreshold: isUnder(owed, this.now.options.recoveryThreshold),
        };
      })
      .sort((one, other) => byName(one.payer.name, other.payer.name));
  }
}

/** null where nothing is to bill or to take back. */
function changed(
  line: BilledLine,
  payer: Payer,
  earlier: StatedLine | null,
  hadAnother: boolean,
): DifferenceLine | null {
  const amount = line.amount.minus(earlier?.amount ?? 0);
  if (amount.isZero()) return null;
  if (earlier === null) {
    const causes: readonly DifferenceCause[] = [hadAnother ? 'payerChanged' : 'new'];
    return { kind: 'new', payer, pupils: line.pupils, amount, causes, now: line, earlier };
  }
  const pupils = line.pupils?.minus(earlier.pupils ?? 0) ?? null;
  const causes = causesOf(line, earlier, pupils);
  return { kind: amount.gt(0) ? 'increase' : 'decrease', payer, pupils, amount, causes, now: line, earlier };
}

function causesOf(now: BilledLine, earlier: StatedLine, pupils: Decimal | null): readonly DifferenceCause[] {
  if (now.subject === 'subsidies') return ['subsidies'];
  const causes: DifferenceCause[] = [];
  if (pupils?.gt(0) === true) causes.push('morePupils');
  if (pupils?.lt(0) === true) causes.push('fewerPupils');
  if (now.rate !== null && earlier.rate !== null && !now.rate.equals(earlier.rate)) causes.push('rate');
  return causes.length === 0 ? ['bases'] : causes;
}

/** Subsidies never take more than the bill of all colleges, those included that have no row and stay as billed. */
function cappedSubsidies(
  line: BilledLine,
  lines: readonly BilledLine[],
  left: readonly StatedLine[],
  { options }: ReadyBilling,
): BilledLine {
  if (line.subject !== 'subsidies') return line;
  const gross = [...lines, ...left].filter(({ subject }) => subject !== 'subsidies');
  const { subsidies } = options.colleges;
  const part = subsidiesPart(subsidies, Decimal.min(subsidies, sum(gross.map((one) => one.amount))));
  return { ...line, amount: part.amount, components: [part] };
}
