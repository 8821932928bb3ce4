import { failureOf } from './failure';

/**
 * Runs a batch over the open workbook; what Excel refuses rejects with `WorkbookFailure`.
 *
 * @param previous the context of an object made by an earlier batch, which this one goes on with.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  previous?: OfficeExtension.ClientRequestContext,
): Promise<T> {
  // Excel refuses every request while a cell is being edited: this one waits for the end of it.
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (previous !== undefined) options.previousObjects = previous;
  try {
    return await Excel.run(options, work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) throw failureOf(error);
    throw error;
  }
}
