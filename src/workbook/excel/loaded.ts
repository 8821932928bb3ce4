import { WorkbookFailure } from '../open-workbook';

/** A part of the adapter that stands in a file of its own; where that does not come, `WorkbookFailure`. */
export async function loaded<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new WorkbookFailure('PartNotLoaded', message, 'notLoaded');
  }
}
