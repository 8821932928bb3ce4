/** @jest-environment jsdom */
import { text } from '../../../src/kit/sheet/cells';
import {
  UnfinishedLeft,
  WorkbookFailure,
  WritingCancelled,
  type WriteOptions,
} from '../../../src/workbook/open-workbook';
import type { Progress } from '../../../src/kit/steps';
import { committeeSample } from '../../support/committee-sample';
import { smallSheet } from '../../support/small-sheet';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { contentsOf, formulasIn, openExcel, placeOf, type OpenedExcel } from './excel';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

const SAMPLE = committeeSample();
const TAB = SAMPLE.name;

/** A budget workbook: an earlier décompte with its names, and a sheet that refers to both, which is in view. */
async function budget(): Promise<OpenedExcel> {
  const excel = openExcel(boot);
  const { grid, workbook } = excel;
  await workbook.writeSheet(SAMPLE, { whenTaken: 'rename' });
  const earlier = placeOf(grid, TAB, 'A1');
  grid.write(earlier, [['Décompte de l’an passé']]);
  grid.write(placeOf(grid, 'Feuil1', 'A1:B3'), [
    ['Budget', 2022],
    ['Charges', `='${TAB}'!D14`],
    ['Solde', '=ENT_Solde'],
  ]);
  grid.setName({
    name: 'Charges_ENT',
    scope: null,
    formula: `='${TAB}'!$D$5:$D$13`,
    comment: '',
    visible: true,
  });
  grid.select(placeOf(grid, 'Feuil1', 'B2'));
  return excel;
}

const WAYS: readonly WriteOptions['whenTaken'][] = ['rename', 'replace'];

const FAULT = { code: 'AccessDenied', message: 'feuille protégée' } as const;

describe.each(WAYS)('where a sheet of that name exists: %s', (whenTaken) => {
  const write = ({ workbook }: OpenedExcel) => workbook.writeSheet(SAMPLE, { whenTaken });

  test('where nothing can be undone, the unfinished sheet is named', async () => {
    const excel = await budget();
    for (let request = 4; request < 20; request += 1) excel.host.failAt({ request, ...FAULT });
    const failure = await write(excel).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnfinishedLeft);
    expect(failure).toMatchObject({
      ...FAULT,
      reason: 'protected',
      left: { kind: 'newSheets', sheets: ['Écriture en cours'] },
    });
    expect(excel.grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', TAB, 'Écriture en cours']);
  });

  test('a cancel between two blocks leaves the workbook as it was', async () => {
    const excel = await budget();
    const before = contentsOf(excel.grid);
    const cancel = new AbortController();
    const rows = Array.from({ length: 60 }, () => [
      text('label', 'x'.repeat(32_000)),
      text('label', 'y'.repeat(32_000)),
      text('label', 'z'.repeat(32_000)),
    ]);
    const told: Progress[] = [];
    const writing = excel.workbook.writeSheet(smallSheet(rows, { name: TAB }), {
      whenTaken,
      signal: cancel.signal,
      onProgress: (progress) => {
        told.push(progress);
        if (progress.done === 1) cancel.abort();
      },
    });
    await expect(writing).rejects.toBeInstanceOf(WritingCancelled);
    expect(told).toEqual([
      { done: 0, of: 2 },
      { done: 1, of: 2 },
    ]);
    expect(contentsOf(excel.grid)).toEqual(before);
  });

  test('a cancel before the beginning asks Excel for nothing', async () => {
    const excel = openExcel(boot);
    const writing = excel.workbook.writeSheet(SAMPLE, { whenTaken, signal: AbortSignal.abort() });
    await expect(writing).rejects.toBeInstanceOf(WritingCancelled);
    expect(excel.host.requests).toEqual([]);
  });
});

