import type { JudgedFile } from '../judged-file';
import { filledForms } from './filled-forms';
import { paneSheets } from './pane';
import { billingFiles, committeeFiles } from './terminal';
import { savedAgain, workbenchFiles } from './workbench';

/** Every file that terminal, pane and workbench write, of every table, year, base, service and run. */
export async function everyFile(): Promise<readonly JudgedFile[]> {
  const first = [
    ...(await committeeFiles()),
    ...(await billingFiles()),
    ...(await paneSheets()),
    ...(await filledForms()),
  ];
  return [...first, ...(await savedAgain(first)), ...(await workbenchFiles())];
}
