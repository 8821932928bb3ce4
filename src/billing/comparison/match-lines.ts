import { textKey } from '../../kit/text-key';
import { lineKeys } from '../lines/line-keys';
import { areNear } from '../lines/near-names';
import type { MatchCandidate, MatchQuestion } from '../model/comparison';
import type { AppliedDecision, Decision } from '../model/decision';
import type { BilledLine, StatedLine } from '../model/line';
import type { RowRef } from '../model/source';
import { addTo } from '../rows/group';
import type { EarlierLine, EarlierLines } from './earlier-lines';

type Match = Extract<Decision, { kind: 'match' }>;

/** The earlier line of each line, or the questions that stand between them. */
export interface Matches {
  /** None for a new line; a line in question is not in it either. */
  readonly of: ReadonlyMap<BilledLine, EarlierLine>;
  readonly questions: readonly MatchQuestion[];
  readonly asked: ReadonlySet<BilledLine>;
  /** Earlier lines that a standing question is about. */
  readonly inQuestion: ReadonlySet<EarlierLine>;
  readonly applied: readonly AppliedDecision[];
}

/** How many lines of one commune may be absent for any of them to be asked about, whatever its name. */
const FEW = 2;

/** Tells which line of the earlier annexes each line of a run is; what can be read two ways is asked. */
export function matchLines(
  lines: readonly BilledLine[],
  known: EarlierLines,
  decisions: readonly Decision[],
): Matches {
  return new Matching(lines, known, decisions).matches();
}

class Matching {
  private readonly of = new Map<BilledLine, EarlierLine>();
  private readonly taken = new Set<EarlierLine>();
  private readonly questions: MatchQuestion[] = [];
  private readonly asked = new Set<BilledLine>();
  private readonly inQuestion = new Set<EarlierLine>();
  private readonly applied: AppliedDecision[] = [];
  private readonly decided: ReadonlyMap<string, Match>;

  constructor(
    private readonly lines: readonly BilledLine[],
    private readonly known: EarlierLines,
    decisions: readonly Decision[],
  ) {
    const matches = decisions.filter((one): one is Match => one.kind === 'match');
    this.decided = new Map(matches.map((one) => [one.row, one]));
  }

  matches(): Matches {
    const open: BilledLine[] = [];
    for (const line of this.lines) if (!this.follow(line)) open.push(line);
    const unmatched = open.filter((line) => !this.matchByKey(line));
    this.askAlike(unmatched);
    const { of, questions, asked, inQuestion, applied } = this;
    return { of, questions, asked, inQuestion, applied };
  }

  /** What the user said of the row; a line that is gone, or another row's, is asked anew. */
  private follow(line: BilledLine): boolean {
    const decision = line.row === null ? undefined : this.decided.get(line.row.id);
    if (decision === undefined || line.row === null) return false;
    const [meant] = decision.line === null ? [] : this.known.withKey(decision.line);
    if (decision.line !== null && (meant === undefined || this.taken.has(meant))) return false;
    if (meant !== undefined) this.take(line, meant);
    this.applied.push({
      decision,
      rowNumber: line.row.number,
      subject: nameOf(line),
      found: meant === undefined ? null : nameOf(meant.whole),
    });
    return true;
  }

  private matchByKey(line: BilledLine): boolean {
    const found = this.known.find(line);
    if (found === undefined || this.taken.has(found)) return false;
    const { whole } = found;
    const byName = this.otherOfItsName(line, found);
    if (line.row !== null && found.standing.length > 0) {
      if (line.insee !== null && whole.insee !== null && line.insee !== whole.insee) {
        return this.ask(line, line.row, byName === null ? [found] : [found, byName], 'uaiElsewhere');
      }
      if (byName !== null) return this.ask(line, line.row, [found, byName], 'uaiOfAnother');
    }
    this.take(line, found);
    return true;
  }

  /** The line that has the name and the commune of a line whose UAI is another's. */
  private otherOfItsName(line: BilledLine, found: EarlierLine): EarlierLine | null {
    if (line.subject !== 'establishment' || areNear(line.school ?? '', found.whole.school ?? '')) return null;
    const [, byName] = lineKeys(line);
    const others = byName === undefined ? [] : this.known.withKey(byName);
    return others.find((other) => other !== found && other.standing.length > 0) ?? null;
  }

  private take(line: BilledLine, earlier: EarlierLine): void {
    this.of.set(line, earlier);
    this.taken.add(earlier);
  }

  private ask(
    line: BilledLine,
    row: RowRef,
    candidates: readonly EarlierLine[],
    why: MatchQuestion['why'],
  ): boolean {
    this.questions.push({ row, now: line, candidates: candidates.map(candidate), why });
    this.asked.add(line);
    for (const one of candidates) this.inQuestion.add(one);
    return true;
  }

  /** A new line that looks like an absent one. */
  private askAlike(lines: readonly BilledLine[]): void {
    const absent = new Map<string, EarlierLine[]>();
    for (const line of this.known.all) {
      if (this.taken.has(line) || this.inQuestion.has(line) || line.standing.length === 0) continue;
      for (const key of groups(line.whole)) addTo(absent, key, line);
    }
    for (const line of lines) {
      if (line.row === null) continue;
      const near = new Set(groups(line).flatMap((key) => absent.get(key) ?? []));
      const alike = [...near].filter((earlier) => mayBe(line, earlier, near.size <= FEW));
      if (alike.length > 0) this.ask(line, line.row, alike, 'alike');
    }
  }
}

/** Where the like of a line is looked for: its commune, and its name elsewhere; of an EPCI, all others. */
function groups({ subject, insee, school }: StatedLine): readonly string[] {
  if (subject === 'epci') return ['epci'];
  if (subject !== 'establishment') return [];
  return [
    ...(insee === null ? [] : [`place ${insee}`]),
    ...(school === null ? [] : [`name ${textKey(school)}`]),
  ];
}

function mayBe(line: BilledLine, earlier: EarlierLine, areFew: boolean): boolean {
  const { whole } = earlier;
  if (line.subject !== whole.subject) return false;
  if (line.subject === 'epci') return areNear(line.epciName ?? '', whole.epciName ?? '');
  if (areNear(line.school ?? '', whole.school ?? '')) return true;
  // Two UAI are two schools unless their names are near; a name alone may have been given up for another.
  if (line.insee !== whole.insee || (line.uai !== null && earlier.hasSureKey)) return false;
  return areFew || (line.pupils !== null && whole.pupils !== null && line.pupils.equals(whole.pupils));
}

function candidate(earlier: EarlierLine): MatchCandidate {
  return { key: earlier.key, line: earlier.whole };
}

/** As a reader knows it. */
export function nameOf({ subject, school, uai, epciName, epciSiren, payer }: StatedLine): string {
  const [name, code] = subject === 'epci' ? [epciName, epciSiren] : [school, uai];
  return name ?? code ?? payer.name;
}
