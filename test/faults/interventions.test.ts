/** @jest-environment jsdom */
import { text } from '../../src/kit/sheet/cells';
import { failureSentence } from '../../src/taskpane/host/failure';
import { createExcelWorkbook } from '../../src/workbook/excel/excel-workbook';
import { WorkbookFailure } from '../../src/workbook/open-workbook';
import type { MemoryGrid } from '../../src/workbench/host/memory/memory-grid';
import { smallSheet } from '../support/small-sheet';
import { bootOffice, connectHost, type Boot } from '../workbench/host/boot';
import { formulasIn, openExcel } from '../workbook/excel/excel';
import type { Operation } from './operation';
import { OPERATIONS } from './operations/all';
import { openReadOnly, protectSheets, protectStructure } from './protected-grid';
import { isSame, snapshotOf, type Snapshot } from './snapshot';
import { NOTHING_WRONG, prepared, tried } from './trial';
import { Wire } from './wire';

let boot: Boot;
let wire: Wire;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.13' });
  wire = new Wire(boot.bridge);
});

const NAMED = OPERATIONS.map((operation) => [operation.name, operation] as const);

/** What the user reads, where the operation failed; null where it was done. */
async function told(operation: Operation, grid: MemoryGrid): Promise<string | null> {
  const { outcome } = await tried(boot, wire, operation, grid, NOTHING_WRONG);
  if (outcome.kind !== 'failed') return null;
  if (!(outcome.thrown instanceof WorkbookFailure)) throw outcome.thrown;
  return failureSentence(outcome.thrown, 'fr');
}

const PROTECTED =
  'La feuille ou le classeur est protégé, ou ouvert en lecture seule. Ôtez la protection (onglet Révision) ou enregistrez une copie, puis recommencez.';

describe('in a workbook that is open to be read only, nothing changes and the user is told why', () => {
  test.each(NAMED)('%s', async (_name, operation) => {
    const grid = await prepared(boot, operation);
    const before = snapshotOf(grid);
    openReadOnly(grid);
    expect(await told(operation, grid)).toBe(PROTECTED);
    expect(snapshotOf(grid)).toEqual(before);
  });
});

describe('where one sheet is protected, it is done or nothing changes and the user is told why', () => {
  test.each(NAMED)('%s', async (_name, operation) => {
    const free = await prepared(boot, operation);
    const sheets = free.sheets();
    await tried(boot, wire, operation, free, NOTHING_WRONG);
    const asked = snapshotOf(free);
    for (const [index] of sheets.entries()) {
      const grid = await prepared(boot, operation);
      const before = snapshotOf(grid);
      const guarded = grid.sheets()[index]?.id;
      protectSheets(grid, (sheet) => sheet === guarded);
      const sentence = await told(operation, grid);
      const after = snapshotOf(grid);
      expect({ index, sentence, after }).toEqual({
        index,
        sentence: sentence === null ? null : PROTECTED,
        after: sentence === null ? asked : before,
      });
    }
  });
});

describe('where the structure of the workbook is protected, it is done or nothing changes', () => {
  test.each(NAMED)('%s', async (_name, operation) => {
    const grid = await prepared(boot, operation);
    const before = snapshotOf(grid);
    protectStructure(grid);
    const sentence = await told(operation, grid);
    const isAsBefore = isSame(snapshotOf(grid), before);
    expect({ sentence, isAsBefore }).toEqual({
      sentence: sentence === null ? null : PROTECTED,
      isAsBefore: sentence !== null,
    });
  });
});

