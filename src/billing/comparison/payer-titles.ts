import { Decimal } from '../../kit/money/decimal';
import type { BudgetYear } from '../../tariffs/model';
import { sum } from '../lines/subtotals';
import type { OriginalTitle, TitleCorrection } from '../model/comparison';
import type { Payer } from '../model/payer';

/** What changes on a line for one payer; `line` is whatever tells it from the others, in every annex. */
export interface LineChange {
  readonly line: object;
  /** € TTC, positive for what is claimed. */
  readonly amount: Decimal;
}

/** The annex that makes the titles, and the exercice that it makes them in. */
export interface TitleIssue {
  readonly annex: number;
  readonly budgetYear: BudgetYear | null;
  readonly number: string | null;
}

const ZERO = new Decimal(0);

/** What a title claims, line by line, after all that took back from it. */
class Title {
  readonly amounts = new Map<object, Decimal>();

  constructor(readonly issue: TitleIssue) {}

  get balance(): Decimal {
    return sum([...this.amounts.values()]);
  }

  of(line: object): Decimal {
    return this.amounts.get(line) ?? ZERO;
  }

  add(changes: ReadonlyMap<object, Decimal>): void {
    for (const [line, amount] of changes) this.amounts.set(line, this.of(line).plus(amount));
  }
}

/** What comes to one title, line by line. */
type Net = Map<object, Decimal>;

/**
 * The titles of one payer, annex after annex. What a line loses is taken from the title that bears it, the latest
 * first; what it gains counts against what the same title loses: a title is corrected once, by its net. What remains
 * to claim is one new title.
 */
export class PayerTitles {
  private readonly titles: Title[] = [];

  constructor(private readonly payer: Payer) {}

  /** Makes the titles and corrections that an annex comes to. */
  apply(changes: readonly LineChange[], issue: TitleIssue): readonly TitleCorrection[] {
    const isOpen = ({ issue: { budgetYear } }: Title) =>
      budgetYear === null || issue.budgetYear === null || budgetYear >= issue.budgetYear;
    const nets = new Map<Title, Net>(this.titles.map((title) => [title, new Map<object, Decimal>()]));
    const claimed: Net = new Map();
    for (const { line, amount } of changes) this.share(line, amount, nets, claimed);
    takeFromLowest(nets, claimed, isOpen);
    withinBalances(nets);

    const corrections: TitleCorrection[] = [];
    const completed: OriginalTitle[] = [];
    for (const [title, net] of nets) {
      const amount = totalOf(net);
      const original = this.original(title);
      if (amount.gt(0)) {
        completed.push(original);
        for (const [line, part] of net) addTo(claimed, line, part);
        continue;
      }
      title.add(net);
      if (amount.isZero()) continue;
      const kind = !isOpen(title) ? 'mandate' : title.balance.isZero() ? 'cancellation' : 'reduction';
      corrections.push({ kind, payer: this.payer, amount, originals: [original] });
    }
    const claim = this.claim(claimed, completed, issue);
    return claim === null ? corrections : [claim, ...corrections];
  }

  /** Puts the change of a line to the titles that bear it. */
  private share(line: object, amount: Decimal, nets: ReadonlyMap<Title, Net>, claimed: Net): void {
    const latestFirst = [...this.titles].reverse();
    const bearing = latestFirst.filter((title) => !title.of(line).isZero());
    if (amount.gte(0)) {
      const [own] = bearing;
      addTo((own === undefined ? undefined : nets.get(own)) ?? claimed, line, amount);
      return;
    }
    let left = amount;
    for (const title of bearing) {
      const taken = Decimal.max(left, Decimal.min(title.of(line).negated(), 0));
      addTo(nets.get(title) ?? claimed, line, taken);
      left = left.minus(taken);
    }
    // Subsidies are a line below zero: they reduce whatever the payer owes.
    const [last] = bearing.length > 0 ? bearing : latestFirst;
    if (!left.isZero()) addTo((last === undefined ? undefined : nets.get(last)) ?? claimed, line, left);
  }

  private claim(
    claimed: Net,
    completed: readonly OriginalTitle[],
    issue: TitleIssue,
  ): TitleCorrection | null {
    const amount = totalOf(claimed);
    if (!amount.gt(0)) return null;
    const standing = this.titles.filter(({ balance }) => balance.gt(0)).slice(0, 1);
    const originals = completed.length > 0 ? completed : standing.map((title) => this.original(title));
    const title = new Title(issue);
    title.add(claimed);
    this.titles.push(title);
    if (originals.length === 0) return { kind: 'newTitle', payer: this.payer, amount, originals: [] };
    return { kind: 'complement', payer: this.payer, amount, originals };
  }

  private original({ issue: { annex, number, budgetYear }, balance }: Title): OriginalTitle {
    return { annex, payer: this.payer, number, budgetYear, balance };
  }
}

/** A new line of a payer whose open title is to be reduced is part of what that title comes to. */
function takeFromLowest(
  nets: ReadonlyMap<Title, Net>,
  claimed: Net,
  isOpen: (title: Title) => boolean,
): void {
  const [lowest] = [...nets]
    .filter(([title, net]) => isOpen(title) && totalOf(net).lt(0))
    .sort(([, one], [, other]) => totalOf(one).cmp(totalOf(other)));
  if (lowest === undefined) return;
  for (const [line, amount] of claimed) addTo(lowest[1], line, amount);
  claimed.clear();
}

/** No title can lose more than it still claims: what is beyond comes from the payer's others, the latest first. */
function withinBalances(nets: ReadonlyMap<Title, Net>): void {
  const latestFirst = [...nets].reverse();
  const room = ([title, net]: readonly [Title, Net]) => title.balance.plus(totalOf(net));
  for (const over of latestFirst) {
    for (const other of latestFirst) {
      const moved = Decimal.min(room(over).negated(), room(other));
      if (over === other || !moved.gt(0)) continue;
      const [line] = over[1].keys();
      if (line === undefined) continue;
      addTo(over[1], line, moved);
      addTo(other[1], line, moved.negated());
    }
  }
}

function addTo(net: Net, line: object, amount: Decimal): void {
  net.set(line, amount.plus(net.get(line) ?? 0));
}

function totalOf(net: Net): Decimal {
  return sum([...net.values()]);
}
