/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { TARIFFS_WORDS } from '../../../src/taskpane/tariffs/words';
import { WorkbookFailure } from '../../../src/workbook/open-workbook';
import { ACT, tableOf } from '../../workbook-tariffs/support/tables';
import type { FakeWorkbook } from '../support/fake-workbook';
import type { OpenPane } from '../support/pane';
import { violations } from '../support/violations';
import { tarifs, workbookWith } from './tariffs-page';

const { loading: words } = TARIFFS_WORDS.fr;
const TABLE = tableOf('EntActes', [ACT]);

const said = (sentence: string) =>
  screen.findByText(sentence, { normalizer: (text) => text.replace(/\s/g, ' ') });
const press = async ({ user }: OpenPane, name: string) => {
  await user.click(await screen.findByRole('button', { name }));
};
const isAsked = () => screen.queryByRole('button', { name: words.decline }) !== null;

const QUESTION =
  'Ce classeur a des tables ENT. Tant que le complément n’est pas chargé, personne ne suit ce qu’on y change : il compare à l’ouverture du volet. Excel peut le charger avec ce classeur, volet fermé, dès la prochaine ouverture et pour tous ceux qui l’ouvrent. Vos collègues qui n’ont pas le complément verront peut-être une barre d’erreur de complément au-dessus de la feuille ; le classeur s’ouvrira quand même. Vous pourrez y revenir ici.';

async function opened(workbook: FakeWorkbook) {
  const pane = await tarifs(workbook);
  await screen.findByText(TARIFFS_WORDS.fr.otherServices);
  return pane;
}

test('with ENT tables one is asked, told what colleagues will see; the word is kept and can be taken back', async () => {
  const workbook = workbookWith(TABLE);
  const pane = await opened(workbook);
  await said(QUESTION);
  expect(await violations()).toEqual([]);
  // Never without the user's word.
  expect(workbook.isLoadedOnOpening).toBe(false);
  await press(pane, words.load);
  await said(
    'Excel chargera le complément avec ce classeur, pour tous ceux qui l’ouvrent, dès la prochaine ouverture. Enregistrez le classeur.',
  );
  expect(workbook.isLoadedOnOpening).toBe(true);
  await press(pane, words.stop);
  await said(
    'Excel ne chargera plus le complément avec ce classeur, dès la prochaine ouverture. Enregistrez le classeur.',
  );
  expect(workbook.isLoadedOnOpening).toBe(false);
  expect(isAsked()).toBe(false);
});

test('who declines is asked no more, and told what is not watched', async () => {
  const workbook = workbookWith(TABLE);
  const first = await opened(workbook);
  await press(first, words.decline);
  const UNWATCHED =
    /^Excel ne charge pas le complément avec ce classeur : ce qui change dans les tables ENT avant que le volet s’ouvre n’est pas suivi, seulement comparé à l’ouverture\./;
  await screen.findByText(UNWATCHED, { normalizer: (text) => text.replace(/\s/g, ' ') });
  first.close();
  await opened(workbook);
  await screen.findByText(UNWATCHED, { normalizer: (text) => text.replace(/\s/g, ' ') });
  expect(isAsked()).toBe(false);
  expect(workbook.isLoadedOnOpening).toBe(false);
});

test('an answer that the workbook cannot keep is told as such', async () => {
  const workbook = workbookWith(TABLE);
  workbook.settingFailure = new WorkbookFailure('AccessDenied', 'no', 'protected');
  await press(await opened(workbook), words.decline);
  expect(await screen.findByText(/^Votre réponse n’a pas pu être gardée dans le classeur/)).not.toBeNull();
});

test('without ENT tables nothing is asked; where Excel still loads the add-in, it is offered to stop', async () => {
  const workbook = workbookWith();
  (await opened(workbook)).close();
  expect(isAsked()).toBe(false);
  workbook.isLoadedOnOpening = true;
  const pane = await opened(workbook);
  await said(
    'Ce classeur n’a plus de table ENT, et Excel y charge encore le complément pour tous ceux qui l’ouvrent.',
  );
  await press(pane, words.stop);
  await waitFor(() => {
    expect(workbook.isLoadedOnOpening).toBe(false);
  });
});
