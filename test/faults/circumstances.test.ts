/** @jest-environment jsdom */
import { failureSentence } from '../../src/taskpane/host/failure';
import { WorkbookFailure } from '../../src/workbook/open-workbook';
import { bootOffice, type Boot } from '../workbench/host/boot';
import { Matrix } from './matrix';
import { OPERATIONS } from './operations/all';
import { newFaults, Tried } from './points';
import { isSame, snapshotOf } from './snapshot';
import { NOTHING_WRONG, prepared, tried, type Around } from './trial';
import { withoutPages } from './verdict';
import { Wire } from './wire';

let boot: Boot;
let wire: Wire;
let points = 0;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.13' });
  wire = new Wire(boot.bridge);
});

afterAll(() => {
  process.stdout.write(`${points} more fault points tried at requests that circumstances bring.\n`);
});

const NAMED = OPERATIONS.map((operation) => [operation.name, operation] as const);
type Operation = (typeof OPERATIONS)[number];

interface Quiet {
  readonly matrix: Matrix;
  /** The kinds of its requests, at which the host fails elsewhere; those of circumstances are added. */
  readonly tried: Tried;
}

const quiet = new Map<Operation, Promise<Quiet>>();

/** An operation where all is well. */
function whereAllIsWell(operation: Operation): Promise<Quiet> {
  const known = quiet.get(operation) ?? Matrix.of(boot, wire, operation).then(asTried);
  quiet.set(operation, known);
  return known;
}

function asTried(matrix: Matrix): Quiet {
  const before = new Tried(false);
  newFaults(matrix.trial.requests, before);
  return { matrix, tried: before };
}

/** Does it in circumstances, then once more for each failure of the host at the requests that these bring. */
async function matrixWhere(operation: Operation, circumstances: Around, isFailing = true) {
  const well = await whereAllIsWell(operation);
  const there = await Matrix.of(boot, wire, operation, circumstances);
  if (isFailing) await there.tryAll(newFaults(there.trial.requests, well.tried), well.tried);
  points += there.count;
  return { wanted: well.matrix.trial.after, ...there.trial };
}

describe.each<[string, Around]>([
  ['others write in the workbook', () => ({ isCoAuthored: true })],
  ['tables take in nothing that is written beneath them', () => ({ doTablesGrow: false })],
  ['both', () => ({ isCoAuthored: true, doTablesGrow: false })],
  ['no event is told', () => ({ areEventsTold: false })],
])('where %s, all is done', (_where, circumstances) => {
  test.each(NAMED)('%s', async (_operation, operation) => {
    const { after, wanted } = await matrixWhere(operation, circumstances);
    expect(after).toEqual(wanted);
  });
});

describe.each(['ignored', 'refused'] as const)('where page set-up is %s, all else is done', (pageSetup) => {
  test.each(NAMED)('%s', async (_operation, operation) => {
    const { after, wanted, isPageLacking } = await matrixWhere(operation, () => ({ pageSetup }));
    expect(withoutPages(after)).toEqual(withoutPages(wanted));
    expect(isPageLacking).toBe(!isSame(after, wanted));
  });
});

describe('another workbook in front', () => {
  /** Another workbook is in front from a time on, and for so many times that it matters. */
  const away =
    (from: number, times: number): Around =>
    () => {
      let asks = 0;
      return {
        isAnotherWorkbookInFront: () => {
          asks += 1;
          return asks > from && asks <= from + times;
        },
      };
    };

  /** At first, and in the midst of it. */
  const FAILING = [0, 3];

  test.each(NAMED)('%s: waits, and is done once the user comes back', async (_name, operation) => {
    for (const from of [0, 1, 2, 3, 5, 8]) {
      const { after, wanted } = await matrixWhere(operation, away(from, 4), FAILING.includes(from));
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
