import path from 'node:path';
import { FOLDER } from '../../../../src/build/counts-sample';
import { BILLING_WORDS } from '../../../../src/taskpane/billing/words/billing-words';
import { CHART_WORDS } from '../../../../src/taskpane/charts/words/chart-words';
import { CONTROL_WORDS } from '../../../../src/taskpane/control/words/control-words';
import { DATA_WORDS } from '../../../../src/taskpane/tariffs/data/words/data-words';
import { DELIBERATION_WORDS } from '../../../../src/taskpane/tariffs/deliberation/words/deliberation-words';
import { FIGURES_WORDS } from '../../../../src/taskpane/tariffs/figures/words/figures-words';
import { MEMBERS_WORDS } from '../../../../src/taskpane/tariffs/members/words/members-words';
import { TARIFFS_WORDS } from '../../../../src/taskpane/tariffs/words/tariffs-words';
import { VOTE_WORDS } from '../../../../src/taskpane/tariffs/vote/words/vote-words';
import type { PanePage } from './pane-page';
import { answerAgain, stopAnswering } from './slow-excel';

const SHEET = 'Décompte 2021-2022';

/** Leads the pane through all that it shows, as a user would; `visit` is called in each state, which has a name. */
export async function visitStates(pane: PanePage, see: (state: string) => Promise<void>): Promise<void> {
  const visit = async (state: string) => {
    await pane.settled();
    await see(state);
  };
  await visitCalculate(pane, visit);
  await visitTables(pane, visit);
  await visitTariffs(pane, visit);
  await visitBilling(pane, visit);
  await visitControl(pane, visit);
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

  await pane.chooseCommitteeTable('comparatif');
  const charts = pane.section.getByRole('img');
  await charts.nth(1).waitFor();
  await pane.button(CHART_WORDS[pane.language].figures).first().click();
  await charts.first().scrollIntoViewIfNeeded();
  await visit('charts');
  await pane.chooseCommitteeTable('decompte');
}

async function visitTariffs(pane: PanePage, visit: (state: string) => Promise<void>): Promise<void> {
  const words = TARIFFS_WORDS[pane.language];
  const open = async (view: keyof typeof words.views) => {
    await pane.button(words.views[view].title).click();
    await pane.button(words.back).waitFor();
  };
  const back = () => pane.button(words.back).click();
  const type = (label: string, typed: string) =>
    pane.frame.getByRole('textbox', { name: label, exact: true }).fill(typed);

  await pane.tab('tariffs').click();
  await pane.button(/^2023-2024/).click();
  await visit('tariffs');

  await open('simulate');
  const charts = pane.section.getByRole('img');
  await charts.nth(1).waitFor();
  await visit('simulate');
  await charts.first().scrollIntoViewIfNeeded();
  await visit('simulate-result');
  await back();
  const deliberation = DELIBERATION_WORDS[pane.language];
  await open('deliberation');
  await visit('deliberation');
  await type(deliberation.year, '2023-2024');
  await pane.button(deliberation.register).click();
  await pane.text(VOTE_WORDS[pane.language].purpose).waitFor();
  await visit('deliberation-vote');
  await back();
  await open('data');
  await visit('data');
  await back();
  await open('readings');
  await visit('readings');
  await back();

  const members = MEMBERS_WORDS[pane.language];
  await open('members');
  await type(members.epci, 'CC du Ternois');
  await type(members.from, '2024-2025');
  await pane.text(/102/).waitFor();
  await visit('members');
  await back();

  const figures = FIGURES_WORDS[pane.language];
  await open('figures');
  await pane.button(figures.addLine).click();
  await type(figures.line, 'Prestations');
  await type(figures.gross, '88800');
  await type(figures.groups.membre ?? '', '12 000');
  await pane.text(/÷/).waitFor();
  await visit('figures-filled');
  await pane.button(figures.register).click();
  await visit('figures');
  await back();

  const vote = VOTE_WORDS[pane.language];
  await open('vote');
  await type(vote.categories.membre, '7.60 %');
  await pane.button(vote.register).click();
  await visit('vote-errors');
  await pane.frame.getByRole('radio', { name: vote.statuses.draft }).click();
  await pane.frame.getByLabel(vote.date, { exact: true }).fill('2025-06-16');
  await pane.button(vote.takeOver('2023-2024')).click();
  await pane.button(vote.register).click();
  await pane.text(vote.done('2024-2025')).waitFor();
  await visit('vote');
  await back();
  await pane.button(words.markVoted).waitFor();
  await visit('draft');
  await open('data');
  await pane.button(DATA_WORDS[pane.language].create).click();
  await pane.text(DATA_WORDS[pane.language].created).waitFor();
  await visit('tables-made');
}

async function visitBilling(pane: PanePage, visit: (state: string) => Promise<void>): Promise<void> {
  const words = BILLING_WORDS[pane.language];
  await pane.tab('billing').click();
  await pane.text(words.empty).waitFor();
  await pane.button(words.more).click();
  await visit('billing');
  await pane.button(words.more).click();
  await pane.chooseOption(words.source, words.fromFile);
  await pane.section
    .locator('input[type=file]')
    .setInputFiles(path.join(FOLDER, 'counts-2023-2024-dirty.csv'));
  await pane.text(words.errors(16)).waitFor();
  await pane.button(words.correct).first().click();
  await visit('billing-errors');
  await pane.button(words.setAllAside(16)).click();
  await pane.text(words.agrees).waitFor();
  await pane.button(words.decisions(16)).click();
  await visit('billing-ready');
}

async function visitControl(pane: PanePage, visit: (state: string) => Promise<void>): Promise<void> {
  const words = CONTROL_WORDS[pane.language];
  await pane.tab('control').click();
  await pane.workbench.showSheet('Contributions');
  await pane.workbench.click('H1');
  await pane.text(words.noFormula('Contributions!H1')).waitFor();
  await visit('control');
  await pane.workbench.click('E6');
  await pane.text(words.at('Contributions!E6')).waitFor();
  await visit('control-cell');
  await pane.button(words.formulas).click();
  await pane.button(words.list).click();
  await pane.text(/#N\/A/).first().waitFor();
  await pane.button(words.freeze).click();
  await visit('control-formulas');
  await pane.button(words.checks).click();
  await pane.chooseOption(words.year, '2021-2022');
  await pane.section.getByText('15,96').first().waitFor();
  await visit('control-checks');
}
