/** @jest-environment jsdom */
import type { Circumstances } from '../../src/workbench/host/circumstances';
import { failureSentence } from '../../src/taskpane/host/failure';
import { WorkbookFailure } from '../../src/workbook/open-workbook';
import { bootOffice, type Boot } from '../workbench/host/boot';
import { OPERATIONS } from './operations/all';
import { isSame, snapshotOf, type Snapshot } from './snapshot';
import { NOTHING_WRONG, prepared, tried } from './trial';
import { withoutPages } from './verdict';
import { Wire } from './wire';

let boot: Boot;
let wire: Wire;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.13' });
  wire = new Wire(boot.bridge);
});

const NAMED = OPERATIONS.map((operation) => [operation.name, operation] as const);
type Operation = (typeof OPERATIONS)[number];

async function done(operation: Operation, circumstances: Partial<Circumstances>) {
  const grid = await prepared(boot, operation);
  return tried(boot, wire, operation, grid, NOTHING_WRONG, circumstances);
}

/** What is asked of a workbook where all is well. */
const asked = async (operation: Operation): Promise<Snapshot> => (await done(operation, {})).after;

describe.each([
  ['others write in the workbook', () => ({ isCoAuthored: true })],
  ['tables take in nothing that is written beneath them', () => ({ doTablesGrow: false })],
  ['both', () => ({ isCoAuthored: true, doTablesGrow: false })],
  ['no event is told', () => ({ areEventsTold: false })],
] as const)('where %s, all is done', (_name, circumstances) => {
  test.each(NAMED)('%s', async (_operation, operation) => {
    const { outcome, after } = await done(operation, circumstances());
    expect(outcome).toEqual({ kind: 'done' });
    expect(after).toEqual(await asked(operation));
  });
});

describe.each(['ignored', 'refused'] as const)('where page set-up is %s, all else is done', (pageSetup) => {
  test.each(NAMED)('%s', async (_operation, operation) => {
    const { outcome, after, isPageLacking } = await done(operation, { pageSetup });
    const wanted = await asked(operation);
    expect(outcome).toEqual({ kind: 'done' });
    expect(withoutPages(after)).toEqual(withoutPages(wanted));
    expect(isPageLacking).toBe(!isSame(after, wanted));
  });
});

describe('another workbook in front', () => {
  /** Another workbook is in front from a time on, and for so many times that it matters. */
  const away = (from: number, times: number): Partial<Circumstances> => {
    let asks = 0;
    return {
      isAnotherWorkbookInFront: () => {
        asks += 1;
        return asks > from && asks <= from + times;
      },
    };
  };

  test.each(NAMED)('%s: waits, and is done once the user comes back', async (_name, operation) => {
    const wanted = await asked(operation);
    for (const from of [0, 1, 2, 3, 5, 8]) {
      const { outcome, after } = await done(operation, away(from, 4));
      expect({ from, outcome }).toEqual({ from, outcome: { kind: 'done' } });
      expect({ from, after }).toEqual({ from, after: wanted });
    }
  });

  test.each(NAMED)('%s: the user who does not come back reads where to', async (_name, operation) => {
    const grid = await prepared(boot, operation);
    const before = snapshotOf(grid);
    const trial = await tried(boot, wire, operation, grid, NOTHING_WRONG, away(0, Infinity));
    if (trial.outcome.kind === 'done') return;
    const thrown = trial.outcome.kind === 'failed' ? trial.outcome.thrown : null;
    if (!(thrown instanceof WorkbookFailure)) throw thrown;
    expect(failureSentence(thrown, 'fr')).toBe(
      'Un autre classeur est resté au premier plan\u00a0: Excel n’écrit que dans celui qui s’y trouve. Revenez à «\u00a0Classeur1.xlsx\u00a0», puis recommencez.',
    );
    expect(trial.after).toEqual(before);
  });
});
