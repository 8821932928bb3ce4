/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { APP_WORDS } from '../../../src/taskpane/app/words';
import { TARIFFS_WORDS } from '../../../src/taskpane/tariffs/words';
import { WorkbookFailure } from '../../../src/workbook/open-workbook';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane } from '../support/pane';

const { sections } = APP_WORDS.fr;
const { views, back } = TARIFFS_WORDS.fr;

/** A section of the pane beside a workbook whose tables cannot be read: no rate has an answer. */
async function opened(section: keyof typeof sections) {
  const workbook = new FakeWorkbook();
  workbook.tableFailure = new WorkbookFailure('GeneralException', 'no', 'other');
  localStorage.setItem('contributions-ent.section', section);
  const pane = openPane(workbook);
  await screen.findByText(/^Les tables ENT du classeur n’ont pas pu être lues/);
  return pane;
}

/** What a section says of a defect of its own. */
const defect = () => screen.queryByText(/^Erreur interne du complément/)?.textContent ?? null;

test.each(Object.keys(sections) as (keyof typeof sections)[])('%s opens all the same', async (section) => {
  await opened(section);
  await screen.findByRole('link', { name: APP_WORDS.fr.helpFor(sections[section]) });
  expect(defect()).toBeNull();
});

test('so does each task of Tarifs', async () => {
  const { user } = await opened('tariffs');
  for (const { title } of Object.values(views)) {
    await user.click(await screen.findByText(title));
    await user.click(await screen.findByLabelText(back));
    expect([title, defect()]).toEqual([title, null]);
  }
});

test('Calculer says why there is no amount', async () => {
  const { user } = await opened('calculate');
  const pupils = await screen.findByLabelText('Élèves');
  for (const [field, text] of [
    [pupils, '412'],
    [screen.getByLabelText('Lieu'), 'membre'],
  ] as const) {
    act(() => {
      field.focus();
    });
    await user.paste(text);
  }
  await user.keyboard('{Enter}');
  expect(screen.getByLabelText('Résultat').textContent).toMatch(
    /^Les tables ENT du classeur n’ont pas pu être lues, et elles peuvent changer ce montant\./,
  );
});
