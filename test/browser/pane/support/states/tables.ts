import { CHART_WORDS } from '../../../../../src/taskpane/charts/words';
import type { PanePage } from '../pane-page';
import { refuse } from '../refusing-excel';
import { answerAgain, stopAnswering } from '../slow-excel';
import type { Visit } from './visit';

const SHEET = 'Décompte 2021-2022';

export async function visitTables(pane: PanePage, visit: Visit): Promise<void> {
  const { app, tables } = pane.words;
  const { page } = pane.workbench;
  const file = /\/tables\.[^/]*js$/;
  await page.route(file, (route) => route.abort());
  await pane.tab('tables').click();
  await pane.text(app.notLoaded).waitFor();
  await visit('not-loaded');
  await page.unroute(file);
  await pane.button(app.retry).click();
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

  const allowAgain = await refuse(pane, 'addSheet');
  await pane.create(SHEET).click();
  await pane.text(/GeneralException/).waitFor();
  await visit('creation-refused');
  await allowAgain();

  await pane.create(SHEET).click();
  await pane.text(tables.created(SHEET)).waitFor();
  await visit('created');
  await pane.create(SHEET).click();
  await pane.text(tables.taken(SHEET)).waitFor();
  await visit('taken');
  await pane.button(tables.replace).click();
  await pane.text(tables.replaced(SHEET)).waitFor();
  await visit('replaced');

  await pane.chooseCommitteeTable('comparatif');
  const charts = pane.section.getByRole('img');
  await charts.nth(1).waitFor();
  await pane.button(CHART_WORDS[pane.language].figures).first().click();
  await charts.first().scrollIntoViewIfNeeded();
  await visit('charts');
  await pane.chooseCommitteeTable('decompte');
}
