import { committeeSample } from '../../support/committee-sample';
import { inSteps } from '../../../src/kit/steps';
import {
  createSheets,
  percentOf,
  type Choice,
  type Creation,
  type Prepare,
} from '../../../src/taskpane/creation/creation';
import { WorkbookFailure } from '../../../src/workbook/open-workbook';
import { FakeWorkbook } from '../support/fake-workbook';

const SHEET = committeeSample();
const prepared = () => Promise.resolve([SHEET] as const);

/** What is told of a creation, step by step. */
async function steps(workbook: FakeWorkbook, choice: Choice = null): Promise<readonly Creation[]> {
  const told: Creation[] = [];
  await createSheets(workbook, SHEET.name, prepared, choice, (creation) => told.push(creation));
  return told;
}

describe('createSheets', () => {
  it('tells how far it is, then the name under which the sheet stands', async () => {
    const told = await steps(new FakeWorkbook());
    expect(told.map((step) => (step.kind === 'writing' ? step.progress?.done : step.kind))).toEqual([
      'preparing',
      undefined,
      0,
      1,
      2,
      3,
      4,
      'done',
    ]);
    expect(told.at(-1)).toEqual({ kind: 'done', names: [SHEET.name], replaced: false });
  });

  it('writes nothing where the name is taken, until the user has chosen', async () => {
    const workbook = new FakeWorkbook();
    workbook.sheets.add(SHEET.name);
    expect((await steps(workbook)).at(-1)).toEqual({ kind: 'taken', sheets: [SHEET], names: [SHEET.name] });
    expect(workbook.written).toEqual([]);
  });

  it('gives another name on the user’s word', async () => {
    const workbook = new FakeWorkbook();
    workbook.sheets.add(SHEET.name);
    expect((await steps(workbook, 'rename')).at(-1)).toEqual({
      kind: 'done',
      names: [`${SHEET.name} (2)`],
      replaced: false,
    });
    expect(workbook.written[0]?.options.whenTaken).toBe('rename');
  });

  it('replaces on the user’s word', async () => {
    const workbook = new FakeWorkbook();
    workbook.sheets.add(SHEET.name);
    expect((await steps(workbook, 'replace')).at(-1)).toEqual({
      kind: 'done',
      names: [SHEET.name],
      replaced: true,
    });
    expect(workbook.written[0]?.options.whenTaken).toBe('replace');
  });

  it('does not say replaced where the sheet was gone by then', async () => {
    expect((await steps(new FakeWorkbook(), 'replace')).at(-1)).toMatchObject({ replaced: false });
  });

  it('never replaces where nobody said so, even a sheet that appears meanwhile', async () => {
    const workbook = new FakeWorkbook();
    await steps(workbook);
    expect(workbook.written[0]?.options.whenTaken).toBe('rename');
  });

  it('stops on the user’s word, and says that it is stopping meanwhile', async () => {
    const workbook = new FakeWorkbook();
    workbook.hold();
    const told: Creation[] = [];
    await createSheets(workbook, SHEET.name, prepared, null, (creation) => {
      told.push(creation);
      if (creation.kind === 'writing' && creation.progress?.done === 1) creation.controller.abort();
    });
    expect(told.at(-1)).toEqual({ kind: 'cancelled' });
    expect(told.at(-2)).toMatchObject({ kind: 'writing', stopping: true });
    expect(workbook.sheets).not.toContain(SHEET.name);
  });

  it('tells at once that it prepares, then how far', async () => {
    const told: Creation[] = [];
    const ending = createSheets(
      new FakeWorkbook(),
      'Lignes',
      async ({ onProgress }) => {
        onProgress?.({ done: 250, of: 500 });
        return prepared();
      },
      null,
      (creation) => told.push(creation),
    );
    expect(told[0]).toMatchObject({ kind: 'preparing', name: 'Lignes', progress: null, stopping: false });
    await ending;
    expect(told[1]).toMatchObject({ kind: 'preparing', progress: { done: 250, of: 500 } });
    expect(told[2]).toMatchObject({ kind: 'writing', progress: null });
  });

  it('stops while it prepares, and writes nothing', async () => {
    const workbook = new FakeWorkbook();
    const told: Creation[] = [];
    const after = { steps: 0 };
    const prepare: Prepare = (options) =>
      inSteps(
        (function* () {
          yield { done: 1, of: 2 };
          after.steps += 1;
          yield { done: 2, of: 2 };
          return [SHEET] as const;
        })(),
        options,
      );
    await createSheets(workbook, SHEET.name, prepare, null, (creation) => {
      told.push(creation);
      if (creation.kind === 'preparing' && creation.progress?.done === 1) creation.controller.abort();
    });
    expect(told.at(-2)).toMatchObject({ kind: 'preparing', stopping: true });
    expect(told.at(-1)).toEqual({ kind: 'cancelled' });
    expect(after.steps).toBe(0);
    expect(workbook.written).toEqual([]);
  });

  it('writes nothing that was cancelled before it was there', async () => {
    const workbook = new FakeWorkbook();
    const told: Creation[] = [];
    await createSheets(workbook, SHEET.name, prepared, null, (creation) => {
      told.push(creation);
      if (creation.kind === 'preparing' && !creation.stopping) creation.controller.abort();
    });
    expect(told.at(-1)).toEqual({ kind: 'cancelled' });
    expect(workbook.written).toEqual([]);
  });

  it('ends as it began where there are no sheets after all', async () => {
    const workbook = new FakeWorkbook();
    const told: Creation[] = [];
    await createSheets(
      workbook,
      SHEET.name,
      () => Promise.resolve(null),
      null,
      (creation) => told.push(creation),
    );
    expect(told.map(({ kind }) => kind)).toEqual(['preparing', 'idle']);
  });

  it('ends with what the workbook refuses', async () => {
    const workbook = new FakeWorkbook();
    workbook.failure = new WorkbookFailure('AccessDenied', 'no', 'protected');
    expect((await steps(workbook)).at(-1)).toEqual({ kind: 'failed', thrown: workbook.failure });
  });
});

test.each([
  [null, null],
  [{ done: 0, of: 0 }, null],
  [{ done: 0, of: 3 }, 0],
  [{ done: 1, of: 3 }, 33],
  [{ done: 2, of: 3 }, 66],
  [{ done: 3, of: 3 }, 100],
  [{ done: 4, of: 3 }, 100],
])('%j is %s percent', (progress, percent) => {
  expect(percentOf(progress)).toBe(percent);
});
