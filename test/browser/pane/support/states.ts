import type { PanePage } from './pane-page';
import { answerAgain, stopAnswering } from './slow-excel';

const SHEET = 'Décompte 2021-2022';

/** Leads the pane through all that it shows, as a user would; `visit` is called in each state, which has a name. */
export async function visitStates(pane: PanePage, visit: (state: string) => Promise<void>): Promise<void> {
  await visitCalculate(pane, visit);
  await visitTables(pane, visit);
}

async function visitCalculate(pane: PanePage, visit: (state: string) => Promise<void>): Promise<void> {
  const { calculate } = pane.words;
  await visit('empty');

  await pane.pupils.fill('abc');
  await pane.pupils.press('Tab');
  await pane.place.fill('Marseille');
  await pane.place.press('Tab');
  await visit('errors');

  await pane.pupils.fill('1250');
  await pane.place.fill('flers');
  await pane.options.first().waitFor();
  await visit('namesakes');
  await pane.place.press('Enter');
  await pane.button(calculate.chooseCommune).waitFor();
  await visit('namesakes-left');

  await pane.place.fill('80500');
  await pane.place.press('Enter');
  await pane.button(calculate.chooseCommune).waitFor();
  await visit('postal-code');

  await pane.place.fill('75056');
  await pane.place.press('Enter');
  await pane.text(calculate.noFormulaWithoutAmount).waitFor();
  await visit('no-rate');

  await pane.place.fill('2604');
  await pane.place.press('Enter');
  await pane.place.fill('02604');
  await pane.place.press('Enter');
  const act = pane.button(/^Délibération/);
  await act.click();
  await pane.result.locator('dl').waitFor();
  await visit('act');
  await act.click();

  await pane.workbench.click('A7');
  await pane.useSelection('place').click();
  await pane.button(calculate.release('A7')).waitFor();
  await pane.workbench.click('A2');
  await pane.insert('A2').click();
  await pane.text(calculate.occupied('Contributions!A2')).waitFor();
  await visit('occupied');
  await pane.workbench.click('H9');
  await pane.insert('H9').click();
  await pane.text(calculate.inserted('Contributions!H9')).waitFor();
  await visit('inserted');
}

async function visitTables(pane: PanePage, visit: (state: string) => Promise<void>): Promise<void> {
  const { tables } = pane.words;
  await pane.tab('tables').click();
  await pane.frame.getByRole('figure').waitFor();
  await visit('table-to-complete');
  await pane.chooseTable('2021-2022');
  await visit('table');

  await stopAnswering(pane.frame, 3);
  await pane.create(SHEET).click();
  await pane.text(tables.percent(0)).waitFor();
  await visit('writing');
  await pane.button(tables.cancel).click();
  await pane.text(tables.stopping).waitFor();
  await visit('stopping');
  await answerAgain(pane.frame);
  await pane.text(tables.cancelled).waitFor();
  await visit('cancelled');

  await pane.create(SHEET).click();
  await pane.text(tables.created(SHEET)).waitFor();
  await visit('created');
  await pane.create(SHEET).click();
  await pane.text(tables.taken(SHEET)).waitFor();
  await visit('taken');
  await pane.button(tables.replace).click();
  await pane.text(tables.replaced(SHEET)).waitFor();
  await visit('replaced');
}
