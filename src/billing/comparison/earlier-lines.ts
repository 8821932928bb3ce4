import { Decimal } from '../../kit/money/decimal';
import { hasSureKey, lineKeys, type Identified } from '../lines/line-keys';
import type { LineKey } from '../model/comparison';
import type { StatedLine } from '../model/line';
import type { Payer } from '../model/payer';
import type { PayerNames } from '../payers/payer-names';
import { addTo } from '../rows/group';

/** What earlier annexes, taken together, state of one line for one payer. */
export interface EarlierShare {
  readonly payer: Payer;
  /** With the net pupils and the net amount of all annexes. */
  readonly line: StatedLine;
}

/** One line of the earlier annexes, whoever was billed for it. */
export class EarlierLine {
  private readonly shares = new Map<string, EarlierShare>();
  private latest: StatedLine | null = null;
  hasSureKey = false;
  /** Its surest key. */
  key: LineKey = '';

  add(line: StatedLine, payer: Payer): void {
    const known = this.shares.get(payer.id)?.line;
    const net = {
      ...line,
      pupils: addedPupils(known?.pupils, line.pupils),
      amount: line.amount.plus(known?.amount ?? 0),
    };
    this.shares.set(payer.id, { payer, line: net });
    this.latest = line;
    if (this.key === '' || (hasSureKey(line) && !this.hasSureKey)) this.key = lineKeys(line)[0] ?? '';
    this.hasSureKey ||= hasSureKey(line);
  }

  /** Those that are not wholly taken back. */
  get standing(): readonly EarlierShare[] {
    return [...this.shares.values()].filter(({ line }) => !line.amount.isZero());
  }

  /** As it is named, with what all of its payers owe for it. */
  get whole(): StatedLine {
    const [first, ...others] = this.standing;
    const line = first?.line ?? this.latest;
    if (line === null) throw new TypeError('An earlier line states nothing.');
    const amount = others.reduce((sum, share) => sum.plus(share.line.amount), line.amount);
    return { ...line, amount };
  }
}

function addedPupils(known: Decimal | null | undefined, added: Decimal | null): Decimal | null {
  if (added === null) return known ?? null;
  return added.plus(known ?? new Decimal(0));
}

/** The lines of earlier annexes, by what identifies them: the surest key of both, or the one that both have. */
export class EarlierLines {
  readonly all = new Set<EarlierLine>();
  private readonly byKey = new Map<string, EarlierLine[]>();
  private readonly ofStated = new Map<StatedLine, EarlierLine>();

  constructor(lines: readonly StatedLine[], payers: PayerNames) {
    for (const line of lines) {
      const known = this.find(line) ?? new EarlierLine();
      known.add(line, payers.payer(line.payer));
      this.all.add(known);
      this.ofStated.set(line, known);
      for (const key of lineKeys(line)) {
        if (this.byKey.get(key)?.includes(known) !== true) addTo(this.byKey, key, known);
      }
    }
  }

  /** By the surest key; failing it by name, unless both have a sure one, which then differ. */
  find(line: Identified): EarlierLine | undefined {
    const [first, ...others] = lineKeys(line);
    if (first === undefined) return undefined;
    const candidates = this.byKey.get(first) ?? [];
    if (!hasSureKey(line)) return candidates.length === 1 ? candidates[0] : undefined;
    return (
      candidates[0] ?? others.flatMap((key) => this.byKey.get(key) ?? []).find((known) => !known.hasSureKey)
    );
  }

  withKey(key: string): readonly EarlierLine[] {
    return this.byKey.get(key) ?? [];
  }

  /** The line that a statement of an annex is part of. */
  of(stated: StatedLine): EarlierLine {
    const found = this.ofStated.get(stated);
    if (found === undefined) throw new TypeError('The line is of none of these annexes.');
    return found;
  }
}
