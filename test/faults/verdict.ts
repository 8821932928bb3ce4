import { failureSentence } from '../../src/taskpane/host/failure';
import { UnfinishedLeft, WorkbookFailure, type Left } from '../../src/workbook/open-workbook';
import { isSame, type SheetSnapshot, type Snapshot } from './snapshot';
import { AWAY, CODE, MESSAGE, type Point, type Trial } from './trial';

export interface Expectation {
  readonly before: Snapshot;
  readonly asked: Snapshot;
}

/** Whether the workbook is what it was or what was asked, as the user is told; throws, with the point, where not. */
export function judge(
  point: Point,
  { outcome, after, isPageLacking }: Trial,
  { before, asked }: Expectation,
): void {
  switch (outcome.kind) {
    case 'done':
      // The sheets stand, and the user is told what their pages lack.
      if (isPageLacking) same(point, withoutPages(after), withoutPages(asked));
      else same(point, after, asked);
      break;
    case 'cancelled':
      same(point, after, before);
      break;
    case 'failed':
      judgeFailure(point, outcome.thrown, after, { before, asked });
  }
}

function judgeFailure(point: Point, thrown: unknown, after: Snapshot, expected: Expectation): void {
  // What else is thrown is a defect.
  if (!(thrown instanceof WorkbookFailure)) throw thrown;
  const { code, message } = thrown;
  // Where the planned fault meets the look for another workbook in front, what that one caused is told.
  const isOfAnother = message === AWAY;
  if (!isOfAnother) expect({ point, code, message }).toEqual({ point, code: CODE, message: MESSAGE });
  const french = failureSentence(thrown, 'fr');
  const english = failureSentence(thrown, 'en');
  expect(french).toContain(`Excel a refusé l’opération\u00a0: ${message} (${code}).`);
  expect(english).toContain(`Excel refused: ${message} (${code}).`);
  if (!(thrown instanceof UnfinishedLeft)) {
    same(point, after, expected.before);
    return;
  }
  // Only a host that is gone for good may leave something, and the user is told where.
  expect({ point, isGone: point.deadFrom !== null }).toEqual({ point, isGone: true });
  const { left } = thrown;
  const named = sheetsToLookAt(left);
  for (const sheet of named) {
    expect(french).toContain(sheet);
    expect(english).toContain(sheet);
  }
  if (left.kind === 'replacedSheets') losesNothing(point, named, after, expected);
  else same(point, without(after, named), without(expected.before, named));
}

/** Without what is set last, and may be refused by itself. */
export function withoutPages({ sheets, ...snapshot }: Snapshot): Snapshot {
  return {
    ...snapshot,
    sheets: sheets.map((sheet) => ({ ...sheet, layout: { ...sheet.layout, page: null, frozen: null } })),
  };
}

function sheetsToLookAt(left: Left): readonly string[] {
  return left.kind === 'formulas' && left.log !== null ? [...left.sheets, left.log] : left.sheets;
}

/** A workbook without some sheets, and what stands for their cells; which sheet is in view is no loss. */
function without({ sheets, names, tables }: Snapshot, named: readonly string[]) {
  const isNamed = (text: string) => named.some((name) => text.includes(name));
  return {
    sheets: sheets.filter(({ name }) => !named.includes(name)),
    names: names.filter((name) => !isNamed(name)),
    tables: tables.filter((table) => !isNamed(JSON.stringify(table))),
  };
}

/** Each sheet is there still, whatever it is called by now; one that was being replaced may be the new one. */
function losesNothing(
  point: Point,
  replaced: readonly string[],
  after: Snapshot,
  { before, asked }: Expectation,
): void {
  const references = new RegExp(`'?(?:${replaced.join('|')}|Écriture en cours)(?: \\(\\d\\))?'?!`, 'g');
  const contents = ({ cells }: SheetSnapshot) => JSON.stringify(cells).replaceAll(references, '§!');
  const found = after.sheets.map(contents);
  for (const sheet of before.sheets) {
    const renewed = replaced.includes(sheet.name)
      ? asked.sheets.find(({ name }) => name === sheet.name)
      : undefined;
    const isThere = [sheet, ...(renewed === undefined ? [] : [renewed])]
      .map(contents)
      .some((one) => found.includes(one));
    expect({ point, sheet: sheet.name, isThere }).toEqual({ point, sheet: sheet.name, isThere: true });
  }
}

/** Compared as texts first: the matrix is large, and a difference the exception. */
function same(point: Point, found: object, expected: object): void {
  if (isSame(found, expected)) return;
  const [is, was] = [lines(found), lines(expected)];
  expect({ point, ...Object.fromEntries([...is].filter(([path, text]) => was.get(path) !== text)) }).toEqual({
    point,
    ...Object.fromEntries([...was].filter(([path, text]) => is.get(path) !== text)),
  });
}

/** Each thing that a snapshot says, by where it says it. */
function lines(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([key, one]) => [...lines(one, `${path}/${key}`)]));
}
