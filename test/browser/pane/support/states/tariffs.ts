import { DATA_WORDS } from '../../../../../src/taskpane/tariffs/data/words';
import { DELIBERATION_WORDS } from '../../../../../src/taskpane/tariffs/deliberation/words';
import { FIGURES_WORDS } from '../../../../../src/taskpane/tariffs/figures/words';
import { MEMBERS_WORDS } from '../../../../../src/taskpane/tariffs/members/words';
import { TARIFFS_WORDS } from '../../../../../src/taskpane/tariffs/words';
import { VOTE_WORDS } from '../../../../../src/taskpane/tariffs/vote/words';
import type { PanePage } from '../pane-page';
import type { Visit } from './visit';
import { visitWorkbookTables } from './workbook-tables';

export async function visitTariffs(pane: PanePage, visit: Visit): Promise<void> {
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
  await visitWorkbookTables(pane, visit);
}
