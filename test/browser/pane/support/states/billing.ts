import path from 'node:path';
import { FIELD_NAMES } from '../../../../../src/billing/words/field-names';
import { FOLDER } from '../../../../../src/build/counts-sample';
import { BILLING_WORDS } from '../../../../../src/taskpane/billing/words';
import type { PanePage } from '../pane-page';
import { refuse } from '../refusing-excel';
import { LISTS, type ListFile } from './lists';
import type { Visit } from './visit';

const SHEET = 'État liquidatif 2023-2024';

export async function visitBilling(pane: PanePage, visit: Visit): Promise<void> {
  const words = BILLING_WORDS[pane.language];
  await pane.tab('billing').click();
  await pane.text(words.empty).waitFor();
  await pane.button(words.more).click();
  await visit('billing');
  await pane.button(words.more).click();
  await pane.chooseOption(words.source, words.fromFile);
  await read(pane, path.join(FOLDER, 'counts-2023-2024-dirty.csv'));
  await pane.text(words.errors(16)).waitFor();
  await pane.button(words.correct).first().click();
  await visit('billing-errors');
  await pane.button(words.setAllAside(16)).click();
  await visit('billing-set-aside');
  await pane.button(words.causeOfEach).click();
  await pane.text(words.agrees).waitFor();
  await pane.button(words.decisions(16)).click();
  await visit('billing-ready');

  await visitRuns(pane, visit);

  await read(pane, LISTS.namesake);
  const keepAgain = await refuse(pane, 'write');
  await pane.button(words.choose('Conteville (80208)')).click();
  await pane.text(/GeneralException/).waitFor();
  await visit('billing-not-kept');
  await keepAgain();

  await read(pane, LISTS.notAList);
  await pane.text(words.errors(1)).waitFor();
  await visit('billing-file-refused');

  await visitOtherServices(pane, visit);
}

/** A first run, and a second one of the same list, then of another. */
async function visitRuns(pane: PanePage, visit: Visit): Promise<void> {
  const words = BILLING_WORDS[pane.language];
  const assign = words.assign(FIELD_NAMES[pane.language].pupils);
  await read(pane, LISTS.schools);
  await pane.section.getByRole('combobox', { name: assign }).waitFor();
  await visit('billing-column-missing');
  await pane.chooseOption(assign, 'Connectés');
  await pane.text(words.agrees).waitFor();
  await pane.button(words.columns(8, 0)).click();
  await pane.section.getByRole('combobox', { name: assign }).waitFor();
  await visit('billing-columns');
  await pane.button(words.columns(8, 0)).click();

  const tables = pane.words.tables;
  const sheets = [SHEET, 'Titres 2023-2024', 'Contrôle 2023-2024'];
  await pane.button(tables.createAll(3, SHEET)).click();
  await pane.text(tables.createdAll(sheets)).waitFor();
  await pane.text(words.nothingToBill).waitFor();
  await visit('billing-created');
  await read(pane, LISTS.schoolsSince);
  await pane
    .button(words.differences(2))
    .or(pane.text(words.differences(2)))
    .first()
    .waitFor();
  await pane
    .button(/740|592/)
    .last()
    .click();
  await visit('billing-differences');
  await pane.frame.getByRole('checkbox', { name: words.annex(SHEET, 2) }).click();
  await pane.frame.getByRole('checkbox', { name: words.billAgain }).click();
  await visit('billing-again');
  await pane.button(tables.createAll(3, SHEET)).click();
  await pane.button(tables.replace).click();
  await pane.button(words.replaceEstablished).waitFor();
  await visit('billing-replacing');
  await pane.button(tables.abandon).click();
  await pane.frame.getByRole('checkbox', { name: words.annex(SHEET, 2) }).click();
}

async function visitOtherServices(pane: PanePage, visit: Visit): Promise<void> {
  const words = BILLING_WORDS[pane.language];
  await pane.chooseOption(words.service, words.services.npdc);
  await read(pane, LISTS.npdc);
  await pane.button(words.accept).waitFor();
  await visit('billing-npdc');
  await pane.chooseOption(words.service, words.services.colleges);
  await read(pane, LISTS.colleges);
  // The grid of 2014 is asked about in a later year.
  await pane.button(words.accept).first().click();
  await pane.text(words.agrees).waitFor();
  await pane.button(words.more).click();
  await visit('billing-colleges');
}

function read(pane: PanePage, file: string | ListFile): Promise<void> {
  return pane.section.locator('input[type=file]').setInputFiles(file);
}
