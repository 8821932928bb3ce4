import { INTERRUPTED_WORDS } from '../../../../src/taskpane/app/interrupted/words';
import type { PanePage } from './pane-page';
import { visitBilling } from './states/billing';
import { visitCalculate } from './states/calculate';
import { visitControl } from './states/control';
import { visitTables } from './states/tables';
import { visitTariffs } from './states/tariffs';
import type { Visit } from './states/visit';

/** Leads the pane through what it shows, as a user would; `see` is called in each state, which has a name. */
export async function visitStates(pane: PanePage, see: Visit): Promise<void> {
  const visit: Visit = async (state) => {
    await pane.settled();
    await see(state);
  };
  await visitCalculate(pane, visit);
  await visitTables(pane, visit);
  await visitTariffs(pane, visit);
  await visitBilling(pane, visit);
  await visitControl(pane, visit);
  await visitInterrupted(pane, visit);
}

/** The pane opened again after Excel was closed in the middle of a writing. */
async function visitInterrupted(pane: PanePage, visit: Visit): Promise<void> {
  await pane.workbench.page.evaluate(() => {
    window.spreadsheet?.grid.addSheet('Écriture en cours');
  });
  await pane.frame.evaluate(() => {
    location.reload();
  });
  await pane.button(INTERRUPTED_WORDS[pane.language].again).waitFor();
  await visit('interrupted');
}