describe('a sheet put in the place of another one', () => {
  let excel: OpenedExcel;

  beforeEach(async () => {
    excel = await budget();
    excel.grid.addSheet('Annexe');
  });

  const replace = () => excel.workbook.writeSheet(SAMPLE, { whenTaken: 'replace' });

  test('has its name, its tab and the view', async () => {
    expect(await replace()).toBe(TAB);
    const { grid } = excel;
    expect(grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', TAB, 'Annexe']);
    expect(formulasIn(grid, TAB, 'A1')).toEqual([['Espace numérique de travail : décompte 2021-2022']]);
    expect(grid.selection().sheet).toBe(placeOf(grid, TAB, 'A1').sheet);
  });

  test('has the names of the workbook that were its own', async () => {
    const { names } = contentsOf(excel.grid);
    await replace();
    expect(contentsOf(excel.grid).names).toEqual(names);
  });

  test('is what formulas and names elsewhere refer to from then on', async () => {
    await replace();
    expect(formulasIn(excel.grid, 'Feuil1', 'A1:B3')).toEqual([
      ['Budget', 2022],
      ['Charges', `='${TAB}'!D14`],
      ['Solde', '=ENT_Solde'],
    ]);
    expect(excel.grid.names().find(({ name }) => name === 'Charges_ENT')?.formula).toBe(
      `='${TAB}'!$D$5:$D$13`,
    );
  });

  test('takes the workbook’s names that stand for the old sheet only', async () => {
    const { grid } = excel;
    const other = { name: 'ENT_Total', scope: null, formula: '=Feuil1!$B$1', comment: '', visible: true };
    grid.setName(other);
    await replace();
    expect(grid.names().filter(({ name }) => name === 'ENT_Total')).toEqual([
      other,
      { ...other, scope: placeOf(grid, TAB, 'A1').sheet, formula: `='${TAB}'!$D$14` },
    ]);
  });

  test('replaces a sheet whose name is written in other letters', async () => {
    const { grid } = excel;
    grid.setSheet(placeOf(grid, TAB, 'A1').sheet, 'name', TAB.toUpperCase());
    expect(await replace()).toBe(TAB);
    expect(grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', TAB, 'Annexe']);
    expect(formulasIn(grid, 'Feuil1', 'B2')).toEqual([[`='${TAB.toUpperCase()}'!D14`]]);
  });

  test('does not stand where the other one was deleted meanwhile', async () => {
    const { grid, workbook } = excel;
    const writing = workbook.writeSheet(SAMPLE, {
      whenTaken: 'replace',
      onProgress: ({ done }) => {
        if (done === 1) grid.deleteSheet(placeOf(grid, TAB, 'A1').sheet);
      },
    });
    await expect(writing).rejects.toMatchObject({ reason: 'notFound' });
    expect(grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', 'Annexe']);
  });

  test('stands where it replaced the other one, even if Excel’s answer to that is lost', async () => {
    const trial = await budget();
    const before = trial.host.requests.length;
    await trial.workbook.writeSheet(SAMPLE, { whenTaken: 'replace' });
    const requests = trial.host.requests.length - before;
    excel = await budget();
    excel.host.failAt({ request: requests, action: Infinity });
    expect(await replace()).toBe(TAB);
    expect(excel.grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', TAB]);
    expect(formulasIn(excel.grid, TAB, 'A1')).toEqual([['Espace numérique de travail : décompte 2021-2022']]);
  });
});

test('without a sheet of that name, a replacement is an addition', async () => {
  const { grid, workbook } = openExcel(boot);
  expect(await workbook.writeSheet(SAMPLE, { whenTaken: 'replace' })).toBe(TAB);
  expect(grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', TAB]);
});

test('an unfinished sheet that somebody else left is none of ours', async () => {
  const { host, grid, workbook } = openExcel(boot);
  grid.addSheet('Écriture en cours');
  host.failAt({ request: 3 });
  await expect(workbook.writeSheet(SAMPLE, { whenTaken: 'rename' })).rejects.toBeInstanceOf(WorkbookFailure);
  expect(grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', 'Écriture en cours']);
});
