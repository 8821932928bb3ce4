import { OUTCOME_KINDS, type Outcome, type OutcomeKind } from './outcome';

/** The counts by requirement set, then what is missing and what differs, the most frequent first. */
export function report(outcomes: readonly Outcome[]): readonly string[] {
  const sets = [...new Set(outcomes.map(({ set }) => set))].sort(byVersion);
  return [
    line('', OUTCOME_KINDS),
    ...sets.map((set) => line(set, counts(outcomes.filter((outcome) => outcome.set === set)))),
    line('All', counts(outcomes)),
    ...listed('Missing', of(outcomes, 'missing')),
    ...listed('After a missing member', of(outcomes, 'follows')),
    ...listed('In the script, before the host is asked', of(outcomes, 'script')),
    ...listed('Different', of(outcomes, 'differs')),
  ];
}

/** Each button on a line of its own. */
export const lines = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.map(({ sample, button, kind, what }) =>
    `${kind.padEnd(8)} ${sample.file} ${button} ${what}`.trim(),
  );

const of = (outcomes: readonly Outcome[], kind: OutcomeKind) =>
  outcomes.filter((outcome) => outcome.kind === kind);

const counts = (outcomes: readonly Outcome[]) => OUTCOME_KINDS.map((kind) => of(outcomes, kind).length);

const line = (title: string, cells: readonly (string | number)[]): string =>
  title.padEnd(24) + cells.map((cell) => String(cell).padStart(9)).join('');

function listed(title: string, outcomes: readonly Outcome[]): readonly string[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const { what, set, kind } = outcome;
    const key = kind === 'missing' ? `${what} [${set}]` : what;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const most = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return [
    '',
    `${title}: ${outcomes.length}`,
    ...most.map(([what, all]) => {
      const [first] = all;
      const where = first === undefined ? '' : `${first.sample.file} ${first.button}`;
      return `${String(all.length).padStart(5)}  ${what}  ${where}`;
    }),
  ];
}

function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