describe('a sheet that the user deletes meanwhile takes nothing else with it', () => {
  test.each(NAMED)('%s', async (_name, operation) => {
    const trial = await prepared(boot, operation);
    const { requests, after: asked } = await tried(boot, wire, operation, trial, NOTHING_WRONG);
    for (let request = 2; request <= requests.length; request += 1) {
      const grid = await prepared(boot, operation);
      const before = snapshotOf(grid);
      const { outcome, deleted } = await withDeletion(operation, grid, request);
      if (deleted.length === 0) continue;
      const after = snapshotOf(grid);
      // All that was there is there, the deleted sheet excepted; what is there beside it is complete.
      const left = before.sheets.filter(({ name }) => !deleted.includes(name));
      const contents = [before, asked].map(({ sheets }) => new Map(sheets.map((s) => [s.name, s.cells])));
      // What is made may tell of the deleted sheet, as a log of frozen formulas does: it is then another one.
      const made = before.sheets.length > left.length ? [] : after.sheets;
      for (const { name } of [...left, ...made]) {
        const found = after.sheets.find((sheet) => sheet.name === name)?.cells ?? null;
        const whole = contents.map((of) => of.get(name)).filter((cells) => cells !== undefined);
        const isWhole = found !== null && whole.some((cells) => isSame(cells, found));
        expect({ request, deleted, name, isWhole, found: isWhole ? null : found }).toEqual({
          request,
          deleted,
          name,
          isWhole: true,
          found: null,
        });
      }
      expect(
        after.sheets.map(({ name }) => name).filter((name) => name.startsWith('Écriture en cours')),
      ).toEqual([]);
      const thrown = outcome.kind === 'failed' ? outcome.thrown : null;
      expect(thrown === null || thrown instanceof WorkbookFailure).toBe(true);
    }
  });

  /** Deletes the newest sheet, which may be the one being written, before a request. */
  async function withDeletion(operation: Operation, grid: MemoryGrid, at: number) {
    const { host } = connectHost(boot.bridge, grid);
    const deleted: string[] = [];
    wire.restart((request) => {
      const last = grid.sheets().at(-1);
      if (request !== at || last === undefined || grid.sheets().length < 2) return;
      deleted.push(last.name);
      grid.deleteSheet(last.id);
    });
    const outcome = await operation.run(createExcelWorkbook(), new AbortController().signal).then(
      () => ({ kind: 'done' as const }),
      (thrown: unknown) => ({ kind: 'failed' as const, thrown }),
    );
    await host.idle();
    return { outcome, deleted };
  }
});

describe('two at once', () => {
  const sheet = (label: string) => smallSheet([[text('label', label)]], { name: 'Décompte' });

  test('two writings of one name stand side by side, each whole', async () => {
    const { grid, workbook } = openExcel(boot);
    const names = await Promise.all(
      ['un', 'deux'].map((label) => workbook.writeSheet(sheet(label), { whenTaken: 'rename' })),
    );
    expect(names).toEqual(['Décompte', 'Décompte (2)']);
    expect(grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', ...names]);
    expect(names.map((name) => formulasIn(grid, name, 'A1'))).toEqual([[['un']], [['deux']]]);
  });

  test('one that fails leaves the other one', async () => {
    const { host, grid, workbook } = openExcel(boot);
    host.failAt({ request: 2, action: Infinity });
    const [first, second] = await Promise.allSettled(
      ['un', 'deux'].map((label) => workbook.writeSheet(sheet(label), { whenTaken: 'rename' })),
    );
    expect([first?.status, second]).toEqual(['rejected', { status: 'fulfilled', value: 'Décompte' }]);
    expect(grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', 'Décompte']);
  });

  test('the second of two replacements replaces what the first one wrote', async () => {
    const { grid, workbook } = openExcel(boot);
    await Promise.all(
      ['un', 'deux'].map((label) => workbook.writeSheet(sheet(label), { whenTaken: 'replace' })),
    );
    expect(grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', 'Décompte']);
    expect(formulasIn(grid, 'Décompte', 'A1')).toEqual([['deux']]);
  });

  test('every operation twice at once is done twice, or once and the second is told why', async () => {
    for (const operation of OPERATIONS) {
      const grid = await prepared(boot, operation);
      connectHost(boot.bridge, grid);
      const workbook = createExcelWorkbook();
      const { signal } = new AbortController();
      const [first, second] = await Promise.allSettled([
        operation.run(workbook, signal),
        operation.run(workbook, signal),
      ]);
      const after: Snapshot = snapshotOf(grid);
      expect([operation.name, first.status]).toEqual([operation.name, 'fulfilled']);
      expect(after.sheets.filter(({ name }) => name.startsWith('Écriture en cours'))).toEqual([]);
      if (second.status === 'fulfilled') continue;
      const sentence = failureSentence(second.reason, 'fr');
      const alone = await prepared(boot, operation);
      await tried(boot, wire, operation, alone, NOTHING_WRONG);
      const isDoneOnce = isSame(after, snapshotOf(alone));
      if (!isDoneOnce || sentence.startsWith('Erreur interne'))
        throw new Error(`${operation.name}: ${sentence}`);
    }
  });
});
