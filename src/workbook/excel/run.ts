import { WorkbookFailure } from '../open-workbook';
import { failureOf } from './failure';
import { front } from './front';

/** An operation that finds another workbook in front each time is given up. */
const MOST_ATTEMPTS = 3;

export interface RunOptions {
  readonly mergesUndo?: boolean;
  readonly previous?: OfficeExtension.ClientRequestContext;
}

/**
 * Runs a batch over the open workbook; what Excel refuses rejects with `WorkbookFailure`. A batch that another workbook in
 * front has made fail is run again, from its beginning, once this one is in front: it must have left nothing half done.
 *
 * @param options.mergesUndo whether all of it is to be one step of the user's Undo, where Excel knows how. It must not add,
 *   name, move or delete a sheet: Excel refuses these in such a step.
 * @param options.previous the context of an object made by an earlier batch, which this one goes on with.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { mergesUndo = false, previous }: RunOptions = {},
): Promise<T> {
  // Excel refuses every request while a cell is being edited: this one waits for the end of it.
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (previous !== undefined) options.previousObjects = previous;
  let merging: Excel.RunOptions | null =
    mergesUndo && Office.context.requirements.isSetSupported('ExcelApi', '1.20')
      ? { ...options, mergeUndoGroup: true }
      : null;
  for (let attempt = 1; ; attempt += 1) {
    const { waits } = front;
    try {
      return await Excel.run(merging ?? options, work);
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      if (error.code === 'UndoNotSupported' && merging !== null) {
        merging = null;
        continue;
      }
      if (!front.mayExplain(error)) throw failureOf(error);
      // What gave back the changes may have waited already.
      const found = front.waits > waits ? 'back' : await front.regained();
      if (found === 'here') throw failureOf(error);
      if (found === 'away' || attempt === MOST_ATTEMPTS) {
        throw new WorkbookFailure(error.code, error.message, 'behind', front.workbook);
      }
    }
  }
}

/** A part of the adapter that stands in a file of its own; where that does not come, `WorkbookFailure`. */
export async function loaded<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new WorkbookFailure('PartNotLoaded', message, 'notLoaded');
  }
}
